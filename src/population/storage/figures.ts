import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Source } from '../../structure/model/organization.ts'
import { sourceIn } from '../../structure/storage/shapes.ts'
import type { Point } from '../model/trend.ts'

/** The first day of which there is any figure; null where there is none. */
export async function firstFigureDay(tx: ReadTx): Promise<Day | null> {
  const row = await tx.selectFrom('population').select(sql<Day | null>`min(on_day)`.as('day')).executeTakeFirst()
  return row?.day ?? null
}

/** Everybody in these municipalities together, on each day until this one on which all of them were counted. */
export async function pointsUntil(tx: ReadTx, municipalities: readonly string[], day: Day): Promise<Point[]> {
  return tx
    .selectFrom('population as p')
    .select([sql<Day>`p.on_day`.as('day'), sql<number>`sum(p.persons)::int`.as('persons')])
    .where(sql<boolean>`p.organization_id = any(${[...municipalities]}::uuid[]) and p.on_day <= ${day}::date`)
    .groupBy('p.on_day')
    .having(sql<boolean>`count(*) = ${municipalities.length}`)
    .orderBy('p.on_day')
    .execute()
}

/** Whose counts the figures of the country are until this day, the latest first. */
export async function sourcesUntil(tx: ReadTx, day: Day): Promise<Source[]> {
  const rows = await tx
    .selectFrom('source as s')
    .select(sourceIn('s').as('source'))
    .where(sql<boolean>`s.id in (select source_id from population where on_day <= ${day}::date)`)
    .orderBy('s.as_of', 'desc')
    .orderBy('s.title')
    .execute()
  return rows.map(({ source }) => source)
}
