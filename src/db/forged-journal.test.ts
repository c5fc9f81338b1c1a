import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addBodies, addSecretary, anyone, operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { newId } from '../kernel/id.ts'
import { record } from './journal.ts'
import type { WriteTx } from './transactions.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const signe = await addSecretary(database, bodies.fjordklyngen)
const other = await addSecretary(database, bodies.skovklyngen, 'Otto Øst')

const entry = (kind: string, person: string | null) => ({
  actor_kind: kind,
  person_id: person,
  right_held: 'secretary',
  action: 'test',
  object_kind: 'test',
  object_id: '1',
  digest: Buffer.alloc(32),
})
const write = (kind: string, person: string | null) => (tx: WriteTx) =>
  tx.insertInto('journal_entry').values(entry(kind, person)).execute()

test.each([
  ['as a colleague', 'person', other.person],
  ['as the operator', 'operator', signe.person],
  ['as the system', 'system', null],
])('nobody who is signed in writes into the journal %s', async (_, kind, person) => {
  await expect(database.writing(signe, write(kind, person))).rejects.toThrow('row-level security')
})

test('the operator and the system are written down as what they are', async () => {
  await expect(database.writing(operator, write('system', null))).rejects.toThrow('row-level security')
  await expect(database.writing(anyone, write('operator', null))).rejects.toThrow('row-level security')
  await database.writing(operator, write('operator', null))
  await database.writing(anyone, write('system', null))
})

test.each(['at', 'transaction_id'])('nobody says of an entry its %s: it is what it was', async (column) => {
  const value = column === 'at' ? sql`now() - interval '1 year'` : sql`'3'::xid8`
  const forge = (tx: WriteTx) =>
    sql`insert into journal_entry (actor_kind, person_id, right_held, action, object_kind, object_id, digest, ${sql.ref(column)})
      values ('person', ${signe.person}, 'x', 'x', 'x', 'x', '', ${value})`.execute(tx)
  await expect(database.writing(signe, forge)).rejects.toThrow('permission denied')
})

test('nobody tells another content for an entry that stands already', async () => {
  const told = { action: 'x', rightHeld: 'x', objectKind: 'x', objectId: newId(), payload: 1 }
  await database.writing(signe, (tx) => record(tx, signe, told))
  const entries = await database.jobs((tx) => tx.selectFrom('journal_entry').select('id').execute())
  const ids = entries.map(({ id }) => id)
  for (const id of ids) {
    const payload = (tx: WriteTx) => tx.insertInto('journal_payload').values({ entry_id: id, payload: '2' }).execute()
    await expect(database.writing(other, payload)).rejects.toThrow('row-level security')
  }
})
