import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Source } from '../../structure/model/organization.ts'
import { sourceIn } from '../../structure/storage/shapes.ts'
import type { AgeCount } from '../model/ages.ts'

/**
 * Ages of both sexes as they were counted at or before a day: of one municipality its latest, of all the latest of those counts that have
 * most municipalities. Null where none was known.
 */
export async function agesOn(tx: ReadTx, day: Day, municipality: string | null = null): Promise<AgeCount | null> {
  const ofOne = municipality === null ? sql`true` : sql`organization_id = ${municipality}::uuid`
  const rows = await tx
    .selectFrom('population_band as b')
    .select(['b.organization_id as municipality', 'b.from_age as from', 'b.to_age as to', sql<Day>`b.on_day`.as('day')])
    .select([
      sql<number>`(sum(b.persons) filter (where b.sex = 'men'))::int`.as('men'),
      sql<number>`(sum(b.persons) filter (where b.sex = 'women'))::int`.as('women'),
    ])
    .select(sql<Source>`(select ${sourceIn('s')} from source s where s.id = (array_agg(b.source_id))[1])`.as('source'))
    .where(
      sql<boolean>`b.on_day = (select on_day from population_band where on_day <= ${day}::date and ${ofOne}
        group by on_day order by count(distinct organization_id) desc, on_day desc limit 1)`,
    )
    .$if(municipality !== null, (query) => query.where('b.organization_id', '=', municipality ?? ''))
    .groupBy(['b.organization_id', 'b.from_age', 'b.to_age', 'b.on_day'])
    .having(sql<boolean>`count(distinct b.sex) = 2`)
    .orderBy('b.organization_id')
    .orderBy('b.from_age')
    .execute()
  const [first] = rows
  if (first === undefined) return null
  return {
    day: first.day,
    source: first.source,
    groups: rows.map(({ municipality: of, from, to, men, women }) => ({ municipality: of, from, to, men, women })),
  }
}
