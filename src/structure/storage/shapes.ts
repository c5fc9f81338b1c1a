import { type RawBuilder, sql } from 'kysely'
import { periodOf } from '../../db/period.ts'
import type { Day } from '../../kernel/day.ts'
import type { Certainty, Classification, Name, Organization, Source } from '../model/organization.ts'

/** Both days of a `daterange` included, which PostgreSQL keeps with the last one excluded. */
export const periodColumns = (range: string) =>
  [
    sql<Day | null>`lower(${sql.ref(range)})`.as('startDate'),
    sql<Day | null>`(upper(${sql.ref(range)}) - 1)`.as('endDate'),
  ] as const

export function holdsOn(range: string, day: Day): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(range)} @> ${day}::date`
}

export function isOneOf(column: string, ids: readonly string[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`
}

const gatheredNames = sql`coalesce(json_agg(json_build_object(
  'name', n.name, 'startDate', lower(n.valid), 'endDate', upper(n.valid) - 1) order by lower(n.valid)), '[]')`

/** The names of the organization in `alias`, oldest first. */
export function namesOf(alias: string): RawBuilder<NameRow[]> {
  return sql<
    NameRow[]
  >`(select ${gatheredNames} from organization_name n where n.organization_id = ${sql.ref(`${alias}.id`)})`
}

/** The names of all organizations at once, to be joined where many are asked for. */
export const namesOfAll = sql<{
  organization_id: string
  names: NameRow[]
}>`(select n.organization_id, ${gatheredNames} as names
  from organization_name n group by n.organization_id)`

/** The source in `alias` as one value. */
export function sourceIn(alias: string): RawBuilder<Source> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql<Source>`json_build_object('title', ${column('title')}, 'publisher', ${column('publisher')},
    'url', ${column('url')}, 'licence', ${column('licence')}, 'asOf', ${column('as_of')})`
}

export type NameRow = { readonly name: string; readonly startDate: Day | null; readonly endDate: Day | null }

export function nameOf({ name, startDate, endDate }: NameRow): Name {
  return { name, period: { startDate, endDate } }
}

/** What `organizationOf` needs of `o`, beside `periodColumns('o.valid')` and the names. */
export const organizationColumns = [
  'o.id',
  'o.slug',
  'o.classification',
  'o.code',
  'o.parent_id',
  'o.root_id',
  'o.acute',
  'o.certainty',
] as const

export type OrganizationRow = {
  readonly id: string
  readonly slug: string
  readonly classification: string
  readonly code: string | null
  readonly parent_id: string | null
  readonly root_id: string
  readonly acute: string | null
  readonly certainty: Certainty
  readonly startDate: Day | null
  readonly endDate: Day | null
  readonly names: readonly NameRow[]
}

export function organizationOf(row: OrganizationRow): Organization {
  return {
    id: row.id,
    slug: row.slug,
    classification: row.classification as Classification,
    code: row.code,
    parent: row.parent_id,
    root: row.root_id,
    period: { startDate: row.startDate, endDate: row.endDate },
    acute: row.acute === null ? null : periodOf(row.acute),
    certainty: row.certainty,
    names: row.names.map(nameOf),
  }
}
