import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Pair } from '../model/day-register.ts'
import type { Figure, RelationKind, Tie } from '../model/organization.ts'
import { holdsOn, isOneOf, namesOf, organizationColumns, organizationOf, periodColumns, sourceIn } from './shapes.ts'

/** All ties of an organization on all days, with the organization at the other end. */
export async function tiesOf(tx: ReadTx, id: string): Promise<Tie[]> {
  const rows = await tx
    .selectFrom('organization_relation as r')
    .innerJoin('organization as o', (join) =>
      join.on('o.id', '=', sql<string>`case when r.subject_id = ${id}::uuid then r.object_id else r.subject_id end`),
    )
    .innerJoin('source as s', 's.id', 'r.source_id')
    .select(organizationColumns)
    .select(periodColumns('o.valid'))
    .select(namesOf('o').as('names'))
    .select(['r.kind', 'r.note', 'r.subject_id', 'r.certainty as tieCertainty'])
    .select(sql<Day | null>`lower(r.valid)`.as('tieStart'))
    .select(sql<Day | null>`(upper(r.valid) - 1)`.as('tieEnd'))
    .select(sourceIn('s').as('source'))
    .where((e) => e.or([e('r.subject_id', '=', id), e('r.object_id', '=', id)]))
    .orderBy('o.slug')
    .orderBy(sql`lower(r.valid)`)
    .execute()
  return rows.map((row) => ({
    kind: row.kind as RelationKind,
    otherIs: row.subject_id === id ? 'object' : 'subject',
    other: organizationOf(row),
    period: { startDate: row.tieStart, endDate: row.tieEnd },
    certainty: row.tieCertainty,
    note: row.note,
    source: row.source,
  }))
}

/** Who belonged where on a day, all over the country. */
export async function pairsOn(tx: ReadTx, day: Day): Promise<Pair[]> {
  const rows = await tx
    .selectFrom('organization_relation as r')
    .select(['r.kind', 'r.subject_id as subject', 'r.object_id as object', 'r.certainty'])
    .where(holdsOn('r.valid', day))
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as RelationKind }))
}

/**
 * How many live in these municipalities (all, where none are named): the latest whole count that was known on the day, or, on
 * a day before the first, the first one. A count of a few municipalities only is passed over: sums are never of two days.
 */
export async function figuresOn(
  tx: ReadTx,
  day: Day,
  municipalities: readonly string[] | null = null,
): Promise<Figure[]> {
  return tx
    .selectFrom('population as p')
    .innerJoin('source as s', 's.id', 'p.source_id')
    .select(['p.organization_id as municipality', 'p.on_day as day', 'p.persons'])
    .select(sourceIn('s').as('source'))
    .where(
      sql<boolean>`p.on_day = (select on_day from population group by on_day
        order by on_day <= ${day}::date desc, count(*) desc,
          case when on_day <= ${day}::date then on_day end desc, on_day limit 1)`,
    )
    .$if(municipalities !== null, (query) => query.where(isOneOf('p.organization_id', municipalities ?? [])))
    .$castTo<Figure>()
    .execute()
}

/** Every figure of one municipality, oldest first. */
export async function figuresOf(tx: ReadTx, municipality: string): Promise<Figure[]> {
  return tx
    .selectFrom('population as p')
    .innerJoin('source as s', 's.id', 'p.source_id')
    .select(['p.organization_id as municipality', 'p.on_day as day', 'p.persons'])
    .select(sourceIn('s').as('source'))
    .where('p.organization_id', '=', municipality)
    .orderBy('p.on_day')
    .$castTo<Figure>()
    .execute()
}
