import { sql } from 'kysely'
import { rangeOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { NewOrganization } from '../model/new-organization.ts'
import type { Organization } from '../model/organization.ts'
import { organizations } from './organizations.ts'
import { organizationOf } from './shapes.ts'

/** Those that have this address, or it with a number behind it. */
export async function organizationsAddressed(tx: ReadTx, slug: string): Promise<Organization[]> {
  const rows = await organizations(tx).where(isOrNumbered('o.slug', slug)).execute()
  return rows.map(organizationOf)
}

export async function formerSlugsLike(tx: ReadTx, slug: string): Promise<string[]> {
  const rows = await tx.selectFrom('former_slug as f').select('f.slug').where(isOrNumbered('f.slug', slug)).execute()
  return rows.map((row) => row.slug)
}

/** Slugs hold letters, digits, hyphens and slashes only, none of which means anything in a regular expression. */
function isOrNumbered(column: string, slug: string) {
  return sql<boolean>`${sql.ref(column)} ~ ${`^${slug}(-[0-9]+)?$`}`
}

export async function municipalitiesBySlug(tx: ReadTx, slugs: readonly string[]): Promise<Organization[]> {
  const rows = await organizations(tx)
    .where('o.classification', '=', 'municipality')
    .where(sql<boolean>`o.slug = any(${[...slugs]}::text[])`)
    .execute()
  return rows.map(organizationOf)
}

/** Two that enter the same address at the same moment come one after the other. */
export async function lockAddress(tx: WriteTx, slug: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`organization ${slug}`}, 0))`.execute(tx)
}

export type Surroundings = {
  readonly above: Organization | null
  readonly region: Organization | null
  readonly municipalities: readonly Organization[]
}

/** Writes it with its name, its region and its seats, all with the same source and for the same period. */
export async function addOrganizationRows(tx: WriteTx, added: NewOrganization, around: Surroundings): Promise<string> {
  const id = newId()
  const source = newId()
  const valid = rangeOf(added.period)
  await tx.insertInto('source').values({ id: source, title: added.source }).execute()
  await tx
    .insertInto('organization')
    .values({
      id,
      slug: added.slug,
      classification: added.classification,
      parent_id: around.above?.id ?? null,
      root_id: around.above?.root ?? id,
      valid,
      source_id: source,
    })
    .execute()
  await tx
    .insertInto('organization_name')
    .values({ organization_id: id, name: added.name, valid, source_id: source })
    .execute()
  const relation = (kind: string, subject: string, object: string) => ({
    id: newId(),
    kind,
    subject_id: subject,
    object_id: object,
    valid,
    source_id: source,
  })
  const relations = [
    ...(around.region === null ? [] : [relation('in-region', id, around.region.id)]),
    ...around.municipalities.map((municipality) => relation('seat', municipality.id, id)),
  ]
  if (relations.length > 0) await tx.insertInto('organization_relation').values(relations).execute()
  return id
}
