import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, type OpenHouse, openBrowser, openHouse } from './browser.ts'

describe.skipIf(!hasBrowser)('the map', () => {
  let house: OpenHouse
  let browser: Browser
  beforeAll(async () => {
    house = await openHouse()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await house?.close()
  })

  const at = (path: string) => house.address + path

  test('weighs at most 150 KB, the front page at most 100', async () => {
    for (const [path, kilobytes] of [
      ['/kort?pr=2021-01-01', 150],
      ['/kort?pr=2022-07-01', 150],
      ['/', 100],
    ] as const) {
      const html = await (await fetch(at(path))).text()
      expect(gzipSync(html).length, path).toBeLessThan(kilobytes * 1024)
    }
  })

  test('draws 98 municipalities, each a link that says its cluster, and can be skipped in one step', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(at('/kort?pr=2022-07-01'))
    expect(await page.locator('.map-land > a').count()).toBe(98)
    expect(await page.getByRole('link', { name: 'Hjørring: Klynge Nord' }).count()).toBe(1)
    expect(await page.getByRole('link', { name: 'København: Sundhedsklynge Byen og Sundhedsklynge Syd' }).count()).toBe(
      1,
    )
    await page.getByRole('link', { name: /Spring kortet over/ }).focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('tabel')
    await page.close()
  })

  test('goes through the days without script by a choice and a button, and by its two steps', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } })
    const page = await context.newPage()
    await page.goto(at('/kort?pr=2022-07-01'))
    await page.getByLabel('Dage, hvor noget ændrede sig').selectOption('2027-01-01')
    await page.getByRole('button', { name: 'Vis kortet' }).click()
    expect(await page.locator('h1').textContent()).toBe('Klyngerne er nedlagt den 1. januar 2027')
    await page.goto(at('/kort?pr=2022-07-01'))
    await page.getByRole('link', { name: 'Forrige ændring' }).click()
    expect(page.url()).toContain('pr=2022-01-01')
    expect(await page.locator('.map-tiles').isVisible()).toBe(true)
    expect(await page.locator('.map').first().isVisible()).toBe(false)
    await context.close()
  })

  test('with script a slider moves from day to day without leaving the page', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(at('/kort?pr=2022-07-01'))
    const slider = page.getByRole('slider')
    await slider.focus()
    await page.keyboard.press('End')
    await page.getByRole('heading', { level: 1, name: 'Klyngerne er nedlagt den 1. januar 2027' }).waitFor()
    expect(page.url()).toContain('pr=2027-01-01')
    expect(await page.evaluate('document.activeElement.type')).toBe('range')
    await page.keyboard.press('Home')
    await page.getByRole('heading', { level: 1, name: 'Ingen kendte klynger den 1. januar 2007' }).waitFor()
    await page.close()
  })

  test('on paper the map and its list stand on the first page', async () => {
    const page = await browser.newPage({ viewport: { width: 794, height: 1123 } })
    await page.goto(at('/kort?pr=2022-07-01'))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.map-days').isVisible()).toBe(false)
    const [map, legend] = [
      await page.locator('.map').first().boundingBox(),
      await page.locator('.map-legend').boundingBox(),
    ]
    expect((map?.y ?? 0) + (map?.height ?? 9_999)).toBeLessThan(1_123)
    expect((legend?.y ?? 0) + (legend?.height ?? 9_999)).toBeLessThan(1_123)
    await page.close()
  })
})
