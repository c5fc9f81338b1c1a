import { sql } from 'kysely'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { openPostOffice } from '../../test/post-office.ts'
import { restSeconds } from './letter.ts'
import { type Sender, startSender } from './sender.ts'
import { queueLetter } from './storage/letters.ts'

const database = await testDatabase()
const office = await openPostOffice()
const logged: string[] = []
const senders: Sender[] = []

const start = (smtpUrl: string | null = office.url) => {
  const log = (event: string, facts: object) => void logged.push(JSON.stringify({ event, ...facts }))
  const sender = startSender(database, { smtpUrl, from: 'Klynge <klynge@klynge.test>', log, everyMilliseconds: 10 })
  senders.push(sender)
  return sender
}
const queue = (subject: string) =>
  database.writing(operator, (tx) =>
    queueLetter(tx, { recipient: 'anna@havnby.test', subject, body: `Kære Anna\n${subject}` }),
  )
const letters = () =>
  database.jobs((tx) =>
    tx.selectFrom('letter').select(['body', 'tries', 'sent_at', 'given_up_at', 'failure']).execute(),
  )
const letItBeTime = () =>
  database.jobs((tx) => tx.updateTable('letter').set({ next_try_at: sql<Date>`now()` }).execute())

beforeEach(async () => {
  office.received.splice(0)
  office.refuseWith = null
  office.delayMilliseconds = 0
  logged.splice(0)
  await database.jobs((tx) => tx.deleteFrom('letter').execute())
})
afterEach(() => Promise.all(senders.splice(0).map((sender) => sender.stop())))
afterAll(() => office.close())

test('a queued letter arrives, and what was written in it is gone from the database', async () => {
  await queue('Mødet den 8. november æøå')
  start()
  await vi.waitFor(async () => expect((await letters())[0]).toMatchObject({ body: '', tries: 1, failure: null }))
  expect(office.received).toHaveLength(1)
  expect(office.received[0]).toMatchObject({ to: 'anna@havnby.test' })
  expect(office.received[0]?.raw).toContain('From: Klynge <klynge@klynge.test>')
})

test('a letter whose transaction is undone is never sent', async () => {
  const failing = database.writing(operator, async (tx) => {
    await queueLetter(tx, { recipient: 'anna@havnby.test', subject: 'Fortrudt', body: 'Fortrudt' })
    throw new Error('a bug')
  })
  await expect(failing).rejects.toThrow('a bug')
  expect(await letters()).toEqual([])
})

test('a letter that is refused is kept and tried again later; the log names a code and no person', async () => {
  office.refuseWith = 450
  await queue('Prøv igen')
  start()
  await vi.waitFor(async () => expect((await letters())[0]).toMatchObject({ tries: 1, failure: 'EENVELOPE 450' }))
  office.refuseWith = null
  expect(office.received).toEqual([])
  await letItBeTime()
  await vi.waitFor(() => expect(office.received).toHaveLength(1))
  expect(logged.join()).toContain('EENVELOPE 450')
  expect(logged.join()).not.toContain('anna')
})

test('after twelve tries a letter is given up and emptied', async () => {
  office.refuseWith = 550
  await queue('Ingen hjemme')
  start()
  for (let tries = 1; tries <= 12; tries++) {
    await vi.waitFor(async () => expect((await letters())[0]).toMatchObject({ tries, failure: 'EENVELOPE 550' }))
    await letItBeTime()
  }
  await vi.waitFor(async () => expect((await letters())[0]).toMatchObject({ body: '', given_up_at: expect.any(Date) }))
  await new Promise((rested) => setTimeout(rested, 60))
  expect((await letters())[0]).toMatchObject({ tries: 12 })
})

test('tries are spread over more than eight hours', () => {
  const rests = Array.from({ length: 11 }, (_, done) => restSeconds(done + 1))
  expect(rests.slice(0, 3)).toEqual([15, 30, 60])
  expect(Math.max(...rests)).toBe(4 * 3600)
  expect(rests.reduce((sum, rest) => sum + rest)).toBeGreaterThan(8 * 3600)
})

test('three senders over one queue send each letter once', async () => {
  for (let count = 1; count <= 12; count++) await queue(`Brev ${count}`)
  for (let count = 0; count < 3; count++) start()
  await vi.waitFor(() => expect(office.received.length).toBeGreaterThanOrEqual(12))
  await Promise.all(senders.splice(0).map((sender) => sender.stop()))
  expect(office.received).toHaveLength(12)
})

test('a sender that is stopped finishes the letter under way and begins no other', async () => {
  office.delayMilliseconds = 150
  await queue('Undervejs')
  await queue('Bagefter')
  const sender = start()
  await vi.waitFor(async () => expect((await letters()).some(({ tries }) => tries === 1)).toBe(true))
  await sender.stop()
  const sent = (await letters()).map(({ sent_at }) => sent_at !== null)
  expect(sent.toSorted()).toEqual([false, true])
  expect(office.received).toHaveLength(1)
})

test('a server that cannot be reached costs a try, never the letter', async () => {
  await queue('Ingen server')
  start('smtp://127.0.0.1:1')
  await vi.waitFor(async () => expect((await letters())[0]).toMatchObject({ tries: 1, failure: 'ESOCKET' }))
  expect((await letters())[0]?.body).toContain('Ingen server')
})

test('without a way to send, letters wait and the log says so once, naming the host alone', async () => {
  await queue('Venter')
  start(null)
  await vi.waitFor(() => expect(logged).toHaveLength(1))
  await new Promise((rested) => setTimeout(rested, 60))
  expect(logged).toHaveLength(1)
  expect(logged[0]).toContain('"host":"havnby.test"')
  expect(logged[0]).not.toContain('anna')
  expect((await letters())[0]).toMatchObject({ tries: 0, sent_at: null })
})

test('a subject or a recipient with line breaks adds no header', async () => {
  await queue('Hej\r\nBcc: fremmed@skov.test')
  start()
  await vi.waitFor(() => expect(office.received).toHaveLength(1))
  expect(office.received[0]?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m)
})
