import { rm } from 'node:fs/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { ownFolder } from '../../test/folders.ts'
import { asOwner } from '../../test/server.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { anchorDay, anchorHead, parseHead, readAnchors } from './anchor.ts'
import { record } from './journal.ts'
import { fromTheStart, type Head, sealNext, startSealer } from './sealer.ts'
import { verifyJournal } from './verify-journal.ts'

const operator = { kind: 'operator', day: day('2022-11-08') } as const

const write = (database: TestDatabase, payload: unknown = { title: 'Økonomi' }) =>
  database.writing(operator, (tx) =>
    record(tx, operator, {
      action: 'rename-organization',
      rightHeld: 'operator',
      objectKind: 'organization',
      objectId: newId(),
      payload,
    }),
  )
const seal = (database: TestDatabase) => database.jobs((tx) => sealNext(tx, fromTheStart))
const verify = (database: TestDatabase, anchors?: Head[]) => database.jobs((tx) => verifyJournal(tx, anchors))

/** Does to the journal what only the owner of the database could do, past its own guards. */
const tamper = (database: TestDatabase, statement: string) => {
  const open = ['journal_entry', 'journal_payload', 'journal_seal'].flatMap((table) => [
    `alter table ${table} no force row level security`,
    `alter table ${table} disable trigger user`,
  ])
  return asOwner(database.owner, ...open, statement)
}

test('what is written is first unsealed, then sealed, and the chain verifies', async () => {
  const database = await testDatabase()
  await write(database)
  await write(database)
  expect(await verify(database)).toMatchObject({ entries: 0, seals: 0, unsealed: [1n, 2n], broken: [] })
  await seal(database)
  await write(database, null)
  const { head } = await seal(database)
  expect(await verify(database)).toEqual({
    entries: 3,
    seals: 2,
    head,
    heldHeads: 0,
    unsealed: [],
    erased: [],
    broken: [],
  })
})

test('sealing again seals nothing twice, whether the sealer remembers or starts anew', async () => {
  const database = await testDatabase()
  await write(database)
  const { reach } = await seal(database)
  await write(database)
  const next = await database.jobs((tx) => sealNext(tx, reach))
  expect(next.head?.seal).toBeGreaterThan(reach.seal)
  expect((await database.jobs((tx) => sealNext(tx, next.reach))).head).toBeNull()
  expect((await seal(database)).head).toBeNull()
  expect(await verify(database)).toMatchObject({ entries: 2, seals: 2, unsealed: [], broken: [] })
})

test('an entry whose transaction still runs is sealed after it, and after nothing is lost', async () => {
  const database = await testDatabase()
  await database.writing(operator, async (tx) => {
    await record(tx, operator, { action: 'slow', rightHeld: 'operator', objectKind: 'test', objectId: '1', payload: 1 })
    await write(database)
    expect((await seal(database)).head).toBeNull()
  })
  await seal(database)
  expect(await verify(database)).toMatchObject({ entries: 2, unsealed: [], broken: [] })
})

test('an erased payload leaves the chain whole and is named', async () => {
  const database = await testDatabase()
  await write(database, { cpr: '0101010101' })
  await seal(database)
  await tamper(database, 'delete from journal_payload where entry_id = 1')
  expect(await verify(database)).toMatchObject({ erased: [1n], broken: [] })
})

test.each([
  ["update journal_payload set payload = '{}' where entry_id = 2", { kind: 'payload-changed', entry: 2n }],
  ["update journal_entry set action = 'other' where id = 2", { kind: 'seal-broken', seal: 2n }],
  ["update journal_entry set at = at + interval '1 microsecond' where id = 2", { kind: 'seal-broken', seal: 2n }],
  ['delete from journal_seal where id = 2', { kind: 'seal-broken', seal: 3n }],
  [
    'update journal_seal set entries = entries || 1::bigint where id = 2',
    { kind: 'entry-sealed-twice', entry: 1n, seal: 2n },
  ],
  [
    'update journal_seal set entries = entries || 9::bigint where id = 2',
    { kind: 'entry-missing', entry: 9n, seal: 2n },
  ],
  [
    `with a as (select * from journal_seal where id = 1), b as (select * from journal_seal where id = 2)
      update journal_seal s set entries = case s.id when 1 then b.entries else a.entries end,
        hash = case s.id when 1 then b.hash else a.hash end from a, b where s.id in (1, 2)`,
    { kind: 'seal-broken', seal: 1n },
    { kind: 'seal-broken', seal: 2n },
    { kind: 'seal-broken', seal: 3n },
  ],
])('tampering is named: %s', async (statement, ...broken) => {
  const database = await testDatabase()
  for (let number = 1; number <= 3; number += 1) {
    await write(database, { number })
    await seal(database)
  }
  await tamper(database, statement)
  expect((await verify(database)).broken).toEqual(broken)
})

test('a journal rewritten whole is betrayed by a head that was kept elsewhere', async () => {
  const database = await testDatabase()
  const folder = await ownFolder()
  await write(database)
  const { head } = await seal(database)
  if (head !== null) await anchorHead(folder, head)
  const anchors = await readAnchors(folder)
  expect((await verify(database, anchors)).broken).toEqual([])
  await tamper(database, 'truncate journal_seal restart identity')
  await tamper(database, "update journal_entry set action = 'invented'")
  await seal(database)
  expect((await verify(database)).broken).toEqual([])
  expect((await verify(database, anchors)).broken).toEqual([{ kind: 'head-lost', seal: 1n }])
  await rm(folder, { recursive: true })
})

test('the newest entries taken away with their seals are missed by whoever kept a head', async () => {
  const database = await testDatabase()
  const heads: Head[] = []
  for (let number = 1; number <= 3; number += 1) {
    await write(database, { number })
    const { head } = await seal(database)
    if (head !== null) heads.push(head)
  }
  await tamper(database, 'delete from journal_seal where id = 3')
  await tamper(database, 'delete from journal_payload where entry_id = 3')
  await tamper(database, 'delete from journal_entry where id = 3')
  expect((await verify(database)).broken).toEqual([])
  expect(await verify(database, heads)).toMatchObject({ heldHeads: 2, broken: [{ kind: 'head-lost', seal: 3n }] })
})

test('a day keeps its first head: whoever writes another later does not replace it', async () => {
  const folder = await ownFolder()
  const first = { seal: 1n, hash: 'a'.repeat(64) }
  await anchorDay(folder, day('2026-11-22'), first, new Date())
  await anchorDay(folder, day('2026-11-22'), { seal: 2n, hash: 'b'.repeat(64) }, new Date())
  await anchorDay(folder, day('2026-11-23'), { seal: 2n, hash: 'b'.repeat(64) }, new Date())
  expect(await readAnchors(folder)).toEqual([first, { seal: 2n, hash: 'b'.repeat(64) }])
  await rm(folder, { recursive: true })
})

test('a head that a letter tells is read back, and nothing else is', () => {
  expect(parseHead(` 17:${'c'.repeat(64)}\n`)).toEqual({ seal: 17n, hash: 'c'.repeat(64) })
  for (const wrong of ['', '17', `17:${'c'.repeat(63)}`, `-1:${'c'.repeat(64)}`, `1:${'C'.repeat(64)}`]) {
    expect(parseHead(wrong)).toBeNull()
  }
})

test('the journal cannot be changed by any role that serves', async () => {
  const database = await testDatabase()
  await write(database)
  for (const table of ['journal_entry', 'journal_payload', 'journal_seal']) {
    for (const door of [
      database.jobs,
      (work: Parameters<typeof database.jobs>[0]) => database.writing(operator, work),
    ]) {
      await expect(door((tx) => tx.deleteFrom(table as 'journal_entry').execute())).rejects.toThrow('permission denied')
    }
  }
  const owner = new pg.Client(database.owner)
  await owner.connect()
  await owner.query('alter table journal_entry no force row level security')
  await expect(owner.query('delete from journal_entry')).rejects.toThrow('append-only')
  await owner.end()
})

test('the sealer seals within two seconds and ends when it is stopped', async () => {
  const database = await testDatabase()
  const heads: Head[] = []
  const sealer = startSealer(database, {
    head: async (head) => void heads.push(head),
    failed: (error) => expect.unreachable(String(error)),
  })
  await write(database)
  await expect.poll(() => heads.length, { timeout: 4_000 }).toBe(1)
  await sealer.stop()
  expect((await verify(database)).unsealed).toEqual([])
})
