import { rangeOf } from '../../db/period.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import { type NameFact, neverGiven } from '../model/shipped-facts.ts'
import type { ShippedOrganization, ShippedRegister, ShippedRelation, ShippedSource } from '../model/shipped-register.ts'
import { givenFacts, type Ids, type Keys, known, remember } from './shipped-facts.ts'
import { addClaimSets, addClaims, addPlaces } from './write-claims.ts'
import { addBands, addFigures } from './write-figures.ts'

/**
 * Adds what the database was never given. What stands there already, also where somebody has changed it, is left alone, and what
 * somebody has taken away does not come back.
 */
export async function addMissing(tx: WriteTx, register: ShippedRegister): Promise<number> {
  const sources = await addSources(tx, register.sources)
  const organizations = await addOrganizations(tx, register.organizations, sources.ids)
  const given = await givenFacts(tx)
  const facts = neverGiven(given, register)
  const ids: Keys = { sources: sources.ids, organizations: organizations.ids }
  const added = [
    await addNames(tx, facts.names, ids),
    await addRelations(tx, facts.relations, ids),
    await addClaimSets(tx, facts.claimSets, ids),
    await addClaims(tx, facts.claims, ids),
    await addPlaces(tx, facts.partition, ids),
    await addFigures(tx, facts.figures, ids),
    await addBands(tx, facts.bands, ids),
  ]
  await remember(tx, facts)
  return added.reduce((sum, count) => sum + count, sources.added + organizations.added)
}

async function addSources(tx: WriteTx, sources: readonly ShippedSource[]) {
  const present = await tx
    .selectFrom('source')
    .select(['id', 'title', 'as_of'])
    .where('document_id', 'is', null)
    .where('organization_id', 'is', null)
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

async function addNames(tx: WriteTx, names: readonly NameFact[], ids: Keys): Promise<number> {
  if (names.length === 0) return 0
  const values = names.map(({ slug, name, period, source }) => ({
    organization_id: known(ids.organizations, slug),
    name,
    valid: rangeOf(period),
    source_id: known(ids.sources, source),
  }))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('organization_name')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

async function addRelations(tx: WriteTx, relations: readonly ShippedRelation[], ids: Keys): Promise<number> {
  if (relations.length === 0) return 0
  const values = relations.map(({ kind, subject, object, period, certainty, note, source }) => ({
    id: newId(),
    kind,
    subject_id: known(ids.organizations, subject),
    object_id: known(ids.organizations, object),
    valid: rangeOf(period),
    certainty,
    note,
    source_id: known(ids.sources, source),
  }))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('organization_relation')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}
