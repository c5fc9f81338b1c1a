import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Sheet } from './blocks.ts'

export type WordLook = {
  /** Word counts the items and the points of a recommendation itself; no number is typed. */
  autonumbered: boolean
  factsIn: 'table' | 'tabs'
  header: string | null
  /** The office uses no heading styles: headings are larger, light text, and tables have no rules. */
  unstyled?: boolean
}

/** The sheet as Word would hold it: heading styles, lists, tables, footnotes, and a running header and footer. */
export async function wordDocument({ top, body, notes }: Sheet, look: WordLook): Promise<Uint8Array> {
  const footnotes = [...notes].map(([number, text]) => [number, { children: [new Paragraph(text)] }] as const)
  const document = new Document({
    creator: 'Sekretariatet',
    numbering: { config: [counted('items', '%1.'), counted('points', '%1)')] },
    footnotes: Object.fromEntries(footnotes),
    sections: [
      {
        ...(look.header === null
          ? {}
          : { headers: { default: new Header({ children: [new Paragraph(look.header)] }) } }),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...facts(top, look), ...withKinds(body).flatMap(({ block, list }) => written(block, look, list))],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const counted = (reference: string, text: string) => ({
  reference,
  levels: [{ level: 0, format: 'decimal' as const, text, alignment: AlignmentType.START }],
})

const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES] })],
  })

/** Each block with the count of the list that it may stand in, so that every recommendation starts at 1 again. */
function withKinds(blocks: Block[]): { block: Block; list: { isRecommendation: boolean; instance: number } }[] {
  let instance = 0
  let isRecommendation = false
  return blocks.map((block) => {
    if (block.kind === 'heading' || block.kind === 'item') {
      instance += 1
      isRecommendation = block.text === 'Indstilling'
    }
    return { block, list: { isRecommendation, instance } }
  })
}

function facts(top: Block[], look: WordLook): (Paragraph | Table)[] {
  if (look.factsIn === 'tabs') return top.flatMap((block) => written(block, look))
  const rows = top.flatMap((block) => (block.kind === 'fact' ? [[block.label, block.text]] : []))
  return top.flatMap((block, at) => {
    if (block.kind !== 'fact') return written(block, look)
    return top[at - 1]?.kind === 'fact' ? [] : [table(rows, look)]
  })
}

function written(block: Block, look: WordLook, list = { isRecommendation: false, instance: 0 }): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [headed(HeadingLevel.TITLE, block.text, look)]
    case 'group':
    case 'heading':
      return [headed(HeadingLevel.HEADING_2, block.text, look)]
    case 'item':
      return [itemHeading(block.lead, block.text, look)]
    case 'fact':
      return [
        new Paragraph({ children: [new TextRun({ text: block.label, bold: true }), new TextRun(`\t${block.text}`)] }),
      ]
    case 'bullet':
      return [listEntry(block.text, look.autonumbered && list.isRecommendation ? list.instance : null)]
    case 'numbered':
      return [new Paragraph({ children: runs(`${block.number} ${block.text}`) })]
    case 'table':
      return [table(block.rows, look), new Paragraph('')]
    case 'letterhead':
      return [letterhead(block.rows), new Paragraph('')]
    default:
      return [new Paragraph({ children: runs(block.text) })]
  }
}

function itemHeading(lead: string, text: string, look: WordLook): Paragraph {
  if (look.autonumbered)
    return new Paragraph({ heading: HeadingLevel.HEADING_1, text, numbering: { reference: 'items', level: 0 } })
  return headed(HeadingLevel.HEADING_1, `${lead}${text}`, look)
}

/** In half-points, larger than the text's 22. */
const sizes = { Title: 44, Heading1: 34, Heading2: 27 }

function headed(heading: keyof typeof sizes, text: string, { unstyled }: WordLook): Paragraph {
  if (unstyled !== true) return new Paragraph({ heading, text })
  return new Paragraph({ children: [new TextRun({ text, size: sizes[heading], font: 'Cambria' })] })
}

function listEntry(text: string, instance: number | null): Paragraph {
  if (instance === null) return new Paragraph({ children: runs(text), bullet: { level: 0 } })
  return new Paragraph({ children: runs(text), numbering: { reference: 'points', level: 0, instance } })
}

const runs = (text: string): (TextRun | FootnoteReferenceRun)[] =>
  text
    .split(/\[\^(\d+)\]/)
    .map((part, at) => (at % 2 === 0 ? new TextRun(part) : new FootnoteReferenceRun(Number(part))))

const table = (rows: string[][], { unstyled }: WordLook): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(unstyled === true ? { borders: noRules } : {}),
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
    ),
  })

const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noRules = {
  top: noRule,
  bottom: noRule,
  left: noRule,
  right: noRule,
  insideHorizontal: noRule,
  insideVertical: noRule,
}

/** The sender to the left, the meeting's facts flush right. */
function letterhead(rows: string[][]): Table {
  const cell = (at: number, alignment: (typeof AlignmentType)['START' | 'END']) =>
    new TableCell({ children: rows.map((cells) => new Paragraph({ text: cells[at] ?? '', alignment })) })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: noRules,
    rows: [new TableRow({ children: [cell(0, AlignmentType.START), cell(1, AlignmentType.END)] })],
  })
}
