import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invite } from '../src/people/actions/invite.ts'
import { parseEmail } from '../src/people/model/email.ts'
import { linkPath } from '../src/people/paths.ts'
import { operator } from '../test/cast.ts'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'
import { type Desk, flawsOf, openDesk } from './secretary.ts'

const question = '/uenigheder/jammerbugt-plads-2019-10-01'

describe.skipIf(!hasBrowser)('a keeper of the register whose browser runs no script', () => {
  let house: OpenHouse
  let browser: Browser
  let rikke: Desk
  beforeAll(async () => {
    house = await openHouse()
    browser = await openBrowser()
    rikke = await openDesk(browser, { javaScriptEnabled: false })
    await rikke.page.goto(await keepersLink(house))
    await sent('Log ind')
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const sent = (name: string) =>
    Promise.all([
      rikke.page.waitForEvent('load'),
      rikke.page.getByRole('button', { name, exact: true }).first().click(),
    ])
  const text = () => rikke.page.locator('main').textContent()

  test('decides what sources disagree about, sees it on the municipality, and takes it back', async () => {
    const { page, complaints } = rikke
    await page.goto(`${house.address}/uenigheder`)
    await Promise.all([page.waitForEvent('load'), page.getByRole('link', { name: /Jammerbugt/ }).click()])
    await page.getByLabel('Klynge Nord').first().check()
    await page.getByLabel('Klynge Midt').first().check()
    await page.getByLabel('Hvorfor?').fill('Sekretariatet har svaret.')
    await sent('Afgør')
    expect(await text()).toContain('Vælg det, hvor borgerne skal tælle med.')
    expect(await page.getByLabel('Hvorfor?').inputValue()).toBe('Sekretariatet har svaret.')
    await page
      .getByRole('group', { name: /borgerne tælle/ })
      .getByLabel('Klynge Nord')
      .check()
    await sent('Afgør')
    expect(await text()).toContain('og det er afgjort')
    await page.goto(`${house.address}/kommuner/jammerbugt?pr=2021-01-01`)
    expect(await text()).toContain('Afgjort: Sekretariatet har svaret.')
    await page.goto(house.address + question)
    await page.getByLabel('Hvorfor skal den omgøres?').fill('Sekretariatet rettede sig.')
    await sent('Omgør')
    expect(await text()).toContain('og ingen har afgjort det')
    expect(await text()).toContain('Sekretariatet rettede sig.')
    await page.goto(`${house.address}/kommuner/jammerbugt?pr=2021-01-01`)
    expect(await text()).not.toContain('Afgjort: Sekretariatet har svaret.')
    expect(complaints).toEqual([])
  })

  test.each([question, `/en${question}`])(
    '%s is accessible with its form, on a desk and at 320 pixels',
    async (path) => {
      const { page } = await openDesk(browser, { storageState: await rikke.context.storageState() })
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(house.address + path)
        expect(await page.locator('form[action$=plads-2019-10-01]').count()).toBe(1)
        expect(await flawsOf(page)).toEqual([])
      }
    },
  )
})

async function keepersLink({ house, address }: OpenHouse): Promise<string> {
  const email = parseEmail('rikke@klynge.test')
  if (!email.ok) throw new Error(email.refusal)
  const asked = { email: email.value, name: 'Rikke Register', language: 'da', asKeeper: true, now: new Date() } as const
  const invited = await invite(house.database, operator, asked)
  if (!invited.ok) throw new Error(invited.refusal)
  return address + linkPath(invited.value.token, '/uenigheder')
}
