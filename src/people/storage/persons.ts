import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import { freeSlug, slugOf } from '../../kernel/slug.ts'
import type { Person } from '../model/person.ts'

const persons = (tx: ReadTx) => tx.selectFrom('person').select(['id', 'slug', 'name', 'visibility', 'version'])

type PersonRow = { id: string; slug: string | null; name: string; visibility: string; version: number }

function personOf({ visibility, ...row }: PersonRow): Person {
  return { ...row, isPublic: visibility === 'public' }
}

export async function personWithId(tx: ReadTx, id: string): Promise<Person | null> {
  const row = await persons(tx).where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : personOf(row)
}

/** Those of these persons whom the reader may see. */
export async function personsWithIds(tx: ReadTx, ids: readonly string[]): Promise<Person[]> {
  if (ids.length === 0) return []
  return (
    await persons(tx)
      .where('id', 'in', [...ids])
      .execute()
  ).map(personOf)
}

export async function personWithSlug(tx: ReadTx, slug: string): Promise<Person | null> {
  const row = await persons(tx).where('slug', '=', slug).executeTakeFirst()
  return row === undefined ? null : personOf(row)
}

/** Those who bear exactly this name, as far as the reader sees them. */
export async function personsNamed(tx: ReadTx, name: string): Promise<Person[]> {
  return (await persons(tx).where('name', '=', name).orderBy('id').execute()).map(personOf)
}

/** Everybody with a public page. */
export async function officeHolders(tx: ReadTx): Promise<Person[]> {
  return (await persons(tx).where('visibility', '=', 'public').where('slug', 'is not', null).execute()).map(personOf)
}

/** Everybody whom the reader may see, page or not. */
export async function everybody(tx: ReadTx): Promise<Person[]> {
  return (await persons(tx).execute()).map(personOf)
}

export async function addPerson(tx: WriteTx, name: string, isPublic: boolean): Promise<Person> {
  const visibility = isPublic ? ('public' as const) : ('secretariat' as const)
  const id = newId()
  const unseen: string[] = []
  for (;;) {
    const slug = isPublic ? await newSlug(tx, name, unseen) : null
    const added = await tx
      .insertInto('person')
      .values({ id, slug, name, visibility })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirst()
    if (added.numInsertedOrUpdatedRows === 1n) return { id, slug, name, isPublic, version: 1 }
    if (slug !== null) unseen.push(slug)
  }
}

/** Stores what the person is now, where nobody stored anything since it was read. */
export async function storePerson(tx: WriteTx, person: Person): Promise<boolean> {
  if (person.slug !== null || !person.isPublic) return storeUnder(tx, person, person.slug)
  const unseen: string[] = []
  for (;;) {
    const slug = await newSlug(tx, person.name, unseen)
    const stored = await unlessTaken(tx, () => storeUnder(tx, person, slug))
    if (stored !== 'taken') return stored
    unseen.push(slug)
  }
}

const isTaken = (failure: unknown) =>
  typeof failure === 'object' && failure !== null && 'constraint' in failure && failure.constraint === 'person_slug_key'

/** Undoes the one statement where the address turns out to be somebody's whom the writer does not see. */
async function unlessTaken<T>(tx: WriteTx, store: () => Promise<T>): Promise<T | 'taken'> {
  await sql`savepoint address`.execute(tx)
  try {
    return await store()
  } catch (failure) {
    if (!isTaken(failure)) throw failure
    await sql`rollback to savepoint address`.execute(tx)
    return 'taken'
  }
}

async function storeUnder(tx: WriteTx, person: Person, slug: string | null): Promise<boolean> {
  const visibility = person.isPublic ? ('public' as const) : ('secretariat' as const)
  const { numUpdatedRows } = await tx
    .updateTable('person')
    .set({ name: person.name, slug, visibility, version: person.version + 1 })
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** `unseen`: those that are found to be taken by people whom the writer does not see. */
async function newSlug(tx: ReadTx, name: string, unseen: readonly string[] = []): Promise<string> {
  const first = slugOf(name) || 'person'
  const rows = await tx.selectFrom('person').select('slug').where('slug', 'like', `${first}%`).execute()
  const taken = new Set<string | null>(['ny', ...unseen, ...rows.map(({ slug }) => slug)])
  return freeSlug(first, (slug) => taken.has(slug))
}

/** Whether the one who asks serves an organization in which the person sits, or wrote the person in. */
export async function isOurs(tx: ReadTx, person: string): Promise<boolean> {
  const { rows } = await sql<{ ours: boolean }>`select exists (
      select 1 from person where id = ${person} and created_by = klynge_person()
      union all
      select 1 from membership where person_id = ${person} and organization_id = any (klynge_secretariats())) as ours`.execute(
    tx,
  )
  return rows[0]?.ours ?? false
}

/** Which of these names somebody known bears, in lower case, as far as the reader sees them. */
export async function knownNamesAmong(tx: ReadTx, names: readonly string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set()
  const wanted = names.map((name) => name.toLowerCase())
  const rows = await tx
    .selectFrom('person')
    .select('name')
    .where(sql<boolean>`lower(name) = any(${wanted}::text[])`)
    .execute()
  return new Set(rows.map(({ name }) => name.toLowerCase()))
}
