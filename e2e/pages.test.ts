import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'

const level = '/klynge-nord-nordjylland/politisk-niveau'
const meeting = `${level}/moeder/2022-11-08`

const open = [
  '/',
  '/klynger',
  '/klynger?pr=2000-01-01',
  '/regioner',
  '/regioner/nordjylland',
  '/kommuner',
  '/kommuner/koebenhavn',
  '/kommuner/rudersdal',
  '/befolkning?pr=2022-11-08',
  '/befolkning?pr=2021-01-01&region=1081&regel=pladser&saet=seed004_2019',
  '/befolkning?pr=2010-01-01',
  '/befolkning?pr=2000-01-01',
  '/kort?pr=2021-01-01',
  '/kort?pr=2022-07-01',
  '/kort?pr=2022-07-01&vis=felter',
  '/kort?pr=2022-07-01&vis=kort&region=hovedstaden',
  '/kort?pr=2000-01-01',
  '/kort?pr=2027-01-01',
  '/aendringer',
  '/aendringer?fra=2022-06-30&til=2022-07-01',
  '/aendringer?fra=2027-01-01&til=2026-12-31',
  '/hospitaler',
  '/hospitaler/aalborg-uh',
  '/uenigheder',
  '/uenigheder?pr=2000-01-01',
  '/uenigheder/rudersdal-plads-2022-07-01',
  '/uenigheder/koege-plads-2019-10-01',
  '/klynge-nord-nordjylland',
  '/klynge-nord-nordjylland?pr=2022-11-08',
  level,
  `${level}?pr=2022-11-08`,
  '/klynge-midt-nordjylland',
  '/klynge-nord-nordjylland?pr=2021-01-01',
  '/samarbejdsfora-roskilde-og-koege-sjaelland-2019?pr=2021-01-01',
  '/kommuner/jammerbugt?pr=2021-01-01',
  '/hospitaler/rigshospitalet?pr=2021-01-01',
  '/psykiatrien-nordjylland',
  '/almen-praksis-nordjylland',
  '/sundhedssamarbejdsudvalg-nordjylland',
  '/regioner/oestdanmark?pr=2027-01-01',
  '/klynger?pr=2021-01-01',
  '/klynger?pr=2027-01-01',
  '/sundhedsraad',
  '/sundhedsraad?pr=2020-01-01',
  '/sundhedsraad-amager-og-vestegnen',
  `${level}/moeder`,
  meeting,
  `${meeting}/6`,
  `${level}/beslutninger`,
  `${level}/medlemmer?pr=2022-11-08`,
  `${level}/sammensaetning`,
  `${level}/kommissorium?pr=2022-11-08`,
  `${level}/kommissorium?pr=2022-07-01`,
  `${level}/kommissorium/versioner/1`,
  `${level}/forretningsorden`,
  '/klynge-nord-nordjylland/kommissorium',
  '/klynge-nord-nordjylland/arbejdsgrupper',
  '/klynge-nord-nordjylland/patientinddragelse',
  `${level}/sammensaetning?pr=2022-11-08`,
  '/klynge-nord-nordjylland/sammensaetning?pr=2022-11-08',
  `${level}/regler?pr=2022-11-08`,
  `${level}/regler/lov-2022?pr=2022-11-08`,
  '/klynge-nord-nordjylland/regler/lov-2022',
  '/tjek?pr=2022-11-08',
  '/valgperioder',
  '/valgperioder?pr=2000-01-01',
  '/moeder',
  '/beslutninger',
  '/personer',
  '/personer/soeren-smalbro',
  '/personer/soeren-smalbro?pr=2022-11-08',
  '/data',
  '/data/api',
  '/data/tabeller/population',
  `${meeting}?pr=2022-10-01`,
  '/om?pr=2022-10-01',
  '/log-ind',
  '/log-ind/sendt',
  '/om',
  '/om/rettigheder',
  '/hjaelp',
  '/tilgaengelighed',
  '/findes-ikke',
]

describe.skipIf(!hasBrowser)('every open page', () => {
  let house: OpenHouse
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    house = await openHouse()
    browser = await openBrowser()
    context = await browser.newContext()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  test.each(open.flatMap((path) => [path, `/en${path === '/' ? '' : path}`]))(
    '%s is accessible on a desk and at 320 pixels, and needs no script',
    async (path) => {
      const page = await context.newPage()
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(house.address + path)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
      // The map turns its choice of a day into a slider; without script it is a choice and a button.
      expect(await page.locator('script').count()).toBe(path.includes('/kort') ? 1 : 0)
      expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('/en') ? 'en' : 'da')
      await page.close()
    },
  )

  test('an anonymous reader who follows every link meets no page that says no', async () => {
    const seen = new Set<string>()
    // A page of the register is there on every day; one day of each is read, beside those that are named above.
    const keyOf = (path: string) => (open.includes(path) ? path : path.replace(/[?&]pr=[^&]*/, ''))
    const bad: string[] = []
    const queue = ['/', '/en', ...open.filter((path) => path !== '/findes-ikke')].map((path) => ({
      path,
      from: 'the start',
    }))
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (seen.has(keyOf(next.path))) continue
      seen.add(keyOf(next.path))
      const answer = await fetch(house.address + next.path)
      if (answer.status >= 400) bad.push(`${next.path} (${answer.status}) from ${next.from}`)
      if (!answer.headers.get('content-type')?.startsWith('text/html')) continue
      for (const [, link = ''] of (await answer.text()).matchAll(/href="([^"#]*)/g)) {
        if (link.startsWith('/')) queue.push({ path: link.replaceAll('&amp;', '&'), from: next.path })
      }
    }
    expect(bad).toEqual([])
    expect(seen.size).toBeGreaterThan(400)
  })

  test('a printed meeting has its text and not the menus', async () => {
    const page = await context.newPage()
    await page.goto(house.address + meeting)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.site-nav').isVisible()).toBe(false)
    expect(await page.locator('h1').isVisible()).toBe(true)
    await page.close()
  })

  test('the first thing that Tab reaches leads past the menu', async () => {
    const page = await context.newPage()
    await page.goto(house.address)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('indhold')
    await page.close()
  })
})
