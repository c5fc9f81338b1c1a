import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvTable } from '../../../kernel/csv.ts'
import { day } from '../../../kernel/day.ts'
import { shippedRuleSets } from '../../storage/shipped-rules.ts'
import { appointersIn } from '../appointer.ts'
import { posts } from '../membership.ts'
import { check } from './check.ts'
import type { Facts, Placed, Sitting } from './facts.ts'
import type { Verdict } from './finding.ts'
import type { Rule } from './rule.ts'

const sets = await shippedRuleSets()
const rules: Rule[] = sets.flatMap((set) => set.rules.map((rule) => ({ ...rule, set })))

const municipality = (word: string, certainty: Placed['certainty'] = 'confirmed'): Placed => ({
  slug: `kommuner/${word}`,
  name: word,
  classification: 'municipality',
  certainty,
})
const members = ['hjoerring', 'frederikshavn', 'broenderslev', 'laesoe'].map((word) => municipality(word))

/** Who sat in the political level of Klynge Nord on 8 November 2022, as the shipped example has them. */
const sittings: Sitting[] = csvTable(readFileSync('data/example/memberships.csv', 'utf8')).map((row) => {
  const behalf = row.on_behalf_of ?? ''
  const kind = behalf.startsWith('regioner') ? 'region' : behalf.startsWith('kommuner') ? 'municipality' : null
  return {
    person: row.name ?? '',
    page: null,
    post: posts.find((post) => post === row.post) ?? 'observer',
    title: row.title ?? null,
    behalf: { slug: behalf, name: behalf, classification: kind ?? 'general-practice' },
    appointedBy: row.appointed_by ? appointersIn(row.appointed_by) : null,
    offices: [],
    certainty: 'inferred',
  }
})

const facts: Facts = {
  organization: {
    slug: 'klynge-nord-nordjylland/politisk-niveau',
    name: 'Politisk niveau',
    classification: 'political-level',
  },
  day: day('2022-11-08'),
  scopes: ['klynge-nord-nordjylland/politisk-niveau', 'klynge-nord-nordjylland', 'regioner/nordjylland'],
  sees: { seats: true, happenings: true },
  regions: [
    { slug: 'regioner/nordjylland', name: 'Region Nordjylland', classification: 'region', certainty: 'confirmed' },
  ],
  municipalities: members,
  hospitals: [],
  parts: [],
  clusters: [],
  inRegion: [],
  sittings,
  secretaries: [],
  happenings: new Map([['meetings-held', [{ on: day('2022-11-08'), to: '/moede' }]]]),
}

function verdictsOf(given: Facts): Record<string, Verdict> {
  return Object.fromEntries(check(rules, given).findings.map(({ rule, verdict }) => [rule.key, verdict]))
}

function without(...names: readonly string[]): Facts {
  const left = sittings.filter(({ person }) => !names.includes(person))
  expect(left).toHaveLength(sittings.length - names.length)
  return { ...facts, sittings: left }
}

/** The rules that say something else than they say of the whole level. */
function changedBy(given: Facts): string[] {
  const before = verdictsOf(facts)
  const after = verdictsOf(given)
  return Object.keys(after).filter((key) => after[key] !== before[key])
}

test('ten members and seven observers meet every composition rule of the law and of their terms of reference', () => {
  expect(sittings.filter(({ post }) => post !== 'observer')).toHaveLength(10)
  expect(sittings.filter(({ post }) => post === 'observer')).toHaveLength(7)
  const composition = ['R-PN-01', 'R-PN-02', 'R-PN-03', 'R-PN-04', 'R-PN-04-lov', 'R-PN-05', 'R-PN-06']
  const verdicts = verdictsOf(facts)
  expect(composition.map((key) => [key, verdicts[key]])).toEqual(composition.map((key) => [key, 'met']))
  expect(Object.values(verdicts)).not.toContain('not-met')
})

test.each([
  ['a mayor', ['Birgit Hansen'], ['R-PN-03']],
  ['the mayor of Læsø', ['Tobias Birch Johansen'], ['R-PN-03']],
  ['both seats of general practice', ['Dinah Høngaard', 'Wiebke Otten'], ['R-PN-04', 'R-PN-04-lov']],
  ['one seat of general practice', ['Wiebke Otten'], ['R-PN-04']],
  ['the chair of the regional council, who is co-chair', ['Mads Duedahl'], ['R-PN-02', 'R-PN-06']],
  ['the co-chair who is mayor', ['Søren Smalbro'], ['R-PN-03', 'R-PN-06']],
  ['a regional member of four', ['Kirsten Morild'], []],
  ['three regional members of four', ['Kirsten Morild', 'Pernille Buhelt', 'Marianne Mulle Jensen'], ['R-PN-01']],
  ['an observer', ['Vibeke Gamst'], []],
])('without %s exactly the rules that this person fulfilled say so', (_who, names, changed) => {
  const given = without(...names)
  expect(changedBy(given)).toEqual(changed)
  for (const key of changed) expect(verdictsOf(given)[key]).toBe('not-met')
})

test('an observer who has nothing to do with it changes no finding', () => {
  const observer = fc.record({
    person: fc.string({ minLength: 1 }),
    page: fc.constant(null),
    post: fc.constant('observer' as const),
    title: fc.constantFrom(null, 'Direktør', 'Borgmester', 'Regionsrådsformand', 'Rådmand'),
    behalf: fc.constantFrom(null, ...members),
    appointedBy: fc.constantFrom(null, ['kkr' as const]),
    offices: fc.constant([]),
    certainty: fc.constantFrom('confirmed', 'inferred', 'assumed', 'conflict', 'memory'),
  })
  const before = check(rules, facts).findings
  fc.assert(
    fc.property(observer, (one) => {
      expect(check(rules, { ...facts, sittings: [...sittings, one] }).findings).toEqual(before)
    }),
  )
})

test('a law is not judged on what sources disagree about, nor a lack on what the reader may not see', () => {
  const disputed = { ...facts, municipalities: [...members, municipality('rudersdal', 'conflict')] }
  expect(verdictsOf(disputed)['R-PN-03']).toBe('cannot-judge')
  const assumed = sittings.map((one) =>
    one.person === 'Mads Duedahl' ? { ...one, certainty: 'assumed' as const } : one,
  )
  expect(verdictsOf({ ...facts, sittings: assumed })).toMatchObject({
    'R-PN-02': 'cannot-judge',
    'R-PN-06': 'cannot-judge',
  })
  const open = { ...without('Birgit Hansen'), sees: { seats: false, happenings: false } }
  expect(verdictsOf(open)['R-PN-03']).toBe('cannot-judge')
})

test('a stranger’s seat is contrary to the rule whatever else there may be', () => {
  const stranger: Sitting = {
    person: 'Bo Bolt',
    page: null,
    post: 'member',
    title: 'Borgmester',
    behalf: municipality('aalborg'),
    appointedBy: null,
    offices: [],
    certainty: 'confirmed',
  }
  const given = { ...facts, sees: { seats: false, happenings: false }, sittings: [...sittings, stranger] }
  expect(changedBy(given)).toEqual(['R-PN-03'])
  expect(verdictsOf(given)['R-PN-03']).toBe('not-met')
})

test('a committee chair among the members breaks the terms of reference', () => {
  const voting = sittings.map((one) => (one.person === 'Vibeke Gamst' ? { ...one, post: 'member' as const } : one))
  expect(changedBy({ ...facts, sittings: voting })).toEqual(['R-PN-05'])
})

test.each([
  ['2022-12-31', ['2022-11-08'], 'met'],
  ['2023-06-30', ['2023-01-24'], 'cannot-judge'],
  ['2023-06-30', ['2023-01-24', '2023-05-23'], 'met'],
  ['2023-12-31', ['2023-01-24'], 'not-met'],
  ['2023-12-31', [], 'cannot-judge'],
])('on %s, with meetings on %j, two meetings a year is %s', (on, held, verdict) => {
  const meetings = held.map((text) => ({ on: day(text), to: '/moede' }))
  const given = { ...facts, day: day(on), happenings: new Map([['meetings-held' as const, meetings]]) }
  expect(verdictsOf(given)['R-PN-07']).toBe(verdict)
})

test('what nobody tells is not judged, and neither is a level of which no member is known', () => {
  expect(verdictsOf({ ...facts, day: day('2023-12-31'), happenings: new Map() })['R-PN-07']).toBe('cannot-judge')
  expect(new Set(Object.values(verdictsOf({ ...facts, sittings: [], day: day('2023-06-01') })))).toEqual(
    new Set(['cannot-judge']),
  )
})
