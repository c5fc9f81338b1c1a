import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { expect, test } from 'vitest'
import type { Text } from '../model/text.ts'
import { extractPdf } from './pdf.ts'
import { file, pdfOf, setting } from './testing/pdf-file.ts'
import { linesIn, read, textOf } from './testing/read-lines.ts'

const compiler = NodeCompiler.create()

/** What is read out of a PDF that was set from this Typst text. */
async function typeset(body: string, page = ''): Promise<Text> {
  const source = `#set page(paper: "a4", ${page})\n#set text(size: 11pt, lang: "da")\n#set super(typographic: false)\n${body}`
  return textOf(await extractPdf(new Uint8Array(compiler.pdf({ mainFileContent: source }))))
}

test('bold, size and white space tell headings from text', async () => {
  const text = await typeset('= Referat\nFørste afsnit.\n\n*Beslutning*\n\nGodkendt.')
  expect(linesIn(text).map(({ text: words, look }) => [words, look?.bold ?? false])).toEqual([
    ['Referat', true],
    ['Første afsnit.', false],
    ['Beslutning', true],
    ['Godkendt.', false],
  ])
  expect(linesIn(text)[0]?.look?.size).toBeGreaterThan(12)
})

test('running headers and footers are furniture, and a stamp across the page is left out', async () => {
  const page = 'header: [Klynge Prøveby #h(1fr) Sag 12/34], footer: context [#h(1fr) Side #counter(page).display()]'
  const stamp = '#place(center + horizon, rotate(45deg, text(60pt)[UDKAST]))'
  const text = await typeset(`Første side.${stamp}\n#pagebreak()\nAnden side.\n#pagebreak()\nTredje side.`, page)
  expect(read(text)).toEqual(['Første side.', 'Anden side.', 'Tredje side.'])
  expect(text.pages.map(({ lines }) => lines.filter(({ furniture }) => furniture).length)).toEqual([2, 2, 2])
})

test('a table with borders gives rows with cells, also where a cell wraps over lines', async () => {
  const text = await typeset(
    '#table(columns: (2cm, 4cm, auto), [Navn], [Titel], [Fremmøde], [Anne Bak Hansen], [Formand for udvalget for det nære], [Til stede], [Bo], [], [Afbud])',
  )
  expect(linesIn(text).map(({ cells }) => cells)).toEqual([
    ['Navn', 'Titel', 'Fremmøde'],
    ['Anne Bak Hansen', 'Formand for udvalget for det nære', 'Til stede'],
    ['Bo', '', 'Afbud'],
  ])
})

test('a table without borders keeps its columns of figures', async () => {
  const text = await typeset(
    '#table(columns: 3, align: (left, right, right), stroke: none, [Post], [2022], [2023], [Indtægter], [100.000], [120.000], [Udgifter], [90.000], [110.000])',
  )
  expect(linesIn(text).map(({ cells }) => cells)).toEqual([
    ['Post', '2022', '2023'],
    ['Indtægter', '100.000', '120.000'],
    ['Udgifter', '90.000', '110.000'],
  ])
})

test('columns are read one after the other, hyphens left where the line breaks', async () => {
  const words = 'Klyngen drøfter samarbejdet om sammenhængende patientforløb mellem sygehus og kommune. '.repeat(12)
  const text = await typeset(`#set par(justify: true)\n#columns(2)[${words}]`)
  const joined = read(text).reduce((above, line) =>
    above.endsWith('-') ? above.slice(0, -1) + line : `${above} ${line}`,
  )
  expect(joined.trim()).toBe(words.trim())
})

test('footnotes are known, and their markers taken out of the text', async () => {
  const text = await typeset('Aftalen#footnote[Se aftalen.] gælder fra næste år.')
  expect(linesIn(text)).toMatchObject([
    { text: 'Aftalen gælder fra næste år.', refersTo: ['1'] },
    { text: 'Se aftalen.', footnote: '1' },
  ])
})

test('bullets and numbers stay with their text', async () => {
  expect(read(await typeset('- første\n- andet\n+ et\n+ to'))).toEqual(['• første', '• andet', '1. et', '2. to'])
})

test('a page without text in a file with pictures is kept, empty and marked', async () => {
  const picture =
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream'
  const mixed = pdfOf([setting([{ text: 'Referat', x: 60, y: 700 }]), 'q 595 0 0 842 0 0 cm /X1 Do Q'], [picture])
  const { pages } = textOf(await extractPdf(mixed))
  expect(pages).toMatchObject([{ lines: [{ text: 'Referat' }] }, { unreadable: true, lines: [] }])
  const scanned = pdfOf(['q 595 0 0 842 0 0 cm /X1 Do Q'], [picture])
  expect(await extractPdf(scanned)).toMatchObject({ refusal: 'no-text' })
})

test('a page that lies on its side is read upright', async () => {
  const sideways = file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /Rotate 90 /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    '<< /Length 96 >>\nstream\nBT /F1 11 Tf 0 1 -1 0 100 60 Tm (Anden) Tj 0 1 -1 0 80 60 Tm (linje) Tj ET                              \nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
  expect(read(textOf(await extractPdf(sideways)))).toEqual(['linje', 'Anden'])
})
