import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { addBodies, addKeeper, addMember, addSecretary, anyone, operator, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { record } from '../db/journal.ts'
import { fromTheStart, sealNext } from '../db/sealer.ts'
import type { Actor } from '../kernel/actor.ts'
import { newId } from '../kernel/id.ts'
import { journalLines } from './storage/lines.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const signe = await addSecretary(database, bodies.fjordklyngen)
const sigurd = await addSecretary(database, bodies.fjordklyngen, 'Sigurd Sund')
const otto = await addSecretary(database, bodies.skovklyngen, 'Otto Øst')
const nis = await addMember(database, bodies.fjordPolitical, 'member', 'Nis Niveau')
const rikke = await addKeeper(database)

type Entry = { readonly kind: string; readonly id?: string; readonly organization?: string; readonly payload?: unknown }

async function write(actor: Actor, { kind, id = newId(), organization, payload = { note: 'x' } }: Entry) {
  const entry = { action: 'test', rightHeld: 'x', objectKind: kind, objectId: id, payload }
  await database.writing(actor, (tx) =>
    record(tx, actor, organization === undefined ? entry : { ...entry, organization }),
  )
  return { kind, id }
}

/** What an actor reads of a thing's history: each line's state of its content, newest first. */
async function reads(actor: Actor, thing: { kind: string; id: string }) {
  const lines = await database.reading(actor, (tx) => journalLines(tx, { things: [thing] }, 10))
  return lines.map(({ told }) => told.kind)
}

describe('who reads the journal', () => {
  test('the public has no way into it at all', async () => {
    for (const table of ['journal_entry', 'journal_payload', 'journal_seal', 'daily_head']) {
      const asked = database.readingPublic((tx) => sql`select from ${sql.table(table)}`.execute(tx))
      await expect(asked).rejects.toThrow('permission denied')
    }
    expect(anyone.kind).toBe('public')
  })

  test('a secretariat reads what was changed in its organizations, another cluster’s and a mere member do not', async () => {
    const thing = await write(signe, { kind: 'test', organization: bodies.fjordPolitical })
    expect(await reads(sigurd, thing)).toEqual(['told'])
    for (const stranger of [otto, nis, rikke]) expect(await reads(stranger, thing)).toEqual([])
  })

  test('the operator reads that something was changed in a circle, not what', async () => {
    const closed = await write(signe, { kind: 'test', organization: bodies.fjordPolitical })
    expect(await reads(operator, closed)).toEqual(['hidden'])
    expect(await reads(operator, await write(operator, { kind: 'test', organization: bodies.fjordPolitical }))).toEqual(
      ['told'],
    )
  })

  test('the keeper reads the register’s entries, and no others', async () => {
    const list = await write(operator, { kind: 'import' })
    expect(await reads(rikke, list)).toEqual(['told'])
    expect(await reads(signe, list)).toEqual([])
    expect(await reads(rikke, await write(operator, { kind: 'account' }))).toEqual([])
    expect(await reads(rikke, await write(signe, { kind: 'rule-set', organization: bodies.fjordklyngen }))).toEqual([])
  })

  test('everybody reads what was changed about themselves, and nobody else reads of an account', async () => {
    const person = await write(operator, { kind: 'person', id: nis.person })
    const account = await write(operator, { kind: 'account', id: nis.account })
    expect([await reads(nis, person), await reads(nis, account)]).toEqual([['told'], ['told']])
    expect([await reads(otto, person), await reads(otto, account)]).toEqual([[], []])
    expect([await reads(signe, person), await reads(signe, account)]).toEqual([['told'], []])
  })

  test('a right that has ended leaves that one did something, and not what', async () => {
    const erik = await addMember(database, bodies.fjordPolitical, 'secretary', 'Erik Ebbesen')
    const thing = await write(erik, { kind: 'test', organization: bodies.fjordPolitical })
    expect(await reads(erik, thing)).toEqual(['told'])
    await database.writing(operator, (tx) =>
      tx
        .updateTable('membership')
        .set({ valid: '[2022-07-01,2022-08-01)' })
        .where('person_id', '=', erik.person)
        .execute(),
    )
    expect(await reads({ ...erik, seats: [] }, thing)).toEqual(['hidden'])
  })

  test('what is its author’s alone is read by the author alone, with all that was written about it before', async () => {
    const id = newId()
    const own = { kind: 'test', id, organization: bodies.fjordPolitical }
    await write(sigurd, own)
    await write(signe, { ...own, payload: { access: { visibility: 'author' }, title: 'kanarie' } })
    await write(sigurd, own)
    expect(await reads(signe, own)).toEqual(['told', 'told', 'told'])
    expect(await reads(sigurd, own)).toEqual(['told', 'hidden', 'hidden'])
  })

  test('an erased payload is told as erased to who could have read it, and as hidden to who could not', async () => {
    const thing = await write(signe, { kind: 'test', organization: bodies.fjordPolitical })
    const owner = await import('../../test/server.ts')
    await owner.asOwner(
      database.owner,
      'alter table journal_payload no force row level security',
      'alter table journal_entry no force row level security',
      `delete from journal_payload where entry_id = (select id from journal_entry where object_id = '${thing.id}')`,
      'alter table journal_payload force row level security',
      'alter table journal_entry force row level security',
    )
    expect(await reads(sigurd, thing)).toEqual(['erased'])
    expect(await reads(operator, thing)).toEqual(['hidden'])
  })
})

describe('an entry belongs where it says', () => {
  test.each(['fjordklyngen', 'fjordPolitical'] as const)('nobody writes one into another circle: %s', async (name) => {
    await expect(write(otto, { kind: 'test', organization: bodies[name] })).rejects.toThrow('row-level security')
  })

  test('an entry about a meeting names the meeting’s own organization', async () => {
    const meeting = newId()
    await database.writing(signe, (tx) =>
      tx
        .insertInto('meeting')
        .values({
          id: meeting,
          organization_id: bodies.fjordPolitical,
          slug: '2024-01-10',
          held_on: '2024-01-10',
          kind: 'agenda',
        })
        .execute(),
    )
    const about = { kind: 'meeting', id: meeting }
    await write(signe, { ...about, organization: bodies.fjordPolitical })
    for (const organization of [{ organization: bodies.fjordklyngen }, {}]) {
      await expect(write(signe, { ...about, ...organization })).rejects.toThrow('row-level security')
    }
  })

  test('what is its author’s alone is not written as anybody else’s', async () => {
    const forged = database.writing(signe, async (tx) => {
      const { id } = await tx
        .insertInto('journal_entry')
        .values({
          actor_kind: 'person',
          person_id: signe.person,
          right_held: 'x',
          action: 'x',
          object_kind: 'x',
          object_id: 'x',
          digest: Buffer.alloc(32),
        })
        .returning('id')
        .executeTakeFirstOrThrow()
      await tx.insertInto('journal_payload').values({ entry_id: id, payload: '{"visibility":"author"}' }).execute()
    })
    await expect(forged).rejects.toThrow('row-level security')
  })
})

test('a line tells its seal, its place in it and the hash that verify prints', async () => {
  const thing = await write(signe, { kind: 'test', organization: bodies.fjordPolitical })
  const read = () => database.reading(signe, (tx) => journalLines(tx, { things: [thing] }, 1))
  expect((await read())[0]?.seal).toBeNull()
  const { head } = await database.jobs((tx) => sealNext(tx, fromTheStart))
  const [line] = await read()
  expect(line?.seal).toMatchObject({ seal: head?.seal, hash: head?.hash })
  expect(line?.seal?.place).toBeGreaterThan(0)
  expect(today).toBe(signe.day)
})
