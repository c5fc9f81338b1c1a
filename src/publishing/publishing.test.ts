import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addBodies } from '../../test/cast.ts'
import { firstMeeting, secretaryOf } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import type { WriteTx } from '../db/transactions.ts'
import { storeFile } from '../files/store-file.ts'
import { newId } from '../kernel/id.ts'
import { recordMeeting } from '../meetings/actions/record-meeting.ts'
import { pagesPerPart } from '../meetings/model/source-parts.ts'
import { meetingRoutes } from '../meetings/routes.ts'
import { publishingRoutes } from './routes.tsx'

const db = await testDatabase()
const bodies = await addBodies(db)
const sif = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
const filesFolder = await mkdtemp(join(tmpdir(), 'klynge-publishing-'))
afterAll(() => rm(filesFolder, { recursive: true, force: true }))
const web = await webOver(db, [...meetingRoutes(db), ...publishingRoutes(db, { filesFolder })], { sif })

type Told = { readonly slug: string; readonly visibility: 'public' | 'secretariat'; readonly pages?: number }

/** A document that came in for Fjordklyngen's political level, its text invented line by line. */
async function addDocument(tx: WriteTx, { slug, visibility, pages = 1 }: Told): Promise<string> {
  const bytes = new TextEncoder().encode(`Referat ${slug}`)
  const document = {
    id: newId(),
    slug,
    organization_id: bodies.fjordPolitical,
    file_sha256: await storeFile(tx, filesFolder, bytes, 'text/plain'),
    name: `Referat "${slug}" – blå.txt`,
    state: 'accepted',
    visibility,
    created_by: sif.person,
    text: JSON.stringify({
      reads: 'text',
      pages: Array.from({ length: pages }, (_, place) => ({
        page: place + 1,
        lines: [
          { page: place + 1, line: 1, text: 'Fjordklyngen', furniture: true },
          { page: place + 1, line: 2, text: `Linje <to> på side ${place + 1}` },
          { page: place + 1, line: 3, text: 'Afbud: Bo Dal', marker: 'bullet' },
        ],
      })),
    }),
  }
  await tx.insertInto('document').values(document).execute()
  return document.id
}

const [open] = await db.writing(sif, async (tx) => [
  await addDocument(tx, { slug: 'aabent-referat', visibility: 'public' }),
  await addDocument(tx, { slug: 'lukket-referat', visibility: 'secretariat' }),
  await addDocument(tx, { slug: 'langt-referat', visibility: 'public', pages: pagesPerPart + 2 }),
])

test('the front page says in a sentence what a cluster is, and what was decided last', async () => {
  expect((await web.get('/')).body).toContain('Her kommer beslutningerne')
  await db.writing(sif, (tx) => recordMeeting(tx, sif, firstMeeting(bodies.fjordPolitical)))
  const { status, body } = await web.get('/')
  expect(status).toBe(200)
  expect(body).toContain('En sundhedsklynge er et fast samarbejde')
  expect(body).toContain('Politisk niveau i Fjordklyngen godkendte')
  expect(body).toContain('Fjordklyngen</a>')
  expect(body).not.toContain('CANARY')
  expect((await web.get('/forside.json')).body).not.toContain('CANARY')
  expect((await web.get('/en')).body).toContain('A Danish health cluster is')
})

test('the pages that explain stand in both languages', async () => {
  for (const path of ['/om', '/hjaelp', '/tilgaengelighed']) {
    for (const language of ['', '/en']) expect((await web.get(language + path)).status).toBe(200)
  }
})

test('a source document shows its lines, each with an anchor of its own', async () => {
  const { body } = await web.get('/kilder/aabent-referat')
  expect(body).toContain('<li id="s1l2" value="2">Linje &lt;to> på side 1</li>')
  expect(body).toContain('• Afbud: Bo Dal')
  const { shown } = JSON.parse((await web.get('/kilder/aabent-referat.json')).body)
  expect(shown[0].lines).toHaveLength(3)
})

test('a long document stands in parts, and a citation leads to the right one', async () => {
  const last = pagesPerPart + 2
  expect((await web.get('/kilder/langt-referat')).body).not.toContain(`id="s${last}l2"`)
  expect((await web.get('/kilder/langt-referat?del=2')).body).toContain(`id="s${last}l2"`)
  expect((await web.get('/kilder/langt-referat?del=3')).status).toBe(404)
})

test('the original is handed out as it came in, as an attachment that nobody guesses about', async () => {
  const answer = await web.server.inject({ method: 'GET', url: '/kilder/aabent-referat/original' })
  expect(answer.body).toBe('Referat aabent-referat')
  expect(answer.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''Referat%20%22aabent-referat%22/)
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
})

test('a closed document and none answer alike, text and original; its secretariat sees both', async () => {
  for (const end of ['', '.json', '/original']) {
    const closed = await web.get(`/kilder/lukket-referat${end}`)
    const none = await web.get(`/kilder/intet-referat${end}`)
    expect([closed.status, none.status]).toEqual([404, 404])
    expect(closed.body.replaceAll('lukket', '')).toBe(none.body.replaceAll('intet', ''))
    expect((await web.get(`/kilder/lukket-referat${end}`, 'sif')).status).toBe(200)
  }
})

test('when an item is closed, the document that tells of it closes with it, and the mark that led there is gone', async () => {
  const source = { title: 'Referat', document: open ?? null, url: null, page: 1, line: 2, endLine: null }
  const record = firstMeeting(bodies.fjordPolitical, { source })
  const told = { ...record, items: record.items.slice(0, 1) }
  const kept = await db.writing(sif, (tx) => recordMeeting(tx, sif, told))
  if (!kept.ok) throw new Error(kept.refusal)
  const meeting = `/${kept.value.organization}/moeder/${kept.value.slug}`
  expect((await web.get(meeting)).body).toContain('href="/kilder/aabent-referat#s1l2"')
  expect((await web.get('/kilder/aabent-referat')).body).toContain(`href="${meeting}"`)
  await web.post(
    `${meeting}/1/adgang`,
    { visibility: 'secretariat', ground: 'personal', reason: 'Ansættelse', attachments: 'along', version: '1' },
    'sif',
  )
  for (const end of ['', '.json', '/original']) {
    expect((await web.get(`/kilder/aabent-referat${end}`)).status).toBe(410)
  }
  expect((await web.get(meeting)).body).not.toContain('/kilder/')
})
