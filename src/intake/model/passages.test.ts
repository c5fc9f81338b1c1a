import { expect, test } from 'vitest'
import { lineSaying, passage, passagesOf, printedForms, printedTimes } from './passages.ts'
import type { Text } from './text.ts'

const page = (number: number, ...lines: string[]) => ({
  page: number,
  lines: lines.map((text, place) => ({ page: number, line: place + 1, text })),
})
const text: Text = {
  reads: 'pdf',
  pages: [
    page(
      1,
      'Referat',
      'Mødedato: 07. februar 2023, kl. 15.00',
      'Klyngen godkendte et fælles kommis-',
      'sorium for hele området.',
    ),
    page(2, 'Det første af to linjer,', 'som ender på næste side'),
    page(3, 'og her.'),
  ],
}
const passages = passagesOf(text)
const whole = { from: 0, until: passages.lines.length }

test('a passage is found across wraps and hyphens', () => {
  expect(passage(passages, 'godkendte et fælles kommissorium for', whole)).toEqual({ page: 1, line: 3, endLine: 4 })
})

test('a passage that goes on to another page ends with its own', () => {
  expect(passage(passages, 'som ender på næste side og her', whole)).toEqual({ page: 2, line: 2 })
  expect(passage(passages, 'to linjer, som ender på næste side og her.', whole)).toEqual({
    page: 2,
    line: 1,
    endLine: 2,
  })
})

test('what is not there has no passage, nor has what is too short to be sure of', () => {
  expect(passage(passages, 'Eventuelt', whole)).toBeNull()
  expect(passage(passages, '2', whole)).toBeNull()
  expect(passage(passages, null, whole)).toBeNull()
})

test('a passage is only looked for where it can be', () => {
  expect(passage(passages, 'Referat', { from: 1, until: 4 })).toBeNull()
})

test('days and times are found as Danes print them', () => {
  expect(lineSaying(passages, printedForms('2023-02-07'), whole)).toEqual({ page: 1, line: 2 })
  expect(lineSaying(passages, printedTimes('15:00'), whole)).toEqual({ page: 1, line: 2 })
  expect(printedForms('in spring')).toEqual([])
})

test('a long text of one letter is searched at once', () => {
  const many = passagesOf({ reads: 'text', pages: [page(1, ...Array.from({ length: 3000 }, () => 'a'.repeat(80)))] })
  const began = performance.now()
  for (let turn = 0; turn < 200; turn += 1) passage(many, `${'a'.repeat(60)}b`, { from: 0, until: 3000 })
  expect(performance.now() - began).toBeLessThan(2_000)
})
