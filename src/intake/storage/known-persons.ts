import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { KnownPerson, KnownSeat } from '../model/matching.ts'

/** People who share their first or last name with one of the printed names, with their seats and the names these bore on the day. */
export async function personsLike(tx: ReadTx, printed: readonly string[], day: Day | null): Promise<KnownPerson[]> {
  const words = printed.map((name) => name.toLowerCase().trim().split(/\s+/))
  const firsts = words.map((name) => name[0] ?? '')
  const lasts = words.map((name) => name.at(-1) ?? '')
  const { rows } = await sql<{ id: string; name: string; seats: KnownSeat[] }>`
    select p.id, p.name, coalesce(json_agg(json_build_object(
        'organization', m.organization_id, 'organizationName', ${nameOn('m.organization_id', day)},
        'title', m.title, 'onBehalfOf', ${nameOn('m.on_behalf_of_id', day)},
        'period', json_build_object('startDate', lower(m.valid), 'endDate', upper(m.valid) - 1)))
        filter (where m.id is not null), '[]') as seats
      from person p left join membership m on m.person_id = p.id
     where lower(split_part(p.name, ' ', 1)) = any(${firsts}::text[])
        or lower(regexp_replace(p.name, '^.*\\s', '')) = any(${lasts}::text[])
     group by p.id, p.name order by p.name, p.id`.execute(tx)
  return rows
}

function nameOn(column: string, day: Day | null) {
  return sql`(select n.name from organization_name n where n.organization_id = ${sql.ref(column)}
    order by (n.valid @> ${day}::date) desc nulls last, lower(n.valid) desc limit 1)`
}

/** Names of persons by their id, of those that the reader may see. */
export async function personNames(tx: ReadTx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
