import { expect, test } from 'vitest'
import { addBodies } from '../../test/cast.ts'
import { firstMeeting, seated, secretaryOf } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { recordMeeting } from './actions/record-meeting.ts'
import { replaceMeeting } from './actions/replace-meeting.ts'
import { decisionFinder } from './decision-finder.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const sif = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
const stranger = await seated(db, 'Bo Skov', bodies.skovPolitical, bodies.skovklyngen, 'member')
const record = firstMeeting(bodies.fjordPolitical)
const kept = await db.writing(sif, (tx) => recordMeeting(tx, sif, record))
if (!kept.ok) throw new Error(kept.refusal)

const seenBy = (actor: typeof sif) => db.reading(actor, (tx) => decisionFinder.inCircle(tx, bodies.fjordklyngen))

test('the key of a decision stays the same when the minutes are corrected, and finds it again', async () => {
  const before = await seenBy(sif)
  expect(before.length).toBeGreaterThan(0)
  const changed = await db.writing(sif, (tx) => replaceMeeting(tx, sif, kept.value.meeting, record))
  expect(changed.ok).toBe(true)
  expect(await seenBy(sif)).toEqual(before)
  const keys = before.map(({ key }) => key)
  const found = await db.reading(sif, (tx) => decisionFinder.withKeys(tx, keys))
  expect([...found.keys()].toSorted()).toEqual(keys.toSorted())
})

test('a closed decision is found by those who see it, and by nobody else, also by its key', async () => {
  const own = await seenBy(sif)
  const foreign = await seenBy(stranger)
  const closed = own.filter(({ key }) => !foreign.some((one) => one.key === key))
  expect(closed.length).toBeGreaterThan(0)
  const keys = closed.map(({ key }) => key)
  expect((await db.reading(stranger, (tx) => decisionFinder.withKeys(tx, keys))).size).toBe(0)
  expect(JSON.stringify(foreign)).not.toContain('CANARY')
})

test('a key of any other shape names no decision and does no harm', async () => {
  const keys = [
    '',
    '/',
    'not-a-meeting/3',
    `${kept.value.meeting}/`,
    `${kept.value.meeting}/99`,
    "'; drop table meeting",
  ]
  expect((await db.reading(sif, (tx) => decisionFinder.withKeys(tx, keys))).size).toBe(0)
})
