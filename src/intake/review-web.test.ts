import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { secretaryOf } from '../../test/cast-meeting.ts'
import { fjordMinutes } from '../../test/fjord-minutes.ts'
import { acceptClaims, intakeHouse, laidIn, opened, openToAll, read, seen } from '../../test/intake-house.ts'
import { longMinutes } from '../../test/long-minutes.ts'
import { webOver } from '../../test/web.ts'
import { readWaiting } from './actions/read-waiting.ts'
import { deedPath, intakePath, reviewPath } from './paths.ts'
import { intakeRoutes } from './routes.ts'

const house = await intakeHouse()
const skov = await secretaryOf(house.db, house.bodies.skovklyngen, house.bodies.skovklyngen)
const routes = intakeRoutes(house.db, { files: house.files, added: () => void readWaiting(house) })
const web = await webOver(house.db, routes, { sif: house.sif, skov })

let days = 0
function minutes(): string {
  days += 1
  return fjordMinutes.replace('7. februar 2023', `${days}. april 2023`)
}

type Part = { readonly name: string; readonly filename?: string; readonly content: string }

/** A form with files, as a browser sends it. */
async function upload(parts: readonly Part[], as: string) {
  const boundary = 'grænse'.replace('æ', 'ae')
  const lines = [{ name: 'form-secret', content: 'hemmelig' }, ...parts].flatMap(
    ({ name, filename, content }: Part) => [
      `--${boundary}`,
      `content-disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}`,
      '',
      content,
    ],
  )
  return web.server.inject({
    method: 'POST',
    url: intakePath,
    payload: [...lines, `--${boundary}--`, ''].join('\r\n'),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    cookies: { klynge_session: as },
  })
}

const organization = house.bodies.fjordPolitical

test('an empty list says what will be here and how to make it so', async () => {
  const { status, body } = await web.get(intakePath, 'skov')
  expect(status).toBe(200)
  expect(body).toContain('Her kommer de dokumenter, du lægger ind')
  expect(body).toContain('Skovklyngen: Politisk niveau')
  expect(body).not.toContain('Fjordklyngen')
})

test('whoever is not signed in is led to the sign-in, from every address', async () => {
  for (const url of [intakePath, reviewPath('et-dokument')]) {
    expect((await web.get(url)).location).toMatch(/^\/log-ind\?next=/)
  }
})

test('without script: upload, review, say who may see, accept, undo', async () => {
  const sent = await upload(
    [
      { name: 'organization', content: organization },
      { name: 'files', filename: 'referat.txt', content: minutes() },
    ],
    'sif',
  )
  expect(sent.statusCode).toBe(303)
  const page = String(sent.headers.location)
  const first = await web.get(page, 'sif')
  expect(first.body).toMatch(/0 af \d+ gennemgået/)
  expect(first.body).toContain('id="p1l1"')
  const document = page.slice(reviewPath('').length)
  const decided = await web.post(deedPath(document, 'oplysninger'), { verdict: 'accepted kind' }, 'sif')
  expect(decided.location).toMatch(/#c-/)
  await web.post(deedPath(document, 'resten'), {}, 'sif')
  await web.post(deedPath(document, 'adgang'), { of: 'meeting', 'visibility-meeting': 'public' }, 'sif')
  await web.post(deedPath(document, 'adgang'), { of: 'silent', 'visibility-silent': 'public' }, 'sif')
  await acceptClaims(house, document)
  const ready = await web.get(page, 'sif')
  expect(ready.body).toContain('Godkend, og skriv mødet ind')
  const [, version = ''] = /name="version" value="(\d+)"/.exec(ready.body) ?? []
  expect((await web.post(deedPath(document, 'godkend'), { version }, 'sif')).status).toBe(303)
  const after = await web.get(page, 'sif')
  expect(after.body).toContain('/fjordklyngen/politisk-niveau/moeder/2023-04-01')
  expect(after.body).not.toContain('data-verb')
  expect((await web.post(deedPath(document, 'fortryd'), {}, 'sif')).status).toBe(303)
  expect((await seen(house, document)).document.state).toBe('read')
})

test('several files at once are several documents', async () => {
  const file = (name: string) => ({ name: 'files', filename: name, content: minutes() })
  const sent = await upload([{ name: 'organization', content: organization }, file('a.txt'), file('b.txt')], 'sif')
  expect(sent.headers.location).toBe(`${intakePath}?nye=2`)
  const { body } = await web.get(`${intakePath}?nye=2`, 'sif')
  expect(body).toContain('2 filer er lagt ind.')
  expect(body).toContain('>a.txt<')
})

test('an upload without organization or file comes back with the sentence at its field', async () => {
  const none = await upload([{ name: 'organization', content: '' }], 'sif')
  expect(none.statusCode).toBe(422)
  expect(none.body).toContain('Vælg, hvis møde det er.')
  const empty = await upload(
    [
      { name: 'organization', content: organization },
      { name: 'files', filename: 'tom.pdf', content: '' },
    ],
    'sif',
  )
  expect(empty.statusCode).toBe(422)
  expect(empty.body).toContain('tom.pdf er tom')
})

test('nobody lays a document before another cluster’s secretariat', async () => {
  const sent = await upload(
    [
      { name: 'organization', content: organization },
      { name: 'files', filename: 'x.txt', content: minutes() },
    ],
    'skov',
  )
  expect(sent.statusCode).toBe(404)
})

test('another secretariat’s document is not there, whatever is asked of it', async () => {
  const document = await read(house, minutes())
  const never = 'et-dokument-der-aldrig-var'
  const body = async (slug: string) =>
    (await web.get(reviewPath(slug), 'skov')).body.replaceAll(slug, '').replace(/name="form-key" value="[^"]*"/g, '')
  expect((await web.get(reviewPath(document), 'skov')).status).toBe(404)
  expect(await body(document)).toBe(await body(never))
  expect((await web.get(`${reviewPath(document)}.json`, 'skov')).status).toBe(404)
  for (const deed of [
    'oplysninger',
    'tilfoej',
    'resten',
    'bemaerkninger',
    'adgang',
    'person',
    'personer',
    'andet-moede',
    'godkend',
    'fortryd',
    'laeg-til-side',
    'tag-frem',
    'laes-igen',
  ] as const) {
    const form = {
      verdict: 'accepted kind',
      of: 'meeting',
      'visibility-meeting': 'public',
      version: '1',
      about: 'participant',
      name: 'X',
      attendance: 'present',
      participant: 'participants.0',
      choice: 'printed',
    }
    expect((await web.post(deedPath(document, deed), form, 'skov')).status).toBe(404)
  }
})

test('a correction that cannot be taken comes back with what was typed, and why', async () => {
  const document = await read(house, minutes())
  const form = { verdict: 'corrected participants.0', name: '', title: 'Borgmester <i>her</i>', attendance: 'present' }
  const { status, body } = await web.post(deedPath(document, 'oplysninger'), form, 'sif')
  expect(status).toBe(422)
  expect(body).toContain('Feltet skal udfyldes.')
  expect(body).toContain('value="Borgmester &lt;i>her&lt;/i>"')
})

test('closing without a reason comes back with what was chosen, and asks for the reason', async () => {
  const document = await read(house, minutes())
  const { status, body } = await web.post(
    deedPath(document, 'adgang'),
    { of: 'meeting', 'visibility-meeting': 'members' },
    'sif',
  )
  expect(status).toBe(422)
  expect(body).toContain('Skriv, hvorfor ikke alle må se det')
  expect(body).toMatch(/id="visibility-meeting-members"[^>]* checked/)
})

test('the second of two who accept gets 409 and the meeting that the first made', async () => {
  const document = await read(house, minutes())
  await acceptClaims(house, document)
  await openToAll(house, document)
  const { version } = (await seen(house, document)).document
  const answers = await Promise.all(
    [0, 1].map(() => web.post(deedPath(document, 'godkend'), { version: String(version) }, 'sif')),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
  expect(answers.find(({ status }) => status === 409)?.body).toContain('En kollega har allerede skrevet mødet ind.')
})

test('the same form sent twenty times has one effect', async () => {
  const document = await read(house, minutes())
  const form = { about: 'participant', name: 'Dorte Fjord', attendance: 'present', 'form-key': 'en nøgle til tyve' }
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => web.post(deedPath(document, 'tilfoej'), form, 'sif')),
  )
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
  const added = (await opened(house, document)).claims.filter(({ isAdded }) => isAdded)
  expect(added).toHaveLength(1)
})

test('names and text from a document are shown as text, in whatever language', async () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const document = await read(house, minutes().replace('Rekruttering\n', `${hostile}\n`), `${hostile}.txt`)
  for (const url of [
    reviewPath(document),
    `/en${reviewPath(document)}`,
    intakePath,
    `${reviewPath(document)}?tekst=linjer`,
  ]) {
    const { body } = await web.get(url, 'sif')
    expect(body).not.toContain('<img src=x')
    expect(body).toContain('&lt;img src=x')
  }
})

test('what waits says so, and what cannot be read says how to mend it', async () => {
  const waiting = await laidIn(house, minutes())
  expect((await web.get(reviewPath(waiting), 'sif')).body).toContain('Dokumentet bliver læst.')
  const broken = await read(house, '%PDF-1.7 not really')
  expect((await web.get(reviewPath(broken), 'sif')).body).toContain('Læs det igen')
  expect((await web.get(`/en${intakePath}`, 'sif')).body).toContain('Could not be read')
})

test('a review is also data: what was read, what was decided, what is missing', async () => {
  const document = await read(house, minutes())
  const told = JSON.parse((await web.get(`${reviewPath(document)}.json`, 'sif')).body)
  expect(told).toMatchObject({ id: document, state: 'read', progress: { decided: 0 }, document: { kind: 'minutes' } })
  expect((await web.get(`${intakePath}.csv`, 'sif')).body).toContain('referat.txt')
})

test('a document of a hundred items and three thousand lines is shown part by part, in few bytes', async () => {
  const document = await read(house, longMinutes())
  const { claims } = await opened(house, document)
  expect(claims.length).toBeGreaterThan(800)
  const part = await web.get(reviewPath(document), 'sif')
  const whole = await web.get(`${reviewPath(document)}?del=all`, 'sif')
  expect(gzipSync(part.body).length).toBeLessThan(20_000)
  expect(gzipSync(whole.body).length).toBeLessThan(120_000)
  const next = await web.post(
    `${deedPath(document, 'oplysninger')}?del=7`,
    { verdict: 'accepted items.7.title' },
    'sif',
  )
  expect(next.location).toMatch(/\?del=7#c-items\.7\./)
})
