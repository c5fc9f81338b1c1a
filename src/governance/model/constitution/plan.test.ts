import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, day } from '../../../kernel/day.ts'
import { covers, overlaps } from '../../../kernel/period.ts'
import { type Membership, type Party, type Post, posts } from '../membership.ts'
import type { ConstitutionLine } from './constitution.ts'
import { planOf, type Situation, withChanges, withoutChanges } from './plan.ts'

const firstDay = day('2026-01-01')
const lastDay = day('2025-12-31')
const always = { startDate: null, endDate: null }
const party = (id: string): Party => ({ id, slug: id, names: [] })
const level = { ...party('level'), root: 'cluster', whole: party('cluster') }
const someone = (name: string) => ({ id: name, slug: name, name, isPublic: true })

function seat(id: string, given: Partial<Membership> = {}): Membership {
  return {
    id,
    person: someone(id),
    organization: level,
    post: 'member',
    title: null,
    onBehalfOf: null,
    appointedBy: null,
    substituteFor: null,
    period: { startDate: day('2022-07-01'), endDate: null },
    certainty: 'confirmed',
    visibility: 'public',
    version: 1,
    source: null,
    ...given,
  }
}

function lineOf(membership: Membership, given: Partial<ConstitutionLine> = {}): ConstitutionLine {
  const { id, organization, person, post, title, onBehalfOf, appointedBy, visibility, version } = membership
  return {
    ...{ id: `line ${id}`, organization, post, title, onBehalfOf, appointedBy, visibility, person, version: 1 },
    ...{ held: { membership: id, version }, choice: 'continues', isKnown: true, isAnother: false },
    personName: person.name,
    ...given,
  }
}

function comer(name: string, given: Partial<ConstitutionLine> = {}): ConstitutionLine {
  const blank = { person: null, isKnown: false, personName: name, held: null, choice: 'comes' } as const
  return { ...lineOf(seat(name)), ...blank, ...given }
}

function situation(lines: readonly ConstitutionLine[], seats: readonly Membership[], given: Partial<Situation> = {}) {
  const existing = new Map([['level', always]])
  return {
    constitution: { firstDay, sourceTitle: 'Konstitueringen' },
    lines,
    seats,
    existing,
    knownNames: new Set<string>(),
    ...given,
  }
}

const words = (given: Situation) => planOf(given).troubles.map(({ word }) => word)

test('who goes ends the day before, who stays is not touched, who comes begins on the first day', () => {
  const [goes, stays] = [seat('goes'), seat('stays')]
  const lines = [lineOf(goes, { choice: 'ends' }), lineOf(stays), comer('comes')]
  const { changes, troubles } = planOf(situation(lines, [goes, stays]))
  expect(troubles).toEqual([])
  expect(changes.map(({ before, after }) => [before?.id ?? null, after.person.name, after.period])).toEqual([
    ['goes', 'goes', { startDate: '2022-07-01', endDate: lastDay }],
    [null, 'comes', { startDate: firstDay, endDate: null }],
  ])
})

test('a change of post ends the old seat and begins one with everything else carried over', () => {
  const appointedBy = { kind: 'printed', name: 'KKR' } as const
  const held = seat('held', {
    appointedBy,
    visibility: 'members',
    period: { startDate: null, endDate: day('2026-12-31') },
  })
  const { changes } = planOf(
    situation([lineOf(held, { choice: 'changes', post: 'co-chair', title: 'Borgmester' })], [held]),
  )
  expect(changes.map(({ after }) => [after.post, after.period.startDate, after.period.endDate])).toEqual([
    ['member', null, lastDay],
    ['co-chair', firstDay, '2026-12-31'],
  ])
  expect(changes[1]?.after).toMatchObject({ title: 'Borgmester', appointedBy, visibility: 'members' })
})

test('a seat that is over with the term begins anew where its holder goes on, and is left alone where not', () => {
  const over = seat('over', { period: { startDate: day('2022-07-01'), endDate: lastDay } })
  const goesOn = planOf(situation([lineOf(over)], [over])).changes
  expect(goesOn.map(({ before, after }) => [before, after.period])).toEqual([
    [null, { startDate: firstDay, endDate: null }],
  ])
  expect(planOf(situation([lineOf(over, { choice: 'ends' })], [over])).changes).toEqual([])
})

test('what a colleague did meanwhile is told at its line', () => {
  const [one, two] = [seat('one', { version: 2 }), seat('two')]
  const lines = [lineOf(one, { held: { membership: 'one', version: 1 } }), lineOf(seat('gone'))]
  expect(words(situation(lines, [one, two]))).toEqual(['changed-meanwhile', 'gone', 'not-listed'])
})

test('a namesake is never taken for somebody known, and one newcomer may have two seats but not one twice', () => {
  const known = { knownNames: new Set(['hanne hansen']) }
  expect(words(situation([comer('Hanne Hansen')], [], known))).toEqual(['namesake'])
  expect(words(situation([comer('Hanne Hansen', { isAnother: true })], [], known))).toEqual([])
  const twice = [
    comer('Nora Ny'),
    comer('Nora Ny', { id: 'again', post: 'observer' }),
    comer('nora ny', { id: 'third' }),
  ]
  expect(words(situation(twice, []))).toEqual(['held-already'])
})

test('nobody comes to a level that is not there on the day', () => {
  const existing = new Map([['level', { startDate: null, endDate: lastDay }]])
  expect(words(situation([comer('Nora Ny')], [], { existing }))).toEqual(['not-there'])
})

const anyDay = fc.integer({ min: -900, max: 900 }).map((days) => addDays(firstDay, days))
const anyPeriod = fc.tuple(fc.option(anyDay), fc.option(anyDay)).map(([one, other]) => {
  const isBackwards = one !== null && other !== null && other < one
  return isBackwards ? { startDate: other, endDate: one } : { startDate: one, endDate: other }
})
const anySeat = fc.record({
  person: fc.constantFrom('a', 'b', 'c', 'd'),
  post: fc.constantFrom<Post>(...posts),
  period: anyPeriod,
})
const anyLine = fc.record({
  choice: fc.constantFrom('continues', 'changes', 'ends') as fc.Arbitrary<'continues' | 'changes' | 'ends'>,
  post: fc.constantFrom<Post>(...posts),
})
const anyComer = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'new'), post: fc.constantFrom<Post>(...posts) })

/** A house that keeps its law: nobody holds a post twice at once. */
function lawful(seats: readonly Membership[]): Membership[] {
  const kept: Membership[] = []
  for (const one of seats) if (!kept.some((other) => clash(one, other))) kept.push(one)
  return kept
}

function clash(one: Membership, other: Membership): boolean {
  return one.person.id === other.person.id && one.post === other.post && overlaps(one.period, other.period)
}

const anySituation = fc
  .tuple(
    fc.array(anySeat, { maxLength: 12 }),
    fc.array(anyLine, { minLength: 12, maxLength: 12 }),
    fc.array(anyComer, { maxLength: 5 }),
  )
  .map(([drawn, choices, comers]) => {
    const all = lawful(
      drawn.map(({ person, ...rest }, place) => seat(`${place}`, { person: someone(person), ...rest })),
    )
    const isSeen = ({ period: { endDate } }: Membership) => endDate === null || endDate >= lastDay
    const seats = all.filter(isSeen)
    const held = seats.filter(({ period }) => covers(period, lastDay))
    const lines = [
      ...held.map((one, place) => {
        const drawnLine = choices[place]
        return drawnLine?.choice === 'changes'
          ? lineOf(one, drawnLine)
          : lineOf(one, { choice: drawnLine?.choice ?? 'ends' })
      }),
      ...comers.map(({ name, post }, place) =>
        comer(name, {
          ...{ id: `comer ${place}`, post },
          ...(name === 'new' ? {} : { person: someone(name), isKnown: true }),
        }),
      ),
    ]
    return situation(lines, seats)
  })

test('whatever is drafted: making the changes and taking them back leaves every membership as it was', () => {
  fc.assert(
    fc.property(anySituation, (given) => {
      const { changes } = planOf(given)
      expect(withoutChanges(withChanges(given.seats, changes), changes)).toEqual(given.seats)
    }),
  )
})

test('whatever is drafted: what meets no trouble leaves nobody with one post twice at the same time', () => {
  let clean = 0
  fc.assert(
    fc.property(anySituation, (given) => {
      const { changes, troubles } = planOf(given)
      if (troubles.length > 0) return
      clean += 1
      const after = withChanges(given.seats, changes)
      for (const [place, one] of after.entries())
        expect(after.slice(place + 1).filter((other) => clash(one, other))).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(clean).toBeGreaterThan(50)
})

test('whatever is drafted: before the first day nobody sits who did not before, and on it nobody whose seat ended', () => {
  fc.assert(
    fc.property(anySituation, (given) => {
      const { changes } = planOf(given)
      const after = withChanges(given.seats, changes)
      const on = (seats: readonly Membership[], at: Day) =>
        seats.filter(({ period }) => covers(period, at)).map(({ id }) => id)
      expect(on(after, lastDay)).toEqual(on(given.seats, lastDay))
      const ended = changes.flatMap(({ before }) => (before === null ? [] : [before.id]))
      expect(on(after, firstDay).filter((id) => ended.includes(id))).toEqual([])
    }),
  )
})
