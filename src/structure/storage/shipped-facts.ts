import type { WriteTx } from '../../db/transactions.ts'
import { type FactsToGive, keysOf } from '../model/shipped-facts.ts'

export type Ids = ReadonlyMap<string, string>
/** Ids of sources by their keys in `data/`, of organizations by their slugs. */
export type Keys = { readonly sources: Ids; readonly organizations: Ids }

export function known(ids: Ids, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`data/: nothing is called ${key}`)
  return id
}

/** The keys of what this database was given before. */
export async function givenFacts(tx: WriteTx): Promise<Set<string>> {
  const rows = await tx.selectFrom('shipped_fact').select('key').execute()
  return new Set(rows.map(({ key }) => key))
}

export async function remember(tx: WriteTx, facts: FactsToGive): Promise<void> {
  const keys = keysOf(facts)
  if (keys.length === 0) return
  await tx
    .insertInto('shipped_fact')
    .values(keys.map((key) => ({ key })))
    .execute()
}
