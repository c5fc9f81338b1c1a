import { type Classification, classifications } from '../../../structure/model/organization.ts'
import { posts } from '../membership.ts'
import { offices } from './office.ts'
import { type Demand, factNames } from './rule.ts'

/** Parameters as a table or a file keeps them: not known to be right yet. */
export type Written = Readonly<Record<string, unknown>>

/** A rule's kind and parameters, read; null where they are not those of a kind that there is. */
export function readDemand(kind: string, written: Written): Demand | null {
  const read = readers[kind]
  return read === undefined ? null : read(written)
}

const readers: Readonly<Record<string, (written: Written) => Demand | null>> = {
  seats: ({ behalf, atLeast, atMost }) =>
    areWords(behalf) && isCount(atLeast) && isLimit(atMost)
      ? { kind: 'seats', behalf, atLeast, atMost: atMost ?? null }
      : null,
  office: ({ office }) => {
    const found = oneOf(offices, office)
    return found === null ? null : { kind: 'office', office: found }
  },
  municipalities: (written) => {
    const named = allOf(offices, written.offices)
    return named !== null && isLimit(written.atMost)
      ? { kind: 'municipalities', offices: named, atMost: written.atMost ?? null }
      : null
  },
  'co-chairs': () => ({ kind: 'co-chairs' }),
  observers: ({ office }) => {
    const found = oneOf(offices, office)
    return found === null ? null : { kind: 'observers', office: found }
  },
  levels: (written) => {
    const levels: Classification[] | null = allOf(classifications, written.levels)
    return levels === null ? null : { kind: 'levels', levels }
  },
  anchored: () => ({ kind: 'anchored' }),
  'one-region': () => ({ kind: 'one-region' }),
  covered: ({ what }) => {
    const found = oneOf(['municipality', 'hospital'] as const, what)
    return found === null ? null : { kind: 'covered', what: found }
  },
  'one-body': ({ begins }) => (typeof begins === 'string' ? { kind: 'one-body', begins } : null),
  'each-cluster': () => ({ kind: 'each-cluster' }),
  balance: ({ region }) => {
    const found = oneOf(['as-many', 'more'] as const, region)
    return found === null ? null : { kind: 'balance', region: found }
  },
  'post-for': ({ post, behalf, office }) => {
    const held = oneOf(posts, post)
    const by = oneOf(offices, office)
    if (held === null || !areWords(behalf) || (by === null && office !== undefined)) return null
    return { kind: 'post-for', post: held, behalf, office: by }
  },
  secretariat: () => ({ kind: 'secretariat' }),
  happened: (written) => {
    const fact = oneOf(factNames, written.fact)
    const each = oneOf(['year', 'ever'] as const, written.each)
    return fact !== null && each !== null && isCount(written.atLeast)
      ? { kind: 'happened', fact, each, atLeast: written.atLeast }
      : null
  },
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function isLimit(value: unknown): value is number | undefined {
  return value === undefined || isCount(value)
}

function areWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((word) => typeof word === 'string')
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | null {
  return words.find((word) => word === value) ?? null
}

function allOf<Word extends string>(words: readonly Word[], value: unknown): Word[] | null {
  if (!Array.isArray(value)) return null
  const found = value.map((one: unknown) => oneOf(words, one))
  return found.every((word) => word !== null) ? found : null
}
