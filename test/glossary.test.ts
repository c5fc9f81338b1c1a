import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Word = { readonly english: string; readonly danish: string }

const words: Word[] = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| English'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, english = '', danish = '']) => ({ english, danish }))

const tables = globSync('migrations/*.sql')
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/create table (\w+)/g)])
  .map(([, name = '']) => name)

test('every English word has one Danish term, and no word is given twice', () => {
  expect(words.length).toBeGreaterThan(30)
  expect(words.filter(({ danish }) => danish === '')).toEqual([])
  const english = words.map((word) => word.english.toLowerCase())
  expect(english.filter((word, place) => english.indexOf(word) !== place)).toEqual([])
})

test('every table says in words what it is', () => {
  const commented = globSync('migrations/*.sql')
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/comment on table (\w+)/g)])
    .map(([, name]) => name)
  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter((table) => !commented.includes(table))).toEqual([])
})

test('the words that the house forbids name nothing', () => {
  const vague = /(?:function|const|class|type|interface) (?:\w*)(?:Manager|Utils?|Helper|Handler|Info)\b/
  const guilty = globSync('src/**/*.{ts,tsx}').filter((file) => vague.test(readFileSync(file, 'utf8')))
  expect(guilty).toEqual([])
})
