import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { addBodies, addSecretary } from '../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { ownFolder } from '../../test/folders.ts'
import { openPostOffice } from '../../test/post-office.ts'
import { parseHead, readAnchors } from '../db/anchor.ts'
import { record } from '../db/journal.ts'
import { fromTheStart, sealNext } from '../db/sealer.ts'
import { verifyJournal } from '../db/verify-journal.ts'
import { type Day, danishDay, day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { sendWaiting } from '../mail/sender.ts'
import { queueLetter } from '../mail/storage/letters.ts'
import { noteDailyHead, startDailyHeads } from './actions/note-daily-head.ts'

const office = await openPostOffice()
afterAll(() => office.close())

const recipients = ['anna@havnby.test', 'bo@solbjerg.test']
const publicUrl = 'https://klynge.test'

/** A house in which something closed was just written and sealed. */
async function written(): Promise<TestDatabase> {
  const database = await testDatabase()
  const { fjordklyngen } = await addBodies(database)
  const signe = await addSecretary(database, fjordklyngen)
  await database.writing(signe, (tx) =>
    record(tx, signe, {
      action: 'add-meeting',
      rightHeld: 'x',
      objectKind: 'test',
      objectId: newId(),
      organization: fjordklyngen,
      payload: { title: 'kanariehemmelig' },
    }),
  )
  await database.jobs((tx) => sealNext(tx, fromTheStart))
  return database
}

const letters = (database: TestDatabase) =>
  database.jobs((tx) => tx.selectFrom('letter').select(['recipient', 'subject', 'body']).orderBy('id').execute())

test('each party gets the day’s seal by real mail, with how to verify it, and the chain holds it', async () => {
  const database = await written()
  const folder = await ownFolder()
  expect(await noteDailyHead(database, { dataFolder: folder, recipients, publicUrl }, day('2026-11-22'))).toBe(true)
  await sendWaiting(database, { smtpUrl: office.url, from: 'Klynge <klynge@klynge.test>', log: () => {} })
  expect(office.received.map(({ to }) => to).toSorted()).toEqual(recipients)
  const plain = (office.received[0]?.raw ?? '').replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const told = /--head (\d+:[0-9a-f]{64})/.exec(plain)?.[1] ?? ''
  const head = parseHead(told)
  expect(plain).toContain('22. november 2026')
  expect(plain).not.toContain('kanariehemmelig')
  const verdict = await database.jobs((tx) => verifyJournal(tx, head === null ? [] : [head]))
  expect(verdict).toMatchObject({ heldHeads: 1, broken: [] })
  expect(await readFile(join(folder, 'journal', '2026-11-22.txt'), 'utf8')).toContain(told.split(':')[1])
})

test('two programs that meet the new day at once write one file and one letter to each', async () => {
  const database = await written()
  const folder = await ownFolder()
  const post = { dataFolder: folder, recipients, publicUrl }
  await Promise.all([1, 2, 3, 4].map(() => noteDailyHead(database, post, day('2026-11-22'))))
  expect((await letters(database)).map(({ recipient }) => recipient)).toEqual(recipients)
  await noteDailyHead(database, post, day('2026-11-23'))
  expect(await letters(database)).toHaveLength(4)
  expect(await readAnchors(folder)).toHaveLength(2)
})

test('a program that was ended before it wrote the file leaves it to the next one; days without a program have none', async () => {
  const database = await written()
  const gone = await ownFolder()
  const folder = await ownFolder()
  await noteDailyHead(database, { dataFolder: gone, recipients, publicUrl }, day('2026-11-20'))
  await noteDailyHead(database, { dataFolder: folder, recipients, publicUrl }, day('2026-11-22'))
  expect(await readAnchors(folder)).toHaveLength(2)
  expect((await letters(database)).map(({ subject }) => subject)).toEqual([
    'Klynges journal: dagens segl 20. november 2026',
    'Klynges journal: dagens segl 20. november 2026',
    'Klynges journal: dagens segl 22. november 2026',
    'Klynges journal: dagens segl 22. november 2026',
  ])
})

test('a journal in which nothing was ever sealed has no head, and nobody is written to', async () => {
  const database = await testDatabase()
  const folder = await ownFolder()
  expect(await noteDailyHead(database, { dataFolder: folder, recipients, publicUrl }, day('2026-11-22'))).toBe(false)
  expect(await letters(database)).toEqual([])
})

test('the program notes the day by itself, and stops when it is told to', async () => {
  const database = await written()
  const folder = await ownFolder()
  const failed = (error: unknown) => expect.unreachable(String(error))
  const heads = startDailyHeads(database, { dataFolder: folder, recipients, publicUrl }, failed, 10)
  await expect.poll(async () => (await readAnchors(folder)).length).toBe(1)
  await heads.stop()
  expect(await letters(database)).toHaveLength(2)
  const [noted] = (await database.jobs((tx) => sql<{ day: Day }>`select day from daily_head`.execute(tx))).rows
  expect(noted?.day).toBe(danishDay(new Date()))
})

test('of itself the program writes no other letter, not even with a head that was noted before', async () => {
  const database = await written()
  const folder = await ownFolder()
  await noteDailyHead(database, { dataFolder: folder, recipients, publicUrl }, day('2026-11-22'))
  const [head] = await readAnchors(folder)
  for (const body of ['Hej', `Hej ${head?.hash}`]) {
    const letter = { recipient: 'fremmed@skov.test', subject: 'x', body }
    await expect(database.jobs((tx) => queueLetter(tx, letter))).rejects.toThrow('row-level security')
  }
})

test('a day’s head is never changed, by any role that serves', async () => {
  const database = await written()
  await noteDailyHead(database, { dataFolder: await ownFolder(), recipients: [], publicUrl }, day('2026-11-22'))
  for (const statement of [sql`delete from daily_head`, sql`update daily_head set hash = ''`]) {
    await expect(database.jobs((tx) => statement.execute(tx))).rejects.toThrow('permission denied')
  }
})
