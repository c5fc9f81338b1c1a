import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, type PersonActor, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { addDays } from '../kernel/day.ts'
import { actorOf } from './actions/actor-of.ts'
import { constitutionsPanel } from './constitution-panel.tsx'
import { governanceRoutes } from './routes.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const actors: Record<string, PersonActor> = {
  signe: await addSecretary(database, bodies.fjordklyngen),
  frode: await addSecretary(database, bodies.skovklyngen, 'Frode Fyr'),
  lars: await addSecretary(database, bodies.fjordPolitical, 'Lars Lokal'),
  mogens: await addMember(database, bodies.fjordPolitical, 'member', 'Mogens Medlem'),
}
const web = await webOver(database, governanceRoutes(database, [constitutionsPanel], []), actors)
const level = '/fjordklyngen/politisk-niveau'
const start = `${level}/konstituering/ny`
const source = 'Referat af det konstituerende møde'

async function draft(firstDay: string, as = 'signe'): Promise<string> {
  const { location } = await web.post(start, { firstDay, source }, as)
  return location ?? ''
}

/** The line of somebody in a draft, and the version of the draft that its preview shows. */
async function lineOf(page: string, name: string): Promise<string> {
  const { body } = await web.get(page, 'signe')
  const [, after = ''] = body.split(`Hvad sker der med ${name}?`)
  return /linje\/([0-9a-f-]{36})/.exec(after)?.[1] ?? ''
}

async function versionOf(page: string): Promise<string> {
  return /name="version" value="(\d+)"/.exec((await web.get(`${page}/se`, 'signe')).body)?.[1] ?? ''
}

const comer = { organization: 'fjordklyngen/politisk-niveau', post: 'member', visibility: 'public' }

let sent = 0

/** The form of a table as a browser sends it, with a file where one is given. */
async function sendTable(page: string, as: string, fields: Record<string, string>, file?: Buffer) {
  sent += 1
  const part = (head: string, content: Buffer | string) => [
    Buffer.from(`--graense\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]
  const named = Object.entries({ 'form-secret': 'hemmelig', 'form-key': `tabel ${sent}`, ...fields })
  const parts = named.flatMap(([name, content]) => part(`name="${name}"`, content))
  const uploaded = file === undefined ? [] : part('name="file"; filename="valgte.csv"', file)
  return web.server.inject({
    ...{ method: 'POST', url: `${page}/liste`, cookies: { klynge_session: as } },
    payload: Buffer.concat([...parts, ...uploaded, Buffer.from('--graense--\r\n')]),
    headers: { 'content-type': 'multipart/form-data; boundary=graense' },
  })
}

/** What the session's rights are now, asked anew as the door does. */
async function sessionOf(name: string, on = today) {
  const actor = actors[name]
  if (actor === undefined) throw new Error(name)
  return actorOf(database, { account: actor.account, person: actor.person, name: actor.name }, on)
}

test('a secretary drafts a change, sees what follows, and carries it out; everybody reads it from the first day on', async () => {
  const first = addDays(today, 1)
  const page = await draft(first)
  expect(page).toMatch(/konstituering\/[0-9a-f-]{36}$/)
  const line = await lineOf(page, 'Mogens Medlem')
  const chosen = { [`choice-${line}`]: 'ends', [`was-${line}`]: 'continues', next: 'see' }
  expect((await web.post(page, chosen, 'signe')).location).toBe(`${page}/se`)
  const added = await web.post(`${page}/linje/ny`, { ...comer, name: 'Nora Ny', title: 'Borgmester' }, 'signe')
  expect(added.location).toContain(`${page}#linje-`)
  const preview = await web.get(`${page}/se`, 'signe')
  expect(preview.body).toContain('1 slutter, 0 ændres, 1 kommer til, 1 fortsætter')
  expect(preview.body).toContain('Gennemfør konstitueringen')
  expect((await web.get('/mit', 'signe')).body).toContain('Konstitueringer, der ikke er gennemført')

  const form = { version: await versionOf(page), 'form-key': 'gennemfør' }
  const both = await Promise.all([
    web.post(`${page}/gennemfoer`, form, 'signe'),
    web.post(`${page}/gennemfoer`, form, 'signe'),
  ])
  expect(both.map(({ location }) => location)).toEqual([page, page])
  const members = async (on: string) => (await web.get(`${level}/medlemmer.json?pr=${on}`)).body
  expect(await members(today)).not.toContain('Nora Ny')
  expect(await members(first)).toContain('Nora Ny')
  expect(await members(first)).toContain(source)
  expect((await web.get(page, 'signe')).body).toContain('Gennemført af Signe Sandager')
  expect((await web.get('/mit', 'signe')).body).not.toContain('Konstitueringer, der ikke er gennemført')

  const version = /name="version" value="(\d+)"/.exec((await web.get(page, 'signe')).body)?.[1] ?? ''
  expect((await web.post(`${page}/fortryd`, { version }, 'signe')).location).toBe(page)
  expect(await members(first)).not.toContain('Nora Ny')
  expect((await web.get(page, 'signe')).body).toContain('Fortrudt af Signe Sandager')
})

test('for everybody who does not serve here, no page and no form of it exists, and nothing changes', async () => {
  const page = await draft(addDays(today, 2))
  const line = await lineOf(page, 'Mogens Medlem')
  const version = await versionOf(page)
  const forms: [string, Record<string, string>][] = [
    [start, { firstDay: addDays(today, 2), source }],
    [page, { [`choice-${line}`]: 'ends', [`was-${line}`]: 'continues' }],
    [`${page}/linje/ny`, { ...comer, name: 'Indtrænger' }],
    [`${page}/linje/${line}`, { ...comer, version: '1' }],
    [`${page}/linje/${line}/fjern`, {}],
    [`${page}/gennemfoer`, { version }],
    [`${page}/fortryd`, { version }],
    [`${page}/opdater`, {}],
    [`${page}/laeg-vaek`, {}],
  ]
  const before = (await web.get(page, 'signe')).body.replaceAll(/form-key" value="[^"]*"/g, '')
  for (const stranger of ['frode', 'mogens']) {
    for (const url of [start, page, `${page}/se`, `${page}/linje/ny`, `${page}/linje/${line}`, `${page}/liste`])
      expect([stranger, url, (await web.get(url, stranger)).status]).toEqual([stranger, url, 404])
    for (const [url, form] of forms)
      expect([stranger, url, (await web.post(url, form, stranger)).status]).toEqual([stranger, url, 404])
    const list = await sendTable(page, stranger, { table: 'navn;hverv\nIndtrænger;medlem' })
    expect([stranger, list.statusCode]).toEqual([stranger, 404])
  }
  expect((await web.get(page)).location).toContain('/log-ind')
  expect((await web.get(page, 'signe')).body.replaceAll(/form-key" value="[^"]*"/g, '')).toBe(before)
})

test('a draft of one organization answers under no other address, and takes no line of another draft', async () => {
  const page = await draft(addDays(today, 2))
  const id = page.slice(page.lastIndexOf('/'))
  for (const other of ['/fjordklyngen', '/fjordklyngen/fagligt-niveau', '/skovklyngen'])
    expect((await web.get(`${other}/konstituering${id}`, 'signe')).status).toBe(404)
  const second = await draft(addDays(today, 3))
  const line = await lineOf(second, 'Mogens Medlem')
  expect((await web.get(`${page}/linje/${line}`, 'signe')).status).toBe(404)
  expect((await web.post(`${page}/linje/${line}`, { ...comer, version: '1' }, 'signe')).status).toBe(404)
  const elsewhere = { ...comer, organization: 'skovklyngen/politisk-niveau', name: 'Omvej Omsen' }
  expect((await web.post(`${page}/linje/ny`, elsewhere, 'signe')).status).toBe(422)
})

test('two secretaries at one draft: both choices are shown where they differ, and what was not touched is kept', async () => {
  const page = await draft(addDays(today, 4))
  const line = await lineOf(page, 'Mogens Medlem')
  expect((await web.post(page, { [`choice-${line}`]: 'ends', [`was-${line}`]: 'continues' }, 'lars')).location).toBe(
    page,
  )
  const clash = await web.post(page, { [`choice-${line}`]: 'changes', [`was-${line}`]: 'continues' }, 'signe')
  expect(clash.status).toBe(409)
  expect(clash.body).toContain('Du valgte »Fortsætter med ændring«, men en kollega har imens valgt »Slutter«.')
  await web.post(`${page}/linje/${line}`, { ...comer, post: 'chair', version: '2' }, 'lars')
  const late = await web.post(`${page}/linje/${line}`, { ...comer, post: 'observer', version: '2' }, 'signe')
  expect(late.status).toBe(409)
  expect(late.body).toContain('En kollega har ændret linjen imens.')
  expect(late.body).toMatch(/<option value="chair" selected/)
})

test('what was not what was seen is not carried out: 409, and nothing half-done', async () => {
  const page = await draft(addDays(today, 5))
  await web.post(`${page}/linje/ny`, { ...comer, name: 'Sent Set' }, 'signe')
  const version = await versionOf(page)
  await web.post(`${page}/linje/ny`, { ...comer, name: 'Usét Endnu' }, 'lars')
  const answer = await web.post(`${page}/gennemfoer`, { version }, 'signe')
  expect(answer.status).toBe(409)
  expect(answer.body).toContain('intet er gennemført')
  expect((await web.get(`${level}/medlemmer.json?pr=${addDays(today, 5)}`)).body).not.toContain('Sent Set')
})

test('a secretary whose seat ended yesterday is at nobody’s desk in the session that is still open', async () => {
  const page = await draft(today)
  const line = await lineOf(page, 'Lars Lokal')
  await web.post(page, { [`choice-${line}`]: 'ends', [`was-${line}`]: 'continues' }, 'signe')
  expect((await web.get(`${level}/medlemmer/nyt`, 'lars')).status).toBe(200)
  await web.post(`${page}/gennemfoer`, { version: await versionOf(page) }, 'signe')
  const now = await sessionOf('lars')
  if (now.kind === 'person') actors.lars = now
  for (const url of [`${level}/medlemmer/nyt`, start, page]) expect((await web.get(url, 'lars')).status).toBe(404)
})

test('a form with what nobody can mean is met with a sentence, never with an error', async () => {
  expect((await web.post(start, { firstDay: 'x', source }, 'signe')).status).toBe(422)
  expect((await web.post(start, { firstDay: '2031-01-01' }, 'signe')).body).toContain('Skriv, hvor det står')
  expect((await web.get(`${level}/konstituering/ingen`, 'signe')).status).toBe(404)
  const page = await draft(addDays(today, 6))
  expect((await web.post(page, { 'choice-x': 'ends', 'was-x': 'continues' }, 'signe')).location).toBe(page)
  expect((await web.post(`${page}/gennemfoer`, { version: 'x' }, 'signe')).status).toBe(409)
  expect((await web.post(`${page}/linje/ny`, {}, 'signe')).status).toBe(422)
  expect((await web.get(`/en${page}/se`, 'signe')).body).toContain('The draft does not change anything yet.')
})

test('newcomers come from a pasted table, all of them or nobody, and every line that cannot be is named', async () => {
  const page = await draft(addDays(today, 7))
  const paste = async (table: string) => {
    const { statusCode: status, body, headers } = await sendTable(page, 'signe', { table })
    return { status, body, location: headers.location }
  }
  const lead = 'navn;hverv;titel;sidder for;synlighed;person;organisation\r\n'
  const bad = await paste(
    `${lead}Rita Række;medlem;;;alle;;\r\nMogens Medlem;medlem;;;alle;;\r\nUkendt Hverv;konge;;;;;\r\nOmvej Omsen;medlem;;;;;skovklyngen/politisk-niveau\r\nAtle Atlantis;medlem;;atlantis;;;`,
  )
  expect(bad.status).toBe(422)
  for (const sentence of ['Linje 3 har samme navn', 'Linje 4 har et ukendt hverv', 'Linje 5 nævner', 'Linje 6 nævner'])
    expect(bad.body).toContain(sentence)
  expect((await web.get(page, 'signe')).body).not.toContain('Rita Række')
  const day = await paste('navn;hverv;fra\r\nRita Række;medlem;2020-01-01')
  expect(day.body).toContain('Linje 2 har sine egne dage')
  expect((await paste('x')).body).toContain('Filen har ingen linjer')
  const good = await paste(`${lead}Rita Række;medlem;Borgmester;havnby;alle;;\r\nMogens Medlem;observatør;;;;ny;`)
  expect(good.location).toBe(page)
  const shown = (await web.get(page, 'signe')).body
  expect(shown).toContain('Rita Række')
  expect(shown).toContain('Medlem, Borgmester, Havnby Kommune')
})

test('sixty newcomers come from a file as a spreadsheet saves it, also in Windows letters, and only from a secretary', async () => {
  const page = await draft(addDays(today, 8))
  const rows = Array.from({ length: 60 }, (_, place) => `Søren Nummer${place + 1};medlem;;;alle;;`)
  const table = Buffer.from(
    `navn;hverv;titel;sidder for;synlighed;person;organisation\r\n${rows.join('\r\n')}`,
    'latin1',
  )
  const send = (as: string, key: string) => sendTable(page, as, { table: 'ikke læst', 'form-key': key }, table)
  expect((await web.get(`${page}/liste`, 'signe')).body).toContain('type="file"')
  for (const stranger of ['frode', 'mogens']) expect((await send(stranger, `fra ${stranger}`)).statusCode).not.toBe(303)
  expect((await web.get(page, 'signe')).body).not.toContain('Søren Nummer')
  const [one, again] = [await send('signe', 'tres'), await send('signe', 'tres')]
  expect([one.headers.location, again.headers.location]).toEqual([page, page])
  const shown = (await web.get(page, 'signe')).body
  for (const place of [1, 30, 60]) expect(shown).toContain(`Søren Nummer${place}`)
  const version = await versionOf(page)
  expect((await web.post(`${page}/gennemfoer`, { version }, 'signe')).status).toBe(303)
  const seated = (await web.get(`${level}/medlemmer.json?pr=${addDays(today, 8)}&navn=søren+nummer`)).body
  expect(JSON.parse(seated)).toHaveLength(60)
})
