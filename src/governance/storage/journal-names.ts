import type { ReadTx } from '../../db/transactions.ts'
import { isOneOf } from '../../structure/storage/shapes.ts'

/** Who holds these memberships, as far as the reader sees it, and where. */
export async function holdersOf(tx: ReadTx, memberships: readonly string[]) {
  return tx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('organization as o', 'o.id', 'm.organization_id')
    .select(['m.id', 'p.name', 'o.slug'])
    .where(isOneOf('m.id', memberships))
    .execute()
}

/** Ids of a person's memberships that the reader may see. */
export async function membershipIdsOf(tx: ReadTx, person: string): Promise<string[]> {
  const rows = await tx.selectFrom('membership').select('id').where('person_id', '=', person).execute()
  return rows.map(({ id }) => id)
}

/** Rule sets that the reader may see, with the organization whose they are. */
export async function ruleSetTitles(tx: ReadTx, ids: readonly string[]) {
  return tx
    .selectFrom('rule_set as s')
    .leftJoin('organization as o', 'o.id', 's.organization_id')
    .select(['s.id', 's.title', 's.key', 'o.slug'])
    .where(isOneOf('s.id', ids))
    .execute()
}

/** Rules that the reader may see. */
export async function ruleKeys(tx: ReadTx, ids: readonly string[]) {
  return tx.selectFrom('rule').select(['id', 'key']).where(isOneOf('id', ids)).execute()
}

export async function ruleIdsOf(tx: ReadTx, set: string): Promise<string[]> {
  const rows = await tx.selectFrom('rule').select('id').where('rule_set_id', '=', set).execute()
  return rows.map(({ id }) => id)
}

/** Versions of governing documents that the reader may see. */
export async function versionTitles(tx: ReadTx, ids: readonly string[]) {
  return tx
    .selectFrom('governing_document_version as v')
    .innerJoin('organization as o', 'o.id', 'v.organization_id')
    .select(['v.id', 'v.title', 'v.kind', 'v.number', 'o.slug'])
    .where(isOneOf('v.id', ids))
    .execute()
}

/** Who holds these offices. */
export async function holdersOfOffices(tx: ReadTx, ids: readonly string[]) {
  return tx
    .selectFrom('office as o')
    .innerJoin('person as p', 'p.id', 'o.person_id')
    .select(['o.id', 'p.name', 'p.slug'])
    .where(isOneOf('o.id', ids))
    .execute()
}

/** The groups of these mandates, by id. */
export async function groupsOfMandates(tx: ReadTx, ids: readonly string[]) {
  return tx.selectFrom('mandate').select(['id', 'organization_id as group']).where(isOneOf('id', ids)).execute()
}
