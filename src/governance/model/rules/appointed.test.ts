import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import type { Classification } from '../../../structure/model/organization.ts'
import { shippedRuleSets } from '../../storage/shipped-rules.ts'
import { appointersIn } from '../appointer.ts'
import { check } from './check.ts'
import type { Facts, KnownOffice, Sitting } from './facts.ts'
import type { Verdict } from './finding.ts'
import type { Rule } from './rule.ts'

const sets = await shippedRuleSets()
const rules: Rule[] = sets.flatMap((set) => set.rules.map((rule) => ({ ...rule, set })))

type Seat = {
  readonly by: string | null
  readonly for?: Classification
  readonly title?: string
  readonly offices?: KnownOffice[]
}

const sittings = (seats: readonly Seat[]): Sitting[] =>
  seats.map(({ by, for: kind, title, offices = [] }, place) => ({
    person: `Person ${place}`,
    page: null,
    post: 'member',
    title: title ?? null,
    behalf: kind === undefined ? null : { slug: `${kind}/en`, name: kind, classification: kind },
    appointedBy: by === null ? null : appointersIn(by),
    offices,
    certainty: 'confirmed',
  }))

function verdictsOf(slug: string, classification: Classification, seats: readonly Seat[]): Record<string, Verdict> {
  const facts: Facts = {
    organization: { slug, name: slug, classification },
    day: day('2023-03-01'),
    scopes: [slug, 'regioner/nordjylland'],
    sees: { seats: true, happenings: true },
    regions: [],
    municipalities: [],
    hospitals: [],
    parts: [],
    clusters: [],
    inRegion: [],
    sittings: sittings(seats),
    secretaries: [],
    happenings: new Map(),
  }
  return Object.fromEntries(check(rules, facts).findings.map(({ rule, verdict }) => [rule.key, verdict]))
}

const times = (count: number, seat: Seat) => Array.from({ length: count }, () => seat)
const patients = (seats: readonly Seat[]) => verdictsOf('patientinddragelsesudvalg-x', 'council', seats)
const committee = (seats: readonly Seat[]) => verdictsOf('sundhedssamarbejdsudvalg-x', 'committee', seats)
const full: Seat[] = [
  ...times(3, { by: 'Danske Patienter' }),
  ...times(3, { by: 'Danske Handicaporganisationer' }),
  { by: 'Ældre Sagen' },
  { by: 'Regionsældrerådet i Region Nordjylland' },
]
const keys = ['patienter', 'handicap', 'aeldresagen', 'aeldreraad'].map((word) => `R-PIU-01-${word}`)

test('a patients’ committee of three, three, one and one meets all four rules on who appoints', () => {
  expect(patients(full)).toMatchObject(Object.fromEntries(keys.map((key) => [key, 'met'])))
})

test.each(keys.map((key, place) => [key, [0, 3, 6, 7][place] ?? 0] as const))(
  'without one of those who %s asks for, exactly that rule is not met',
  (key, place) => {
    const verdicts = patients(full.toSpliced(place, 1))
    expect(keys.filter((one) => verdicts[one] === 'not-met')).toEqual([key])
  },
)

test('who is not known to be appointed by anybody makes a rule undecided, never broken', () => {
  const verdicts = patients(full.with(0, { by: null }))
  expect(keys.map((key) => verdicts[key])).toEqual(['cannot-judge', 'cannot-judge', 'cannot-judge', 'cannot-judge'])
  expect(committee([{ by: null, for: 'municipality' }])['R-SSU-05']).toBe('cannot-judge')
})

test('the seats of a regional committee are each filled by their own party, or the rule says so', () => {
  const right: Seat[] = [
    { by: 'KKR Nordjylland', for: 'municipality' },
    { by: 'PLO-Nordjylland', for: 'general-practice' },
    { by: 'Regionsrådet', for: 'region' },
  ]
  expect(committee(right)['R-SSU-05']).toBe('met')
  expect(committee(right.with(0, { by: 'Regionsrådet', for: 'municipality' }))['R-SSU-05']).toBe('not-met')
  expect(committee(right.with(1, { by: null, for: 'general-practice' }))['R-SSU-05']).toBe('cannot-judge')
})

test('two of general practice are to be appointed by their association, not by anybody', () => {
  const level = (seats: readonly Seat[]) => verdictsOf('klynge/politisk-niveau', 'political-level', seats)['R-PN-04']
  const gp = (by: string | null): Seat => ({ by, for: 'general-practice' })
  expect(level([gp('PLO-Nordjylland'), gp('PLO i Region Nordjylland')])).toBe('met')
  expect(level([gp('PLO'), gp('Regionsrådet')])).toBe('not-met')
  expect(level([gp('PLO'), gp(null)])).toBe('cannot-judge')
})

const mayor = (isHeld: boolean): KnownOffice => ({ office: 'mayor', isHeld, certainty: 'confirmed' })

test('a mayor who stopped being mayor no longer fulfils the rule, though the seat runs on; the title does so only where nothing else is known', () => {
  const level = (offices: KnownOffice[]) => {
    const seats = sittings([{ by: null, for: 'municipality', title: 'Borgmester', offices }])
    const facts = {
      organization: { slug: 'k/p', name: 'k', classification: 'political-level' as const },
      day: day('2023-03-01'),
      scopes: [],
      sees: { seats: true, happenings: true },
      regions: [],
      municipalities: [
        {
          slug: 'municipality/en',
          name: 'En',
          classification: 'municipality' as const,
          certainty: 'confirmed' as const,
        },
      ],
      hospitals: [],
      parts: [],
      clusters: [],
      inRegion: [],
      sittings: seats,
      secretaries: [],
      happenings: new Map(),
    }
    return check(rules, facts).findings.find(({ rule }) => rule.key === 'R-PN-03')
  }
  expect(level([mayor(true)])).toMatchObject({
    verdict: 'met',
    evidence: [{ label: 'Person 0 (Borgmester, municipality)' }],
  })
  expect(level([mayor(true)])?.evidence[0]?.byTitle).toBeUndefined()
  expect(level([mayor(false)])?.verdict).toBe('not-met')
  expect(level([])).toMatchObject({ verdict: 'met', evidence: [{ byTitle: true }] })
  expect(level([{ ...mayor(false), certainty: 'conflict' }])?.verdict).toBe('cannot-judge')
})

test.each([
  ['PLO-Nordjylland', ['plo']],
  ['PLO i Region Nordjylland', ['plo']],
  ['KKR Nordjylland', ['kkr']],
  ['Kommunernes Kontaktråd', ['kkr']],
  ['Regionsrådet', ['regional-council']],
  ['Byrådet i Havnby', ['municipal-council']],
  ['Ældresagen', ['aeldre-sagen']],
  ['Regionsældrerådet i Region Nordjylland', ['regionsaeldreraad']],
  ['Sportsforeningen', []],
])('%s appoints as %j', (printed, expected) => {
  expect(appointersIn(printed)).toEqual(expected)
})
