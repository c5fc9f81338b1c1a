import { done, type Result, refuse } from '../../kernel/result.ts'
import { badSign } from './decode.ts'
import { type ListFileRefusal, limits } from './refusal.ts'
import type { ReadTable } from './table.ts'

/** A JSON text as a value, with every text in it fit to be kept. */
export function readJson(text: string): Result<unknown, ListFileRefusal> {
  if (depthOf(text) > limits.jsonDepth) return refuse('too-deep', String(limits.jsonDepth))
  try {
    const value: unknown = JSON.parse(text)
    return hasBadText(value) ? refuse('bad-sign') : done(value)
  } catch (error) {
    return refuse('bad-json', lineOf(text, error))
  }
}

/** A JSON list of entries as the table that it could have been; the line is the entry's number. */
export function tableOfEntries(value: unknown, mostLines: number): Result<ReadTable, ListFileRefusal> {
  if (!Array.isArray(value)) return refuse('not-a-list')
  if (value.length === 0) return refuse('empty')
  if (value.length > mostLines) return refuse('too-many-lines', String(mostLines))
  const head: string[] = []
  const places = new Map<string, number>()
  const rows: { line: number; cells: string[] }[] = []
  for (const [at, entry] of value.entries()) {
    const cells = cellsOf(entry, head, places)
    if (!cells.ok) return refuse(cells.refusal, String(at + 1))
    rows.push({ line: at + 1, cells: cells.value })
  }
  return done({ head, rows })
}

function cellsOf(entry: unknown, head: string[], places: Map<string, number>): Result<string[], ListFileRefusal> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return refuse('nested-entry')
  const cells: string[] = head.map(() => '')
  for (const [name, value] of Object.entries(entry)) {
    const cell = cellOf(value)
    if (cell === null) return refuse('nested-entry')
    if (cell.length > limits.cellLength) return refuse('too-long-cell')
    const place = places.get(name) ?? head.push(name) - 1
    places.set(name, place)
    if (head.length > limits.columns) return refuse('too-many-columns')
    cells[place] = cell.normalize('NFC').trim()
  }
  return done(cells)
}

/** What a cell would hold: several values are written with semicolons between them. Null: a value with an inside of its own. */
function cellOf(value: unknown): string | null {
  if (value === null) return ''
  if (Array.isArray(value)) {
    const cells = value.map((one) => (Array.isArray(one) ? null : cellOf(one)))
    return cells.includes(null) ? null : cells.join(';')
  }
  return typeof value === 'object' ? null : String(value)
}

/** How deep lists stand in lists, counted before anything is built of them. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const sign of text.replace(/"(?:[^"\\]|\\.)*"/gs, '').match(/[[\]{}]/g) ?? []) {
    depth += sign === '[' || sign === '{' ? 1 : -1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function hasBadText(value: unknown): boolean {
  if (typeof value === 'string') return badSign(value) !== null
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value)
    ? value.some(hasBadText)
    : Object.entries(value).some(([name, inside]) => badSign(name) !== null || hasBadText(inside))
}

function lineOf(text: string, error: unknown): string | undefined {
  const [, place] = /at position (\d+)/.exec(error instanceof Error ? error.message : '') ?? []
  return place === undefined ? undefined : String(text.slice(0, Number(place)).split('\n').length)
}
