import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { nameOn } from './names.ts'
import { certainties, memberKinds, type Organization } from './organization.ts'
import { isOpen, type Question } from './question.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const period = z.strictObject({ startDate: day.nullable(), endDate: day.nullable() })
const place = z.strictObject({ id: z.string(), code: z.string().nullable(), name: z.string() })
const source = z.strictObject({
  title: z.string(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  licence: z.string().nullable(),
  asOf: day.nullable(),
})
const claim = z.strictObject({
  set: z.string(),
  title: z.string(),
  period,
  certainty: z.enum(certainties),
  note: z.string().nullable(),
  source,
})
const denial = z.strictObject({ set: z.string(), title: z.string(), why: z.enum(['elsewhere', 'missing']), source })
const fact = z.strictObject({ place, period, certainty: z.enum(certainties), note: z.string().nullable(), source })
const ruling = z.strictObject({
  id: z.string(),
  chosen: z.array(place),
  countedIn: place.nullable(),
  reason: z.string(),
  decidedAt: z.string(),
  reversedAt: z.string().nullable(),
  reversedReason: z.string().nullable(),
})

/** A question about which sources disagree, as data. */
export const questionAnswer = z
  .strictObject({
    id: z.string(),
    kind: z.enum(memberKinds),
    subject: place,
    period,
    state: z.enum(['open', 'ruled']),
    reason: z.enum(['sources-differ', 'missing', 'marked', 'agreed-since']),
    places: z.array(
      z.strictObject({ place, isContested: z.boolean(), claimedBy: z.array(claim), deniedBy: z.array(denial) }),
    ),
    register: z.strictObject({ followed: z.array(fact), undecided: z.array(fact), counted: z.array(fact) }),
    rulings: z.array(ruling),
  })
  .meta({ id: 'Disagreement' })

/** Names are those of the day. */
export function questionAsData(question: Question, on: Day): z.output<typeof questionAnswer> {
  const { slug, disagreement, followed, undecided, counted, rulings } = question
  const { kind, subject, places, reason } = disagreement
  const named = placeNamed(on)
  return {
    id: slug,
    kind,
    subject: named(subject),
    period: disagreement.period,
    state: isOpen(question) ? 'open' : 'ruled',
    reason,
    places: places.map(({ object, isContested, claimedBy, deniedBy }) => ({
      place: named(object),
      isContested,
      claimedBy: claimedBy.map(({ set, period: days, certainty, note, source: where }) => ({
        set: set.key,
        title: set.title,
        period: days,
        certainty,
        note,
        source: where,
      })),
      deniedBy: deniedBy.map(({ set, why }) => ({ set: set.key, title: set.title, why, source: set.source })),
    })),
    register: {
      followed: followed.map(factAsData(on)),
      undecided: undecided.map(factAsData(on)),
      counted: counted.map(factAsData(on)),
    },
    rulings: rulings.map(({ id, chosen, countedIn, reason: why, decidedAt, reversal }) => ({
      id,
      chosen: chosen.map(named),
      countedIn: countedIn === null ? null : named(countedIn),
      reason: why,
      decidedAt: decidedAt.toISOString(),
      reversedAt: reversal?.at.toISOString() ?? null,
      reversedReason: reversal?.reason ?? null,
    })),
  }
}

function placeNamed(on: Day) {
  return (organization: Organization) => ({
    id: organization.slug,
    code: organization.code,
    name: nameOn(organization, on),
  })
}

function factAsData(on: Day) {
  return ({ object, period: days, certainty, note, source: where }: Question['followed'][number]) => ({
    place: placeNamed(on)(object),
    period: days,
    certainty,
    note,
    source: where,
  })
}

/** A line per place that somebody claims. */
export function questionAsRows(question: Question, on: Day): (string | null)[][] {
  const { slug, disagreement, followed, counted } = question
  const { kind, subject, period: days, places, reason, ruling: standing } = disagreement
  const isThere = (facts: Question['followed'], id: string) =>
    facts.some(({ object }) => object.id === id) ? '1' : '0'
  const keys = (sets: readonly { readonly set: { readonly key: string } }[]) =>
    [...new Set(sets.map(({ set }) => set.key))].join(' ')
  return places.map(({ object, claimedBy, deniedBy }) => [
    slug,
    kind,
    subject.code ?? subject.slug,
    nameOn(subject, on),
    days.startDate,
    days.endDate,
    isOpen(question) ? 'open' : 'ruled',
    reason,
    object.slug,
    nameOn(object, on),
    keys(claimedBy),
    keys(deniedBy),
    isThere(followed, object.id),
    isThere(counted, object.id),
    standing === null ? null : standing.chosen.some(({ id }) => id === object.id) ? '1' : '0',
  ])
}
