import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tileLabels } from './tile-labels.ts'

const rows = readFileSync(join(import.meta.dirname, '../../../../data/municipalities.csv'), 'utf8')
  .trim()
  .split('\n')
const names = rows.slice(1).map((row) => row.split(',')[1] ?? '')

test('no two municipalities stand under the same word on the tiles, and no word is wider than a tile', () => {
  const labels = tileLabels(names)
  expect(names).toHaveLength(98)
  expect(new Set(labels.values()).size).toBe(98)
  expect([...labels.values()].filter((label) => Array.from(label).length > 7)).toEqual([])
})

test('names that begin alike are told apart by what follows', () => {
  const labels = tileLabels(names)
  expect(['Frederikshavn', 'Frederikssund', 'Frederiksberg', 'Fredericia'].map((name) => labels.get(name))).toEqual([
    'Fr.havn',
    'Fr.sund',
    'Fr.berg',
    'Fr.cia',
  ])
  expect(labels.get('Hjørring')).toBe('Hjørr.')
  expect(labels.get('Læsø')).toBe('Læsø')
})
