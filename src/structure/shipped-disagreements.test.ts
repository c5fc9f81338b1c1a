import { expect, test } from 'vitest'
import { addKeeper, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { registerText } from '../../test/disputed-world.ts'
import { loadRegister } from './actions/load-register.ts'
import { digestOf, readQuestions } from './actions/read-questions.ts'
import { ruleOn, rulingForm } from './actions/rule-on.ts'
import { isOpen } from './model/question.ts'

const operator = { kind: 'operator', day: today } as const
const earlier = ['faxe', 'jammerbugt', 'kalundborg', 'koebenhavn', 'koege', 'lejre', 'roskilde', 'vordingborg']

test('in the shipped register exactly Rudersdal is open since 2022, and before that what the two lists of 2019 disagree about', async () => {
  const db = await testDatabase()
  await loadRegister(db, operator)
  const questions = await db.readingPublic(readQuestions)
  expect(questions.filter(isOpen).map(({ slug }) => slug)).toEqual(
    [...earlier.map((municipality) => `${municipality}-plads-2019-10-01`), 'rudersdal-plads-2022-07-01'].toSorted(),
  )
  const reasons = questions.map(({ slug, disagreement }) => [slug, disagreement.reason])
  expect(Object.fromEntries(reasons)).toMatchObject({
    'jammerbugt-plads-2019-10-01': 'sources-differ',
    'koege-plads-2019-10-01': 'missing',
    'rudersdal-plads-2022-07-01': 'marked',
  })
  const ends = new Set(questions.map(({ disagreement }) => disagreement.period.endDate))
  expect([...ends].toSorted()).toEqual(['2022-06-30', '2026-12-31'])
})

test('a ruling outlives the next start, at which the shipped tables are read again', async () => {
  const db = await testDatabase()
  await loadRegister(db, operator)
  const keeper = await addKeeper(db)
  const slug = 'jammerbugt-plads-2019-10-01'
  const asked = (await db.readingPublic(readQuestions)).find((question) => question.slug === slug)
  if (asked === undefined) throw new Error('Jammerbugt is open')
  const form = rulingForm.parse({ chosen: 'klynge-nord-nordjylland-2019', reason: 'Prøve', seen: digestOf(asked) })
  expect(await db.writing(keeper, (tx) => ruleOn(tx, keeper, slug, form))).toMatchObject({ ok: true })
  const ruled = await registerText(db)
  expect(await loadRegister(db, operator)).toBe(0)
  expect(await registerText(db)).toBe(ruled)
})
