import { expect, test } from 'vitest'
import {
  accept,
  acceptClaims,
  intakeHouse,
  laidIn,
  minutesOfTheirOwn,
  opened,
  openToAll,
  read,
  seen,
  told,
  writtenIn,
} from '../../test/intake-house.ts'
import { readWaiting, startReading } from './actions/read-waiting.ts'
import { readAgain, refuseDocument, takeUpDocument } from './actions/refuse-document.ts'
import { stateAnotherMeeting } from './actions/state-another-meeting.ts'

const house = await intakeHouse()
const { db, sif } = house

test('minutes go the whole way in: read, reviewed, accepted, a meeting with a source on every row', async () => {
  const { document, meeting } = await writtenIn(house, minutesOfTheirOwn())
  const meetingTold = await told(house, meeting)
  expect(meetingTold).toMatchObject({
    start: '15:00',
    end: '17:00',
    location: 'Byrådssalen, Havnby Rådhus',
    kind: 'minutes',
  })
  expect(meetingTold?.items.map(({ number, matter }) => [number, matter.title])).toEqual([
    ['1', 'Fælles kommissorium'],
    ['2', 'Rekruttering'],
    ['3', 'Eventuelt'],
  ])
  expect(meetingTold?.attendance.map(({ name, mark, chair }) => [name, mark, chair])).toEqual([
    ['Ane Berg', 'present', 'co-chair'],
    ['Bo Dal', 'apology', null],
    ['Carl Eng', 'present', null],
  ])
  const sources = [
    meetingTold?.source,
    ...(meetingTold?.attendance ?? []).map(({ source }) => source),
    meetingTold?.items[0]?.decisions[0]?.source,
  ]
  const { id } = (await seen(house, document)).document
  for (const source of sources) expect(source).toMatchObject({ document: id, page: 1, line: expect.any(Number) })
  expect(meetingTold?.items[0]?.amounts[0]?.oere).toBe(150_000_000n)
})

test('the same file again changes nothing and leads to the same document', async () => {
  const text = minutesOfTheirOwn()
  const first = await read(house, text)
  const { version } = (await seen(house, first)).document
  expect(await laidIn(house, text, 'under et andet navn.txt')).toBe(first)
  expect((await seen(house, first)).document).toMatchObject({ version, name: 'referat.txt', state: 'read' })
})

test('two who send the same file at once get the same document', async () => {
  const text = minutesOfTheirOwn()
  const slugs = await Promise.all([laidIn(house, text), laidIn(house, text), laidIn(house, text)])
  expect(new Set(slugs).size).toBe(1)
})

test('a changed file of the same meeting is a newer version, shown as a difference, and replaces the meeting', async () => {
  const text = minutesOfTheirOwn()
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
  expect((await told(house, first.meeting))?.items[1]?.matter.title).toBe('Rekruttering og fastholdelse')
  expect((await seen(house, second)).document.previous).toBe((await seen(house, first.document)).document.id)
})

test('a second meeting on the same day stands beside the first where somebody says so', async () => {
  const text = minutesOfTheirOwn()
  const first = await writtenIn(house, text)
  const document = await read(house, text.replace('Rekruttering\n', 'Noget helt andet\n'))
  await db.writing(sif, (tx) => stateAnotherMeeting(tx, sif, { document, isAnother: true }))
  await acceptClaims(house, document)
  await openToAll(house, document)
  const accepted = await accept(house, document)
  if (!accepted.ok) throw new Error(accepted.refusal)
  expect(accepted.value.slug).toBe(`${first.slug}-2`)
  expect((await told(house, first.meeting))?.items[1]?.matter.title).toBe('Rekruttering')
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
  const waiting = [
    await laidIn(house, minutesOfTheirOwn()),
    await laidIn(house, minutesOfTheirOwn()),
    await laidIn(house, minutesOfTheirOwn()),
  ]
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
  const { document } = await writtenIn(house, minutesOfTheirOwn())
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
