import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { shippedRuleSets } from '../../storage/shipped-rules.ts'
import { wordingOf } from '../../texts-rule-wording.da.ts'
import { check } from './check.ts'
import type { Facts, Sitting } from './facts.ts'
import { compared, type KeptRule, newestOf, withinSet, withProposed } from './kept-rules.ts'
import { readWritten } from './read-demand.ts'
import { type Exemption, type Rule, type RuleSet, ruleName } from './rule.ts'
import { fieldsOf, typedFrom, writableKinds, writtenFrom } from './rule-fields.ts'

const shipped: Rule[] = (await shippedRuleSets()).flatMap((set) => set.rules.map((rule) => ({ ...rule, set })))
const own: RuleSet = {
  key: 'forretningsorden',
  owner: 'fjordklyngen',
  title: 'Forretningsorden',
  decidesBy: 'agreement',
  period: { startDate: day('2022-07-01'), endDate: null },
  approvedOn: null,
}
const havnby = {
  slug: 'kommuner/havnby',
  name: 'Havnby',
  classification: 'municipality',
  certainty: 'confirmed',
} as const
const mayor: Sitting = {
  person: 'Signe Sandager',
  page: null,
  post: 'co-chair',
  title: 'Borgmester',
  offices: [],
  behalf: havnby,
  appointedBy: null,
  certainty: 'confirmed',
}
const facts: Facts = {
  organization: { slug: 'fjordklyngen/politisk-niveau', name: 'Politisk niveau', classification: 'political-level' },
  day: day('2022-11-08'),
  scopes: ['fjordklyngen/politisk-niveau', 'fjordklyngen', 'regioner/nordjylland'],
  sees: { seats: true, happenings: true },
  regions: [],
  municipalities: [havnby],
  hospitals: [],
  parts: [],
  clusters: [],
  inRegion: [],
  sittings: [mayor],
  secretaries: [],
  happenings: new Map(),
}

/** Any rule that the form can write: every kind, with whatever the form's own questions allow. */
const anyRule = fc
  .constantFrom(...writableKinds)
  .chain((kind) =>
    fc
      .tuple(
        ...fieldsOf(kind).map(({ as, words }) => {
          if (as === 'several') return fc.subarray([...words], { minLength: 1 })
          if (as === 'one') return fc.constantFrom(...words).map((word) => [word])
          if (as === 'text') return fc.constant(['sundhedssamarbejdsudvalg'])
          return as === 'count' ? fc.nat(5).map((count) => [`${count}`]) : fc.constantFrom([], ['6'], ['9'])
        }),
      )
      .map((answers) => ({
        kind,
        typed: Object.fromEntries(fieldsOf(kind).map(({ name }, place) => [name, answers[place] ?? []])),
      })),
  )
  .map(({ kind, typed }) => ({ kind, typed, demand: readWritten(kind, writtenFrom(kind, typed)).demand ?? null }))

function ownRule(key: string, demand: Rule['demand'], severity: Rule['severity'], exemptions: Exemption[] = []): Rule {
  const about = { appliesTo: 'political-level', within: facts.organization.slug, begins: null } as const
  const says = { text: key, note: null, certainty: 'confirmed', period: own.period } as const
  return {
    ...about,
    ...says,
    key,
    demand,
    severity,
    exemptions,
    source: { title: 'x', publisher: null, url: null },
    set: own,
  }
}

test('rules that somebody writes for themselves change no other finding', () => {
  const before = check(shipped, facts)
  fc.assert(
    fc.property(
      fc.array(anyRule, { maxLength: 6 }),
      fc.constantFrom('law', 'local', 'practice'),
      (written, severity) => {
        const proposed = written.map(({ demand }, place) => ownRule(`E-${place + 1}`, demand, severity))
        const after = check(withProposed(shipped, proposed), facts)
        const names = new Set(proposed.map(ruleName))
        expect(after.findings.filter(({ rule }) => !names.has(ruleName(rule)))).toEqual(before.findings)
        const lines = compared(before, after)
        expect(lines.filter(({ isChanged }) => isChanged)).toHaveLength(proposed.length)
      },
    ),
  )
})

test('every kind that can be written has questions whose answers make a rule, comes back into the form as typed, and has a wording', () => {
  fc.assert(
    fc.property(anyRule, ({ kind, typed, demand }) => {
      expect([kind, typed, demand === null]).toEqual([kind, typed, false])
      if (demand === null) return
      const { kind: _kind, ...parameters } = demand
      expect(readWritten(kind, writtenFrom(kind, typedFrom(parameters))).demand).toEqual(demand)
      expect(wordingOf(demand)).toMatch(/^[A-ZÆØÅ0-9].*\.$/)
    }),
  )
})

test('whatever is sent as parameters, nothing throws', () => {
  const anything = fc.dictionary(
    fc.constantFrom('behalf', 'atLeast', 'atMost', 'office', 'fact'),
    fc.array(fc.string()),
  )
  fc.assert(
    fc.property(fc.constantFrom(...writableKinds), anything, (kind, typed) => {
      expect(Object.keys(readWritten(kind, writtenFrom(kind, typed)))).toHaveLength(1)
    }),
  )
})

test('nobody relieves itself of the law, neither by a note nor in rules of its own', () => {
  const exemption: Exemption = {
    organization: facts.organization.slug,
    period: own.period,
    reason: 'Derfor.',
    decidedBy: 'Os selv',
    relieves: true,
    decision: null,
  }
  const office = { kind: 'office', office: 'regional-chair' } as const
  const verdict = (rule: Rule) =>
    check([rule], facts).findings.map((finding) => [finding.verdict, finding.noted.length])
  expect(verdict(ownRule('E-1', office, 'local', [exemption]))).toEqual([['met', 0]])
  expect(verdict(ownRule('E-1', office, 'law', [exemption]))).toEqual([['not-met', 1]])
  expect(verdict(ownRule('E-1', office, 'local', [{ ...exemption, relieves: false }]))).toEqual([['not-met', 1]])
})

test('a proposed rule stands in the place of every version of its name, and of no other rule', () => {
  const rule = ownRule('E-1', { kind: 'co-chairs' }, 'local')
  const country: Rule = { ...rule, set: { ...own, owner: null } }
  expect(withProposed([rule, country], [{ ...rule, text: 'ny' }]).map(({ text, set }) => [text, set.owner])).toEqual([
    ['E-1', null],
    ['ny', 'fjordklyngen'],
  ])
})

test('a rule reaches no further than its set, and the newest version is the one that is changed', () => {
  const rule = ownRule('E-1', { kind: 'co-chairs' }, 'local')
  const early = { ...rule, period: { startDate: day('2020-01-01'), endDate: day('2021-01-01') } }
  const long = { ...rule, period: { startDate: day('2020-01-01'), endDate: null } }
  expect(withinSet([early, long]).map(({ period }) => period)).toEqual([own.period])
  const version = (start: string): KeptRule => ({
    ...rule,
    ...{ id: start, version: 1, kind: 'co-chairs', parameters: {}, decision: null, exemptions: [] },
    period: { startDate: day(start), endDate: null },
  })
  expect(newestOf([version('2024-01-01'), version('2025-01-01'), version('2023-01-01')], 'E-1')?.id).toBe('2025-01-01')
  expect(newestOf([], 'E-1')).toBeNull()
})
