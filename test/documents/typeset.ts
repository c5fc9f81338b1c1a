import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block, Sheet } from './blocks.ts'
import { corpus } from './right-answers.ts'

export type PrintLook = {
  header: string | null
  /** `all`: the text runs in two columns; `people`: only those who took part stand in two. */
  columns: 'none' | 'people' | 'all'
  /** A serif page is ragged, its headings are large and light, and its tables have no rules. */
  face?: 'serif'
}

const fonts = join(corpus, '../../node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf')

/** The sheet as a printed PDF: justified and hyphenated, with footnotes and a running header and footer. */
export function printed(sheet: Sheet, look: PrintLook): Uint8Array {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }], workspace: corpus })
  return new Uint8Array(compiler.pdf({ mainFileContent: typst(sheet, look) }, { creationTimestamp: 1_700_000_000 }))
}

function typst({ top, body, notes }: Sheet, look: PrintLook): string {
  const write = (blocks: Block[]): string => blocks.map((block) => markup(block, notes, look)).join('\n\n')
  const start = top.findIndex(({ kind }) => kind === 'group')
  const [head, people] = [write(top.slice(0, start)), top.slice(start)]
  const listed = look.columns === 'people' ? sideBySide(people, write) : write(people)
  const across = look.columns === 'all' ? `#place(top, scope: "parent", float: true)[${head}]` : head
  return [preamble(look), across, listed, write(body)].join('\n\n')
}

const preamble = ({ header, columns, face }: PrintLook): string => `
#set page(paper: "a4", margin: 2.6cm, columns: ${columns === 'all' ? 2 : 1},
  ${header === null ? '' : `header: [${quoted(header)} #h(1fr) ${quoted('Referat')}],`}
  footer: ${face === 'serif' ? pageNumber : pageOfPages})
${faces[face ?? 'sans']}
`

const faces = {
  sans: `#set text(font: "IBM Plex Sans", size: 10.5pt, lang: "da", hyphenate: true, fallback: false)
#set par(justify: true)
#show heading.where(level: 1): set text(size: 12pt)
#show heading.where(level: 2): set text(size: 10.5pt)`,
  serif: `#set text(font: "Libertinus Serif", size: 11.5pt, lang: "da", hyphenate: false, fallback: false)
#set par(justify: false, leading: 0.8em)
#show heading: set text(weight: "regular")
#show heading.where(level: 1): set text(size: 16pt)
#show heading.where(level: 2): set text(size: 13pt)`,
}

const pageOfPages = 'context [#h(1fr) Side #counter(page).display() af #counter(page).final().first()]'
const pageNumber = 'context align(center)[– #counter(page).display() –]'

/** The first half of the groups to the left of the second. */
function sideBySide(people: Block[], write: (blocks: Block[]) => string): string {
  const groups = people.flatMap(({ kind }, at) => (kind === 'group' ? [at] : []))
  const half = groups[Math.ceil(groups.length / 2) - 1] ?? people.length
  return `#grid(columns: (1fr, 1fr), gutter: 1cm)[${write(people.slice(0, half))}][${write(people.slice(half))}]`
}

const quoted = (text: string): string => `#${JSON.stringify(text)}`

function markup(block: Block, notes: Map<string, string>, { face }: PrintLook): string {
  const text = 'text' in block ? withNotes(block.text, notes) : ''
  switch (block.kind) {
    case 'title':
      return face === 'serif' ? `#text(size: 20pt)[${text}]` : `#text(size: 15pt, weight: "semibold")[${text}]`
    case 'item':
      return `#heading(level: 1)[${block.lead === '' ? '' : quoted(block.lead)}${text}]`
    case 'group':
    case 'heading':
      return `#heading(level: 2)[${text}]`
    case 'fact':
      return `${quoted(block.label)} #h(1em) ${text}`
    case 'bullet':
      return `#list([${text}])`
    case 'numbered':
      return `#block(inset: (left: 0.6em))[${quoted(`${block.number} `)}${text}]`
    case 'table':
      return tableMarkup(block.rows, face === 'serif' ? 'none' : '0.4pt')
    case 'letterhead':
      return letterhead(block.rows)
    default:
      return `#par(justify: ${block.kind === 'paragraph' && face !== 'serif'})[${text}]`
  }
}

const withNotes = (text: string, notes: Map<string, string>): string =>
  text
    .split(/\[\^(\d+)\]/)
    .map((part, at) =>
      at % 2 === 0 ? (part === '' ? '' : quoted(part)) : `#footnote[${quoted(notes.get(part) ?? '')}]`,
    )
    .join('')

/** The sender to the left, the meeting's facts flush right. */
function letterhead(rows: string[][]): string {
  const column = (at: number) => rows.map((cells) => quoted(cells[at] ?? '')).join(' \\ ')
  return `#grid(columns: (1fr, 1fr))[${column(0)}][#align(right)[${column(1)}]]`
}

function tableMarkup(rows: string[][], stroke: string): string {
  const columns = Math.max(...rows.map((cells) => cells.length))
  const cells = rows.flatMap((row) => [...row, ...Array<string>(columns - row.length).fill('')])
  return `#table(columns: ${columns}, stroke: ${stroke}, ${cells.map((cell) => `[${cell === '' ? '' : quoted(cell)}]`).join(', ')})`
}
