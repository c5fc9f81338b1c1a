import fc from 'fast-check'
import { expect, test } from 'vitest'
import { always, anyClaims, claim, claimSet, fewDays, organization, ruling, stays } from '../../../test/any-claims.ts'
import { day } from '../../kernel/day.ts'
import { covers, overlaps } from '../../kernel/period.ts'
import type { Claim } from './claim.ts'
import { type Disagreement, disagreements } from './disagreements.ts'

const havnby = organization('municipality', 'kommuner/havnby')
const sandby = organization('municipality', 'kommuner/sandby')
const a = organization('cluster', 'klynge-a')
const b = organization('cluster', 'klynge-b')
const list = claimSet('liste', true)
const plan = claimSet('plan', true)
const website = claimSet('hjemmeside', false)

const found = (claims: readonly Claim[]) => disagreements(claims, stays, [])
const openOn = (questions: readonly Disagreement[]) =>
  questions
    .filter(({ ruling: standing }) => standing === null)
    .map(({ subject, period }) => ({ subject: subject.id, period }))

test('two lists that place a municipality differently disagree about it', () => {
  const [question, ...others] = found([
    claim({ set: list, subject: havnby, object: a }),
    claim({ set: list, subject: havnby, object: b }),
    claim({ set: plan, subject: havnby, object: b }),
  ])
  expect(others).toEqual([])
  expect(question).toMatchObject({ kind: 'seat', reason: 'sources-differ', ruling: null, period: always })
  expect(question?.places.map(({ object, isContested }) => [object.slug, isContested])).toEqual([
    ['klynge-a', true],
    ['klynge-b', false],
  ])
  expect(question?.places[0]?.deniedBy).toEqual([{ set: plan, why: 'elsewhere' }])
})

test('a municipality that a list leaves out of a region that it speaks of is a hole', () => {
  const [question] = found([
    claim({ set: list, subject: havnby, object: a }),
    claim({ set: list, subject: sandby, object: a }),
    claim({ set: plan, subject: sandby, object: a }),
  ])
  expect(question).toMatchObject({ subject: havnby, reason: 'missing' })
  expect(question?.places[0]?.deniedBy).toEqual([{ set: plan, why: 'missing' }])
})

test('a list says nothing of a region in which it names nobody, and one that means to name some denies nothing', () => {
  const whole = [havnby, sandby].map((subject) => claim({ set: list, subject, object: a }))
  expect(found([...whole, claim({ set: website, subject: sandby, object: a })])).toEqual([])
  const abroad = organization('municipality', 'kommuner/fjernby')
  const elsewhere = [...stays, { municipality: abroad.id, region: 'maanebjerg', period: always }]
  const claims = [claim({ set: list, subject: havnby, object: a }), claim({ set: plan, subject: abroad, object: b })]
  expect(disagreements(claims, elsewhere, [])).toEqual([])
})

test('a claim that is itself marked as contradicted is open, also where nobody denies it', () => {
  const claims = [
    claim({ set: list, subject: havnby, object: a }, always, 'conflict'),
    claim({ set: list, subject: havnby, object: b }, always, 'conflict'),
  ]
  expect(found(claims)).toMatchObject([{ reason: 'marked', places: [{ object: a }, { object: b }] }])
})

test('a claim about a cluster speaks only of the days on which the cluster stands', () => {
  const early = organization('cluster', 'klynge-a-2019', { startDate: day('2019-10-01'), endDate: day('2022-06-30') })
  const claims = [
    claim({ set: list, subject: havnby, object: early }, { startDate: day('2019-01-01'), endDate: null }),
    claim({ set: plan, subject: havnby, object: b }, { startDate: day('2019-01-01'), endDate: null }),
  ]
  expect(found(claims).map(({ period }) => period)).toEqual([early.period])
})

test('claims disagree about the same in whichever order they come', () => {
  fc.assert(
    fc.property(
      anyClaims.chain((claims) =>
        fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
      ),
      ([claims, shuffled]) => {
        expect(found(shuffled)).toEqual(found(claims))
      },
    ),
  )
})

test('on any day there is at most one question about a subject', () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const questions = found(claims)
      for (const one of questions) {
        for (const other of questions) {
          expect(one === other || one.subject.id !== other.subject.id || !overlaps(one.period, other.period)).toBe(true)
        }
      }
    }),
  )
})

test('one more source that agrees opens nothing', () => {
  fc.assert(
    fc.property(anyClaims, fc.nat(), (claims, which) => {
      const copied = claims.map((one) => copyIn(one, claimSet(`${one.set.key}-igen`, one.set.isExhaustive)))
      expect(openOn(found([...claims, ...copied]))).toEqual(openOn(found(claims)))
      const agreed = claims[which % Math.max(1, claims.length)]
      const one = agreed === undefined || agreed.certainty === 'conflict' ? [] : [copyIn(agreed, website)]
      expect(openOn(found([...claims, ...one]))).toEqual(openOn(found(claims)))
    }),
  )
})

function copyIn(one: Claim, set: Claim['set']): Claim {
  return { ...one, id: `${set.key} ${one.id}`, set }
}

test('a day is open exactly where a place is both claimed and denied, or marked', () => {
  fc.assert(
    fc.property(anyClaims, fewDays, (claims, on) => {
      const here = claims.filter(({ period, object }) => covers(period, on) && covers(object.period, on))
      const isOpen = (subject: string) => {
        const own = here.filter((one) => one.subject.id === subject)
        const whole = [...new Set(here.map(({ set }) => set))].filter(({ isExhaustive }) => isExhaustive)
        const denies = (key: string, object: string) =>
          !own.some(({ set, object: named }) => set.key === key && named.id === object)
        return own.some(
          ({ object, certainty }) => certainty === 'conflict' || whole.some(({ key }) => denies(key, object.id)),
        )
      }
      const open = found(claims).filter(({ period }) => covers(period, on))
      const expected = [...new Set(claims.map(({ subject }) => subject.id))].filter(isOpen).toSorted()
      expect(open.map(({ subject }) => subject.id)).toEqual(expected)
    }),
  )
})

test('a ruling closes exactly its own question, and nothing beside it', () => {
  fc.assert(
    fc.property(anyClaims, fc.nat(), (claims, which) => {
      const before = found(claims)
      const own = before[which % Math.max(1, before.length)]
      if (own === undefined) return
      const after = disagreements(claims, stays, [ruling(own)])
      expect(after.map((one) => ({ ...one, ruling: null }))).toEqual(before)
      expect(after.filter((one) => one.ruling !== null).map(({ subject, period }) => ({ subject, period }))).toEqual([
        { subject: own.subject, period: own.period },
      ])
      const reversed = {
        ...ruling(own),
        reversal: { by: { isOperator: true, name: null }, at: new Date(), reason: null },
      }
      expect(disagreements(claims, stays, [reversed])).toEqual(before)
    }),
  )
})

test('a ruling that stands is still shown when the sources no longer disagree', () => {
  const claims = [claim({ set: list, subject: havnby, object: a })]
  expect(disagreements(claims, stays, [ruling({ kind: 'seat', subject: havnby, period: always })])).toMatchObject([
    { reason: 'agreed-since', ruling: { id: 'afgørelse' } },
  ])
})

test('twelve thousand claims are compared within a second', () => {
  const municipalities = Array.from({ length: 2_000 }, (_, place) =>
    organization('municipality', `kommuner/by-${place}`),
  )
  const everywhere = municipalities.map(({ id }) => ({ municipality: id, region: 'solbjerg', period: always }))
  const claims = municipalities.flatMap((subject, place) =>
    ['en', 'to', 'tre', 'fire', 'fem', 'seks'].map((key) =>
      claim({ set: claimSet(key, true), subject, object: place % 7 === 0 && key === 'en' ? b : a }),
    ),
  )
  const started = performance.now()
  expect(disagreements(claims, everywhere, [])).toHaveLength(286)
  expect(performance.now() - started).toBeLessThan(1_000)
})
