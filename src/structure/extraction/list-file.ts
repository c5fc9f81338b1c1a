import { done, type Result, refuse } from '../../kernel/result.ts'
import type { ListFile } from '../model/list-file.ts'
import { decode } from './decode.ts'
import { readJson, tableOfEntries } from './json-list.ts'
import type { ListFileRefusal } from './refusal.ts'
import { readTable } from './table.ts'

/** How a file is to be read: see `ImportReader`. */
export type Manner = { readonly reads: 'list' | 'any-json' | 'text'; readonly mostLines: number }

/** Some bytes as a table, a JSON value or lines, or why they are none. */
export function readListFile(bytes: Uint8Array, { reads, mostLines }: Manner): Result<ListFile, ListFileRefusal> {
  const text = decode(bytes)
  if (!text.ok) return text
  if (text.value.trim() === '') return refuse('empty')
  if (reads === 'text') return linesOf(text.value, mostLines)
  if (!/^\s*[[{]/.test(text.value)) return asTable(readTable(text.value, mostLines))
  const json = readJson(text.value)
  if (!json.ok) return json
  return reads === 'any-json'
    ? done({ form: 'json', value: json.value })
    : asTable(tableOfEntries(json.value, mostLines))
}

function asTable<Table extends object>(table: Result<Table, ListFileRefusal>) {
  return table.ok ? done({ form: 'table' as const, ...table.value }) : table
}

function linesOf(text: string, mostLines: number): Result<ListFile, ListFileRefusal> {
  const lines = text.normalize('NFC').split(/\r\n|[\n\r]/)
  return lines.length > mostLines ? refuse('too-many-lines', String(mostLines)) : done({ form: 'text', lines })
}
