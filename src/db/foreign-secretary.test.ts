import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, anyone, operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { newId } from '../kernel/id.ts'
import type { WriteTx } from './transactions.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const foreign = await addSecretary(database, bodies.skovklyngen, 'Frans Fremmed')
const levelSecretary = await addSecretary(database, bodies.skovPolitical, 'Nina Niveau')
const mayor = await addMember(database, bodies.fjordPolitical, 'chair', 'Bodil Borgmester')
const valid = '[2022-07-01,)'

const organization = (more: object) => ({
  id: newId(),
  slug: `ny-${newId().slice(-12)}`,
  classification: 'working-group',
  valid,
  source_id: bodies.source,
  ...more,
})
const below = (parent: string, root: string) => organization({ parent_id: parent, root_id: root })
const add = (tx: WriteTx, row: ReturnType<typeof organization>) =>
  sql`insert into organization ${sql.raw(`(${Object.keys(row).join(', ')})`)} values (${sql.join(Object.values(row))})`.execute(
    tx,
  )
const name = (of: string) => ({
  organization_id: of,
  name: 'Kapret',
  valid: '[2010-01-01,2011-01-01)',
  source_id: bodies.source,
})
const relation = (kind: string, subject: string, object: string) => ({
  id: newId(),
  kind,
  subject_id: subject,
  object_id: object,
  valid,
  source_id: bodies.source,
})
const seat = (organization_id: string) => ({
  id: newId(),
  person_id: foreign.person,
  organization_id,
  post: 'secretary',
  valid,
})

const refused: [string, (tx: WriteTx) => Promise<unknown>][] = [
  ['a seat in it for themselves', (tx) => tx.insertInto('membership').values(seat(bodies.fjordklyngen)).execute()],
  ['another name for it', (tx) => tx.insertInto('organization_name').values(name(bodies.fjordklyngen)).execute()],
  [
    'a municipality that takes part in it',
    (tx) =>
      tx
        .insertInto('organization_relation')
        .values(relation('seat', bodies.havnby, bodies.fjordklyngen))
        .execute(),
  ],
  [
    'another region around it',
    (tx) =>
      tx
        .insertInto('organization_relation')
        .values(relation('in-region', bodies.fjordklyngen, bodies.region))
        .execute(),
  ],
  ['a group below it', (tx) => add(tx, below(bodies.fjordklyngen, bodies.fjordklyngen))],
  ['a group of their own that counts among its parts', (tx) => add(tx, below(bodies.skovklyngen, bodies.fjordklyngen))],
  [
    'a region',
    (tx) => {
      const id = newId()
      return add(tx, organization({ id, root_id: id, classification: 'region' }))
    },
  ],
  [
    'an address that it once had',
    (tx) => tx.insertInto('former_slug').values({ slug: 'gammel', organization_id: bodies.fjordklyngen }).execute(),
  ],
  [
    'a number of citizens',
    (tx) =>
      tx
        .insertInto('population')
        .values({ organization_id: bodies.havnby, on_day: '2022-01-01', persons: 1, source_id: bodies.source })
        .execute(),
  ],
]

test.each(refused)('a secretary of another cluster does not write %s, whatever the program says', async (_, write) => {
  await expect(database.writing(foreign, write)).rejects.toThrow('row-level security')
})

test('a secretary of another cluster changes and removes nothing of the register', async () => {
  const writes = ['organization', 'organization_name', 'organization_relation', 'population', 'former_slug'] as const
  await database.writing(operator, async (tx) => {
    await tx
      .insertInto('organization_relation')
      .values(relation('seat', bodies.havnby, bodies.fjordklyngen))
      .execute()
    await tx.insertInto('former_slug').values({ slug: 'fjorden', organization_id: bodies.fjordklyngen }).execute()
  })
  for (const table of writes) {
    const { rows } = await database.writing(foreign, (tx) =>
      sql`delete from ${sql.table(table)} returning 1`.execute(tx),
    )
    expect(rows).toEqual([])
  }
  const { rows } = await database.writing(foreign, (tx) =>
    sql`update organization_name set name = 'Kapret' returning 1`.execute(tx),
  )
  expect(rows).toEqual([])
})

test("nobody moves their own level into another cluster's circle", async () => {
  const { rows } = await database.writing(levelSecretary, (tx) =>
    sql`update organization set root_id = ${bodies.fjordklyngen} where id = ${bodies.skovPolitical} returning 1`.execute(
      tx,
    ),
  )
  expect(rows).toEqual([])
})

test('a secretary enters a cluster with its name, its region and its municipalities, all at once', async () => {
  const id = newId()
  await database.writing(foreign, async (tx) => {
    await add(tx, organization({ id, root_id: id, classification: 'cluster' }))
    await tx
      .insertInto('organization_name')
      .values({ ...name(id), valid })
      .execute()
    await tx
      .insertInto('organization_relation')
      .values(relation('in-region', id, bodies.region))
      .execute()
    await tx
      .insertInto('organization_relation')
      .values(relation('seat', bodies.havnby, id))
      .execute()
  })
  await expect(
    database.writing(foreign, (tx) => tx.insertInto('organization_name').values(name(id)).execute()),
  ).rejects.toThrow('row-level security')
})

test('a secretary of another cluster does not correct a person whom only others seat', async () => {
  const { rows } = await database.writing(foreign, (tx) =>
    sql`update person set name = 'Kapret' where id = ${mayor.person} returning 1`.execute(tx),
  )
  expect(rows).toEqual([])
})

test('a seat that moves to an authority opens nothing any more', async () => {
  const guest = await addMember(database, bodies.fjordPolitical, 'member', 'Gerda Gæst')
  const opened = (tx: Pick<WriteTx, 'selectFrom'>) => tx.selectFrom('access').select('organization_id').execute()
  expect(await database.reading(guest, opened)).toHaveLength(1)
  await database.writing(operator, (tx) =>
    tx
      .updateTable('membership')
      .set({ organization_id: bodies.havnby })
      .where('person_id', '=', guest.person)
      .execute(),
  )
  expect(await database.reading(guest, opened)).toEqual([])
})

test('nobody writes a letter to an address that did not ask for one', async () => {
  const letter = (tx: WriteTx) =>
    tx
      .insertInto('letter')
      .values({ id: newId(), recipient: 'alle@havnby.test', subject: 'Hej', body: 'Hej' })
      .execute()
  await expect(database.writing(foreign, letter)).rejects.toThrow('row-level security')
  await expect(database.writing(anyone, letter)).rejects.toThrow('row-level security')
  await expect(database.holding({ email: 'anden@havnby.test' }, letter)).rejects.toThrow('row-level security')
})

test('the hash of a closed paper is known to nobody who may not see it', async () => {
  const sha256 = 'a'.repeat(64)
  await database.writing(foreign, async (tx) => {
    await tx.insertInto('file').values({ sha256, media_type: 'text/plain', bytes: 1n }).execute()
    await tx
      .insertInto('document')
      .values({
        id: newId(),
        slug: 'lukket',
        organization_id: bodies.skovklyngen,
        file_sha256: sha256,
        name: 'Lukket',
        state: 'waiting',
      })
      .execute()
  })
  const hashes = (tx: Pick<WriteTx, 'selectFrom'>) => tx.selectFrom('file').select('sha256').execute()
  expect(await database.readingPublic(hashes)).toEqual([])
  expect(await database.reading(mayor, hashes)).toEqual([])
  expect(await database.reading(foreign, hashes)).toEqual([{ sha256 }])
})

test('a source names no document that its writer may not see', async () => {
  const document = await database.reading(foreign, (tx) =>
    tx.selectFrom('document').select('id').executeTakeFirstOrThrow(),
  )
  const other = await addSecretary(database, bodies.fjordklyngen)
  const cite = (tx: WriteTx) =>
    tx.insertInto('source').values({ id: newId(), title: 'Gæt', document_id: document.id }).execute()
  await expect(database.writing(other, cite)).rejects.toThrow('row-level security')
})
