import { z } from 'zod'
import { classifications } from '../../../structure/model/organization.ts'
import { appointers } from '../appointer.ts'
import { posts } from '../membership.ts'
import { offices } from './office.ts'
import { type Demand, factNames } from './rule.ts'

/** Parameters as a table or a file keeps them: not known to be right yet. */
export type Written = Readonly<Record<string, unknown>>

const count = z.int().min(0).max(999)
const limit = z
  .union([count, z.null()])
  .optional()
  .transform((most) => most ?? null)
const behalf = z.array(z.string().min(1).max(200)).min(1).max(20)
const office = z.enum(offices)

/** What each kind of rule needs to know, once for the shipped files, the table and the form. */
export const demandSchemas = {
  seats: z
    .object({ kind: z.literal('seats'), behalf, atLeast: count, atMost: limit })
    .refine(({ atLeast, atMost }) => atMost === null || atMost >= atLeast, { path: ['atMost'] }),
  appointed: z
    .object({
      kind: z.literal('appointed'),
      behalf: z.array(z.string().min(1).max(200)).max(20).default([]),
      by: z.array(z.enum(appointers)).min(1),
      atLeast: count,
      atMost: limit,
    })
    .refine(({ atLeast, atMost }) => atMost === null || atMost >= atLeast, { path: ['atMost'] }),
  'appointed-each': z.object({
    kind: z.literal('appointed-each'),
    of: z.array(z.object({ behalf, by: z.array(z.enum(appointers)).min(1) })).min(1),
  }),
  office: z.object({ kind: z.literal('office'), office }),
  municipalities: z.object({ kind: z.literal('municipalities'), offices: z.array(office), atMost: limit }),
  'co-chairs': z.object({ kind: z.literal('co-chairs') }),
  observers: z.object({ kind: z.literal('observers'), office }),
  levels: z.object({ kind: z.literal('levels'), levels: z.array(z.enum(classifications)).min(1) }),
  anchored: z.object({ kind: z.literal('anchored') }),
  'one-region': z.object({ kind: z.literal('one-region') }),
  covered: z.object({ kind: z.literal('covered'), what: z.enum(['municipality', 'hospital']) }),
  'one-body': z.object({ kind: z.literal('one-body'), begins: z.string().min(1).max(100) }),
  'each-cluster': z.object({ kind: z.literal('each-cluster') }),
  'each-invited': z.object({ kind: z.literal('each-invited') }),
  balance: z.object({ kind: z.literal('balance'), region: z.enum(['as-many', 'more']) }),
  'post-for': z.object({
    kind: z.literal('post-for'),
    post: z.enum(posts),
    behalf,
    office: z
      .union([office, z.null()])
      .optional()
      .transform((by) => by ?? null),
  }),
  secretariat: z.object({ kind: z.literal('secretariat') }),
  happened: z.object({
    kind: z.literal('happened'),
    fact: z.enum(factNames),
    atLeast: count,
    each: z.enum(['year', 'ever']),
  }),
} as const satisfies { readonly [Kind in Demand['kind']]: z.ZodType<Extract<Demand, { kind: Kind }>> }

export const demandKinds = [
  'seats',
  'office',
  'municipalities',
  'co-chairs',
  'observers',
  'post-for',
  'appointed',
  'appointed-each',
  'secretariat',
  'happened',
  'levels',
  'anchored',
  'one-region',
  'each-cluster',
  'each-invited',
  'balance',
  'covered',
  'one-body',
] as const satisfies readonly Demand['kind'][]
export type DemandKind = (typeof demandKinds)[number]

export function kindNamed(kind: string): DemandKind | null {
  return demandKinds.find((one) => one === kind) ?? null
}

/** A rule's kind and parameters, read; null where they are not those of a kind that this version knows. */
export function readDemand(kind: string, written: Written): Demand | null {
  const known = kindNamed(kind)
  return known === null ? null : (readWritten(known, written).demand ?? null)
}

/** The same of a known kind; without a demand, `wrong` names the first parameter that is none. */
export function readWritten(kind: DemandKind, written: Written): { readonly demand?: Demand; readonly wrong?: string } {
  const read = demandSchemas[kind].safeParse({ ...written, kind })
  return read.success ? { demand: read.data } : { wrong: String(read.error.issues[0]?.path[0] ?? 'kind') }
}
