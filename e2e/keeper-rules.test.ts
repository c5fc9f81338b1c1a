import { describe, expect, test } from 'vitest'
import { hasBrowser } from './browser.ts'
import { keeperScene } from './keeper.ts'
import { flawsOf } from './secretary.ts'

const question = '/uenigheder/jammerbugt-plads-2019-10-01'

describe.skipIf(!hasBrowser)('a keeper of the register whose browser runs no script', () => {
  const { rikke, addressOf, sent, text, withScript } = keeperScene()

  test('decides what sources disagree about, sees it on the municipality, and takes it back', async () => {
    const { page, complaints } = rikke()
    await page.goto(addressOf('/uenigheder'))
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
    await page.goto(addressOf('/kommuner/jammerbugt?pr=2021-01-01'))
    expect(await text()).toContain('Afgjort: Sekretariatet har svaret.')
    await page.goto(addressOf(question))
    await page.getByLabel('Hvorfor skal den omgøres?').fill('Sekretariatet rettede sig.')
    await sent('Omgør')
    expect(await text()).toContain('og ingen har afgjort det')
    expect(await text()).toContain('Sekretariatet rettede sig.')
    await page.goto(addressOf('/kommuner/jammerbugt?pr=2021-01-01'))
    expect(await text()).not.toContain('Afgjort: Sekretariatet har svaret.')
    expect(complaints).toEqual([])
  })

  test.each([question, `/en${question}`])(
    '%s is accessible with its form, on a desk and at 320 pixels',
    async (path) => {
      const { page } = await withScript()
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 })
        await page.goto(addressOf(path))
        expect(await page.locator('form[action$=plads-2019-10-01]').count()).toBe(1)
        expect(await flawsOf(page)).toEqual([])
      }
    },
  )
})
