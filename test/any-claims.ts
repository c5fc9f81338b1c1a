import fc from 'fast-check'
import { addDays, day } from '../src/kernel/day.ts'
import type { Period } from '../src/kernel/period.ts'
import type { Claim, ClaimSet } from '../src/structure/model/claim.ts'
import type { Stay } from '../src/structure/model/disagreements.ts'
import { type Certainty, certainties, type Organization } from '../src/structure/model/organization.ts'
import type { Ruling } from '../src/structure/model/ruling.ts'

const first = day('2019-01-01')
export const always: Period = { startDate: null, endDate: null }

/** A day among few, so that periods meet. */
export const fewDays = fc.integer({ min: 0, max: 60 }).map((days) => addDays(first, days))

export const fewPeriods: fc.Arbitrary<Period> = fc
  .tuple(fc.option(fewDays, { freq: 6 }), fc.option(fewDays, { freq: 4 }))
  .map(([one, other]) =>
    one !== null && other !== null && other < one
      ? { startDate: other, endDate: one }
      : { startDate: one, endDate: other },
  )

/** An invented organization that says no more than its kind and its period. */
export function organization(
  classification: 'municipality' | 'cluster',
  slug: string,
  period: Period = always,
): Organization {
  const name = slug.slice(slug.indexOf('/') + 1)
  return {
    id: slug,
    slug,
    classification,
    code: null,
    parent: null,
    root: slug,
    period,
    acute: null,
    certainty: 'confirmed',
    names: [{ name, period }],
  }
}

export function claimSet(key: string, isExhaustive: boolean): ClaimSet {
  const source = { title: `Kilde ${key}`, publisher: null, url: null, licence: null, asOf: null }
  return { id: key, key, title: `Samling ${key}`, nature: 'statement', isExhaustive, period: always, source }
}

type Placed = { readonly set: ClaimSet; readonly subject: Organization; readonly object: Organization }

export function claim(
  { set, subject, object }: Placed,
  period: Period = always,
  certainty: Certainty = 'confirmed',
): Claim {
  const id = `${set.key} ${subject.slug} ${object.slug} ${period.startDate}`
  return { id, set, kind: 'seat', subject, object, period, certainty, note: null, source: set.source }
}

const subjects = ['havnby', 'sandby', 'lundby'].map((name) => organization('municipality', `kommuner/${name}`))
const objects = fc.constantFrom(
  organization('cluster', 'klynge-a'),
  organization('cluster', 'klynge-b'),
  organization('cluster', 'klynge-c', { startDate: addDays(first, 30), endDate: null }),
)
const sets = fc.constantFrom(claimSet('en', true), claimSet('to', true), claimSet('tre', false))

/** All invented municipalities lie in one region. */
export const stays: readonly Stay[] = subjects.map(({ id }) => ({
  municipality: id,
  region: 'solbjerg',
  period: always,
}))

/** Claims as the database keeps them: within a collection no two periods of the same claim meet. */
export const anyClaims: fc.Arbitrary<Claim[]> = fc
  .array(
    fc.record({
      set: sets,
      subject: fc.constantFrom(...subjects),
      object: objects,
      period: fewPeriods,
      certainty: fc.constantFrom(...certainties),
    }),
    { maxLength: 14 },
  )
  .map((drawn) => drawn.map(({ period, certainty, ...placed }) => claim(placed, period, certainty)))
  .map((claims) => claims.filter((one, place) => !claims.slice(0, place).some((other) => isSameFact(one, other))))

function isSameFact(one: Claim, other: Claim): boolean {
  return one.set === other.set && one.subject === other.subject && one.object === other.object
}

/** A ruling that chooses nothing in particular. */
export function ruling(about: Pick<Ruling, 'kind' | 'subject' | 'period'>, id = 'afgørelse'): Ruling {
  return {
    id,
    kind: about.kind,
    subject: about.subject,
    period: about.period,
    chosen: [],
    countedIn: null,
    reason: 'Regionen har svaret.',
    decidedBy: { isOperator: true, name: null },
    decidedAt: new Date('2026-01-01T12:00:00Z'),
    reversal: null,
  }
}
