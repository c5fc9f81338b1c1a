import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Row } from '../../structure/model/import.ts'
import type { Place } from '../model/places.ts'
import type { StandingBand, StandingFigures } from '../model/plan-figures.ts'

/** Every figure and age band that the register has of these days, with its whole row. */
export async function standingFigures(tx: ReadTx, days: readonly Day[]): Promise<StandingFigures> {
  const [totals, bands] = await Promise.all([
    tx
      .selectFrom('population as p')
      .select(['p.organization_id as municipality', 'p.persons', sql<Day>`p.on_day`.as('day')])
      .select(sql<Row>`to_jsonb(p)`.as('row'))
      .where(isOneOf('p.on_day', days))
      .execute(),
    tx
      .selectFrom('population_band as b')
      .select(['b.organization_id as municipality', 'b.persons', sql<Day>`b.on_day`.as('day')])
      .select(['b.from_age as from', 'b.to_age as to', sql<StandingBand['sex']>`b.sex`.as('sex')])
      .select(sql<Row>`to_jsonb(b)`.as('row'))
      .where(isOneOf('b.on_day', days))
      .execute(),
  ])
  return { totals, bands }
}

function isOneOf(column: string, days: readonly Day[]) {
  return sql<boolean>`${sql.ref(column)} = any(${[...days]}::date[])`
}

/** Municipalities and regions with a code, as a file may name them. */
export async function placesWithCodes(tx: ReadTx): Promise<Place[]> {
  const rows = await tx
    .selectFrom('organization as o')
    .select(['o.id', 'o.code', sql<Place['kind']>`o.classification`.as('kind')])
    .select(
      sql<string>`(select n.name from organization_name n where n.organization_id = o.id
        order by lower(n.valid) desc limit 1)`.as('name'),
    )
    .select(
      sql<string[]>`(select coalesce(json_agg(r.object_id), '[]') from organization_relation r
        where r.subject_id = o.id and r.kind = 'in-region')`.as('regions'),
    )
    .where(sql<boolean>`o.classification in ('municipality', 'region') and o.code is not null`)
    .orderBy('o.code')
    .execute()
  return rows.map((row) => ({ ...row, code: row.code ?? '' }))
}

/** The id of a source that says the same of itself; null where there is none. */
export async function sourceLike(
  tx: ReadTx,
  { title, publisher, url }: { readonly title: string; readonly publisher: string; readonly url: string | null },
  asOf: Day | null,
): Promise<string | null> {
  const row = await tx
    .selectFrom('source')
    .select('id')
    .where('title', '=', title)
    .where('publisher', '=', publisher)
    .where(sql<boolean>`url is not distinct from ${url} and as_of is not distinct from ${asOf}::date`)
    .where('document_id', 'is', null)
    .orderBy('id')
    .executeTakeFirst()
  return row?.id ?? null
}
