import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { invite } from '../src/people/actions/invite.ts'
import { parseEmail } from '../src/people/model/email.ts'
import { linkPath } from '../src/people/paths.ts'
import { operator } from '../test/cast.ts'
import { type OpenHouse, openBrowser, openHouse } from './browser.ts'
import { type Desk, openDesk } from './secretary.ts'

export type KeeperScene = {
  /** Rikke, who keeps the register, signed in; her browser runs no script. */
  readonly rikke: () => Desk
  readonly addressOf: (path: string) => string
  /** Presses the first button of that name, and waits for the page that comes. */
  readonly sent: (name: string) => Promise<unknown>
  readonly follow: (name: string) => Promise<unknown>
  readonly text: () => Promise<string | null>
  /** The same Rikke at a desk whose browser runs scripts. */
  readonly withScript: () => Promise<Desk>
}

/** A house with the example in it and a keeper of the register at her desk: there before the group's first test. */
export function keeperScene(): KeeperScene {
  let opened: { house: OpenHouse; browser: Browser; rikke: Desk } | null = null
  const open = () => {
    if (opened === null) throw new Error('the scene is set before the first test')
    return opened
  }
  const press = async (role: 'button' | 'link', name: string) => {
    const { page } = open().rikke
    return Promise.all([page.waitForEvent('load'), page.getByRole(role, { name, exact: true }).first().click()])
  }
  beforeAll(async () => {
    const house = await openHouse()
    const browser = await openBrowser()
    opened = { house, browser, rikke: await openDesk(browser, { javaScriptEnabled: false }) }
    await opened.rikke.page.goto(await keepersLink(house))
    await press('button', 'Log ind')
  })
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.house.close()
  })
  return {
    rikke: () => open().rikke,
    addressOf: (path) => `${open().house.address}${path}`,
    sent: (name) => press('button', name),
    follow: (name) => press('link', name),
    text: () => open().rikke.page.locator('main').textContent(),
    withScript: async () => openDesk(open().browser, { storageState: await open().rikke.context.storageState() }),
  }
}

async function keepersLink({ house, address }: OpenHouse): Promise<string> {
  const email = parseEmail('rikke@klynge.test')
  if (!email.ok) throw new Error(email.refusal)
  const asked = { email: email.value, name: 'Rikke Register', language: 'da', asKeeper: true, now: new Date() } as const
  const invited = await invite(house.database, operator, asked)
  if (!invited.ok) throw new Error(invited.refusal)
  return address + linkPath(invited.value.token, '/mit')
}
