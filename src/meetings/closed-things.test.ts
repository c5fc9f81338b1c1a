import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addBodies, anyone } from '../../test/cast.ts'
import { agendaItem, firstMeeting, open, seated, secretaryOf } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { day } from '../kernel/day.ts'
import { recordMeeting } from './actions/record-meeting.ts'
import { replaceMeeting } from './actions/replace-meeting.ts'
import type { Access } from './model/access.ts'
import { decisionsAnswer, itemPageAnswer, meetingAnswer } from './model/answers.ts'
import type { AgendaItem, Attachment, MeetingRecord, SourcePlace } from './model/meeting-record.ts'
import { meetingRoutes } from './routes.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const sif = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
const sune = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
const foreign = await secretaryOf(db, bodies.skovPolitical, bodies.skovklyngen)
const member = await seated(db, 'Ane Berg', bodies.fjordPolitical, bodies.fjordklyngen, 'member')
const web = await webOver(db, meetingRoutes(db), { sif, sune, foreign, member })

const secret: Access = { visibility: 'secretariat', reason: 'CANARY-REASON', reviewOn: null }
const home = '/fjordklyngen/politisk-niveau'
const closing = { visibility: 'secretariat', ground: 'personal', reason: 'CANARY-WHY', attachments: 'stay' }
const extract = {
  title: 'Ansættelse af en leder',
  publicReason: 'Sagen handler om en enkelt person.',
  text: 'Der blev ansat en leder fra 1. marts.',
  outcome: 'approved',
  readers: 'public',
  extractVersion: '',
}

function attachment(title: string, access: Access | null): Attachment {
  return { number: '1', title, documentNumber: null, caseReference: null, file: null, access, source: null }
}

function cited(title: string): SourcePlace {
  return { title, document: null, url: null, page: null, line: null, endLine: null }
}

function closedItem(number: string, told: Partial<AgendaItem> = {}): AgendaItem {
  const decision = { organization: null, day: null, text: 'CANARY-DECIDED', outcome: 'approved' as const }
  return agendaItem(number, 'CANARY-TITLE', {
    access: secret,
    source: cited('CANARY-SOURCE'),
    decisions: [{ ...decision, absent: [], dissent: [], source: null }],
    ...told,
  })
}

/** Open, with nothing in it that a test must not meet elsewhere. */
function openItem(number: string, told: Partial<AgendaItem> = {}): AgendaItem {
  return agendaItem(number, `Åben ${number}`, { access: open, ...told })
}

/** Open until a test closes it. */
function toBeClosed(number: string): AgendaItem {
  return { ...closedItem(number), access: open }
}

/** A meeting of its own day, so that no test stands in another's way. */
async function held(on: string, items: AgendaItem[], told: Partial<MeetingRecord> = {}) {
  const record = { ...firstMeeting(bodies.fjordPolitical, { day: day(on) }), items, ...told }
  const kept = await db.writing(sif, (tx) => recordMeeting(tx, sif, record))
  if (!kept.ok) throw new Error(kept.refusal)
  return { at: `${home}/moeder/${on}`, meeting: kept.value.meeting, record }
}

async function everywhere(at: string, as?: string): Promise<string> {
  const paths = [at, `${at}/1`, `${at}/2`, `${home}/beslutninger`, '/beslutninger', '/moeder', `${home}/moeder`]
  const asked = paths.flatMap((path) => ['', '.json', '.csv'].flatMap((end) => [`${path}${end}`, `/en${path}${end}`]))
  const answers: string[] = []
  for (const path of asked) answers.push((await web.get(path, as)).body)
  return answers.join('\n')
}

test('a closed item without an extract is a number and "Lukket punkt" to the public, and its address never was', async () => {
  const { at } = await held('2031-01-07', [openItem('1'), closedItem('2')])
  const { body } = await web.get(at)
  expect(body).toContain('Lukket punkt')
  expect(body).not.toContain(`${at}/2`)
  expect((await web.get(`${at}/2`)).status).toBe(404)
  const [closed, none] = [(await web.get(`${at}/2`)).body, (await web.get(`${at}/9`)).body]
  expect(closed.replaceAll(`${at}/2`, '')).toBe(none.replaceAll(`${at}/9`, ''))
  expect(await everywhere(at)).not.toContain('CANARY')
})

test('an extract is told on the meeting, at the item, in the register and as data, and nothing of the closed with it', async () => {
  const { at } = await held('2031-01-14', [closedItem('1'), closedItem('2')])
  expect((await web.post(`${at}/2/uddrag`, extract, 'sif')).location).toBe(`${at}/2`)
  for (const path of [at, `${at}/2`]) {
    const { status, body } = await web.get(path)
    expect(status).toBe(200)
    expect(body).toContain('Lukket punkt: Ansættelse af en leder')
    expect(body).toContain('Lukket: Sagen handler om en enkelt person.')
    expect(body).toContain('Der blev ansat en leder fra 1. marts.')
    expect(body).not.toContain('CANARY')
  }
  expect((await web.get(`/en${at}/2`)).body).toContain('Closed item: <span lang="da">Ansættelse af en leder</span>')
  const register = (await web.get(`${home}/beslutninger`)).body
  expect(register).toContain('Lukket punkt: Ansættelse af en leder')
  expect(register).toMatch(/Uddrag/)
  expect((await web.get(`${home}/beslutninger.csv`)).body).toMatch(/Ansættelse af en leder;approved;.*;extract/)
  const { item, decisions } = {
    item: JSON.parse((await web.get(`${at}/2.json`)).body),
    decisions: JSON.parse((await web.get(`${home}/beslutninger.json`)).body).decisions,
  }
  expect(item).toMatchObject({ isClosed: true, extract: { title: extract.title, text: extract.text } })
  expect(decisions).toContainEqual(expect.objectContaining({ isExtract: true, text: extract.text }))
  expect(await everywhere(at)).not.toContain('CANARY')
})

test('to those who see the decision itself the register tells it once, in its own words', async () => {
  const { at } = await held('2031-01-21', [closedItem('1')])
  await web.post(`${at}/1/uddrag`, extract, 'sif')
  const { decisions } = JSON.parse((await web.get(`${home}/beslutninger.json?pr=2031-01-21`, 'sif')).body)
  const own = decisions.filter(({ item }: { item: { id: string } }) => item.id.includes('2031-01-21'))
  expect(own.map(({ isExtract }: { isExtract: boolean }) => isExtract)).toEqual([false])
})

test('a draft of an extract is read by the secretariat alone', async () => {
  const { at } = await held('2031-01-28', [closedItem('1')])
  const draft = { ...extract, title: 'CANARY-DRAFT', text: 'CANARY-DRAFT', readers: 'secretariat' }
  expect((await web.post(`${at}/1/uddrag`, draft, 'sif')).status).toBe(303)
  expect((await web.get(`${at}/1`, 'sif')).body).toContain('Udkast til uddrag: CANARY-DRAFT')
  for (const reader of [undefined, 'member', 'foreign']) expect(await everywhere(at, reader)).not.toContain('CANARY')
  expect((await web.get(`${at}/1`)).status).toBe(404)
})

test('an extract for the members is for them, and not for the public', async () => {
  const { at } = await held('2031-02-04', [closedItem('1')])
  await web.post(`${at}/1/uddrag`, { ...extract, readers: 'members' }, 'sif')
  expect((await web.get(`${at}/1`, 'member')).body).toContain(extract.text)
  expect((await web.get(`${at}/1`)).status).toBe(404)
  expect((await web.get(at)).body).not.toContain(extract.title)
})

test('an extract that was taken away is gone where it was public, and was never there where it was not', async () => {
  const { at } = await held('2031-02-11', [closedItem('1'), closedItem('2')])
  await web.post(`${at}/1/uddrag`, extract, 'sif')
  await web.post(`${at}/2/uddrag`, { ...extract, readers: 'members' }, 'sif')
  for (const item of ['1', '2']) {
    await web.post(`${at}/${item}/uddrag`, { deed: 'remove', extractVersion: '1' }, 'sif')
  }
  expect([(await web.get(`${at}/1`)).status, (await web.get(`${at}/2`)).status]).toEqual([410, 404])
  expect((await web.get(at)).body).not.toContain(extract.title)
})

test('closing needs a ground, and words where the ground is none of those named', async () => {
  const { at } = await held('2031-02-18', [openItem('1')])
  const unsaid = await web.post(`${at}/1/adgang`, { visibility: 'level', attachments: 'stay', version: '1' }, 'sif')
  expect([unsaid.status, unsaid.body.includes('Vælg, hvorfor det er lukket.')]).toEqual([422, true])
  const wordless = { ...closing, ground: 'other', reason: '', version: '1' }
  const other = await web.post(`${at}/1/adgang`, wordless, 'sif')
  expect([other.status, other.body.includes('Skriv grunden med ord')]).toEqual([422, true])
  expect((await web.get(`${at}/1`)).status).toBe(200)
})

test('an item that is closed later is gone at the next request, in every format, and leaves the register', async () => {
  const { at } = await held('2031-02-25', [toBeClosed('1'), closedItem('2')])
  expect(await everywhere(at)).toContain('CANARY-DECIDED')
  expect((await web.post(`${at}/1/adgang`, { ...closing, version: '1' }, 'sif')).location).toBe(`${at}/1`)
  for (const end of ['', '.json', '.csv']) expect((await web.get(`${at}/1${end}`)).status).toBe(410)
  expect((await web.get(`${at}/2`)).status).toBe(404)
  expect(await everywhere(at)).not.toContain('CANARY')
  expect(JSON.parse((await web.get(`${at}/1.json`)).body)).toMatchObject({ error: 'gone' })
})

test('a page that a browser kept is not taken for fresh after closing', async () => {
  const { at } = await held('2031-03-04', [toBeClosed('1')])
  for (const _ of [1, 2, 3]) await web.get(`${at}/1`)
  const kept = await web.server.inject({ url: `${at}/1` })
  const etag = String(kept.headers.etag)
  expect((await web.server.inject({ url: `${at}/1`, headers: { 'if-none-match': etag } })).statusCode).toBe(304)
  await web.post(`${at}/1/adgang`, { ...closing, version: '1' }, 'sif')
  expect((await web.server.inject({ url: `${at}/1`, headers: { 'if-none-match': etag } })).statusCode).toBe(410)
})

test('whoever asks after the closing was answered reads nothing of it, also while many are reading', async () => {
  const { at } = await held('2031-03-11', [toBeClosed('1')])
  let isClosed = false
  const late: string[] = []
  const reading = async () => {
    for (let round = 0; round < 25; round++) {
      const askedLate = isClosed
      const { body } = await web.get(round % 2 === 0 ? at : `${at}/1`)
      if (askedLate && body.includes('CANARY')) late.push(body)
    }
  }
  const readers = [reading(), reading(), reading()]
  await web.post(`${at}/1/adgang`, { ...closing, version: '1' }, 'sif').then(() => {
    isClosed = true
  })
  await Promise.all([...readers, reading()])
  expect(late).toEqual([])
})

test('why an item is closed is read by the members unless the secretary keeps it among those who see the item', async () => {
  const { at } = await held('2031-03-18', [toBeClosed('1'), toBeClosed('2')])
  const words = { ...closing, reason: 'Vedrører en ansat' }
  await web.post(`${at}/1/adgang`, { ...words, version: '1', tells: 'members' }, 'sif')
  await web.post(`${at}/2/adgang`, { ...words, reason: 'CANARY-WHY', version: '2', tells: 'seers' }, 'sif')
  const { body } = await web.get(at, 'member')
  expect(body).toContain('Lukket: Personlige forhold: Vedrører en ansat.')
  expect(body).not.toContain('CANARY')
  expect((await web.get(at)).body).not.toContain('Vedrører')
  expect((await web.get(at, 'sif')).body).toContain('CANARY-WHY')
})

test('what is opened later says since when, and what was written and taken away while it was closed does not appear', async () => {
  const { at, meeting, record } = await held('2031-03-25', [
    closedItem('1', { sections: [{ heading: null, kind: 'statement', text: 'CANARY-REMOVED', source: null }] }),
  ])
  const [item] = record.items
  if (item === undefined) throw new Error('the meeting has an item')
  const mended = { ...item, matter: { ...item.matter, title: 'Nu åben' }, sections: [], decisions: [], source: null }
  await db.writing(sif, (tx) => replaceMeeting(tx, sif, meeting, { ...record, items: [mended] }))
  const opening = { visibility: 'public', attachments: 'along', version: '2' }
  expect((await web.post(`${at}/1/adgang`, opening, 'sif')).status).toBe(303)
  const { body } = await web.get(`${at}/1`)
  expect(body).toContain('Nu åben')
  expect(body).toMatch(/Åbnet for alle den \d+\. /)
  expect(await everywhere(at)).not.toContain('CANARY')
  expect(JSON.parse((await web.get(`${at}/1.json`)).body).openedOn).toMatch(/^\d{4}-/)
})

test('an item that opens ends its extract, so that closing it again tells nothing anew', async () => {
  const { at } = await held('2031-04-01', [closedItem('1')])
  await web.post(`${at}/1/uddrag`, extract, 'sif')
  await web.post(`${at}/1/adgang`, { visibility: 'public', attachments: 'along', version: '1' }, 'sif')
  await web.post(`${at}/1/adgang`, { ...closing, version: '2' }, 'sif')
  expect((await web.get(`${at}/1`)).status).toBe(410)
  expect((await web.get(at)).body).not.toContain(extract.title)
})

test('an extract does not pass to another matter that corrected minutes put under the same number', async () => {
  const { at, meeting, record } = await held('2031-04-08', [closedItem('1')])
  await web.post(`${at}/1/uddrag`, extract, 'sif')
  const [item] = record.items
  if (item === undefined) throw new Error('the meeting has an item')
  const other = { ...item, matter: { ...item.matter, title: 'CANARY-OTHER' } }
  await db.writing(sif, (tx) => replaceMeeting(tx, sif, meeting, { ...record, items: [other] }))
  expect((await web.get(at)).body).not.toContain(extract.title)
  expect((await web.get(`${at}/1`)).status).toBe(410)
})

test('closing a meeting takes it, its items and its extracts away from the public; opening it brings none of them back', async () => {
  const { at } = await held('2031-04-15', [toBeClosed('1'), closedItem('2'), closedItem('3')])
  await web.post(`${at}/2/uddrag`, extract, 'sif')
  await web.post(`${at}/adgang`, { ...closing, version: '1' }, 'sif')
  const answers = await Promise.all(['', '/1', '/2', '/3', '.json', '/1.json'].map((end) => web.get(`${at}${end}`)))
  expect(answers.map(({ status }) => status)).toEqual([410, 410, 410, 404, 410, 410])
  expect(await everywhere(at)).not.toContain('CANARY')
  await web.post(`${at}/adgang`, { visibility: 'public', version: '2' }, 'sif')
  const { body } = await web.get(at)
  expect(body).toMatch(/Åbnet for alle den/)
  expect(body).not.toContain(extract.title)
  expect(await everywhere(at)).not.toContain('CANARY')
})

test('a meeting that was never public leaves no trace when it closes further', async () => {
  const { at } = await held('2031-04-22', [closedItem('1')], { access: { ...secret, visibility: 'members' } })
  expect((await web.post(`${at}/adgang`, { ...closing, version: '1' }, 'sif')).status).toBe(303)
  expect([(await web.get(at)).status, (await web.get(`${at}/1`)).status]).toEqual([404, 404])
})

test('an open attachment shows at a closed item, and a closed one is hidden at an open item', async () => {
  const { at } = await held('2031-04-29', [
    openItem('1', { attachments: [attachment('CANARY-ATTACHED', secret), attachment('Åbent notat', null)] }),
    closedItem('2', { attachments: [attachment('Offentlig rapport', open), attachment('CANARY-HIDDEN', null)] }),
  ])
  const { body } = await web.get(at)
  expect(body).toContain('Åbent notat')
  expect(body).toContain('Offentlig rapport')
  expect(body).not.toContain('CANARY')
})

test('each attachment is opened and closed by itself, whatever its item is', async () => {
  const { at } = await held('2031-05-06', [
    closedItem('1', { attachments: [attachment('CANARY-FIRST', null), attachment('Rapport', null)] }),
  ])
  const opening = { 'attachment-0': '', 'attachment-1': 'public', version: '1' }
  expect((await web.post(`${at}/1/adgang/bilag`, opening, 'sif')).status).toBe(303)
  const opened = (await web.get(at)).body
  expect(opened).toContain('Rapport')
  expect(opened).toContain('Åbnet for alle den')
  expect(opened).not.toContain('CANARY')
  const shut = { 'attachment-1': 'level', ground: 'tender', version: '2' }
  expect((await web.post(`${at}/1/adgang/bilag`, { ...shut, ground: '' }, 'sif')).status).toBe(422)
  expect((await web.post(`${at}/1/adgang/bilag`, shut, 'sif')).status).toBe(303)
  expect((await web.get(at)).body).not.toContain('Rapport')
  expect((await web.get(at, 'member')).body).toContain('Rapport')
})

test('nothing in a meeting is opened beyond the meeting', async () => {
  const forMembers = { access: { ...secret, visibility: 'members' as const } }
  const { at } = await held('2031-05-13', [closedItem('1', { attachments: [attachment('Notat', null)] })], forMembers)
  const opened = await web.post(`${at}/1/adgang`, { visibility: 'public', attachments: 'stay', version: '1' }, 'sif')
  const attached = await web.post(`${at}/1/adgang/bilag`, { 'attachment-0': 'public', version: '1' }, 'sif')
  const told = await web.post(`${at}/1/uddrag`, extract, 'sif')
  expect([opened.status, attached.status, told.status]).toEqual([422, 422, 422])
  expect(opened.body).toContain('Det kan ikke være mere åbent end mødet.')
})

test('the pages on which things are opened and closed name their item in both languages', async () => {
  const { at } = await held('2031-05-14', [closedItem('1', { attachments: [attachment('Notat', null)] })])
  for (const deed of ['/adgang/punkter', '/1/adgang', '/1/adgang/bilag', '/1/uddrag']) {
    for (const language of ['', '/en']) {
      const { status, body } = await web.get(`${language}${at}${deed}`, 'sif')
      expect([deed, status, body.includes('CANARY-TITLE')]).toEqual([deed, 200, true])
      expect(body).not.toContain('[object')
    }
  }
})

test('nobody takes a shared meeting away from the colleagues and keeps it alone', async () => {
  const { at } = await held('2031-07-29', [openItem('1')])
  const { body } = await web.get(`${at}/adgang`, 'sif')
  const version = /name="version"[^>]*value="(\d+)"/.exec(body)?.[1] ?? ''
  const answer = await web.post(`${at}/adgang`, { ...closing, visibility: 'author', version }, 'sif')
  expect(answer.status).toBe(422)
  expect((await web.get(at, 'sune')).status).toBe(200)
})

test('several items close at once, or none of them where one is not there', async () => {
  const { at } = await held('2031-05-20', [openItem('1'), openItem('2'), openItem('3')])
  const form = (items: string[]) =>
    new URLSearchParams([
      ...Object.entries({ 'form-secret': 'hemmelig', 'form-key': items.join(), ...closing, version: '1' }),
      ...items.map((item) => ['items', item]),
    ]).toString()
  const send = (items: string[], as: string) =>
    web.server.inject({
      method: 'POST',
      url: `${at}/adgang/punkter`,
      payload: form(items),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      cookies: { klynge_session: as },
    })
  expect((await send(['1', '9'], 'sif')).statusCode).toBe(422)
  expect((await web.get(`${at}/1`)).status).toBe(200)
  expect((await send([], 'sif')).statusCode).toBe(422)
  expect((await send(['1', '3'], 'foreign')).statusCode).toBe(404)
  expect((await send(['1', '3'], 'sif')).statusCode).toBe(303)
  const statuses = await Promise.all(['1', '2', '3'].map(async (item) => (await web.get(`${at}/${item}`)).status))
  expect(statuses).toEqual([410, 200, 410])
})

test('the second of two secretaries is told of the first, and loses nothing typed', async () => {
  const { at } = await held('2031-05-27', [closedItem('1')])
  expect((await web.post(`${at}/1/adgang`, { ...closing, reason: 'Først', version: '1' }, 'sif')).status).toBe(303)
  const late = await web.post(`${at}/1/adgang`, { ...closing, reason: 'Mine ord', version: '1' }, 'sune')
  expect(late.status).toBe(409)
  expect(late.body).toContain('En anden har ændret det, mens du skrev.')
  expect(late.body).toContain('Mine ord')
  expect(late.body).toContain('Først')
  await web.post(`${at}/1/uddrag`, { ...extract, text: 'Den førstes ord' }, 'sif')
  const lateExtract = await web.post(`${at}/1/uddrag`, { ...extract, text: 'Den andens ord' }, 'sune')
  expect(lateExtract.status).toBe(409)
  expect(lateExtract.body).toContain('Den førstes ord')
  expect(lateExtract.body).toContain('Den andens ord')
})

test('only the secretary of this very meeting opens, closes and tells, by form or by address', async () => {
  const { at } = await held('2031-06-03', [closedItem('1', { attachments: [attachment('CANARY-FILE', null)] })])
  const deeds = ['/adgang', '/adgang/punkter', '/1/adgang', '/1/adgang/bilag', '/1/uddrag']
  const form = {
    ...extract,
    visibility: 'public',
    attachments: 'along',
    items: '1',
    'attachment-0': 'public',
    version: '1',
  }
  for (const who of ['foreign', 'member']) {
    for (const deed of deeds) {
      expect([deed, (await web.get(`${at}${deed}`, who)).status]).toEqual([deed, 404])
      expect([deed, (await web.post(`${at}${deed}`, form, who)).status]).toEqual([deed, 404])
    }
  }
  expect(await everywhere(at)).not.toContain('CANARY')
})

test('that somebody left the room for a closed item is not told to those who do not see the item', async () => {
  const { at } = await held('2031-06-10', [openItem('1'), closedItem('2')])
  expect((await web.get(at)).body).not.toContain('ikke med ved punkt 2')
  expect((await web.get(`${at}.json`)).body).toContain('"absentFrom":[]')
  expect((await web.get(`${at}.json`, 'sif')).body).toContain('"absentFrom":["2"]')
})

test('every opening and closing is a row with who, by what right and why, and none is ever changed', async () => {
  const { at, meeting } = await held('2031-06-17', [toBeClosed('1')])
  await web.post(`${at}/1/adgang`, { ...closing, reviewOn: '2031-12-01', version: '1' }, 'sif')
  const rows = await db.reading(sif, (tx) =>
    tx.selectFrom('visibility_change').selectAll().where('meeting_id', '=', meeting).execute(),
  )
  expect(rows).toMatchObject([
    {
      item_slug: '1',
      before: 'public',
      after: 'secretariat',
      ground: 'personal',
      reason: 'CANARY-WHY',
      review_on: '2031-12-01',
      created_by: sif.person,
      right_held: `secretary of ${bodies.fjordPolitical}`,
    },
  ])
  expect((await web.get(at, 'sif')).body).toContain('fra »alle« til »kun sekretariatet«')
  await expect(
    db.writing(sif, (tx) => tx.updateTable('visibility_change').set({ reason: 'x' }).execute()),
  ).rejects.toThrow('permission denied')
  await expect(
    db.writing(sif, (tx) => tx.updateTable('visibility_change').set({ visibility: 'public' }).execute()),
  ).rejects.toThrow()
})

test('what is answered of closed, told and opened things is what the description of the data says', async () => {
  const { at } = await held('2031-07-08', [openItem('1'), toBeClosed('2'), closedItem('3')])
  await web.post(`${at}/2/adgang`, { ...closing, reason: 'Vedrører en ansat', version: '1' }, 'sif')
  await web.post(`${at}/2/uddrag`, extract, 'sif')
  await web.post(`${at}/3/adgang`, { visibility: 'public', attachments: 'along', version: '2' }, 'sif')
  await web.post(`${at}/3/adgang`, { ...closing, version: '3' }, 'sif')
  for (const reader of [undefined, 'member', 'sif']) {
    const data = async (path: string) => JSON.parse((await web.get(`${path}.json`, reader)).body)
    meetingAnswer.parse(await data(at))
    itemPageAnswer.parse(await data(`${at}/1`))
    itemPageAnswer.parse(await data(`${at}/2`))
    decisionsAnswer.parse(await data(`${home}/beslutninger`))
  }
})

const tables = ['extract', 'visibility_change', 'source', 'matter', 'attachment', 'decision', 'item_section'] as const

test.each(tables)('the database alone shows the public nothing closed in %s', async (table) => {
  const { rows } = await db.reading(anyone, (tx) =>
    sql`select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(tx),
  )
  expect(rows.filter((row) => JSON.stringify(row).includes('CANARY'))).toEqual([])
})

test('the database alone keeps a foreign secretary from telling, closing and withdrawing', async () => {
  const { meeting } = await held('2031-06-24', [closedItem('1')])
  const wishful = { ...foreign, seats: sif.seats }
  const own = { meeting_id: meeting, organization_id: bodies.fjordPolitical }
  const attempts = [
    () =>
      db.writing(wishful, (tx) =>
        sql`insert into extract (id, meeting_id, organization_id, item_slug, title)
      values (gen_random_uuid(), ${own.meeting_id}, ${own.organization_id}, '1', 'x')`.execute(tx),
      ),
    () =>
      db.writing(wishful, (tx) =>
        sql`insert into visibility_change (id, meeting_id, organization_id, after, right_held)
      values (gen_random_uuid(), ${own.meeting_id}, ${own.organization_id}, 'public', 'x')`.execute(tx),
      ),
    () =>
      db.writing(wishful, (tx) =>
        sql`insert into withdrawal (organization_id, place)
      values (${own.organization_id}, 'moeder/x')`.execute(tx),
      ),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toThrow('row-level security')
  await expect(
    db.writing(sif, (tx) =>
      sql`insert into extract (id, meeting_id, organization_id, item_slug, title)
      values (gen_random_uuid(), ${meeting}, ${bodies.skovPolitical}, '1', 'x')`.execute(tx),
    ),
  ).rejects.toThrow()
})

test('the database alone refuses to close a meeting and leave open what is told of it', async () => {
  const { at, meeting } = await held('2031-07-01', [closedItem('1')])
  await web.post(`${at}/1/uddrag`, extract, 'sif')
  await expect(
    db.writing(sif, async (tx) => {
      await sql`update agenda_item set visibility = 'secretariat' where meeting_id = ${meeting}`.execute(tx)
      await sql`update attendance set visibility = 'secretariat' where meeting_id = ${meeting}`.execute(tx)
      await sql`update meeting set visibility = 'secretariat' where id = ${meeting}`.execute(tx)
    }),
  ).rejects.toThrow('more open than the meeting')
})
