import type { Classification } from '../../../structure/model/organization.ts'
import { appointers } from '../appointer.ts'
import { posts } from '../membership.ts'
import { offices } from './office.ts'
import { type DemandKind, demandKinds, type Written } from './read-demand.ts'
import { factNames } from './rule.ts'

/** Kinds that can be written in the browser; who appoints each party's seats comes with the shipped rules only. */
export const writableKinds = demandKinds.filter((kind) => kind !== 'appointed-each')

/** Whom seats are held for, as the form offers it. */
export const behalfWords = [
  'region',
  'hospital',
  'psychiatry',
  'municipality',
  'general-practice',
  'council',
  'danske-patienter',
  'danske-handicaporganisationer',
  'aeldre-sagen',
  'regionsaeldreraad',
] as const

const levelWords = ['political-level', 'professional-level'] as const satisfies readonly Classification[]

/** Parameters as forms ask for them, by name: how they are answered, and among which words. */
const asked = {
  behalf: { as: 'several', words: behalfWords },
  by: { as: 'several', words: appointers },
  offices: { as: 'several', words: offices },
  levels: { as: 'several', words: levelWords },
  office: { as: 'one', words: offices },
  post: { as: 'one', words: posts },
  fact: { as: 'one', words: factNames },
  each: { as: 'one', words: ['year', 'ever'] },
  what: { as: 'one', words: ['municipality', 'hospital'] },
  region: { as: 'one', words: ['as-many', 'more'] },
  atLeast: { as: 'count', words: [] },
  atMost: { as: 'limit', words: [] },
  begins: { as: 'text', words: [] },
} as const satisfies Readonly<Record<string, AskedAs>>

type AskedAs = { readonly as: 'several' | 'one' | 'count' | 'limit' | 'text'; readonly words: readonly string[] }

export type ParameterName = keyof typeof asked
export const parameterNames: readonly ParameterName[] = [
  'behalf',
  'by',
  'offices',
  'levels',
  'office',
  'post',
  'fact',
  'each',
  'what',
  'region',
  'atLeast',
  'atMost',
  'begins',
]

/** One question of a kind's own. */
export type ParameterField = AskedAs & { readonly name: ParameterName; readonly isOptional: boolean }

const fields: Readonly<Record<DemandKind, readonly ParameterName[]>> = {
  seats: ['behalf', 'atLeast', 'atMost'],
  appointed: ['by', 'behalf', 'atLeast', 'atMost'],
  'appointed-each': [],
  office: ['office'],
  municipalities: ['offices', 'atMost'],
  'co-chairs': [],
  observers: ['office'],
  'post-for': ['post', 'behalf', 'office'],
  secretariat: [],
  happened: ['fact', 'atLeast', 'each'],
  levels: ['levels'],
  anchored: [],
  'one-region': [],
  'each-cluster': [],
  'each-invited': [],
  balance: ['region'],
  covered: ['what'],
  'one-body': ['begins'],
}

const optional: ReadonlySet<string> = new Set(['appointed behalf', 'municipalities offices', 'post-for office'])

/** What a form asks for a rule of a kind, in order. */
export function fieldsOf(kind: DemandKind): ParameterField[] {
  return fields[kind].map((name) => ({
    name,
    ...asked[name],
    isOptional: asked[name].as === 'limit' || optional.has(`${kind} ${name}`),
  }))
}

/** The parameters as they were typed: every answer that was given, by name. */
export type TypedParameters = Readonly<Partial<Record<ParameterName, readonly string[]>>>

/** What was typed as parameters; what is no number stays a text, which the kind's schema refuses. */
export function writtenFrom(kind: DemandKind, typed: TypedParameters): Written {
  return Object.fromEntries(fieldsOf(kind).map(({ name, as }) => [name, answerOf(as, typed[name] ?? [])]))
}

function answerOf(as: AskedAs['as'], given: readonly string[]): unknown {
  const answers = given.map((text) => text.trim()).filter((text) => text !== '')
  if (as === 'several') return answers
  const [answer] = answers
  if (answer === undefined) return as === 'limit' ? null : undefined
  return (as === 'count' || as === 'limit') && /^\d{1,3}$/.test(answer) ? Number(answer) : answer
}

/** Stored parameters as the form shows them. */
export function typedFrom(parameters: Written): TypedParameters {
  return Object.fromEntries(
    parameterNames.map((name) => {
      const value = parameters[name]
      const given: unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
      return [name, given.map(String)]
    }),
  )
}
