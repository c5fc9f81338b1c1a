import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { csvTable } from '../../kernel/csv.ts'

test('data/README.md names every shipped table with the number of rows that it has', async () => {
  const readme = await readFile('data/README.md', 'utf8')
  const said = Object.fromEntries(
    [...readme.matchAll(/^\| `(\w+\.csv)` \| ([\d,]+) \|/gm)].map(([, name, rows]) => [
      name,
      rows?.replaceAll(',', ''),
    ]),
  )
  const files = (await readdir('data')).filter((name) => name.endsWith('.csv'))
  expect(files.length).toBeGreaterThan(15)
  const counted = files.map(async (name) => {
    const rows = csvTable(await readFile(`data/${name}`, 'utf8'))
    return [name, String(rows.length)] as const
  })
  expect(said).toEqual(Object.fromEntries(await Promise.all(counted)))
})
