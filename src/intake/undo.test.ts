import { expect, test } from 'vitest'
import { secretaryOf } from '../../test/cast-meeting.ts'
import {
  accept,
  acceptClaims,
  decidingIn,
  intakeHouse,
  minutesOfTheirOwn,
  opened,
  openToAll,
  read,
  seen,
  told,
  world,
  writtenIn,
} from '../../test/intake-house.ts'
import { refuse } from '../kernel/result.ts'
import { acceptDocument } from './actions/accept-document.ts'
import { decideClaim } from './actions/decide-claim.ts'
import { undoAcceptance } from './actions/undo-acceptance.ts'

const house = await intakeHouse()
const { db, bodies, sif } = house

const decide = decidingIn(house)

test('undoing a new meeting restores the register byte for byte', async () => {
  const text = minutesOfTheirOwn()
  const before = await world(house)
  const { document } = await writtenIn(house, text)
  expect(await world(house)).not.toBe(before)
  const undone = await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document }))
  expect(undone.ok).toBe(true)
  expect(await world(house)).toBe(before)
  expect((await seen(house, document)).document.state).toBe('read')
})

test('undoing a newer version restores the version before, byte for byte, and what was decided is kept', async () => {
  const text = minutesOfTheirOwn()
  await writtenIn(house, text)
  const before = await world(house)
  const second = await writtenIn(house, text.replace('Rekruttering\n', 'Rekruttering igen\n'))
  expect((await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document: second.document }))).ok).toBe(true)
  expect(await world(house)).toBe(before)
  expect((await opened(house, second.document)).missing).toEqual([])
  expect((await accept(house, second.document)).ok).toBe(true)
})

test('a version that was replaced is undone last', async () => {
  const text = minutesOfTheirOwn()
  const first = await writtenIn(house, text)
  await writtenIn(house, text.replace('Intet.', 'Ingen bemærkninger.'))
  const undone = await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document: first.document }))
  expect(undone).toEqual(refuse('replaced-since'))
})

test('a meeting that was changed since is not undone behind the back of whoever changed it', async () => {
  const { document, meeting } = await writtenIn(house, minutesOfTheirOwn())
  await db.writing(sif, (tx) =>
    tx.updateTable('meeting').set({ location: 'Et andet sted' }).where('id', '=', meeting).execute(),
  )
  const undone = await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document }))
  expect(undone).toEqual(refuse('changed-since'))
  expect((await told(house, meeting))?.location).toBe('Et andet sted')
})

test('of two who accept at once, one is told that the other has', async () => {
  const document = await read(house, minutesOfTheirOwn())
  await acceptClaims(house, document)
  await openToAll(house, document)
  const { version } = (await seen(house, document)).document
  const colleague = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
  const both = await Promise.all(
    [sif, colleague].map((who) => db.writing(who, (tx) => acceptDocument(tx, who, { document, version }))),
  )
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both.filter(({ ok }) => !ok)).toEqual([refuse('already-accepted')])
})

test('whoever accepts what a colleague has changed in the meantime is shown the change first', async () => {
  const document = await read(house, minutesOfTheirOwn())
  await acceptClaims(house, document)
  await openToAll(house, document)
  const { version } = (await seen(house, document)).document
  await decide(document, 'meeting.location', 'refused')
  const late = await db.writing(sif, (tx) => acceptDocument(tx, sif, { document, version }))
  expect(late).toEqual(refuse('changed-meanwhile'))
})

test('a verdict over a colleague’s, made without having seen it, is refused', async () => {
  const document = await read(house, minutesOfTheirOwn())
  const colleague = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
  const { seenAt } = await opened(house, document)
  await decide(document, 'meeting.date', 'accepted')
  const decision = { document, path: 'meeting.date', verdict: 'refused', fields: {}, seen: seenAt } as const
  expect(await db.writing(colleague, (tx) => decideClaim(tx, colleague, decision))).toEqual(
    refuse('decided-by-colleague'),
  )
  const later = { ...decision, seen: new Date(Date.now() + 1_000).toISOString() }
  expect((await db.writing(colleague, (tx) => decideClaim(tx, colleague, later))).ok).toBe(true)
})
