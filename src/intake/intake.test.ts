import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { anyone } from '../../test/cast.ts'
import { officeHolder, seated, secretaryOf } from '../../test/cast-meeting.ts'
import { fjordMinutes } from '../../test/fjord-minutes.ts'
import {
  accept,
  acceptClaims,
  intakeHouse,
  laidIn,
  opened,
  openToAll,
  read,
  seen,
  writtenIn,
} from '../../test/intake-house.ts'
import { refuse } from '../kernel/result.ts'
import { meetingRecord } from '../meetings/actions/meeting-record.ts'
import { acceptDocument } from './actions/accept-document.ts'
import { addClaim } from './actions/add-claim.ts'
import { addDocument } from './actions/add-document.ts'
import { decideClaim } from './actions/decide-claim.ts'
import { matchPerson } from './actions/match-person.ts'
import { readWaiting, startReading } from './actions/read-waiting.ts'
import { readAgain, refuseDocument, takeUpDocument } from './actions/refuse-document.ts'
import { stateAnotherMeeting } from './actions/state-another-meeting.ts'
import { stateVisibility } from './actions/state-visibility.ts'
import { undoAcceptance } from './actions/undo-acceptance.ts'
import { viewReview } from './actions/view-review.ts'

const house = await intakeHouse()
const { db, bodies, sif } = house

/** Minutes of another day, so that no test meets another's meeting. */
let days = 0
function minutes(change: (text: string) => string = (text) => text): string {
  days += 1
  return change(fjordMinutes.replace('7. februar 2023', `${days}. marts 2023`))
}

const record = (meeting: string) => db.reading(sif, (tx) => meetingRecord(tx, meeting))
const decide = (
  document: string,
  path: string,
  verdict: 'accepted' | 'refused' | 'reopened' | 'corrected',
  fields = {},
) => db.writing(sif, (tx) => decideClaim(tx, sif, { document, path, verdict, fields, seen: null }))

test('minutes go the whole way in: read, reviewed, accepted, a meeting with a source on every row', async () => {
  const { document, meeting } = await writtenIn(house, minutes())
  const told = await record(meeting)
  expect(told).toMatchObject({ start: '15:00', end: '17:00', location: 'Byrådssalen, Havnby Rådhus', kind: 'minutes' })
  expect(told?.items.map(({ number, matter }) => [number, matter.title])).toEqual([
    ['1', 'Fælles kommissorium'],
    ['2', 'Rekruttering'],
    ['3', 'Eventuelt'],
  ])
  expect(told?.attendance.map(({ name, mark, chair }) => [name, mark, chair])).toEqual([
    ['Ane Berg', 'present', 'co-chair'],
    ['Bo Dal', 'apology', null],
    ['Carl Eng', 'present', null],
  ])
  const sources = [
    told?.source,
    ...(told?.attendance ?? []).map(({ source }) => source),
    told?.items[0]?.decisions[0]?.source,
  ]
  const { id } = (await seen(house, document)).document
  for (const source of sources) expect(source).toMatchObject({ document: id, page: 1, line: expect.any(Number) })
  expect(told?.items[0]?.amounts[0]?.oere).toBe(150_000_000n)
})

test('the same file again changes nothing and leads to the same document', async () => {
  const text = minutes()
  const first = await read(house, text)
  const { version } = (await seen(house, first)).document
  expect(await laidIn(house, text, 'under et andet navn.txt')).toBe(first)
  expect((await seen(house, first)).document).toMatchObject({ version, name: 'referat.txt', state: 'read' })
})

test('two who send the same file at once get the same document', async () => {
  const text = minutes()
  const slugs = await Promise.all([laidIn(house, text), laidIn(house, text), laidIn(house, text)])
  expect(new Set(slugs).size).toBe(1)
})

test('a changed file of the same meeting is a newer version, shown as a difference, and replaces the meeting', async () => {
  const text = minutes()
  const first = await writtenIn(house, text)
  const second = await read(
    house,
    text.replace('(Afbud)', '').replace('Rekruttering\n', 'Rekruttering og fastholdelse\n'),
  )
  const { around, differences } = await opened(house, second)
  expect(around.previous?.slug).toBe(first.document)
  expect(around.replaces?.id).toBe(first.meeting)
  expect(differences.map(({ about, before, after }) => [about, before === null, after === null])).toEqual(
    expect.arrayContaining([
      ['participant', false, false],
      ['heading', false, false],
    ]),
  )
  await acceptClaims(house, second)
  await openToAll(house, second)
  const accepted = await accept(house, second)
  expect(accepted).toMatchObject({ ok: true, value: { meeting: first.meeting, slug: first.slug } })
  expect((await record(first.meeting))?.items[1]?.matter.title).toBe('Rekruttering og fastholdelse')
  expect((await seen(house, second)).document.previous).toBe((await seen(house, first.document)).document.id)
})

test('a second meeting on the same day stands beside the first where somebody says so', async () => {
  const text = minutes()
  const first = await writtenIn(house, text)
  const document = await read(house, text.replace('Rekruttering\n', 'Noget helt andet\n'))
  await db.writing(sif, (tx) => stateAnotherMeeting(tx, sif, { document, isAnother: true }))
  await acceptClaims(house, document)
  await openToAll(house, document)
  const accepted = await accept(house, document)
  if (!accepted.ok) throw new Error(accepted.refusal)
  expect(accepted.value.slug).toBe(`${first.slug}-2`)
  expect((await record(first.meeting))?.items[1]?.matter.title).toBe('Rekruttering')
})

/** Everything of the register and its meetings, without keys and moments: the world as a reader could see it. */
async function world(): Promise<string> {
  const tables = [
    'meeting',
    'attendance',
    'agenda_item',
    'matter',
    'item_section',
    'recommendation',
    'decision',
    'attachment',
    'amount',
    'person',
    'membership',
    'organization',
  ]
  const counts = await db.reading(sif, async (tx) => {
    const told: unknown[] = []
    for (const table of tables) {
      const { rows } = await sql<{ row: unknown }>`select count(*)::integer as row from ${sql.table(table)}`.execute(tx)
      told.push([table, rows[0]?.row])
    }
    const meetings = await tx.selectFrom('meeting').select('id').orderBy('id').execute()
    for (const { id } of meetings) told.push([id, await meetingRecord(tx, id)])
    return told
  })
  return JSON.stringify(counts, (_name, part: unknown) => (typeof part === 'bigint' ? String(part) : part))
}

test('undoing a new meeting restores the register byte for byte', async () => {
  const text = minutes()
  const before = await world()
  const { document } = await writtenIn(house, text)
  expect(await world()).not.toBe(before)
  const undone = await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document }))
  expect(undone.ok).toBe(true)
  expect(await world()).toBe(before)
  expect((await seen(house, document)).document.state).toBe('read')
})

test('undoing a newer version restores the version before, byte for byte, and what was decided is kept', async () => {
  const text = minutes()
  await writtenIn(house, text)
  const before = await world()
  const second = await writtenIn(house, text.replace('Rekruttering\n', 'Rekruttering igen\n'))
  expect((await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document: second.document }))).ok).toBe(true)
  expect(await world()).toBe(before)
  expect((await opened(house, second.document)).missing).toEqual([])
  expect((await accept(house, second.document)).ok).toBe(true)
})

test('a version that was replaced is undone last', async () => {
  const text = minutes()
  const first = await writtenIn(house, text)
  await writtenIn(house, text.replace('Intet.', 'Ingen bemærkninger.'))
  const undone = await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document: first.document }))
  expect(undone).toEqual(refuse('replaced-since'))
})

test('a meeting that was changed since is not undone behind the back of whoever changed it', async () => {
  const { document, meeting } = await writtenIn(house, minutes())
  await db.writing(sif, (tx) =>
    tx.updateTable('meeting').set({ location: 'Et andet sted' }).where('id', '=', meeting).execute(),
  )
  const undone = await db.writing(sif, (tx) => undoAcceptance(tx, sif, { document }))
  expect(undone).toEqual(refuse('changed-since'))
  expect((await record(meeting))?.location).toBe('Et andet sted')
})

test('of two who accept at once, one is told that the other has', async () => {
  const document = await read(house, minutes())
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
  const document = await read(house, minutes())
  await acceptClaims(house, document)
  await openToAll(house, document)
  const { version } = (await seen(house, document)).document
  await decide(document, 'meeting.location', 'refused')
  const late = await db.writing(sif, (tx) => acceptDocument(tx, sif, { document, version }))
  expect(late).toEqual(refuse('changed-meanwhile'))
})

test('a verdict over a colleague’s, made without having seen it, is refused', async () => {
  const document = await read(house, minutes())
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

test('nothing is written in while anything is missing', async () => {
  const document = await read(house, minutes())
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
  const document = await read(house, minutes())
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
  const document = await read(house, minutes())
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
  const document = await read(house, minutes())
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
  const document = await read(house, minutes())
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
  const document = await read(house, minutes())
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
  const document = await read(house, minutes())
  const { claims, candidates } = await opened(house, document)
  const path = claims.find((claim) => claim.about === 'participant' && claim.says.name === 'Ane Berg')?.path ?? ''
  expect(candidates.get(path)?.map(({ person }) => person.id)).toContain(ane)
  await db.writing(sif, (tx) => matchPerson(tx, sif, { document, participant: path, choice: 'same', person: ane }))
  await acceptClaims(house, document)
  await openToAll(house, document)
  const accepted = await accept(house, document)
  if (!accepted.ok) throw new Error(accepted.refusal)
  const told = await record(accepted.value.meeting)
  expect(told?.attendance.map(({ name, person }) => [name, person])).toEqual([
    ['Ane Berg', ane],
    ['Bo Dal', null],
    ['Carl Eng', null],
  ])
})

test('a new person is written in once, however often it is said', async () => {
  const document = await read(house, minutes())
  const match = { document, participant: 'participants.2', choice: 'new', person: '' } as const
  expect((await db.writing(sif, (tx) => matchPerson(tx, sif, match))).ok).toBe(true)
  expect(await db.writing(sif, (tx) => matchPerson(tx, sif, match))).toEqual(refuse('matched-already'))
})

test('a document of another organization is doubted, and no button for all accepts it', async () => {
  const document = await read(
    house,
    minutes((text) => text.replace('Fjordklyngen\nPolitisk niveau', 'Sundhedsudvalget')),
  )
  const { missing } = await opened(house, document)
  expect(missing.map(({ what }) => what)).toContain('organization')
  await openToAll(house, document)
  await decide(document, 'organization', 'accepted')
  expect((await opened(house, document)).missing.map(({ what }) => what)).not.toContain('organization')
})

test('text that is hostile to markup, to JSON and to the database is kept as text', async () => {
  const hostile = `<script>alert(1)</script> ' " & \u202e \ud800 ${'N'.repeat(100)}`
  const text = minutes((printed) => printed.replace('Rekruttering\n', `${hostile}\n`))
  const { meeting } = await writtenIn(house, text, '../../<b>etc\u0000passwd</b>.txt')
  expect((await record(meeting))?.items[1]?.matter.title).toContain('<script>alert(1)</script> \' " &')
})

test('a name of 5,000 characters is never half stored', async () => {
  const text = minutes((printed) => printed.replace('Carl Eng', `Carl ${'E'.repeat(5_000)}`))
  const document = await read(house, text)
  await acceptClaims(house, document)
  await openToAll(house, document)
  const before = await world()
  const answer = await accept(house, document)
  if (answer.ok) return
  expect(answer.refusal).toBe('name-too-long')
  expect(await world()).toBe(before)
})

test('an unreadable file says why, can be read again, and can be put aside', async () => {
  const document = await read(house, '%PDF-1.7 not really')
  expect((await seen(house, document)).document).toMatchObject({
    state: 'unreadable',
    failure: { why: expect.any(String) },
  })
  expect((await db.writing(sif, (tx) => readAgain(tx, sif, { document }))).ok).toBe(true)
  expect(await readWaiting(house)).toBe(1)
  expect((await seen(house, document)).document.state).toBe('unreadable')
  expect((await db.writing(sif, (tx) => refuseDocument(tx, sif, { document }))).ok).toBe(true)
  expect((await db.writing(sif, (tx) => takeUpDocument(tx, sif, { document }))).ok).toBe(true)
  expect((await seen(house, document)).document.state).toBe('waiting')
  await readWaiting(house)
})

test('what waited when the house stopped is read when it starts again, and a failure of one stops no other', async () => {
  const waiting = [await laidIn(house, minutes()), await laidIn(house, minutes()), await laidIn(house, minutes())]
  let calls = 0
  const read = async () => {
    calls += 1
    if (calls === 1) throw new Error('a bug of the reader')
    return { ok: false as const, refusal: 'encrypted' }
  }
  const failures: unknown[] = []
  const reading = startReading({ db, files: house.files, read }, (failure) => failures.push(failure))
  await expect.poll(async () => (await seen(house, waiting[2] ?? '')).document.state).toBe('unreadable')
  await reading.stop()
  const states = await Promise.all(waiting.map(async (document) => (await seen(house, document)).document.failure?.why))
  expect(states).toEqual(['unreadable', 'encrypted', 'encrypted'])
  expect(failures).toEqual([])
})

test('every step stands in the journal, with the right by which it was taken', async () => {
  const { document } = await writtenIn(house, minutes())
  const { id } = (await seen(house, document)).document
  const entries = await db.jobs((tx) =>
    tx
      .selectFrom('journal_entry')
      .select(['action', 'person_id', 'right_held'])
      .where('object_id', '=', id)
      .orderBy('id')
      .execute(),
  )
  const actions = entries.map(({ action }) => action)
  expect(actions[0]).toBe('add-document')
  expect(actions).toEqual(expect.arrayContaining(['accept-undoubted', 'state-visibility']))
  expect(actions.at(-1)).toBe('accept-document')
  for (const entry of entries)
    expect(entry).toMatchObject({ person_id: sif.person, right_held: expect.stringMatching(/^secretary of /) })
})
