import type { Table } from '../../kernel/csv.ts'
import type { ShippedTables } from '../../structure/model/read-register.ts'

export type ShippedTableName = keyof ShippedTables

/** A source as `sources.csv` names it; empty texts where it says nothing. */
export type NamedSource = {
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly licence: string
}

/** The sources that a table's rows name, each once, in the order in which they first stand there. */
export function sourcesOf(table: Table, sources: Table): NamedSource[] {
  const columns = Object.keys(table[0] ?? {}).filter((column) => column === 'source' || column.endsWith('_source'))
  const keys = new Set(table.flatMap((row) => columns.map((column) => row[column] ?? '')))
  const named = new Map(sources.map((row) => [row.key ?? '', row]))
  return [...keys].flatMap((key) => {
    const { title = '', publisher = '', url = '', licence = '' } = named.get(key) ?? {}
    return title === '' ? [] : [{ title, publisher, url, licence }]
  })
}
