import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Classification, Name, Organization, Source } from '../model/organization.ts'
import {
  holdsOn,
  type NameRow,
  nameOf,
  namesOf,
  namesOfAll,
  organizationColumns,
  organizationOf,
  periodColumns,
  sourceIn,
} from './shapes.ts'

/** Organizations as the model knows them; `organizationOf` makes them of the rows. */
export function organizations(tx: ReadTx) {
  return tx
    .selectFrom('organization as o')
    .select(organizationColumns)
    .select(periodColumns('o.valid'))
    .select(namesOf('o').as('names'))
}

export async function organizationBySlug(tx: ReadTx, slug: string): Promise<Organization | null> {
  const row = await organizations(tx).where('o.slug', '=', slug).executeTakeFirst()
  return row === undefined ? null : organizationOf(row)
}

/** The one of a kind with this official code or public id. */
export async function organizationCoded(
  tx: ReadTx,
  classification: Classification,
  code: string,
): Promise<Organization | null> {
  const row = await organizations(tx)
    .where('o.classification', '=', classification)
    .where((e) => e.or([e('o.code', '=', code), e('o.slug', '=', code)]))
    .executeTakeFirst()
  return row === undefined ? null : organizationOf(row)
}

/** Organizations of these kinds that exist on a day. */
export async function organizationsOn(
  tx: ReadTx,
  classifications: readonly Classification[],
  day: Day,
): Promise<Organization[]> {
  const rows = await tx
    .selectFrom('organization as o')
    .innerJoin(namesOfAll.as('named'), 'named.organization_id', 'o.id')
    .select(organizationColumns)
    .select(periodColumns('o.valid'))
    .select('named.names')
    .where(sql<boolean>`o.classification = any(${[...classifications]}::text[])`)
    .where(holdsOn('o.valid', day))
    .orderBy('o.slug')
    .execute()
  return rows.map(organizationOf)
}

/** Everything that is part of one outermost organization, itself included, on all days. */
export async function organizationsBelow(tx: ReadTx, root: string): Promise<Organization[]> {
  const rows = await organizations(tx).where('o.root_id', '=', root).orderBy('o.slug').execute()
  return rows.map(organizationOf)
}

export type Sourced = {
  readonly organization: Organization
  readonly source: Source
  readonly nameSources: readonly (Name & { readonly source: Source })[]
}

/** One organization with the sources of its period and of each of its names. */
export async function sourcedOrganization(tx: ReadTx, slug: string): Promise<Sourced | null> {
  const row = await organizations(tx)
    .innerJoin('source as s', 's.id', 'o.source_id')
    .select(sourceIn('s').as('source'))
    .select(
      sql<(NameRow & { source: Source })[]>`(select coalesce(json_agg(json_build_object('name', n.name,
          'startDate', lower(n.valid), 'endDate', upper(n.valid) - 1, 'source', ${sourceIn('ns')}) order by lower(n.valid)), '[]')
        from organization_name n join source ns on ns.id = n.source_id where n.organization_id = o.id)`.as(
        'nameSources',
      ),
    )
    .where('o.slug', '=', slug)
    .executeTakeFirst()
  if (row === undefined) return null
  const nameSources = row.nameSources.map((name) => ({ ...nameOf(name), source: name.source }))
  return { organization: organizationOf(row), source: row.source, nameSources }
}

/** Where an organization that once had this address is now; null where none had it. */
export async function presentSlug(tx: ReadTx, formerSlug: string): Promise<string | null> {
  const row = await tx
    .selectFrom('former_slug as f')
    .innerJoin('organization as o', 'o.id', 'f.organization_id')
    .select('o.slug')
    .where('f.slug', '=', formerSlug)
    .executeTakeFirst()
  return row?.slug ?? null
}

/** First and last day on which the register knows an organization of a kind; null where it knows none. */
export async function knownPeriod(tx: ReadTx, classification: Classification) {
  const row = await tx
    .selectFrom('organization as o')
    .select([
      sql<Day | null>`min(lower(o.valid))`.as('startDate'),
      sql<Day | null>`(case when bool_or(upper_inf(o.valid)) then null else max(upper(o.valid)) - 1 end)`.as('endDate'),
    ])
    .where('o.classification', '=', classification)
    .having(sql<boolean>`count(*) > 0`)
    .executeTakeFirst()
  return row ?? null
}

/** The first day on which the register knows anything; null where it is empty or knows a thing without a beginning. */
export async function registerBegins(tx: ReadTx): Promise<Day | null> {
  const row = await tx
    .selectFrom('organization as o')
    .select(sql<Day | null>`min(lower(o.valid))`.as('day'))
    .executeTakeFirst()
  return row?.day ?? null
}
