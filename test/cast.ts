import { sql } from 'kysely'
import type { Database, WriteTx } from '../src/db/transactions.ts'
import { actorOf } from '../src/governance/actions/actor-of.ts'
import type { Actor } from '../src/kernel/actor.ts'
import { danishDay } from '../src/kernel/day.ts'
import { newId } from '../src/kernel/id.ts'
import { slugOf } from '../src/kernel/slug.ts'

/** Today: row-level security asks the clock, so rights in tests are rights of the day they run. */
export const today = danishDay(new Date())

export const operator: Actor = { kind: 'operator', day: today }
export const anyone: Actor = { kind: 'public', day: today }

/** The invented bodies of the tests: two clusters in a region, with their levels and a municipality. */
export type Bodies = {
  readonly source: string
  readonly region: string
  readonly havnby: string
  readonly fjordklyngen: string
  readonly fjordPolitical: string
  readonly fjordProfessional: string
  readonly skovklyngen: string
  readonly skovPolitical: string
}

export async function addBodies(db: Database): Promise<Bodies> {
  return db.writing(operator, async (tx) => {
    const source = newId()
    await tx.insertInto('source').values({ id: source, title: 'Opdigtet register' }).execute()
    const add = (body: Body) => addBody(tx, source, body)
    const fjordklyngen = await add({ slug: 'fjordklyngen', name: 'Fjordklyngen', classification: 'cluster' })
    const skovklyngen = await add({ slug: 'skovklyngen', name: 'Skovklyngen', classification: 'cluster' })
    const political = { name: 'Politisk niveau', classification: 'political-level' }
    const professional = { name: 'Fagligt niveau', classification: 'professional-level' }
    return {
      source,
      fjordklyngen,
      skovklyngen,
      region: await add({ slug: 'region-solbjerg', name: 'Region Solbjerg', classification: 'region' }),
      havnby: await add({ slug: 'havnby', name: 'Havnby Kommune', classification: 'municipality' }),
      fjordPolitical: await add({ slug: 'fjordklyngen/politisk-niveau', parent: fjordklyngen, ...political }),
      fjordProfessional: await add({ slug: 'fjordklyngen/fagligt-niveau', parent: fjordklyngen, ...professional }),
      skovPolitical: await add({ slug: 'skovklyngen/politisk-niveau', parent: skovklyngen, ...political }),
    }
  })
}

type Body = {
  readonly slug: string
  readonly name: string
  readonly classification: string
  readonly parent?: string
}

async function addBody(tx: WriteTx, source: string, { slug, name, classification, parent }: Body): Promise<string> {
  const id = newId()
  const valid = '[2022-07-01,)'
  await tx
    .insertInto('organization')
    .values({ id, slug, classification, parent_id: parent ?? null, root_id: parent ?? id, valid, source_id: source })
    .execute()
  await tx.insertInto('organization_name').values({ organization_id: id, name, valid, source_id: source }).execute()
  return id
}

export type PersonActor = Extract<Actor, { kind: 'person' }>
type PostWord = 'member' | 'observer' | 'chair' | 'secretary'

/** A person with an account and a seat from the first day of the clusters, as the one who asks. */
export async function addMember(
  db: Database,
  organization: string,
  post: PostWord,
  name: string,
): Promise<PersonActor> {
  const person = newId()
  const account = newId()
  const email = `${slugOf(name)}-${account.slice(-6)}@havnby.test`
  await db.writing(operator, async (tx) => {
    await tx.insertInto('person').values({ id: person, name }).execute()
    await tx.insertInto('account').values({ id: account, person_id: person, email }).execute()
    await tx
      .insertInto('membership')
      .values({ id: newId(), person_id: person, organization_id: organization, post, valid: '[2022-07-01,)' })
      .execute()
  })
  const actor = await actorOf(db, { account, person, name }, today)
  if (actor.kind !== 'person') throw new Error('a signed-in person is somebody')
  return actor
}

export function addSecretary(db: Database, organization: string, name = 'Signe Sandager'): Promise<PersonActor> {
  return addMember(db, organization, 'secretary', name)
}

/** Somebody with an account and no seat, whom the operator made keeper of the register. */
export async function addKeeper(db: Database, name = 'Rikke Register'): Promise<PersonActor> {
  const person = newId()
  const account = newId()
  await db.writing(operator, async (tx) => {
    await tx.insertInto('person').values({ id: person, name }).execute()
    const email = `${slugOf(name)}-${account.slice(-6)}@havnby.test`
    await tx.insertInto('account').values({ id: account, person_id: person, email, keeps_register: true }).execute()
  })
  const actor = await actorOf(db, { account, person, name }, today)
  if (actor.kind !== 'person') throw new Error('a signed-in person is somebody')
  return actor
}

/** Asks as nobody in particular, for a test that wants to know what the database says by itself. */
export async function countAs(db: Database, actor: Actor, table: string): Promise<number> {
  const counted = sql<{ count: bigint }>`select count(*) from ${sql.table(table)}`
  return Number((await db.reading(actor, (tx) => counted.execute(tx))).rows[0]?.count ?? 0n)
}
