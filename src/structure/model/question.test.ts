import { expect, test } from 'vitest'
import { always, claim, claimSet, organization, stays } from '../../../test/any-claims.ts'
import { day } from '../../kernel/day.ts'
import { disagreements } from './disagreements.ts'
import type { Organization } from './organization.ts'
import { type DecidedFact, placeName, questionOf, questionSlug, rejectedIn } from './question.ts'

const havnby = organization('municipality', 'kommuner/havnby')
const since = { startDate: day('2022-07-01'), endDate: null }
const today = day('2024-01-01')
const fjord = organization('cluster', 'fjordklyngen')
const skov = organization('cluster', 'skovklyngen')
const list = claimSet('liste', true)
const plan = claimSet('plan', true)

function between(one: Organization, other: Organization) {
  const claims = [
    claim({ set: list, subject: havnby, object: one }, since),
    claim({ set: plan, subject: havnby, object: other }, since),
  ]
  const [found] = disagreements(claims, stays, [])
  if (found === undefined) throw new Error('the lists disagree')
  return found
}

test('a question is addressed by who, what and from when; whoever is no municipality by its first word too', () => {
  const about = { kind: 'seat', subject: havnby, period: since } as const
  expect(questionSlug(about)).toBe('havnby-plads-2022-07-01')
  const practice = { ...havnby, slug: 'almen-praksis/solbjerg' }
  expect(questionSlug({ kind: 'takes-part', subject: practice, period: always })).toBe(
    'almen-praksis-solbjerg-deltager-altid',
  )
})

test('two places of one name are told apart by their addresses', () => {
  const namesake = { ...skov, names: fjord.names }
  const question = questionOf(between(fjord, namesake), [], [])
  expect(placeName(question, namesake, today)).toBe('fjordklyngen (skovklyngen)')
  expect(placeName(questionOf(between(fjord, skov), [], []), skov, today)).toBe('skovklyngen')
})

test('a claim is rejected once the register follows another, and not while it follows none', () => {
  const found = between(fjord, skov)
  const fact = (certainty: DecidedFact['certainty']): DecidedFact => ({
    kind: 'seat',
    subject: havnby.id,
    object: skov,
    period: since,
    certainty,
    note: null,
    source: list.source,
  })
  expect(rejectedIn(questionOf(found, [fact('conflict')], []))).toEqual([])
  const rejected = rejectedIn(questionOf(found, [fact('confirmed')], []))
  expect(rejected.map(({ object }) => object.slug)).toEqual(['fjordklyngen'])
})
