import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invite } from '../src/people/actions/invite.ts'
import { parseEmail } from '../src/people/model/email.ts'
import { linkPath } from '../src/people/paths.ts'
import { operator } from '../test/cast.ts'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'
import { type Desk, file, flawsOf, openDesk } from './secretary.ts'

const list = '/register/indlaesninger'
const councils = [
  'navn;art;region;kommunekoder;fra',
  'Sundhedsråd Eksempel;sundhedsråd;Region Nordjylland;860 813;2026-01-01',
  'Sundhedsråd Prøve;sundhedsråd;1082;0791;2026-01-01',
].join('\r\n')

describe.skipIf(!hasBrowser)('a keeper of the register with a list, whose browser runs no script', () => {
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
  const follow = (name: string) =>
    Promise.all([rikke.page.waitForEvent('load'), rikke.page.getByRole('link', { name, exact: true }).first().click()])
  const text = () => rikke.page.locator('main').textContent()

  async function send(content: string): Promise<void> {
    await rikke.page.goto(`${house.address}${list}`)
    await follow('Organisationer')
    await rikke.page.getByLabel('Filen', { exact: true }).setInputFiles(file('raad.csv', content))
    await rikke.page.getByLabel('Kilde', { exact: true }).fill('En opdigtet liste')
    await sent('Vis, hvad den ændrer')
  }

  test('goes from the desk to the list, is told what is wrong with a line, mends it, takes the list in and out again', async () => {
    const { page, complaints } = rikke
    await page.goto(`${house.address}/mit`)
    await follow('Indlæste lister')
    expect(await text()).toContain('Ingen lister er læst ind endnu.')
    await send(councils.replace('0791', '0761'))
    expect(await text()).toContain('Linje 3, kommunekoder')
    expect(await page.getByRole('button', { name: 'Tag listen ind', exact: true }).count()).toBe(0)
    await sent('Læg til side')
    await send(councils)
    expect(await text()).toContain('2 nye.')
    await sent('Tag listen ind')
    const shown = page.url()
    await page.goto(`${house.address}/sundhedsraad-eksempel-nordjylland?pr=2026-02-01`)
    expect(await text()).toContain('Hjørring')
    await page.goto(shown)
    await sent('Tag listen ud igen')
    expect(await text()).toContain('Registret er, som det var.')
    const gone = await page.goto(`${house.address}/sundhedsraad-eksempel-nordjylland?pr=2026-02-01`)
    expect(gone?.status()).toBe(404)
    expect(complaints).toEqual([])
  })

  test('finds every page of it accessible, on a desk and at 320 pixels, in both languages', async () => {
    await send(councils.replace('0791', '0761'))
    const preview = new URL(rikke.page.url()).pathname
    const { page } = await openDesk(browser, { storageState: await rikke.context.storageState() })
    for (const path of [list, `${list}/ny?art=organisationer`, `${list}/ny?art=klyngetekst`, preview]) {
      for (const address of [path, `/en${path}`]) {
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(house.address + address)
          expect(await flawsOf(page), `${address} ${width}`).toEqual([])
        }
      }
    }
  })
})

async function keepersLink({ house, address }: OpenHouse): Promise<string> {
  const email = parseEmail('rikke@klynge.test')
  if (!email.ok) throw new Error(email.refusal)
  const asked = { email: email.value, name: 'Rikke Register', language: 'da', asKeeper: true, now: new Date() } as const
  const invited = await invite(house.database, operator, asked)
  if (!invited.ok) throw new Error(invited.refusal)
  return address + linkPath(invited.value.token, '/mit')
}
