import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'
import { type Desk, flawsOf, level, openDesk, signIn } from './secretary.ts'

describe.skipIf(!hasBrowser)('a secretary who writes rules, on pages that have no script', () => {
  let house: OpenHouse
  let browser: Browser
  let eva: Desk
  const rules = `${level}/regler`
  const set = `${rules}/aftale-for-niveauet`
  beforeAll(async () => {
    house = await openHouse()
    browser = await openBrowser()
    eva = await openDesk(browser)
    await signIn(eva, house.house.exampleLink ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const open = (path: string) => eva.page.goto(house.address + path)
  const pressed = (name: string) =>
    Promise.all([eva.page.waitForEvent('load'), eva.page.getByRole('button', { name, exact: true }).first().click()])
  const text = async () => (await eva.page.locator('main').textContent()) ?? ''

  /** The page as it stands, on a phone and on a desk, in Danish. */
  async function expectFlawless(): Promise<void> {
    expect(await eva.page.locator('script').count()).toBe(0)
    for (const width of [320, 1280]) {
      await eva.page.setViewportSize({ width, height: 900 })
      expect(await flawsOf(eva.page)).toEqual([])
    }
  }

  test('begins a draft, chooses a kind, and sees what the rule says of the first meeting’s day before it is saved', async () => {
    await open(`${rules}/nyt`)
    await eva.page.getByLabel('Titel').fill('Aftale for niveauet')
    await eva.page.getByLabel('Første dag').fill('2022-11-08')
    await eva.page.getByLabel('Hvor står det?').fill('Aftale')
    await pressed('Gem udkastet')
    expect(new URL(eva.page.url()).pathname).toBe(set)
    await expectFlawless()
    await open(`${set}/ny-regel`)
    await expectFlawless()
    await Promise.all([
      eva.page.waitForEvent('load'),
      eva.page.getByRole('link', { name: 'Antal pladser', exact: true }).click(),
    ])
    await eva.page.getByRole('group', { name: 'For hvem?' }).getByLabel('almen praksis').check()
    await eva.page.getByLabel('Mindst', { exact: true }).fill('3')
    await eva.page.getByLabel('Se, hvad reglen siger den').fill('2022-11-08')
    await pressed('Se, hvad den siger')
    expect(await text()).toContain('Hvad det ville sige den 8. november 2022')
    expect(await text()).toContain('Der sidder 2 medlemmer for almen praksis; der skal være mindst 3.')
    expect(await eva.page.getByLabel('Reglen i egne ord').inputValue()).toBe(
      'Mindst 3 medlemmer sidder for almen praksis.',
    )
    await expectFlawless()
    await pressed('Gem reglen')
    expect(await text()).toContain('Mindst 3 medlemmer sidder for almen praksis.')
  })

  test('writes the approval down, and everybody sees on that day that the rule is not met', async () => {
    await open(`${set}/godkend`)
    await eva.page.getByLabel('Hvornår blev det godkendt?').fill('2022-11-08')
    await expectFlawless()
    await pressed('Skriv godkendelsen ned')
    const composition = await (await fetch(`${house.address}${level}/sammensaetning?pr=2022-11-08`)).text()
    expect(composition).toContain('Mindst 3 medlemmer sidder for almen praksis.')
    expect((await fetch(`${house.address}${set}.json`)).status).toBe(200)
  })

  test('changes the approved rule from a day on: both wordings are seen, each on its days', async () => {
    await open(`${set}/E-1/ret`)
    await eva.page.getByLabel('Mindst', { exact: true }).fill('2')
    await eva.page.getByLabel('Reglen i egne ord').fill('')
    await eva.page.getByLabel('Gælder fra').fill('2023-01-01')
    await pressed('Gem reglen')
    await open(`${set}?pr=2023-02-01`)
    expect(await text()).toMatch(/Mindst 2 medlemmer.*Andre udgaver.*Mindst 3 medlemmer/s)
    await expectFlawless()
    await open(`${set}/E-1/afslut`)
    await expectFlawless()
  })

  test('meets what is wrong at its field, with what was typed', async () => {
    await open(`${set}/ny-regel?slags=seats`)
    await eva.page.getByLabel('Reglen i egne ord').fill('Mine ord')
    await pressed('Se, hvad den siger')
    expect(await text()).toContain('Svar på spørgsmålet')
    expect(await eva.page.getByLabel('Reglen i egne ord').inputValue()).toBe('Mine ord')
    await expectFlawless()
    expect(eva.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([])
  })
})
