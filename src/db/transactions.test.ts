import { sql } from 'kysely'
import { expect, expectTypeOf, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { refuse } from '../kernel/result.ts'
import type { ReadTx, WriteTx } from './transactions.ts'

const operator = { kind: 'operator', day: day('2022-11-08') } as const
const database = await testDatabase()

const addSource = (tx: WriteTx, title: string) => tx.insertInto('source').values({ id: newId(), title }).execute()
const titles = (tx: ReadTx) => tx.selectFrom('source').select('title').execute()

test('what is written is there for the next reader', async () => {
  await database.writing(operator, (tx) => addSource(tx, 'Referat'))
  expect(await database.readingPublic(titles)).toContainEqual({ title: 'Referat' })
})

test('a refusal undoes what was written and comes back', async () => {
  const answer = await database.writing(operator, async (tx) => {
    await addSource(tx, 'Fortrudt')
    return refuse('meeting-over')
  })
  expect(answer).toEqual({ ok: false, refusal: 'meeting-over' })
  expect(await database.readingPublic(titles)).not.toContainEqual({ title: 'Fortrudt' })
})

test('an exception undoes what was written and is thrown', async () => {
  const work = database.writing(operator, async (tx) => {
    await addSource(tx, 'Tabt')
    throw new Error('a bug')
  })
  await expect(work).rejects.toThrow('a bug')
  expect(await database.readingPublic(titles)).not.toContainEqual({ title: 'Tabt' })
})

test('a failed statement that was swallowed is not confirmed', async () => {
  const work = database.writing(operator, async (tx) => {
    await addSource(tx, 'Halv')
    await sql`select 1 / 0`.execute(tx).catch(() => {})
  })
  await expect(work).rejects.toThrow('undone')
})

test('a statement that comes after the end of its transaction is refused, not run on another one', async () => {
  const kept = await database.writing(operator, async (tx) => ({ late: () => addSource(tx, 'For sent') }))
  await expect(kept.late()).rejects.toThrow('an await is missing')
})

test('a reader cannot write, even with raw SQL', async () => {
  const write = (tx: ReadTx) => sql`delete from source`.execute(tx)
  await expect(database.readingPublic(write)).rejects.toThrow('read-only transaction')
  await expect(database.reading(operator, write)).rejects.toThrow('read-only transaction')
})

test('a ReadTx cannot be handed to a writer, a WriteTx can be handed to a reader', () => {
  expectTypeOf<ReadTx>().not.toExtend<WriteTx>()
  expectTypeOf<WriteTx>().toExtend<ReadTx>()
  // @ts-expect-error a reader's transaction in a writer's hand
  const wrong = (tx: ReadTx) => addSource(tx, 'Forkert')
  expect(wrong).toBeTypeOf('function')
})

test('days are text and counts are bigint', async () => {
  const asked = await database.readingPublic((tx) =>
    sql<{ day: string; count: bigint; many: bigint[] }>`
      select date '2022-11-08' as day, count(*), array[1::bigint, 2] as many from generate_series(1, 9)`.execute(tx),
  )
  expect(asked.rows).toEqual([{ day: '2022-11-08', count: 9n, many: [1n, 2n] }])
})

test('who is asking ends with the transaction', async () => {
  const person = sql<{ person: string | null }>`select klynge_person() as person`
  const actor = {
    kind: 'person',
    account: newId(),
    person: newId(),
    name: 'Anna',
    seats: [],
    keepsRegister: false,
    day: operator.day,
  } as const
  expect((await database.reading(actor, (tx) => person.execute(tx))).rows).toEqual([{ person: actor.person }])
  const later = await Promise.all(Array.from({ length: 12 }, () => database.holding({}, (tx) => person.execute(tx))))
  expect(later.flatMap(({ rows }) => rows)).toEqual(Array.from({ length: 12 }, () => ({ person: null })))
})
