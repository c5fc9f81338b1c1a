import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetings } from '../../../test/any-meeting.ts'
import { addBodies, anyone, countAs } from '../../../test/cast.ts'
import { agendaItem, firstMeeting, forSecretariat, seated, secretaryOf } from '../../../test/cast-meeting.ts'
import { testDatabase } from '../../../test/database.ts'
import { day } from '../../kernel/day.ts'
import type { Result } from '../../kernel/result.ts'
import { settled } from '../model/settled.ts'
import { meetingRecord } from './meeting-record.ts'
import { recordMeeting } from './record-meeting.ts'
import { removeMeeting } from './remove-meeting.ts'
import { replaceMeeting } from './replace-meeting.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const sif = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
const foreign = await secretaryOf(db, bodies.skovPolitical, bodies.skovklyngen)
const member = await seated(db, 'Ane Berg', bodies.fjordPolitical, bodies.fjordklyngen, 'member')

function value<T>(result: Result<T, string>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal} at ${result.at}`)
  return result.value
}

test('a meeting is read back as it was recorded, with nothing left to work out', async () => {
  const record = firstMeeting(bodies.fjordPolitical)
  const kept = value(await db.writing(sif, (tx) => recordMeeting(tx, sif, record)))
  expect(kept).toMatchObject({ organization: 'fjordklyngen/politisk-niveau', slug: '2023-02-07' })
  expect(await db.reading(sif, (tx) => meetingRecord(tx, kept.meeting))).toEqual(settled(record))
})

test('any meeting comes back as it was recorded', async () => {
  await fc.assert(
    fc.asyncProperty(meetings(bodies.fjordPolitical), async (record) => {
      const kept = value(await db.writing(sif, (tx) => recordMeeting(tx, sif, record)))
      expect(await db.reading(sif, (tx) => meetingRecord(tx, kept.meeting))).toEqual(settled(record))
    }),
    { numRuns: 60 },
  )
})

test('a second meeting on the same day gets an address of its own, also when two write at once', async () => {
  const record = firstMeeting(bodies.fjordPolitical, { day: day('2044-05-01') })
  const kept = await Promise.all([1, 2, 3].map(() => db.writing(sif, (tx) => recordMeeting(tx, sif, record))))
  expect(kept.map((result) => value(result).slug).toSorted()).toEqual(['2044-05-01', '2044-05-01-2', '2044-05-01-3'])
})

test('the next version keeps the address, gives back the one before and leaves no source behind', async () => {
  const first = firstMeeting(bodies.fjordPolitical, { day: day('2044-06-01') })
  const { meeting } = value(await db.writing(sif, (tx) => recordMeeting(tx, sif, first)))
  const sources = await countAs(db, anyone, 'source')
  const next = { ...first, location: 'Skovby', items: first.items.slice(0, 1) }
  const replaced = value(await db.writing(sif, (tx) => replaceMeeting(tx, sif, meeting, next)))
  expect(replaced).toMatchObject({ slug: '2044-06-01', replaced: settled(first) })
  expect(await db.reading(sif, (tx) => meetingRecord(tx, meeting))).toEqual(settled(next))
  expect(await countAs(db, anyone, 'source')).toBe(sources)
})

test('a meeting that is taken away is gone, and comes back whole from what was taken', async () => {
  const record = firstMeeting(bodies.fjordPolitical, { day: day('2044-07-01') })
  const { meeting } = value(await db.writing(sif, (tx) => recordMeeting(tx, sif, record)))
  const removed = value(await db.writing(sif, (tx) => removeMeeting(tx, sif, meeting)))
  expect(removed).toEqual(settled(record))
  expect(await db.reading(sif, (tx) => meetingRecord(tx, meeting))).toBeNull()
  const again = value(await db.writing(sif, (tx) => recordMeeting(tx, sif, removed)))
  expect(await db.reading(sif, (tx) => meetingRecord(tx, again.meeting))).toEqual(settled(record))
})

test('only the secretary of the organization writes', async () => {
  const record = firstMeeting(bodies.fjordPolitical)
  const { meeting } = value(await db.writing(sif, (tx) => recordMeeting(tx, sif, record)))
  for (const actor of [foreign, member, anyone]) {
    const refusals = [
      await db.writing(actor, (tx) => recordMeeting(tx, actor, record)),
      await db.writing(actor, (tx) => replaceMeeting(tx, actor, meeting, record)),
      await db.writing(actor, (tx) => removeMeeting(tx, actor, meeting)),
    ]
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ ok: false, refusal: expect.stringMatching(/^not-secretary|no-such-meeting$/) })
    }
  }
  expect(await db.reading(sif, (tx) => meetingRecord(tx, meeting))).toEqual(settled(record))
})

test('a closed meeting does not exist for the secretary of another cluster', async () => {
  const record = firstMeeting(bodies.fjordPolitical, { access: forSecretariat })
  const { meeting } = value(await db.writing(sif, (tx) => recordMeeting(tx, sif, record)))
  const replaced = await db.writing(foreign, (tx) => replaceMeeting(tx, foreign, meeting, record))
  expect(replaced).toMatchObject({ refusal: 'no-such-meeting' })
  expect(await db.reading(foreign, (tx) => meetingRecord(tx, meeting))).toBeNull()
})

test('the database alone keeps a foreign secretary from writing', async () => {
  const wishful = { ...foreign, seats: sif.seats }
  const record = firstMeeting(bodies.fjordPolitical)
  await expect(db.writing(wishful, (tx) => recordMeeting(tx, wishful, record))).rejects.toThrow('row-level security')
})

test('what cannot be kept is refused with its place, and nothing is stored', async () => {
  const record = firstMeeting(bodies.fjordPolitical)
  const before = await countAs(db, anyone, 'meeting')
  const refusal = async (told: Partial<typeof record>) => {
    const result = await db.writing(sif, (tx) => recordMeeting(tx, sif, { ...record, ...told }))
    return result.ok ? null : [result.refusal, result.at]
  }
  const [ane] = record.attendance
  if (ane === undefined) throw new Error('the cast has an Ane')
  expect(await refusal({ day: null })).toEqual(['no-day', 'day'])
  expect(await refusal({ items: [], attendance: [] })).toEqual(['no-items-and-no-people', undefined])
  expect(await refusal({ start: '25:00' })).toEqual(['no-such-time', 'start'])
  expect(await refusal({ attendance: [{ ...ane, name: 'x'.repeat(5_000) }] })).toEqual([
    'name-too-long',
    'attendance.0.name',
  ])
  expect(await refusal({ items: [agendaItem('1', 'Nul\0tegn')] })).toEqual(['unprintable-text', 'items.0.matter.title'])
  expect(await refusal({ items: [agendaItem('1', 'Halv \ud800')] })).toEqual([
    'unprintable-text',
    'items.0.matter.title',
  ])
  expect(await countAs(db, anyone, 'meeting')).toBe(before)
})
