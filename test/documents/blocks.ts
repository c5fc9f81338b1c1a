import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus, type RightAnswers, rightAnswers, type Section } from './right-answers.ts'

/** What a printed document is built of. `[^1]` in a text is where footnote 1 is marked. */
export type Block =
  | { kind: 'title' | 'line' | 'group' | 'heading' | 'paragraph' | 'bullet'; text: string }
  | { kind: 'fact'; label: string; text: string }
  | { kind: 'numbered'; number: string; text: string }
  | { kind: 'item'; number: string | null; text: string }
  | { kind: 'table'; rows: string[][] }

export type Sheet = { top: Block[]; body: Block[]; notes: Map<string, string> }

/** A document's blocks: the top as its text form prints it, the items from the right answers. */
export function sheetOf(stem: string): Sheet {
  const gold = rightAnswers(stem)
  const source = sourceOf(stem)
  const notes = new Map<string, string>()
  const body = gold.items.flatMap((item): Block[] => [
    { kind: 'item', number: item.number, text: item.title ?? '' },
    ...(item.caseNumber ? [{ kind: 'line', text: `Sagsnr. ${item.caseNumber}` } as const] : []),
    ...item.sections.flatMap((section) => sectionBlocks(section, source, notes)),
  ])
  return { top: topBlocks(source, gold), body, notes }
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
  const blocks = lines.map((line) => lineBlock(line, source, marks))
  return [...(heading === null ? [] : [{ kind: 'heading', text: heading } as const]), ...joinRows(blocks)]
}

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
function topBlocks(source: string[], gold: RightAnswers): Block[] {
  const end = source.findIndex((line) => /^(Dagsorden$|\d+\. )/.test(line))
  const running = source.filter((line) => line === source[0]).length > 1
  const lines = unwrapped(source.slice(running ? 1 : 0, end))
  const groups = new Set([...gold.participants.map(({ group }) => group), 'Deltagere', 'Medlemmer', 'Afbud'])
  return joinRows(lines.map((line, at) => topBlock(line, groups, at === 0 || line.startsWith('      '))))
}

function unwrapped(lines: string[]): string[] {
  return lines
    .filter((line) => line.trim() !== '')
    .reduce<string[]>((whole, line) => {
      const last = whole.at(-1)
      return last !== undefined && /^\p{Ll}/u.test(line) ? [...whole.slice(0, -1), `${last} ${line}`] : [...whole, line]
    }, [])
}

function topBlock(line: string, groups: Set<string | null>, first: boolean): Block {
  const text = line.trim()
  if (first) return { kind: 'title', text }
  if (groups.has(text)) return { kind: 'group', text }
  const cells = cellsOf(line)
  const [label = '', value = ''] = cells
  if (cells.length > 2) return { kind: 'table', rows: [cells] }
  return cells.length === 2 ? { kind: 'fact', label, text: value } : { kind: 'line', text }
}
