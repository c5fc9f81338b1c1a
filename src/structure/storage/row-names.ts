import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { RowChange } from '../model/import.ts'

/** What a reader would call these rows: the names of the organizations in them, else the row's own title. */
export async function namesOfRows(tx: ReadTx, changes: readonly RowChange[]): Promise<string[]> {
  const rows = changes.map(({ before, after }) => after ?? before ?? {})
  const ids = rows.flatMap((row) => idsIn(row))
  const { rows: named } = await sql<{ id: string; name: string }>`
    select n.organization_id as id, max(n.name) as name from organization_name n
    where n.organization_id = any(${ids}::uuid[]) group by n.organization_id`.execute(tx)
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return rows.map((row, place) => {
    const own = idsIn(row).flatMap((id) => names.get(id) ?? [])
    const title = [row.title, row.name, row.slug, changes[place]?.table].find((text) => typeof text === 'string')
    return own.length > 0 ? own.join(' – ') : String(title)
  })
}

function idsIn(row: Readonly<Record<string, unknown>>): string[] {
  const columns = ['subject_id', 'object_id', 'organization_id', 'municipality_id', 'cluster_id', 'id']
  return columns.flatMap((column) => {
    const id = row[column]
    return typeof id === 'string' ? [id] : []
  })
}
