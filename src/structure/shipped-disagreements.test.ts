import { expect, test } from 'vitest'
import { operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { loadRegister } from './actions/load-register.ts'
import { readQuestions } from './actions/read-questions.ts'
import { isOpen } from './model/question.ts'

const earlier = ['faxe', 'jammerbugt', 'kalundborg', 'koebenhavn', 'koege', 'lejre', 'roskilde', 'vordingborg']

test('in the shipped register exactly Rudersdal is open since 2022, and before that what the two lists of 2019 disagree about', async () => {
  const db = await testDatabase()
  if (operator.kind !== 'operator') throw new Error('the operator loads the register')
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
