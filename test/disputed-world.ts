import { sql } from 'kysely'
import { rangeOf } from '../src/db/period.ts'
import type { Database, WriteTx } from '../src/db/transactions.ts'
import { newId } from '../src/kernel/id.ts'
import type { Period } from '../src/kernel/period.ts'
import { operator } from './cast.ts'

/** A municipality about which two invented lists disagree, and the ids of what they speak of. */
export type DisputedWorld = {
  readonly source: string
  readonly list: string
  readonly plan: string
  readonly havnby: string
  readonly clusters: readonly [string, string, string]
}

const since2022 = '[2022-07-01,)'

/**
 * Havnby and Sandby lie in Region Solbjerg. The list places Havnby in two clusters, the plan in the second only; the
 * register follows the second. A third cluster is claimed by nobody.
 */
export async function disputedWorld(db: Database): Promise<DisputedWorld> {
  return db.writing(operator, async (tx) => {
    const source = newId()
    await tx.insertInto('source').values({ id: source, title: 'Opdigtet register' }).execute()
    const add = (slug: string, name: string, classification: string) => addOne(tx, source, slug, name, classification)
    const region = await add('regioner/solbjerg', 'Region Solbjerg', 'region')
    const havnby = await add('kommuner/havnby', 'Havnby', 'municipality')
    const sandby = await add('kommuner/sandby', 'Sandby', 'municipality')
    const clusters = [
      await add('fjordklyngen', 'Fjordklyngen', 'cluster'),
      await add('skovklyngen', 'Skovklyngen', 'cluster'),
      await add('hedeklyngen', 'Hedeklyngen', 'cluster'),
    ] as const
    const [fjord, skov] = clusters
    for (const municipality of [havnby, sandby]) await relate(tx, source, 'in-region', municipality, region)
    await relate(tx, source, 'seat', havnby, skov)
    await relate(tx, source, 'seat', sandby, skov)
    await count(tx, source, havnby, skov)
    const list = await addSet(tx, source, 'liste_2022', 'Listen fra 2022')
    const plan = await addSet(tx, source, 'plan_2021', 'Planen fra 2021')
    for (const cluster of [fjord, skov]) await claim(tx, source, list, havnby, cluster)
    await claim(tx, source, plan, havnby, skov)
    for (const set of [list, plan]) await claim(tx, source, set, sandby, skov)
    return { source, list, plan, havnby, clusters }
  })
}

async function addOne(tx: WriteTx, source: string, slug: string, name: string, classification: string) {
  const id = newId()
  const common = { valid: since2022, source_id: source }
  await tx
    .insertInto('organization')
    .values({ id, slug, classification, root_id: id, ...common })
    .execute()
  await tx
    .insertInto('organization_name')
    .values({ organization_id: id, name, ...common })
    .execute()
  return id
}

async function addSet(tx: WriteTx, source: string, key: string, title: string): Promise<string> {
  const id = newId()
  const values = { id, key, title, nature: 'statement', is_exhaustive: true, valid: since2022, source_id: source }
  await tx.insertInto('claim_set').values(values).execute()
  return id
}

async function claim(tx: WriteTx, source: string, set: string, subject: string, object: string): Promise<void> {
  const ends = { kind: 'seat', subject_id: subject, object_id: object, valid: since2022, source_id: source }
  await tx
    .insertInto('register_claim')
    .values({ id: newId(), claim_set_id: set, ...ends })
    .execute()
}

export async function relate(
  tx: WriteTx,
  source: string,
  kind: string,
  subject: string,
  object: string,
  period?: Period,
): Promise<void> {
  const valid = period === undefined ? since2022 : rangeOf(period)
  await tx
    .insertInto('organization_relation')
    .values({ id: newId(), kind, subject_id: subject, object_id: object, valid, source_id: source })
    .execute()
}

export async function count(
  tx: WriteTx,
  source: string,
  municipality: string,
  cluster: string,
  period?: Period,
): Promise<void> {
  const valid = period === undefined ? since2022 : rangeOf(period)
  await tx
    .insertInto('partition_place')
    .values({ id: newId(), municipality_id: municipality, cluster_id: cluster, valid, source_id: source })
    .execute()
}

/** Every row of the register that says where anybody belongs or is counted, as PostgreSQL writes it. */
export async function registerText(db: Database): Promise<string> {
  return db.reading(operator, async (tx) => {
    const { rows } = await sql<{ text: string }>`
      select string_agg(row, e'\n' order by row) as text from (
        select r::text as row from organization_relation r union all select p::text from partition_place p) as rows`.execute(
      tx,
    )
    return rows[0]?.text ?? ''
  })
}
