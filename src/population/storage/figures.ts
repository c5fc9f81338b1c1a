import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
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
