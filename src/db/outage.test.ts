import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { ownFolder } from '../../test/folders.ts'
import { signalServer } from '../../test/server-processes.ts'
import { danishDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { openDatabase } from './open.ts'
import type { ReadTx } from './transactions.ts'

const folder = await ownFolder()
const opened = await openDatabase({ dataFolder: folder, databaseUrl: null, databaseAppUrl: null })
if (!opened.ok) throw new Error(opened.refusal)
const database = opened.value
afterAll(async () => {
  await signalServer(folder, 'SIGCONT')
  await database.close()
  await rm(folder, { recursive: true, force: true })
})

const person = {
  kind: 'person',
  account: newId(),
  person: newId(),
  name: 'Anna',
  seats: [],
  keepsRegister: false,
  day: danishDay(new Date()),
} as const
const ask = (tx: ReadTx) => sql`select 1`.execute(tx)
const doors = {
  'an open page': () => database.readingPublic(ask),
  "a person's page": () => database.reading(person, ask),
  'a form': () => database.writing(person, ask),
  'a sign-in': () => database.holding({ session: 'aa' }, ask),
}

/** How each door ended, and how many milliseconds that took. */
function knockOnAll() {
  const knock = async (door: () => Promise<unknown>) => {
    const from = Date.now()
    const answered = await door().then(
      () => true,
      () => false,
    )
    return { answered, took: Date.now() - from }
  }
  return Promise.all(Object.values(doors).map(knock))
}
const isServing = async () => (await knockOnAll()).every(({ answered }) => answered)

test('while the database hangs every door answers with an error within three seconds, also when many knock', async () => {
  expect(await isServing()).toBe(true)
  await signalServer(folder, 'SIGSTOP')
  for (const knocks of [await knockOnAll(), (await Promise.all(Array.from({ length: 15 }, knockOnAll))).flat()]) {
    expect(knocks.every(({ answered }) => !answered)).toBe(true)
    expect(Math.max(...knocks.map(({ took }) => took))).toBeLessThan(3_100)
  }
  expect(await database.isReady()).toBe(false)
  await signalServer(folder, 'SIGCONT')
  await expect.poll(isServing, { timeout: 5_000 }).toBe(true)
})

test('a transaction that was open when the database hung is an error too, and is not kept', async () => {
  const source = newId()
  const operator = { kind: 'operator', day: person.day } as const
  const stuck = database.writing(operator, async (tx) => {
    await tx.insertInto('source').values({ id: source, title: 'Halvt' }).execute()
    await signalServer(folder, 'SIGSTOP')
    await ask(tx)
  })
  await expect(stuck).rejects.toThrow('timeout')
  await signalServer(folder, 'SIGCONT')
  await expect.poll(isServing, { timeout: 5_000 }).toBe(true)
  const found = (tx: ReadTx) => tx.selectFrom('source').select('id').where('id', '=', source).execute()
  expect(await database.reading(operator, found)).toEqual([])
})

test('after the database was killed the doors open again by themselves', async () => {
  await signalServer(folder, 'SIGKILL')
  const knocks = await knockOnAll()
  expect(Math.max(...knocks.map(({ took }) => took))).toBeLessThan(3_100)
  await expect.poll(isServing, { timeout: 10_000 }).toBe(true)
  expect(await database.isReady()).toBe(true)
})
