import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Stay } from '../model/disagreements.ts'
import type { DecidedFact } from '../model/question.ts'
import type { KeptRows } from './rewrite-register.ts'
import { isOneOf, namesOf, organizationColumns, organizationOf, periodColumns, sourceIn } from './shapes.ts'

/** In which region each municipality lies, on all days. */
export async function municipalityStays(tx: ReadTx): Promise<Stay[]> {
  const rows = await tx
    .selectFrom('organization_relation as r')
    .innerJoin('organization as o', 'o.id', 'r.subject_id')
    .select(['r.subject_id as municipality', 'r.object_id as region'])
    .select(periodColumns('r.valid'))
    .where('r.kind', '=', 'in-region')
    .where('o.classification', '=', 'municipality')
    .orderBy('o.slug')
    .orderBy(sql`lower(r.valid)`)
    .execute()
  return rows.map(({ municipality, region, startDate, endDate }) => ({
    municipality,
    region,
    period: { startDate, endDate },
  }))
}

/** Where these belong and are counted, as the register itself has it, on all days. */
export async function decidedFacts(tx: ReadTx, subjects: readonly string[]): Promise<DecidedFact[]> {
  const rows = await factRows(
    tx,
    sql<FactRow>`(
      select kind, subject_id, object_id, valid, certainty, note, source_id from organization_relation
       where kind in ('seat', 'anchor-hospital', 'takes-part')
      union all
      select 'counted', municipality_id, cluster_id, valid, certainty, note, source_id from partition_place)`,
  )
    .where(isOneOf('f.subject_id', subjects))
    .execute()
  return rows.map(factOf)
}

/** Rows that a ruling kept, as facts. */
export async function factsOfRows(tx: ReadTx, { relations, places }: KeptRows): Promise<DecidedFact[]> {
  const counted = places.map((row) => ({
    ...row,
    kind: 'counted',
    subject_id: row.municipality_id,
    object_id: row.cluster_id,
  }))
  const rows = await factRows(
    tx,
    sql<FactRow>`(select * from jsonb_to_recordset(${JSON.stringify([...relations, ...counted])}::jsonb) as r(kind text,
      subject_id uuid, object_id uuid, valid daterange, certainty certainty, note text, source_id uuid))`,
  ).execute()
  return rows.map(factOf)
}

type FactRow = {
  readonly kind: DecidedFact['kind']
  readonly subject_id: string
  readonly object_id: string
  readonly valid: string
  readonly certainty: DecidedFact['certainty']
  readonly note: string | null
  readonly source_id: string
}

function factRows(tx: ReadTx, facts: RawBuilder<FactRow>) {
  return tx
    .selectFrom(facts.as('f'))
    .innerJoin('organization as o', 'o.id', 'f.object_id')
    .innerJoin('source as s', 's.id', 'f.source_id')
    .select(organizationColumns)
    .select(periodColumns('o.valid'))
    .select(namesOf('o').as('names'))
    .select(['f.kind', 'f.subject_id', 'f.note', 'f.certainty as factCertainty'])
    .select(sql<Day | null>`lower(f.valid)`.as('factStart'))
    .select(sql<Day | null>`(upper(f.valid) - 1)`.as('factEnd'))
    .select(sourceIn('s').as('source'))
    .orderBy('o.slug')
    .orderBy(sql`lower(f.valid)`)
}

function factOf(row: Awaited<ReturnType<ReturnType<typeof factRows>['execute']>>[number]): DecidedFact {
  return {
    kind: row.kind,
    subject: row.subject_id,
    object: organizationOf(row),
    period: { startDate: row.factStart, endDate: row.factEnd },
    certainty: row.factCertainty,
    note: row.note,
    source: row.source,
  }
}
