import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { circles, importsIn, importsOf, wrongDirection } from './architecture.ts'

const imports = importsOf('src')

test('the direction test reads the house: it sees hundreds of imports, not none', () => {
  expect(imports.length).toBeGreaterThan(200)
})

test('rooms look down only, and layers look inward only', () => {
  expect(imports.map(wrongDirection).filter((reason) => reason !== null)).toEqual([])
})

test('no import closes a circle', () => {
  expect(circles(imports)).toEqual([])
})

test.each([
  ['people/actions/a.ts', 'meetings/model/b.ts', 'a lower room does not see a higher one'],
  ['intake/actions/a.ts', 'publishing/actions/b.ts', 'rooms on one floor do not look sideways'],
  ['meetings/model/a.ts', 'meetings/storage/b.ts', 'a rule does not see rows'],
  ['meetings/model/a.ts', 'db/transactions.ts', 'a rule does not see the database'],
  ['meetings/storage/a.ts', 'meetings/actions/b.ts', 'storage does not see verbs'],
  ['meetings/pages/a.tsx', 'meetings/storage/b.ts', 'a page does not query'],
  ['meetings/pages/a.tsx', 'db/transactions.ts', 'a page does not see the database'],
  ['meetings/pages/a.tsx', 'structure/storage/b.ts', "a page does not see another room's rows"],
  ['kernel/a.ts', 'db/b.ts', 'the kernel imports nothing'],
  ['meetings/actions/a.ts', 'main.ts', 'no room sees main'],
  ['cellar/a.ts', 'kernel/b.ts', 'a room without a floor is refused'],
])('the direction test can fail: %s may not import %s (%s)', (from, to) => {
  expect(wrongDirection({ from, to })).not.toBeNull()
})

test('the direction test finds a circle where there is one', () => {
  const round = [
    { from: 'a/x.ts', to: 'a/y.ts' },
    { from: 'a/y.ts', to: 'a/x.ts' },
  ]
  expect(circles(round)).toEqual(['a/x.ts → a/y.ts → a/x.ts'])
})

test('imports are found in every way they are written', () => {
  const text =
    "import type { A } from '../b.ts'\nexport { c } from './c.ts'\nconst d = await import('./d.ts')\nimport './e.ts'"
  expect(importsIn('room/a.ts', text).map(({ to }) => to)).toEqual(['b.ts', 'room/c.ts', 'room/d.ts', 'room/e.ts'])
})

test('SQL is written only in storage, in the rooms db and files, and by the verbs of the operator', () => {
  const strangers = globSync('src/**/*.{ts,tsx}').filter(
    (file) =>
      !/\/(storage|db|files|cli)\//.test(file) &&
      !/\.test\.tsx?$/.test(file) &&
      /\.(selectFrom|insertInto|updateTable|deleteFrom)\(/.test(readFileSync(file, 'utf8')),
  )
  expect(strangers).toEqual([])
})
