import { rangeOf } from '../../db/period.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type {
  ShippedFigure,
  ShippedOrganization,
  ShippedRegister,
  ShippedRelation,
  ShippedSource,
} from '../model/shipped-register.ts'

type Ids = ReadonlyMap<string, string>

/** Adds what the database does not have. What stands there already, also where somebody has changed it, is left alone. */
export async function addMissing(tx: WriteTx, register: ShippedRegister): Promise<number> {
  const sources = await addSources(tx, register.sources)
  const organizations = await addOrganizations(tx, register.organizations, sources.ids)
  const names = await addNames(tx, register.organizations, organizations.ids, sources.ids)
  const relations = await addRelations(tx, register.relations, organizations.ids, sources.ids)
  const figures = await addFigures(tx, register.figures, organizations.ids, sources.ids)
  return sources.added + organizations.added + names + relations + figures
}

async function addSources(tx: WriteTx, sources: readonly ShippedSource[]) {
  const present = await tx
    .selectFrom('source')
    .select(['id', 'title', 'as_of'])
    .where('document_id', 'is', null)
    .execute()
  const idOf = new Map(present.map(({ id, title, as_of }) => [`${title}|${as_of}`, id]))
  const rows = sources.map((source) => ({ ...source, id: idOf.get(`${source.title}|${source.asOf}`) ?? null }))
  const missing = rows.filter(({ id }) => id === null).map((source) => ({ ...source, id: newId() }))
  if (missing.length > 0) {
    const values = missing.map(({ id, title, publisher, url, licence, asOf }) => ({
      id,
      title,
      publisher,
      url,
      licence,
      as_of: asOf,
    }))
    await tx.insertInto('source').values(values).execute()
  }
  const ids = new Map([...rows, ...missing].flatMap(({ key, id }) => (id === null ? [] : [[key, id]])))
  return { ids, added: missing.length }
}

async function addOrganizations(tx: WriteTx, organizations: readonly ShippedOrganization[], sources: Ids) {
  const present = await tx.selectFrom('organization').select(['id', 'slug']).execute()
  const ids = new Map(present.map(({ id, slug }) => [slug, id]))
  const missing = organizations.filter(({ slug }) => !ids.has(slug))
  for (const { slug } of missing) ids.set(slug, newId())
  const rootOf = new Map(organizations.map(({ slug, parentSlug }) => [slug, parentSlug ?? slug]))
  if (missing.length > 0) {
    const values = missing.map((organization) => ({
      id: known(ids, organization.slug),
      slug: organization.slug,
      classification: organization.classification,
      parent_id: organization.parentSlug === null ? null : known(ids, organization.parentSlug),
      root_id: known(ids, known(rootOf, organization.slug)),
      code: organization.code,
      valid: rangeOf(organization.period),
      acute: organization.acute === null ? null : rangeOf(organization.acute),
      certainty: organization.certainty,
      source_id: known(sources, organization.source),
    }))
    await tx.insertInto('organization').values(values).execute()
  }
  return { ids, added: missing.length }
}

async function addNames(
  tx: WriteTx,
  organizations: readonly ShippedOrganization[],
  ids: Ids,
  sources: Ids,
): Promise<number> {
  const values = organizations.flatMap(({ slug, names }) =>
    names.map(({ name, period, source }) => ({
      organization_id: known(ids, slug),
      name,
      valid: rangeOf(period),
      source_id: known(sources, source),
    })),
  )
  const added = await tx
    .insertInto('organization_name')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0n)
}

async function addRelations(
  tx: WriteTx,
  relations: readonly ShippedRelation[],
  ids: Ids,
  sources: Ids,
): Promise<number> {
  const values = relations.map(({ kind, subject, object, period, certainty, note, source }) => ({
    id: newId(),
    kind,
    subject_id: known(ids, subject),
    object_id: known(ids, object),
    valid: rangeOf(period),
    certainty,
    note,
    source_id: known(sources, source),
  }))
  const added = await tx
    .insertInto('organization_relation')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0n)
}

async function addFigures(tx: WriteTx, figures: readonly ShippedFigure[], ids: Ids, sources: Ids): Promise<number> {
  const values = figures.map(({ municipality, day, persons, source }) => ({
    organization_id: known(ids, municipality),
    on_day: day,
    persons,
    source_id: known(sources, source),
  }))
  const added = await tx
    .insertInto('population')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst()
  return Number(added.numInsertedOrUpdatedRows ?? 0n)
}

function known(values: ReadonlyMap<string, string>, key: string): string {
  const value = values.get(key)
  if (value === undefined) throw new Error(`data/: nothing is called ${key}`)
  return value
}
