import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { FormSeat } from '../model/chronicle.ts'
import type { Succession } from '../model/lineage.ts'
import { type Classification, type Organization, type SuccessionKind, successionKinds } from '../model/organization.ts'
import { organizations } from './organizations.ts'
import { isOneOf, organizationOf, sourceIn } from './shapes.ts'

export type Successions = {
  readonly successions: readonly Succession[]
  readonly organizations: ReadonlyMap<string, Organization>
}

/** Every succession that an organization is joined to, however many steps away, with both ends of each. */
export async function successionsAround(tx: ReadTx, id: string): Promise<Successions> {
  return gathered(await endsAround(tx, id))
}

/** The successions that organizations of one kind are an end of. */
export async function successionsOfKind(tx: ReadTx, classification: Classification): Promise<Successions> {
  return gathered(
    await ends(tx)
      .where(sql<boolean>`exists (select from organization e
        where e.id in (r.subject_id, r.object_id) and e.classification = ${classification})`)
      .execute(),
  )
}

function gathered(rows: readonly EndRow[]): Successions {
  const organizationsById = new Map(rows.map((row) => [row.id, organizationOf(row)]))
  const successions = rows.map((row) => ({
    kind: row.kind as SuccessionKind,
    subject: row.subject,
    object: row.object,
    on: row.on,
    certainty: row.relationCertainty,
    note: row.note,
    source: row.source,
    relation: row.relation,
  }))
  const once = [...new Map(successions.map((succession) => [succession.relation, succession])).values()]
  return { successions: once, organizations: organizationsById }
}

type EndRow = Awaited<ReturnType<typeof endsAround>>[number]

/** A row for each end of each succession. */
function ends(tx: ReadTx) {
  return organizations(tx)
    .innerJoin('organization_relation as r', (join) =>
      join.on(sql<boolean>`o.id in (r.subject_id, r.object_id)`).on(isSuccession('r')),
    )
    .innerJoin('source as s', 's.id', 'r.source_id')
    .select(['r.id as relation', 'r.kind', 'r.subject_id as subject', 'r.object_id as object', 'r.note'])
    .select('r.certainty as relationCertainty')
    .select(sql<Day | null>`lower(r.valid)`.as('on'))
    .select(sourceIn('s').as('source'))
}

function endsAround(tx: ReadTx, id: string) {
  return ends(tx)
    .where(sql<boolean>`r.subject_id in (with recursive around(id) as (
        select ${id}::uuid
        union select case when n.subject_id = a.id then n.object_id else n.subject_id end
          from around a join organization_relation n on a.id in (n.subject_id, n.object_id)
          where ${isSuccession('n')})
      select id from around)`)
    .execute()
}

function isSuccession(alias: string) {
  return sql<boolean>`${sql.ref(`${alias}.kind`)} = any(${[...successionKinds]}::text[])`
}

/** Who had a seat in these clusters, on all days. */
export async function seatsIn(tx: ReadTx, clusters: readonly string[]): Promise<FormSeat[]> {
  const rows = await organizations(tx)
    .innerJoin('organization_relation as r', 'r.subject_id', 'o.id')
    .select(['r.object_id', 'r.certainty as seatCertainty'])
    .select(sql<Day | null>`lower(r.valid)`.as('seatStart'))
    .select(sql<Day | null>`(upper(r.valid) - 1)`.as('seatEnd'))
    .where('r.kind', '=', 'seat')
    .where(isOneOf('r.object_id', clusters))
    .orderBy('o.slug')
    .execute()
  return rows.map((row) => ({
    form: row.object_id,
    municipality: organizationOf(row),
    period: { startDate: row.seatStart, endDate: row.seatEnd },
    certainty: row.seatCertainty,
  }))
}
