import { describe, expect, test } from 'vitest'
import { hasBrowser } from './browser.ts'
import { level, scene } from './secretary.ts'

describe.skipIf(!hasBrowser)('what a secretary types by hand, without any document', () => {
  const at = scene()

  const field = (label: string) => at.eva.page.locator('main').getByLabel(label, { exact: true })
  const press = (role: 'button' | 'link', name: string) =>
    Promise.all([
      at.eva.page.waitForEvent('load'),
      at.eva.page.locator('main').getByRole(role, { name, exact: true }).click(),
    ])
  const publicText = async (path: string) => {
    expect((await at.anyone.page.goto(at.house.address + path))?.status()).toBe(200)
    return at.anyone.page.locator('main').textContent()
  }

  test('a person in a public office gets a page, and another only a name', async () => {
    await at.eva.page.goto(`${at.house.address}/personer`)
    await press('link', 'Ny person')
    await field('Navn').fill('Ditte Østerlund')
    await field('Ja, personen har et offentligt hverv').check()
    await press('button', 'Gem')
    expect(new URL(at.eva.page.url()).pathname).toBe('/personer/ditte-oesterlund')
    expect(await publicText('/personer/ditte-oesterlund')).toContain('Ditte Østerlund')
    await at.eva.page.goto(`${at.house.address}/personer/ny`)
    await field('Navn').fill('Aksel Stille')
    await field('Nej, vis kun personen for dem, der sidder i klyngen').check()
    await press('button', 'Gem')
    expect(await publicText('/personer')).not.toContain('Aksel Stille')
    expect((await at.anyone.page.goto(`${at.house.address}/personer/aksel-stille`))?.status()).toBe(404)
  })

  test('a member is that very person only when she says so', async () => {
    await at.eva.page.goto(`${at.house.address}${level}/medlemmer?pr=2023-02-01`)
    await press('link', 'Skriv et medlem ind')
    await field('Navn').fill('Ditte Østerlund')
    await field('Hvad er personen her?').selectOption('member')
    await field('Stilling eller hverv, som det skrives').fill('Regionsrådsmedlem')
    await field('Første dag').fill('2023-01-01')
    await field('Alle').check()
    await press('button', 'Skriv ind')
    expect(await at.eva.page.locator('main').textContent()).toContain('Der findes allerede en person med det navn')
    await field('Ja, Ditte Østerlund, som endnu ikke har nogen plads').check()
    await press('button', 'Skriv ind')
    expect(await publicText(`${level}/medlemmer?pr=2023-02-01`)).toContain('Ditte Østerlund')
    expect(await publicText('/personer/ditte-oesterlund')).toContain('Regionsrådsmedlem')
  })

  test('a meeting and its items are read by everybody as soon as they are open', async () => {
    await at.eva.page.goto(`${at.house.address}${level}/moeder`)
    await press('link', 'Skriv et møde ind')
    await field('Dag').fill('2023-09-05')
    await field('Begynder').fill('15:00')
    await field('Sted').fill('Rådhuset i Brønderslev')
    await field('Referat: mødet er holdt').check()
    await field('Alle').check()
    await press('button', 'Gem')
    const meeting = new URL(at.eva.page.url()).pathname
    expect(meeting).toBe(`${level}/moeder/2023-09-05`)
    await press('link', 'Tilføj et punkt')
    await field('Nummer').fill('1')
    await field('Titel').fill('Fælles skolebus til træning')
    await field('Sagsfremstilling').fill('Børn i tre kommuner kører langt til træning.')
    await field('Indstilling').fill('At planen godkendes')
    await field('Hvad bliver mødet bedt om?').selectOption('approve')
    await field('Beslutning').fill('Planen blev godkendt.')
    await field('Udfald').selectOption('approved')
    await field('Alle').check()
    await press('button', 'Gem')
    const text = await publicText(meeting)
    for (const told of ['Rådhuset i Brønderslev', 'Fælles skolebus til træning', 'Planen blev godkendt.'])
      expect(text).toContain(told)
    expect(await publicText(`${level}/beslutninger`)).toContain('Planen blev godkendt.')
  })

  test('an item that is not open is seen by her and by nobody outside', async () => {
    const meeting = `${level}/moeder/2023-09-05`
    await at.eva.page.goto(`${at.house.address}${meeting}/nyt-punkt`)
    await field('Titel').fill('Forhandling om lejemål')
    await field('Kun sekretariatet').check()
    await field('Hvorfor ikke alle?').fill('Prisen forhandles endnu')
    await press('button', 'Gem')
    expect(await at.eva.page.locator('main').textContent()).toContain('Forhandling om lejemål')
    expect(await publicText(meeting)).not.toContain('Forhandling om lejemål')
  })

  test('a cluster that the register does not know gets its own page', async () => {
    await at.eva.page.goto(`${at.house.address}/klynger/ny`)
    await field('Navn').fill('Klynge Prøvefjord')
    await field('Hvad er det?').selectOption('cluster')
    await field('Region').selectOption({ label: 'Region Nordjylland' })
    await field('Fra og med').fill('2024-01-01')
    await field('Hvor står det?').fill('Kommissorium af 1. december 2023')
    await press('button', 'Skriv ind i registret')
    const cluster = new URL(at.eva.page.url()).pathname
    expect(await publicText(cluster)).toContain('Klynge Prøvefjord')
    expect(at.eva.complaints).toEqual([])
    expect(at.anyone.complaints).toEqual([])
  })
})
