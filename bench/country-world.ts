import { sql } from 'kysely'
import type { Database } from '../src/db/transactions.ts'
import { loadRules } from '../src/governance/actions/load-rules.ts'
import { day } from '../src/kernel/day.ts'
import { loadRegister } from '../src/structure/actions/load-register.ts'

export const organizations = 300
export const persons = 2000
export const years = 20
/** The last day of the twenty years: everything has a past. */
export const asked = day('2026-10-01')

/**
 * The shipped register and rules, with working groups added until there are 300 organizations, and 2,000 invented persons
 * who sit for four years at a time through twenty years: each in one organization, every tenth in three.
 */
export async function furnishCountry(database: Database): Promise<void> {
  const operator = { kind: 'operator', day: asked } as const
  await loadRegister(database, operator)
  await loadRules(database, operator)
  await database.writing(operator, async (tx) => {
    await sql`
      insert into organization (id, slug, classification, parent_id, root_id, valid, source_id)
      select gen_random_uuid(), c.slug || '/arbejdsgruppe-' || n, 'working-group', c.id, c.id, '[2022-07-01,)', c.source_id
        from generate_series(1, ${organizations}) n
        join lateral (select o.id, o.slug, o.source_id from organization o
          where o.classification = 'cluster' and o.valid @> ${asked}::date
          order by o.slug offset n % 22 limit 1) c on true
       limit greatest(0, ${organizations} - (select count(*) from organization where valid @> ${asked}::date))`.execute(
      tx,
    )
    await sql`
      insert into organization_name (organization_id, name, valid, source_id)
      select id, 'Arbejdsgruppe', valid, source_id from organization where classification = 'working-group'`.execute(tx)
    await sql`
      insert into person (id, name) select gen_random_uuid(), 'Person Nummer' || n from generate_series(1, ${persons}) n`.execute(
      tx,
    )
    await sql`
      with seated as (select id, row_number() over (order by name) as n from person),
        bodies as (select o.id, row_number() over (order by o.slug) as n, count(*) over () as total from organization o
          where o.classification in ('political-level', 'professional-level', 'committee', 'council', 'working-group')),
        parties as (select o.id, row_number() over (order by o.slug) as n, count(*) over () as total from organization o
          where o.classification in ('region', 'municipality', 'general-practice', 'psychiatry'))
      insert into membership (id, person_id, organization_id, post, title, on_behalf_of_id, valid, visibility)
      select gen_random_uuid(), s.id, b.id, (array['member', 'observer', 'co-chair', 'administrative'])[1 + (s.n + seat) % 4],
          (array['Borgmester', 'Regionsrådsmedlem', 'Praktiserende læge', null])[1 + s.n % 4], p.id,
          daterange((2006 + 4 * term || '-01-01')::date, (2010 + 4 * term || '-01-01')::date), 'public'
        from seated s
        cross join generate_series(0, ${years / 4}) term
        cross join generate_series(0, 2) seat
        join bodies b on b.n = 1 + (s.n * 7 + seat * 31) % b.total
        join parties p on p.n = 1 + s.n % p.total
       where seat = 0 or s.n % 10 = 0`.execute(tx)
    const counted = await sql<{ here: number; people: number }>`
      select (select count(*)::integer from organization where valid @> ${asked}::date) as here,
        (select count(distinct person_id)::integer from membership) as people`.execute(tx)
    const { here, people } = counted.rows[0] ?? { here: 0, people: 0 }
    if (here < organizations || people < persons) throw new Error(`only ${here} organizations and ${people} persons`)
    await sql`analyze`.execute(tx)
  })
}
