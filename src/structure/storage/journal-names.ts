import type { ReadTx } from '../../db/transactions.ts'
import type { Organization } from '../model/organization.ts'
import { organizations } from './organizations.ts'
import { isOneOf, organizationOf } from './shapes.ts'

/** Organizations by id. */
export async function organizationsWithIds(tx: ReadTx, ids: readonly string[]): Promise<Organization[]> {
  return (await organizations(tx).where(isOneOf('o.id', ids)).execute()).map(organizationOf)
}

/** File names of imports that the reader may see. */
export async function importNames(tx: ReadTx, ids: readonly string[]) {
  return tx.selectFrom('register_import').select(['id', 'file_name as name']).where(isOneOf('id', ids)).execute()
}

/** About whom rulings are. */
export async function subjectsOfRulings(tx: ReadTx, ids: readonly string[]) {
  return tx.selectFrom('ruling').select(['id', 'subject_id as subject']).where(isOneOf('id', ids)).execute()
}

/** Rulings about an organization. */
export async function rulingsAbout(tx: ReadTx, organization: string): Promise<string[]> {
  const rows = await tx.selectFrom('ruling').select('id').where('subject_id', '=', organization).execute()
  return rows.map(({ id }) => id)
}
