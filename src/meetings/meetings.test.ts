import { expect, test } from 'vitest'
import { addBodies } from '../../test/cast.ts'
import {
  attendee,
  firstMeeting,
  forSecretariat,
  officeHolder,
  open,
  seated,
  secretaryOf,
} from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { day } from '../kernel/day.ts'
import { newItemForm } from './actions/add-agenda-item.ts'
import { recordMeeting } from './actions/record-meeting.ts'
import { meetingRoutes } from './routes.ts'

const db = await testDatabase()
const bodies = await addBodies(db)
const sif = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
const foreign = await secretaryOf(db, bodies.skovPolitical, bodies.skovklyngen)
const member = await seated(db, 'Ane Berg', bodies.fjordPolitical, bodies.fjordklyngen, 'member')
const ane = await officeHolder(db, 'Ane Berg', 'ane-berg')

const record = firstMeeting(bodies.fjordPolitical)
const attendance = record.attendance.map((one) => (one.name === 'Ane Berg' ? { ...one, person: ane } : one))
for (const told of [
  { ...record, attendance },
  { ...record, day: day('2023-05-02'), access: forSecretariat },
]) {
  const kept = await db.writing(sif, (tx) => recordMeeting(tx, sif, told))
  if (!kept.ok) throw new Error(kept.refusal)
}

const web = await webOver(db, meetingRoutes(db), { sif, foreign, member })
const meeting = '/fjordklyngen/politisk-niveau/moeder/2023-02-07'
const formats = ['', '.json']

test('a meeting begins with a sentence and shows what was asked and what came of it', async () => {
  const { status, body } = await web.get(meeting)
  expect(status).toBe(200)
  expect(body).toContain('Politisk niveau i Fjordklyngen mødtes tirsdag den 7. februar 2023 kl. 15.00–17.00')
  expect(body).toContain('2 personer var til stede, 1 havde meldt afbud.')
  expect(body).toContain('Ved én indstilling siger referatet ikke, hvad der kom ud af den.')
  expect(body).toContain('Kommissoriet blev godkendt.')
  expect(body).toContain('1.500.000,00 kr.')
  expect((await web.get(`/en${meeting}`)).body).toContain('Politisk niveau of Fjordklyngen met on Tuesday')
})

test('a closed item shows its number and nothing else, in page, data and register, and leads nowhere', async () => {
  const pages = [meeting, '/fjordklyngen/politisk-niveau/moeder', '/fjordklyngen/moeder', '/moeder']
  const lists = ['/fjordklyngen/politisk-niveau/beslutninger', '/fjordklyngen/beslutninger', '/beslutninger']
  for (const path of [...pages, ...lists, `${meeting}/1`, `${meeting}/2`, `${meeting}/3`]) {
    for (const format of [...formats, '.csv']) {
      for (const language of ['', '/en']) {
        const { body } = await web.get(`${language}${path}${format}`)
        expect(body, path + format).not.toMatch(/CANARY|777\.777|77777777/)
      }
    }
  }
  const { body } = await web.get(meeting)
  expect(body).toContain('Lukket punkt')
  expect(body).not.toContain(`${meeting}/2`)
})

test('the secretary sees the closed item, a member of the level does not', async () => {
  expect((await web.get(meeting, 'sif')).body).toContain('CANARY-TITLE')
  expect((await web.get(`${meeting}/2`, 'sif')).status).toBe(200)
  expect((await web.get(meeting, 'member')).body).not.toContain('CANARY')
  expect((await web.get(`${meeting}/2`, 'member')).status).toBe(404)
})

test('a closed meeting and no meeting, a closed item and no item, answer alike', async () => {
  for (const format of formats) {
    const closed = await web.get(`/fjordklyngen/politisk-niveau/moeder/2023-05-02${format}`)
    const none = await web.get(`/fjordklyngen/politisk-niveau/moeder/2023-05-03${format}`)
    expect([closed.status, none.status]).toEqual([404, 404])
    expect(closed.body.replaceAll('2023-05-02', '')).toBe(none.body.replaceAll('2023-05-03', ''))
    const closedItem = await web.get(`${meeting}/2${format}`)
    const noItem = await web.get(`${meeting}/7${format}`)
    expect([closedItem.status, noItem.status]).toEqual([404, 404])
    expect(closedItem.body.replaceAll('2023-02-07/2', '')).toBe(noItem.body.replaceAll('2023-02-07/7', ''))
  }
  expect((await web.get('/fjordklyngen/politisk-niveau/moeder')).body).not.toContain('2023-05-02')
})

test('an attachment that is opened by itself shows at a closed item', async () => {
  const [, closedItem] = record.items
  const [attachment] = closedItem?.attachments ?? []
  if (closedItem === undefined || attachment === undefined) throw new Error('the cast has a closed item')
  const opened = { ...attachment, title: 'Åbent bilag', access: open }
  const told = { ...record, day: day('2023-09-05'), items: [{ ...closedItem, attachments: [opened] }] }
  await db.writing(sif, (tx) => recordMeeting(tx, sif, told))
  const { body } = await web.get('/fjordklyngen/politisk-niveau/moeder/2023-09-05')
  expect(body).toContain('Åbent bilag')
  expect(body).not.toContain('CANARY')
})

test('on an English page the words of the minutes are marked as Danish, and on a Danish one they are not', async () => {
  const { body } = await web.get(`/en${meeting}`)
  expect(body).toContain('<p class="as-printed"><span lang="da">Kommissoriet blev godkendt.</span></p>')
  expect((await web.get(meeting)).body).toContain('<p class="as-printed">Kommissoriet blev godkendt.</p>')
})

test('only a public person has a link', async () => {
  const { body } = await web.get(meeting)
  expect(body).toContain('<a href="/personer/ane-berg">Ane Berg</a>')
  expect(body).toContain('Bo Dal')
  expect(body).not.toContain('>Bo Dal</a>')
})

test('the decision register says what was decided, on pages and as CSV', async () => {
  const { body } = await web.get('/beslutninger')
  expect(body).toContain('Godkendt')
  expect(body).toContain('Fælles kommissorium')
  const csv = (await web.get('/fjordklyngen/beslutninger.csv')).body
  expect(csv).toContain('2023-02-07;Politisk niveau;Fjordklyngen;;2023-02-07;1;Fælles kommissorium;approved')
  expect((await web.get('/beslutninger?side=9')).status).toBe(404)
})

test('as of a day before the meeting the lists do not have it', async () => {
  expect((await web.get('/beslutninger?pr=2023-01-01')).body).not.toContain('Fælles kommissorium')
  expect((await web.get('/moeder?pr=2023-01-01')).body).not.toContain(`"${meeting}"`)
})

test('the secretary enters a meeting and an item; others find no such form', async () => {
  const form = '/fjordklyngen/politisk-niveau/moeder/nyt'
  expect((await web.get(form, 'foreign')).status).toBe(404)
  expect((await web.get(form, 'member')).status).toBe(404)
  expect((await web.get(form)).location).toContain('/log-ind')
  expect((await web.get(form, 'sif')).status).toBe(200)
  const typed = { day: '2030-03-05', start: '09:00', location: 'Skovby', kind: 'agenda', visibility: 'public' }
  const saved = await web.post(form, typed, 'sif')
  expect(saved.location).toBe('/fjordklyngen/politisk-niveau/moeder/2030-03-05')
  const item = `${saved.location}/nyt-punkt`
  expect((await web.post(item, { title: 'Fra fremmed', visibility: 'public' }, 'foreign')).status).toBe(404)
  const told = { number: '1', title: 'Velkomst', recommendation: 'tager til efterretning', verb: 'note' }
  expect((await web.post(item, { ...told, visibility: 'public' }, 'sif')).location).toBe(saved.location)
  expect((await web.post(item, { title: 'Løn', text: 'CANARY-TYPED', visibility: 'secretariat' }, 'sif')).status).toBe(
    303,
  )
  const { body } = await web.get(saved.location ?? '')
  expect(body).toContain('mødes tirsdag den 5. marts 2030')
  expect(body).toContain('Velkomst')
  expect(body).not.toContain('CANARY')
})

test('what is missing is said at its field and nothing typed is lost', async () => {
  const { status, body } = await web.post(
    '/fjordklyngen/politisk-niveau/moeder/nyt',
    { day: 'i morgen', start: '9', location: 'Sal <b>2</b>' },
    'sif',
  )
  expect(status).toBe(422)
  expect(body).toContain('Skriv dagen som år-måned-dag')
  expect(body).toContain('Skriv klokkeslættet som 15:00.')
  expect(body).toContain('Sig, hvem der må se det.')
  expect(body).toContain('Sig, om det er en dagsorden eller et referat.')
  expect(body).toContain('value="Sal &lt;b>2&lt;/b>"')
})

test('everything that is wrong with an item is said at once', () => {
  const wrong = (form: Record<string, string>) =>
    newItemForm.safeParse(form).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  expect(wrong({ decision: 'Godkendt.' })).toEqual([
    'title: title-needed',
    'visibility: visibility-needed',
    'outcome: decision-needs-outcome',
  ])
  expect(wrong({ outcome: 'approved' })).toContain('decision: outcome-needs-decision')
  expect(wrong({ outcome: 'ukendt' })).toContain('outcome: not-an-answer')
})

test('the secretary closes an item, and its decision leaves the register at once', async () => {
  const told = { ...record, day: day('2023-11-07'), items: record.items.slice(0, 1) }
  await db.writing(sif, (tx) => recordMeeting(tx, sif, told))
  const path = '/fjordklyngen/politisk-niveau/moeder/2023-11-07'
  const register = '/fjordklyngen/politisk-niveau/beslutninger'
  expect((await web.get(register)).body).toContain(`${path}/1`)
  const unanswered = await web.post(
    `${path}/1/adgang`,
    { visibility: 'secretariat', ground: 'personal', version: '1' },
    'sif',
  )
  expect(unanswered.status).toBe(422)
  const closing = { visibility: 'secretariat', ground: 'personal', attachments: 'along', version: '1' }
  const closed = await web.post(`${path}/1/adgang`, closing, 'sif')
  expect(closed.location).toBe(`${path}/1`)
  expect((await web.get(register)).body).not.toContain(`${path}/1`)
  expect((await web.get(path)).body).not.toContain('Udkast til kommissorium')
  expect((await web.post(`${path}/1/adgang`, { visibility: 'public', attachments: 'stay' }, 'foreign')).status).toBe(
    404,
  )
})

test('closing a meeting closes all of it; opening it leaves the items closed', async () => {
  const told = { ...record, day: day('2023-12-05'), items: record.items.slice(0, 1) }
  await db.writing(sif, (tx) => recordMeeting(tx, sif, told))
  const path = '/fjordklyngen/politisk-niveau/moeder/2023-12-05'
  const closing = { visibility: 'level', ground: 'tender', version: '1' }
  expect((await web.post(`${path}/adgang`, closing, 'sif')).status).toBe(303)
  expect((await web.get(path)).status).toBe(410)
  expect((await web.get(`${path}/1`, 'member')).status).toBe(200)
  expect((await web.post(`${path}/adgang`, { visibility: 'public', version: '2' }, 'sif')).status).toBe(303)
  expect((await web.get(path)).body).toContain('Lukket punkt')
  expect((await web.get(path)).body).not.toContain('kommissorium')
})

test('names, titles and texts are text, whatever they contain', async () => {
  const hostile = '<script>alert(1)</script>'
  const [item] = record.items
  if (item === undefined) throw new Error('the cast has an item')
  const told = {
    ...record,
    day: day('2024-01-09'),
    location: hostile,
    attendance: [attendee(hostile)],
    items: [{ ...item, matter: { ...item.matter, title: hostile } }],
  }
  await db.writing(sif, (tx) => recordMeeting(tx, sif, told))
  for (const path of ['/fjordklyngen/politisk-niveau/moeder/2024-01-09', '/moeder', '/beslutninger']) {
    expect((await web.get(path)).body).not.toContain('<script>alert')
  }
})
