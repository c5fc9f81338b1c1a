import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainTextOf, sectionsOf } from './sections.ts'
import { differencesBetween, wordRuns } from './word-difference.ts'

const words = fc
  .array(fc.constantFrom('mindst', 'to', 'tre', 'borgmestre', 'og', 'regionen', 'kommunen'), { maxLength: 30 })
  .map((some) => some.join(' '))
const bare = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

test('what is kept and added is the later wording, what is kept and removed the earlier', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const runs = wordRuns(before, after)
      const without = (what: string) =>
        bare(runs.flatMap((run) => (run.what === what ? [] : [`${run.text} `])).join(''))
      expect(without('removed')).toBe(bare(after))
      expect(without('added')).toBe(bare(before))
    }),
  )
})

test('the same wording has no difference, and another line break is none', () => {
  fc.assert(fc.property(words, (text) => wordRuns(text, text).every(({ what }) => what === 'same')))
  expect(wordRuns('to møder\nom året', 'to møder om året').map(({ what }) => what)).toEqual(['same'])
})

test('one number that changes is the only word that is marked', () => {
  const before = sectionsOf('# Møder\nDer holdes to møder om året.\n\n# Sekretariat\nKommunen skriver referat.')
  const after = sectionsOf(
    '# Møder\nDer holdes tre møder om året.\n\n# Økonomi\nIntet.\n\n# Sekretariat\nKommunen skriver referat.',
  )
  const differences = differencesBetween(before, after)
  expect(differences.map(({ heading, what }) => [heading, what])).toEqual([
    ['Møder', 'changed'],
    ['Økonomi', 'added'],
    ['Sekretariat', 'same'],
  ])
  expect(differences[0]?.runs.filter(({ what }) => what !== 'same')).toEqual([
    { what: 'removed', text: 'to ' },
    { what: 'added', text: 'tre ' },
  ])
})

test('a text as typed comes back as it was typed', () => {
  const text = 'Indledning.\n\n# Formål\nDet første.\n\nDet andet.\n\n# Møder\n• to om året'
  expect(plainTextOf(sectionsOf(text))).toBe(text)
  const line = fc.constantFrom('# Formål', '# Møder', 'Det første.', '', '• et punkt', '#uden mellemrum')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const sections = sectionsOf(lines.join('\n'))
      expect(sectionsOf(plainTextOf(sections))).toEqual(sections)
    }),
  )
})

test('two long texts that have nothing in common are told apart at once', () => {
  const long = (word: string) => Array.from({ length: 6_000 }, (_, place) => `${word}${place}`).join(' ')
  expect(wordRuns(long('a'), long('b')).map(({ what }) => what)).toEqual(['removed', 'added'])
})

test('a text of many long sections costs no more than one of them', () => {
  const sections = (words: readonly string[]) =>
    Array.from({ length: 100 }, (_, place) => ({
      heading: `§ ${place}`,
      text: Array.from({ length: 1_900 }, (_, at) => words[at % words.length]).join(' '),
    }))
  const began = performance.now()
  const told = differencesBetween(sections(['a', 'b', 'c']), sections(['d', 'b', 'a']))
  expect(performance.now() - began).toBeLessThan(3_000)
  expect(told.map(({ what }) => what)).toEqual(told.map(() => 'changed'))
  expect(told.at(-1)?.runs.map(({ what }) => what)).toEqual(['removed', 'added'])
})

test('a line of nothing but a heading’s mark and white space is read at once', () => {
  const began = performance.now()
  expect(sectionsOf(`#${' '.repeat(390_000)}`)).toEqual([{ heading: null, text: '#' }])
  expect(performance.now() - began).toBeLessThan(1_000)
})
