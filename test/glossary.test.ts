import { globSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import type { Address } from '../src/db/address.ts'

type Word = { readonly english: string; readonly danish: string }

const words: Word[] = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| English'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, english = '', danish = '']) => ({ english, danish }))

test('every English word has one Danish term, and no word is given twice', () => {
  expect(words.length).toBeGreaterThan(30)
  expect(words.filter(({ danish }) => danish === '')).toEqual([])
  const english = words.map((word) => word.english.toLowerCase())
  expect(english.filter((word, place) => english.indexOf(word) !== place)).toEqual([])
})

test('every table and every column says in words what it is', async () => {
  const { tables, silent } = await described(inject('template'))
  expect(tables).toBeGreaterThan(20)
  expect(silent).toEqual([])
})

test('the words that the house forbids name nothing', () => {
  const vague = /(?:function|const|class|type|interface) (?:\w*)(?:Manager|Utils?|Helper|Handler|Info)\b/
  const guilty = globSync('src/**/*.{ts,tsx}').filter((file) => vague.test(readFileSync(file, 'utf8')))
  expect(guilty).toEqual([])
})

/** How many tables there are, and the tables and columns of them that have no comment. */
async function described(address: Address): Promise<{ tables: number; silent: string[] }> {
  const owner = new pg.Client(address)
  await owner.connect()
  try {
    const { rows } = await owner.query<{ table: string; column: string | null; meaning: string | null }>(`
      select t.relname as table, a.attname as column, col_description(t.oid, a.attnum) as meaning
        from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
       where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname <> 'migration'
      union all
      select t.relname, null, obj_description(t.oid, 'pg_class') from pg_class t
       where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace and t.relname <> 'migration'`)
    const silent = rows.filter(({ meaning }) => meaning === null || meaning.trim() === '')
    return {
      tables: rows.filter(({ column }) => column === null).length,
      silent: silent.map(({ table, column }) => (column === null ? table : `${table}.${column}`)),
    }
  } finally {
    await owner.end()
  }
}
