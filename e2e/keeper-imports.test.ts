import { describe, expect, test } from 'vitest'
import { hasBrowser } from './browser.ts'
import { keeperScene } from './keeper.ts'
import { file, flawsOf } from './secretary.ts'

const list = '/register/indlaesninger'
const councils = [
  'navn;art;region;kommunekoder;fra',
  'Sundhedsråd Eksempel;sundhedsråd;Region Nordjylland;860 813;2026-01-01',
  'Sundhedsråd Prøve;sundhedsråd;1082;0791;2026-01-01',
].join('\r\n')

describe.skipIf(!hasBrowser)('a keeper of the register with a list, whose browser runs no script', () => {
  const { rikke, addressOf, sent, follow, text, withScript } = keeperScene()

  async function send(content: string): Promise<void> {
    await rikke().page.goto(addressOf(list))
    await follow('Organisationer')
    await rikke().page.getByLabel('Filen', { exact: true }).setInputFiles(file('raad.csv', content))
    await rikke().page.getByLabel('Kilde', { exact: true }).fill('En opdigtet liste')
    await sent('Vis, hvad den ændrer')
  }

  test('goes from the desk to the list, is told what is wrong with a line, mends it, takes the list in and out again', async () => {
    const { page, complaints } = rikke()
    await page.goto(addressOf('/mit'))
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
    await page.goto(addressOf('/sundhedsraad-eksempel-nordjylland?pr=2026-02-01'))
    expect(await text()).toContain('Hjørring')
    await page.goto(shown)
    await sent('Tag listen ud igen')
    expect(await text()).toContain('Registret er, som det var.')
    const gone = await page.goto(addressOf('/sundhedsraad-eksempel-nordjylland?pr=2026-02-01'))
    expect(gone?.status()).toBe(404)
    expect(complaints).toEqual([])
  })

  test('finds every page of it accessible, on a desk and at 320 pixels, in both languages', async () => {
    await send(councils.replace('0791', '0761'))
    const preview = new URL(rikke().page.url()).pathname
    const { page } = await withScript()
    for (const path of [list, `${list}/ny?art=organisationer`, `${list}/ny?art=klyngetekst`, preview]) {
      for (const address of [path, `/en${path}`]) {
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(addressOf(address))
          expect(await flawsOf(page), `${address} ${width}`).toEqual([])
        }
      }
    }
  })
})
