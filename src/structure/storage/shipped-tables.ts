import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { csvTable } from '../../kernel/csv.ts'
import { type ShippedTables, shippedTableNames } from '../model/read-register.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'data')

/** The tables of `data/`. */
export async function shippedTables(): Promise<ShippedTables> {
  const texts = await Promise.all(
    shippedTableNames.map(
      async (name) => [name, csvTable(await readFile(join(folder, `${name}.csv`), 'utf8'))] as const,
    ),
  )
  return Object.fromEntries(texts) as ShippedTables
}
