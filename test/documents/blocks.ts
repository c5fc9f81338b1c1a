import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus, type RightAnswers, rightAnswers, type Section } from './right-answers.ts'
import { usual, type Wording } from './wording.ts'

/** What a printed document is built of. `[^1]` in a text is where footnote 1 is marked. */
export type Block =
  | { kind: 'title' | 'line' | 'group' | 'heading' | 'paragraph' | 'bullet'; text: string }
  | { kind: 'fact'; label: string; text: string }
  | { kind: 'numbered'; number: string; text: string }
  | { kind: 'item'; lead: string; text: string }
  | { kind: 'table' | 'letterhead'; rows: string[][] }

export type Sheet = { top: Block[]; body: Block[]; notes: Map<string, string> }

/** A document's blocks: the top as its text form prints it, the items from the right answers. */
export function sheetOf(stem: string, wording: Wording = usual): Sheet {
  const gold = rightAnswers(stem)
  const source = sourceOf(stem)
  const notes = new Map<string, string>()
  const body = gold.items.flatMap((item): Block[] => [
    { kind: 'item', lead: wording.lead(item), text: item.title ?? '' },
    ...wording.underTitle(item).map((text) => ({ kind: 'line', text }) as const),
    ...item.sections.flatMap((section) => sectionBlocks(section, source, notes)),
  ])
  return { top: topBlocks(source, gold, wording), body, notes }
}

function sourceOf(stem: string): string[] {
  const file = [join(corpus, 'documents', `${stem}.txt`), join(corpus, 'sources', `${stem}.txt`)].find(existsSync)
  if (file === undefined) throw new Error(`${stem} has no text form`)
  return readFileSync(file, 'utf8').replaceAll('\f', '').split('\n')
}

const squashed = (text: string): string => text.replace(/\s+/g, ' ').trim()
const cellsOf = (line: string): string[] => line.trim().split(/\s{2,}/)

function sectionBlocks({ heading, text }: Section, source: string[], notes: Map<string, string>): Block[] {
  const known = notes.size
  const lines = text.split('\n').filter((line) => line !== '' && !keepNote(line, notes))
  const marks = notes.size === known ? [] : marksOf(source)
  const runsOn = heading !== null && source.some((printed) => printed.startsWith(`${heading}: `))
  const blocks = (runsOn ? withLead(heading, lines) : lines).map((line) => lineBlock(line, source, marks))
  return [...(heading === null || runsOn ? [] : [{ kind: 'heading', text: heading } as const]), ...joinRows(blocks)]
}

const withLead = (heading: string, [first = '', ...rest]: string[]): string[] => [`${heading}: ${first}`, ...rest]

function keepNote(line: string, notes: Map<string, string>): boolean {
  const [, number, text] = /^\[(\d+)\] (.*)/.exec(line) ?? []
  if (number === undefined || text === undefined) return false
  notes.set(number, text)
  return true
}

function lineBlock(line: string, source: string[], marks: Mark[]): Block {
  const row = source.find((printed) => squashed(printed) === line && cellsOf(printed).length > 1)
  if (row !== undefined) return { kind: 'table', rows: [cellsOf(row)] }
  const text = marks.reduce((marked, { word, number }) => marked.replace(word, `${word}[^${number}]`), line)
  if (line.startsWith('- ')) return { kind: 'bullet', text: text.slice(2) }
  const [, number, point] = /^(\d+[.)]) (.*)/.exec(text) ?? []
  return number !== undefined && point !== undefined
    ? { kind: 'numbered', number, text: point }
    : { kind: 'paragraph', text }
}

type Mark = { word: string; number: number }

/** The words that a raised footnote number follows in the text form. */
const marksOf = (source: string[]): Mark[] =>
  source
    .flatMap((line) => [...line.matchAll(/(\p{L}+)([¹²³])/gu)])
    .map(([, word = '', raised = '']) => ({ word, number: '¹²³'.indexOf(raised) + 1 }))

function joinRows(blocks: Block[]): Block[] {
  return blocks.reduce<Block[]>((joined, block) => {
    const last = joined.at(-1)
    if (block.kind !== 'table' || last?.kind !== 'table') return [...joined, block]
    return [...joined.slice(0, -1), { kind: 'table', rows: [...last.rows, ...block.rows] }]
  }, [])
}

/** The lines before the agenda or the first item, with their wraps undone. A page's running header is not among them. */
function topBlocks(source: string[], gold: RightAnswers, { bodyStarts, letterhead }: Wording): Block[] {
  const end = source.findIndex((line) => bodyStarts.test(line))
  const running = source.filter((line) => line === source[0]).length > 1
  const head = source.slice(0, letterhead).map(cellsInTwo)
  const lines = unwrapped(source.slice(running ? 1 : letterhead, end))
  const groups = new Set([...gold.participants.map(({ group }) => group), 'Deltagere', 'Medlemmer', 'Afbud'])
  const blocks = lines.map((line, at): Block => {
    const indented = isIndented(line)
    if (indented && isFact(lines.slice(0, at).findLast((before) => !isIndented(before))))
      return { kind: 'fact', label: '', text: line.trim() }
    return topBlock(line, groups, (at === 0 && letterhead === 0) || indented)
  })
  return [...(letterhead === 0 ? [] : [{ kind: 'letterhead', rows: head } as const]), ...joinRows(blocks)]
}

/** What a letterhead prints to the left and to the right of one line. */
function cellsInTwo(line: string): string[] {
  const cells = cellsOf(line)
  return cells.length > 1 ? cells : line.startsWith(' ') ? ['', line.trim()] : [line.trim(), '']
}

const isIndented = (line: string): boolean => line.startsWith('      ')

/** A label and what it says; an indented line after it goes on with the fact. */
const isFact = (line: string | undefined): boolean => line !== undefined && cellsOf(line).length === 2

function unwrapped(lines: string[]): string[] {
  return lines
    .filter((line) => line.trim() !== '')
    .reduce<string[]>((whole, line) => {
      const last = whole.at(-1)
      return last !== undefined && goesOn(line, last) ? [...whole.slice(0, -1), `${last} ${line}`] : [...whole, line]
    }, [])
}

/** A line that begins in lower case, or that stands in a list of names with semicolons, belongs to the line before. */
const goesOn = (line: string, before: string): boolean =>
  /^\p{Ll}/u.test(line) || (/^\p{Lu}[^:]*: .*;/u.test(before) && !line.includes(':'))

function topBlock(line: string, groups: Set<string | null>, first: boolean): Block {
  const text = line.trim()
  if (first) return { kind: 'title', text }
  if (groups.has(text.replace(/:$/, ''))) return { kind: 'group', text }
  const cells = cellsOf(line)
  const [label = '', value = ''] = cells
  if (cells.length > 2) return { kind: 'table', rows: [cells] }
  return cells.length === 2 ? { kind: 'fact', label, text: value } : { kind: 'line', text }
}
