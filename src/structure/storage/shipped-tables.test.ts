import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { shippedTableNames } from '../model/read-register.ts'
import { shippedTables } from './shipped-tables.ts'

test('data/README.md names every shipped table with the number of rows that it has', async () => {
  const readme = await readFile('data/README.md', 'utf8')
  const said = Object.fromEntries(
    [...readme.matchAll(/^\| `(\w+)\.csv` \| ([\d,]+) \|/gm)].map(([, name, rows]) => [
      name,
      rows?.replaceAll(',', ''),
    ]),
  )
  const tables = await shippedTables()
  expect(said).toEqual(Object.fromEntries(shippedTableNames.map((name) => [name, String(tables[name].length)])))
})
