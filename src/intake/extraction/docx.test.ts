import { AlignmentType, Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx'
import { expect, test } from 'vitest'
import { extractDocx } from './docx.ts'
import { linesIn, read, textOf } from './testing/read-lines.ts'
import { paragraph, run, wordFile } from './testing/word-file.ts'

const numPr = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'

test("Word's automatic numbers are computed as the markers that stand on paper", () => {
  const body = [
    paragraph('Dagsorden', numPr(1)),
    paragraph('første', numPr(1, 1)),
    paragraph('anden', numPr(1, 1)),
    paragraph('Økonomi', numPr(1)),
    paragraph('ny', numPr(1, 1)),
    paragraph('punkt', numPr(2)),
    paragraph('forfra', numPr(3)),
    paragraph('uden', numPr(0)),
  ]
  const lines = linesIn(textOf(extractDocx(wordFile(body.join(''), { numbering }))))
  expect(lines.map(({ marker, text }) => [marker, text])).toEqual([
    ['1.', 'Dagsorden'],
    ['a)', 'første'],
    ['b)', 'anden'],
    ['2.', 'Økonomi'],
    ['a)', 'ny'],
    ['bullet', 'punkt'],
    ['1.', 'forfra'],
    [undefined, 'uden'],
  ])
})

test('numbers and looks come from the paragraph style and what it builds on', () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>' +
    `<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:basedOn w:val="Overskrift1"/><w:pPr>${numPr(1)}</w:pPr></w:style>`
  const body = paragraph('Sagen', '<w:pStyle w:val="Punkt"/>') + paragraph('Teksten')
  const lines = linesIn(textOf(extractDocx(wordFile(body, { styles, numbering }))))
  expect(lines).toMatchObject([
    { text: 'Sagen', marker: '1.', look: { style: 'Heading 1', bold: true, size: 14, startsParagraph: true } },
    { text: 'Teksten' },
  ])
  expect(lines[1]?.look?.bold).toBeUndefined()
})

test('what was deleted under tracked changes is gone, what was inserted is there', () => {
  const body =
    `<w:p>${run('Udvalget ')}<w:del><w:r><w:delText>afviste</w:delText></w:r></w:del><w:ins>${run('godkendte')}</w:ins>${run(' sagen.')}</w:p>` +
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Første halvdel ')}</w:p>${paragraph('og anden.')}`
  expect(read(textOf(extractDocx(wordFile(body))))).toEqual(['Udvalget godkendte sagen.', 'Første halvdel og anden.'])
})

test('a page break begins a page, and a rendered break after it does not begin another', () => {
  const body =
    `${paragraph('side et')}<w:p><w:r><w:br w:type="page"/></w:r><w:r><w:lastRenderedPageBreak/><w:t>side to, over</w:t></w:r>` +
    '<w:r><w:lastRenderedPageBreak/><w:t>løbet til tre</w:t></w:r></w:p>'
  const { pages } = textOf(extractDocx(wordFile(body)))
  expect(pages.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
    ['side et'],
    ['side to, overløbet'],
    ['til tre'],
  ])
})

test('tabs part cells, a typed number before a tab does not, and a soft break begins a line', () => {
  const tabbed = (...texts: string[]) => `<w:p>${texts.map((text) => run(text)).join('<w:r><w:tab/></w:r>')}</w:p>`
  const body = `${tabbed('Mødedato:', '8. november')}${tabbed('1.', 'Dagsorden')}<w:p>${run('linje')}<w:r><w:br/></w:r>${run('næste')}</w:p>`
  const lines = linesIn(textOf(extractDocx(wordFile(body))))
  expect(lines.map(({ text, cells }) => ({ text, cells }))).toEqual([
    { text: 'Mødedato: 8. november', cells: ['Mødedato:', '8. november'] },
    { text: '1. Dagsorden', cells: undefined },
    { text: 'linje', cells: undefined },
    { text: 'næste', cells: undefined },
  ])
  expect(lines[2]?.look?.startsParagraph).toBe(true)
  expect(lines[3]?.look?.startsParagraph).toBeUndefined()
})

test('a table row is one line with its cells; a table that lays out the page is lines', () => {
  const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map((text) => paragraph(text)).join('')}</w:tc>`
  const body =
    `<w:tbl><w:tr>${cell('Anne Bak')}${cell('Borgmester,', 'formand')}${cell('')}</w:tr></w:tbl>` +
    `<w:tbl><w:tr>${cell('Indstilling')}${cell('x'.repeat(300), 'y'.repeat(300))}</w:tr></w:tbl>`
  const lines = linesIn(textOf(extractDocx(wordFile(body))))
  expect(lines[0]).toMatchObject({
    text: 'Anne Bak Borgmester, formand',
    cells: ['Anne Bak', 'Borgmester, formand', ''],
  })
  expect(lines.slice(1).map(({ text }) => text.slice(0, 11))).toEqual(['Indstilling', 'xxxxxxxxxxx', 'yyyyyyyyyyy'])
})

test('a text box is read once, hidden text and placeholders are not', () => {
  const box = `<w:txbxContent>${paragraph('i boksen')}</w:txbxContent>`
  const body =
    `<w:p>${run('ved boksen')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>` +
    `<w:p>${run('skjult', '<w:vanish/>')}${run('synlig')}</w:p>` +
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('Klik her')}</w:sdtContent></w:sdt>` +
    `<w:sdt><w:sdtContent>${paragraph('udfyldt')}</w:sdtContent></w:sdt>`
  expect(read(textOf(extractDocx(wordFile(body))))).toEqual(['ved boksen', 'i boksen', 'synlig', 'udfyldt'])
})

test('headers and footers are furniture of every page', () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/></w:sectPr>'
  const body = `${paragraph('et')}${paragraph('to', '<w:pageBreakBefore/>')}${section}`
  const parts = { header1: paragraph('Klynge Prøveby'), footer1: paragraph('Side 1') }
  const { pages } = textOf(extractDocx(wordFile(body, parts)))
  expect(pages.map(({ lines }) => lines.map(({ text, furniture }) => [text, furniture]))).toEqual([
    [
      ['Klynge Prøveby', true],
      ['et', undefined],
      ['Side 1', true],
    ],
    [
      ['Klynge Prøveby', true],
      ['to', undefined],
      ['Side 1', true],
    ],
  ])
})

test('a file made by the docx library: lists, bold and footnotes', async () => {
  const bytes = await Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          {
            reference: 'punkter',
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph('Se aftalen.')] } },
      sections: [
        {
          children: [
            new Paragraph({
              numbering: { reference: 'punkter', level: 0 },
              children: [new TextRun({ text: 'Velkomst', bold: true })],
            }),
            new Paragraph({ children: [new TextRun('Klyngen'), new FootnoteReferenceRun(1), new TextRun(' mødtes.')] }),
          ],
        },
      ],
    }),
  )
  expect(linesIn(textOf(extractDocx(bytes)))).toMatchObject([
    { text: 'Velkomst', marker: '1.', look: { bold: true } },
    { text: 'Klyngen mødtes.', refersTo: ['1'] },
    { text: 'Se aftalen.', footnote: '1' },
  ])
})
