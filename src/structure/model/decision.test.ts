import { expect, test } from 'vitest'
import { always, claim, claimSet, organization, stays } from '../../../test/any-claims.ts'
import { day } from '../../kernel/day.ts'
import { decisionOf, nowhere, type TypedRuling } from './decision.ts'
import { disagreements } from './disagreements.ts'

const havnby = organization('municipality', 'kommuner/havnby')
const a = organization('cluster', 'klynge-a')
const b = organization('cluster', 'klynge-b')
const list = claimSet('liste', true)
const plan = { ...claimSet('plan', true), nature: 'proposal' as const }

const [question] = disagreements(
  [
    claim({ set: list, subject: havnby, object: a }),
    claim({ set: list, subject: havnby, object: b }, { startDate: day('2019-01-01'), endDate: null }),
    claim({ set: plan, subject: havnby, object: b }, always),
  ],
  stays,
  [],
).slice(-1)
if (question === undefined) throw new Error('the lists disagree')

const ruled = (typed: Partial<TypedRuling>) =>
  decisionOf(question, { chosen: [], countedIn: '', reason: 'Regionen har svaret.', ...typed })

test('the one place that is chosen counts the citizens, with the best claim as its source', () => {
  const decision = ruled({ chosen: ['klynge-b'] })
  expect(decision).toMatchObject({ ok: true, value: { countedIn: { object: b, claim: { set: list } } } })
})

test('of two places that are chosen one is named that counts', () => {
  const both = { chosen: ['klynge-a', 'klynge-b'] }
  expect(ruled(both)).toEqual({ ok: false, refusal: 'not-counted', at: 'countedIn' })
  expect(ruled({ ...both, countedIn: 'klynge-c' })).toMatchObject({ refusal: 'counted-elsewhere' })
  expect(ruled({ ...both, countedIn: 'klynge-a' })).toMatchObject({ ok: true, value: { followed: [{}, {}] } })
})

test.each([
  [{ chosen: [] }, 'nothing-chosen'],
  [{ chosen: [nowhere, 'klynge-a'] }, 'none-and-some'],
  [{ chosen: ['klynge-c'] }, 'not-claimed'],
  [{ chosen: [nowhere], reason: '  ' }, 'no-reason'],
  [{ chosen: [nowhere], reason: 'a'.repeat(2_001) }, 'reason-too-long'],
] as const)('%j is refused: %s', (typed, refusal) => {
  expect(ruled(typed)).toMatchObject({ ok: false, refusal })
})

test('nowhere is an answer too', () => {
  expect(ruled({ chosen: [nowhere] })).toMatchObject({ ok: true, value: { followed: [], countedIn: null } })
})
