import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Claim, ClaimSet, Nature, PartitionPlace } from '../model/claim.ts'
import type { MemberKind, Organization } from '../model/organization.ts'
import { namesOfAll, organizationColumns, organizationOf, periodColumns, sourceIn } from './shapes.ts'

/** Every collection of claims, by its key. */
export async function claimSets(tx: ReadTx): Promise<ClaimSet[]> {
  const rows = await tx
    .selectFrom('claim_set as c')
    .innerJoin('source as s', 's.id', 'c.source_id')
    .select(['c.id', 'c.key', 'c.title', 'c.nature', 'c.is_exhaustive'])
    .select(periodColumns('c.valid'))
    .select(sourceIn('s').as('source'))
    .orderBy('c.key')
    .execute()
  return rows.map(({ id, key, title, nature, is_exhaustive, startDate, endDate, source }) => ({
    id,
    key,
    title,
    nature: nature as Nature,
    isExhaustive: is_exhaustive,
    period: { startDate, endDate },
    source,
  }))
}

/** Which claims are asked for; those that fit all that is said. */
export type ClaimFilter = {
  /** A collection's key. */
  readonly set?: string
  readonly kind?: MemberKind
  /** Ids of organizations. */
  readonly subject?: string
  readonly object?: string
  /** Claimed for this day. */
  readonly on?: Day
}

export async function allClaims(tx: ReadTx): Promise<Claim[]> {
  return claimsAbout(tx, {})
}

/** Claims by their collection, whom they are about and where they place it, oldest first. */
export async function claimsAbout(tx: ReadTx, filter: ClaimFilter): Promise<Claim[]> {
  const rows = await claimRows(tx, filter)
  if (rows.length === 0) return []
  const setOf = new Map((await claimSets(tx)).map((set) => [set.id, set]))
  const ends = new Set(rows.flatMap(({ subject_id, object_id }) => [subject_id, object_id]))
  const organizationWith = await organizationsById(tx, [...ends])
  return rows.flatMap((row) => {
    const [set, subject, object] = [
      setOf.get(row.claim_set_id),
      ...[row.subject_id, row.object_id].map(organizationWith),
    ]
    if (set === undefined || subject === undefined || object === undefined) return []
    const { id, certainty, note, source } = row
    const period = { startDate: row.startDate, endDate: row.endDate }
    return [{ id, set, kind: row.kind as MemberKind, subject, object, period, certainty, note, source }]
  })
}

function claimRows(tx: ReadTx, { set, kind, subject, object, on }: ClaimFilter) {
  return tx
    .selectFrom('register_claim as r')
    .innerJoin('claim_set as c', 'c.id', 'r.claim_set_id')
    .innerJoin('organization as subject', 'subject.id', 'r.subject_id')
    .innerJoin('organization as object', 'object.id', 'r.object_id')
    .innerJoin('source as s', 's.id', 'r.source_id')
    .select(['r.id', 'r.claim_set_id', 'r.kind', 'r.subject_id', 'r.object_id', 'r.certainty', 'r.note'])
    .select(periodColumns('r.valid'))
    .select(sourceIn('s').as('source'))
    .$if(set !== undefined, (query) => query.where('c.key', '=', set ?? ''))
    .$if(kind !== undefined, (query) => query.where('r.kind', '=', kind ?? ''))
    .$if(subject !== undefined, (query) => query.where('r.subject_id', '=', subject ?? ''))
    .$if(object !== undefined, (query) => query.where('r.object_id', '=', object ?? ''))
    .$if(on !== undefined, (query) => query.where(sql<boolean>`r.valid @> ${on}::date`))
    .orderBy('c.key')
    .orderBy('subject.slug')
    .orderBy('object.slug')
    .orderBy(sql`lower(r.valid)`)
    .execute()
}

/** Finds organizations by id, all of them read at once. */
export async function organizationsById(tx: ReadTx, ids: readonly string[]) {
  const rows = await tx
    .selectFrom('organization as o')
    .innerJoin(namesOfAll.as('named'), 'named.organization_id', 'o.id')
    .select(organizationColumns)
    .select(periodColumns('o.valid'))
    .select('named.names')
    .where(sql<boolean>`o.id = any(${[...ids]}::uuid[])`)
    .execute()
  const found = new Map<string, Organization>(rows.map((row) => [row.id, organizationOf(row)]))
  return (id: string) => found.get(id)
}

/** Where each municipality is counted on a day. */
export async function partitionOn(tx: ReadTx, day: Day): Promise<PartitionPlace[]> {
  const rows = await partitionRows(tx).where(sql<boolean>`p.valid @> ${day}::date`).execute()
  return rows.map(({ startDate, endDate, ...place }) => ({ ...place, period: { startDate, endDate } }))
}

function partitionRows(tx: ReadTx) {
  return tx
    .selectFrom('partition_place as p')
    .innerJoin('source as s', 's.id', 'p.source_id')
    .select(['p.municipality_id as municipality', 'p.cluster_id as cluster', 'p.certainty', 'p.note'])
    .select(periodColumns('p.valid'))
    .select(sourceIn('s').as('source'))
}
