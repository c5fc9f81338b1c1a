import { expect, test } from 'vitest'
import { anyone } from '../../test/cast.ts'
import { officeHolder, seated, secretaryOf } from '../../test/cast-meeting.ts'
import {
  accept,
  acceptClaims,
  decidingIn,
  intakeHouse,
  minutesOfTheirOwn,
  opened,
  openToAll,
  read,
  told,
  world,
  writtenIn,
} from '../../test/intake-house.ts'
import { refuse } from '../kernel/result.ts'
import { acceptDocument } from './actions/accept-document.ts'
import { addClaim } from './actions/add-claim.ts'
import { addDocument } from './actions/add-document.ts'
import { decideClaim } from './actions/decide-claim.ts'
import { matchPerson } from './actions/match-person.ts'
import { refuseDocument } from './actions/refuse-document.ts'
import { stateVisibility } from './actions/state-visibility.ts'
import { undoAcceptance } from './actions/undo-acceptance.ts'
import { viewReview } from './actions/view-review.ts'

const house = await intakeHouse()
const { db, bodies, sif } = house

const decide = decidingIn(house)

test('nothing is written in while anything is missing', async () => {
  const document = await read(house, minutesOfTheirOwn())
  expect(await accept(house, document)).toEqual(refuse('incomplete'))
  await acceptClaims(house, document)
  expect(await accept(house, document)).toEqual(refuse('incomplete'))
  await db.writing(sif, (tx) =>
    stateVisibility(tx, sif, { document, of: 'meeting', visibility: 'public', reason: '', reviewOn: '' }),
  )
  expect((await opened(house, document)).missing.map(({ what }) => what)).toEqual(Array(3).fill('item-visibility'))
  expect(await accept(house, document)).toEqual(refuse('incomplete'))
})

test('a closed item is closed, and so is the document that it is printed in', async () => {
  const document = await read(house, minutesOfTheirOwn())
  await acceptClaims(house, document)
  await openToAll(house, document)
  const closing = {
    document,
    of: 1,
    visibility: 'secretariat',
    reason: 'Personforhold',
    reviewOn: '2030-01-01',
  } as const
  expect((await db.writing(sif, (tx) => stateVisibility(tx, sif, closing))).ok).toBe(true)
  expect((await accept(house, document)).ok).toBe(true)
  const found = await db.readingPublic((tx) =>
    tx.selectFrom('document').select('id').where('slug', '=', document).execute(),
  )
  expect(found).toEqual([])
  const titles = await db.readingPublic((tx) =>
    tx.selectFrom('matter').select('title').where('title', '=', 'Rekruttering').execute(),
  )
  expect(titles.length).toBeLessThan(
    (
      await db.reading(sif, (tx) =>
        tx.selectFrom('matter').select('title').where('title', '=', 'Rekruttering').execute(),
      )
    ).length,
  )
})

test('an open document is seen by all once it is accepted, and not a moment before', async () => {
  const document = await read(house, minutesOfTheirOwn())
  await acceptClaims(house, document)
  await openToAll(house, document)
  const asked = () =>
    db.readingPublic((tx) => tx.selectFrom('document').select('slug').where('slug', '=', document).execute())
  expect(await asked()).toEqual([])
  await accept(house, document)
  expect(await asked()).toEqual([{ slug: document }])
  await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document }))
  expect(await asked()).toEqual([])
})

test('for everybody but its own secretaries there is no such document', async () => {
  const document = await read(house, minutesOfTheirOwn())
  const others = [
    anyone,
    await seated(db, 'Ane Berg', bodies.fjordPolitical, bodies.fjordklyngen, 'member'),
    await secretaryOf(db, bodies.skovklyngen, bodies.skovklyngen),
    await secretaryOf(db, bodies.fjordProfessional, bodies.fjordklyngen),
  ]
  const everybody = { document, of: 'meeting', visibility: 'public', reason: '', reviewOn: '' } as const
  for (const other of others) {
    expect(await db.reading(other, (tx) => viewReview(tx, other, document, new Date()))).toBeNull()
    const tried = [
      db.writing(other, (tx) =>
        decideClaim(tx, other, { document, path: 'kind', verdict: 'accepted', fields: {}, seen: null }),
      ),
      db.writing(other, (tx) => stateVisibility(tx, other, everybody)),
      db.writing(other, (tx) => acceptDocument(tx, other, { document, version: 1 })),
      db.writing(other, (tx) => undoAcceptance(tx, other, { document })),
      db.writing(other, (tx) => refuseDocument(tx, other, { document })),
      db.writing(other, (tx) =>
        addDocument(tx, other, { organization: bodies.fjordPolitical, name: 'x', file: '0'.repeat(64) }),
      ),
    ]
    for (const answer of await Promise.all(tried)) expect(answer).toEqual(refuse('missing'))
  }
})

test('a claim is accepted, corrected, refused, and each can be taken back', async () => {
  const document = await read(house, minutesOfTheirOwn())
  expect((await decide(document, 'meeting.start', 'corrected', { value: '15.30' })).ok).toBe(true)
  expect(await decide(document, 'meeting.end', 'corrected', { value: 'sent' })).toEqual(refuse('not-a-time', 'value'))
  expect((await decide(document, 'participants.1', 'refused')).ok).toBe(true)
  expect(await decide(document, 'kind', 'refused')).toEqual(refuse('not-refusable'))
  expect(await decide(document, 'participants.99', 'accepted')).toEqual(refuse('no-such-claim'))
  expect((await opened(house, document)).progress.decided).toBe(2)
  await decide(document, 'participants.1', 'reopened')
  expect((await opened(house, document)).progress.decided).toBe(1)
})

test('what the reader did not see is added, and can be taken away again', async () => {
  const document = await read(house, minutesOfTheirOwn())
  const fields = { text: 'Bo Dal er vært næste gang.', outcome: 'agreed' }
  const added = await db.writing(sif, (tx) => addClaim(tx, sif, { document, about: 'decision', item: 2, fields }))
  if (!added.ok) throw new Error(added.refusal)
  await acceptClaims(house, document)
  expect((await opened(house, document)).claims.find(({ path }) => path === added.value.path)).toMatchObject({
    isAdded: true,
  })
  await decide(document, added.value.path, 'refused')
  expect((await opened(house, document)).claims.find(({ path }) => path === added.value.path)).toBeUndefined()
  const nowhere = await db.writing(sif, (tx) => addClaim(tx, sif, { document, about: 'decision', item: 17, fields }))
  expect(nowhere).toEqual(refuse('no-such-item'))
})

test('a name is joined to a person only where somebody says who it is', async () => {
  const ane = await officeHolder(db, 'Ane Berg', 'ane-berg')
  const document = await read(house, minutesOfTheirOwn())
  const { claims, candidates } = await opened(house, document)
  const path = claims.find((claim) => claim.about === 'participant' && claim.says.name === 'Ane Berg')?.path ?? ''
  expect(candidates.get(path)?.map(({ person }) => person.id)).toContain(ane)
  await db.writing(sif, (tx) => matchPerson(tx, sif, { document, participant: path, choice: 'same', person: ane }))
  await acceptClaims(house, document)
  await openToAll(house, document)
  const accepted = await accept(house, document)
  if (!accepted.ok) throw new Error(accepted.refusal)
  const meetingTold = await told(house, accepted.value.meeting)
  expect(meetingTold?.attendance.map(({ name, person }) => [name, person])).toEqual([
    ['Ane Berg', ane],
    ['Bo Dal', null],
    ['Carl Eng', null],
  ])
})

test('a new person is written in once, however often it is said', async () => {
  const document = await read(house, minutesOfTheirOwn())
  const match = { document, participant: 'participants.2', choice: 'new', person: '' } as const
  expect((await db.writing(sif, (tx) => matchPerson(tx, sif, match))).ok).toBe(true)
  expect(await db.writing(sif, (tx) => matchPerson(tx, sif, match))).toEqual(refuse('matched-already'))
})

test('a document of another organization is doubted, and no button for all accepts it', async () => {
  const document = await read(
    house,
    minutesOfTheirOwn((text) => text.replace('Fjordklyngen\nPolitisk niveau', 'Sundhedsudvalget')),
  )
  const { missing } = await opened(house, document)
  expect(missing.map(({ what }) => what)).toContain('organization')
  await openToAll(house, document)
  await decide(document, 'organization', 'accepted')
  expect((await opened(house, document)).missing.map(({ what }) => what)).not.toContain('organization')
})

test('text that is hostile to markup, to JSON and to the database is kept as text', async () => {
  const hostile = `<script>alert(1)</script> ' " & \u202e \ud800 ${'N'.repeat(100)}`
  const text = minutesOfTheirOwn((printed) => printed.replace('Rekruttering\n', `${hostile}\n`))
  const { meeting } = await writtenIn(house, text, '../../<b>etc\u0000passwd</b>.txt')
  expect((await told(house, meeting))?.items[1]?.matter.title).toContain('<script>alert(1)</script> \' " &')
})

test('a name of 5,000 characters is never half stored', async () => {
  const text = minutesOfTheirOwn((printed) => printed.replace('Carl Eng', `Carl ${'E'.repeat(5_000)}`))
  const document = await read(house, text)
  await acceptClaims(house, document)
  await openToAll(house, document)
  const before = await world(house)
  const answer = await accept(house, document)
  if (answer.ok) return
  expect(answer.refusal).toBe('name-too-long')
  expect(await world(house)).toBe(before)
})
