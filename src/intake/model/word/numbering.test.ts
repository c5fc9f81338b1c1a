import { expect, test } from 'vitest'
import type { NumberedList, NumberLevel } from './numbering.ts'
import { numberer } from './numbering.ts'

const level = (format: string, text: string, more: Partial<NumberLevel> = {}, at = 0): NumberLevel => ({
  format,
  text,
  start: 1,
  restartsAfter: at - 1,
  isLegal: false,
  ...more,
})

function list(levels: readonly NumberLevel[], more: Partial<NumberedList> = {}): NumberedList {
  return { id: '1', counter: 'a', levels: new Map(levels.entries()), ownStarts: new Map(), ...more }
}

test.each([
  ['decimal', ['1.', '2.', '3.']],
  ['lowerLetter', ['a.', 'b.', 'c.']],
  ['upperRoman', ['I.', 'II.', 'III.']],
  ['decimalZero', ['01.', '02.', '03.']],
])('%s counts %j', (format, expected) => {
  const marker = numberer()
  const counted = list([level(format, '%1.')])
  expect([marker(counted, 0), marker(counted, 0), marker(counted, 0)]).toEqual(expected)
})

test('a deeper level starts over after a higher one, and shows both numbers', () => {
  const marker = numberer()
  const outline = list([level('upperRoman', '%1.'), level('decimal', '%1.%2', { isLegal: true }, 1)])
  const levels = [0, 1, 1, 0, 1]
  expect(levels.map((at) => marker(outline, at))).toEqual(['I.', '1.1', '1.2', 'II.', '2.1'])
})

test('lists that share a counter go on; one with its own start begins there, once', () => {
  const marker = numberer()
  const first = list([level('decimal', '%1.')])
  const second = list([level('decimal', '%1.')], { id: '2' })
  const own = list([level('decimal', '%1.')], { id: '3', ownStarts: new Map([[0, 10]]) })
  expect([first, first, second, own, own, first].map((numbered) => marker(numbered, 0))).toEqual([
    '1.',
    '2.',
    '3.',
    '10.',
    '11.',
    '12.',
  ])
})

test('a level that never restarts counts through', () => {
  const marker = numberer()
  const outline = list([level('decimal', '%1.'), level('lowerLetter', '%2)', { restartsAfter: -1 }, 1)])
  expect([0, 1, 0, 1].map((at) => marker(outline, at))).toEqual(['1.', 'a)', '2.', 'b)'])
})

test('bullets are named, unnumbered levels and unknown lists have no marker', () => {
  const marker = numberer()
  expect(marker(list([level('bullet', '\uf0b7')]), 0)).toBe('bullet')
  expect(marker(list([level('none', '')]), 0)).toBeUndefined()
  expect(marker(list([]), 0)).toBeUndefined()
})
