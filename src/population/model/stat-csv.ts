import { done, type Result, refuse } from '../../kernel/result.ts'
import type { TableRow } from '../../structure/model/list-file.ts'
import {
  type ColumnKind,
  columnKind,
  type Observation,
  type Observations,
  type TableRefusal,
  type Term,
} from './observation.ts'

/** A table as StatBank and offices save it: one line per cell, what it is counted by in the columns before the number. */
export function readStatTable(
  head: readonly string[],
  rows: readonly TableRow[],
): Result<Observations, Extract<TableRefusal, 'no-area' | 'no-time' | 'no-value'>> {
  const kinds = head.map(columnKind)
  const place = (kind: ColumnKind) => kinds.indexOf(kind)
  const [area, time, value] = [areaPlace(head, kinds), place('time'), kinds.lastIndexOf('value')]
  if (area === -1) return refuse('no-area')
  if (time === -1) return refuse('no-time')
  if (value === -1) return refuse('no-value')
  const others = kinds.flatMap((kind, column) => (kind === 'other' ? [column] : []))
  const cells = rows.map(({ line, cells: written }): Observation => {
    const term = (column: number) => (column === -1 ? null : termOf(written[column] ?? ''))
    return {
      line,
      area: areaOf(written[area] ?? ''),
      time: termOf(written[time] ?? ''),
      sex: term(place('sex')),
      age: term(place('age')),
      others: others.map((column) => termOf(written[column] ?? '')),
      value: written[value] ?? '',
    }
  })
  return done({ cells, others: others.map((column) => head[column] ?? '') })
}

/** Of several columns that may name the area the one that names municipalities: their region stands beside them. */
function areaPlace(head: readonly string[], kinds: readonly ColumnKind[]): number {
  const named = kinds.flatMap((kind, column) => (kind === 'area' ? [column] : []))
  return named.find((column) => !/^region$/i.test(head[column]?.trim() ?? '')) ?? named[0] ?? -1
}

function termOf(text: string): Term {
  return { code: text, text }
}

/** `101`, `København`, or both as StatBank writes them together: `101 København`. */
function areaOf(text: string): Term {
  const [, code = text, name = text] = /^(\d{2,4})\s+(\D.*)$/.exec(text) ?? []
  return { code, text: name }
}
