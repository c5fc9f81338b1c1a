import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, anyone, countAs } from '../../test/cast.ts'
import { firstMeeting } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { type Answered, webOver } from '../../test/web.ts'
import type { Actor } from '../kernel/actor.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { recordMeeting } from '../meetings/actions/record-meeting.ts'
import { decisionFinder } from '../meetings/decision-finder.ts'
import { governingDocumentsApproved } from './governing-facts.ts'
import { governingRoutes } from './governing-routes.tsx'
import { happened } from './model/rules/kinds/happened.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const files = await mkdtemp(join(tmpdir(), 'klynge-governing-'))
afterAll(() => rm(files, { recursive: true, force: true }))
const actors = {
  signe: await addSecretary(database, bodies.fjordklyngen),
  fremmed: await addSecretary(database, bodies.skovklyngen, 'Frida Fremmed'),
  medlem: await addMember(database, bodies.fjordPolitical, 'member', 'Mogens Medlem'),
}
const web = await webOver(database, governingRoutes({ db: database, files, finder: decisionFinder }), actors)

const held = await database.writing(actors.signe, (tx) =>
  recordMeeting(tx, actors.signe, firstMeeting(bodies.fjordPolitical)),
)
const elsewhere = await database.writing(actors.fremmed, (tx) =>
  recordMeeting(tx, actors.fremmed, firstMeeting(bodies.skovPolitical)),
)
if (!held.ok || !elsewhere.ok) throw new Error('the meetings are not held')
const decision = `${held.value.meeting}/1`
const foreignDecision = `${elsewhere.value.meeting}/1`

const level = '/fjordklyngen/politisk-niveau'
const terms = `${level}/kommissorium`
const typed = {
  title: 'Kommissorium for Fjordklyngen',
  text: '# Formål\nKlyngen taler sammen.\n\n# Møder\nDer holdes to møder om året.',
  visibility: 'public',
  source: 'Bilag 1 til mødet 7. februar 2023',
}

let keys = 0

/** The form for a new version as a browser sends it, with an original where one is given. */
async function send(url: string, fields: Readonly<Record<string, string>>, as: string, original?: string) {
  keys += 1
  const boundary = 'graense'
  const named = Object.entries({ 'form-secret': 'hemmelig', 'form-key': `ny ${keys}`, ...fields })
  const part = (head: string, content: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${content}\r\n`
  const parts = named.map(([name, content]) => part(`name="${name}"`, content))
  const file = original === undefined ? '' : part('name="file"; filename="../orden.txt"', original)
  const { statusCode, body, headers } = await web.server.inject({
    method: 'POST',
    url,
    payload: `${parts.join('')}${file}--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    cookies: { klynge_session: as },
  })
  return { status: statusCode, body, location: headers.location }
}

/** Asks for the version's number of the answer's address. */
function numberIn({ location }: Answered): string {
  return /versioner\/(\d+)$/.exec(location ?? '')?.[1] ?? ''
}

async function written(at = terms, told: Partial<typeof typed> = {}, as = 'signe'): Promise<string> {
  const answer = await send(`${at}/ny`, { ...typed, ...told }, as)
  expect([answer.status, answer.location]).toEqual([303, expect.stringMatching(/versioner\/\d+$/)])
  return numberIn(answer)
}

async function approve(at: string, told: Record<string, string> = {}, as = 'signe'): Promise<Answered> {
  const { body } = await web.get(`${at}/godkend`, as)
  const version = /name="version" value="(\d+)"/.exec(body)?.[1] ?? '1'
  return web.post(`${at}/godkend`, { by: '', decision, on: '', from: '', version, ...told }, as)
}

test('a draft is the secretariat’s alone, whatever it says of who may see it later', async () => {
  const at = `${terms}/versioner/${await written()}`
  expect((await web.get(at, 'signe')).status).toBe(200)
  for (const [who, address] of [undefined, 'fremmed', 'medlem'].flatMap((one) =>
    [at, `${at}.json`, `/en${at}`, `${at}/original`].map((url) => [one, url] as const),
  )) {
    expect([who, address, (await web.get(address, who)).status]).toEqual([who, address, 404])
  }
  expect((await web.get(terms)).body).not.toContain('taler sammen')
  expect(await countAs(database, anyone, 'governing_document_version')).toBe(0)
  expect(await countAs(database, actors.fremmed, 'governing_document_version')).toBe(0)
  expect(await countAs(database, actors.signe, 'governing_document_version')).toBe(1)
})

test('approved by a decision it holds from that day, and everybody can follow the approval home', async () => {
  const at = `${terms}/versioner/1`
  const approved = await approve(at)
  expect([approved.status, approved.location]).toEqual([303, at])
  const page = await web.get(`${terms}?pr=2023-02-07`)
  expect(page.body).toContain('Version 1 gælder')
  expect(page.body).toContain('href="/fjordklyngen/politisk-niveau/moeder/2023-02-07/1?pr=2023-02-07"')
  expect((await web.get(`${terms}?pr=2023-02-06`)).body).toContain('Klynge kender ikke et kommissorium')
  expect(JSON.parse((await web.get(`${terms}.json?pr=2024-01-01`)).body)).toMatchObject({
    current: { number: 1, approvals: [{ on: '2023-02-07', isByDecision: true }] },
  })
  expect((await web.get(`/en${terms}?pr=2024-01-01`)).body).toContain('Terms of reference')
})

test('approving once more, by the same form or another, writes no second approval', async () => {
  const at = `${terms}/versioner/1`
  const form = { decision, version: '1', 'form-key': 'tryk-to-gange' }
  const twice = await Promise.all([
    web.post(`${at}/godkend`, form, 'signe'),
    web.post(`${at}/godkend`, form, 'signe'),
    approve(at),
  ])
  expect(twice.map(({ location }) => location)).toEqual([at, at, at])
  expect(await countAs(database, actors.signe, 'governing_document_approval')).toBe(1)
})

test('a new version gets its day and the earlier its end; what was approved is never reworded', async () => {
  const number = await written(terms, { text: typed.text.replace('to møder', 'tre møder') })
  const at = `${terms}/versioner/${number}`
  expect((await approve(at, { decision: '', on: '2024-03-01' })).status).toBe(303)
  const on = async (asked: string) => JSON.parse((await web.get(`${terms}.json?pr=${asked}`)).body).current.number
  expect([await on('2024-02-29'), await on('2024-03-01')]).toEqual([1, 2])
  const { body } = await web.get(at)
  expect(body).toContain('<del>to </del>')
  expect(body).toContain('<ins>tre </ins>')
  expect((await web.get(`${terms}/versioner/1/ret`, 'signe')).status).toBe(404)
  expect((await web.post(`${terms}/versioner/1/ret`, { ...typed, version: '2' }, 'signe')).status).toBe(422)
  const rewriting = database.writing(actors.signe, (tx) =>
    tx.updateTable('governing_document_version').set({ title: 'Et andet' }).where('number', '=', 1).execute(),
  )
  await expect(rewriting).rejects.toThrow('an approved version is not rewritten')
  const removed = await database.writing(actors.signe, (tx) =>
    tx.deleteFrom('governing_document_version').where('number', '=', 1).executeTakeFirst(),
  )
  expect(removed.numDeletedRows).toBe(0n)
})

test('the check counts a version that a decision approved, and says of any other what it lacks', async () => {
  const told = async (actor: Actor, organization: string, on: string) => {
    const suppliers = governingDocumentsApproved(decisionFinder)
    const supplier = suppliers.find(({ fact }) => fact === 'terms-of-reference')
    const found = await database.reading(actor, async (tx) => supplier?.tell(tx, [organization], day(on)))
    return found?.get(organization) ?? []
  }
  const decided = { on: '2023-02-07', to: `${terms}/versioner/1`, rests: [{ to: `${level}/moeder/2023-02-07/1` }] }
  expect(await told(anyone, bodies.fjordPolitical, '2023-06-01')).toMatchObject([decided])
  expect(await told(anyone, bodies.fjordPolitical, '2023-02-06')).toEqual([])
  expect(await told(anyone, bodies.fjordPolitical, '2024-03-01')).toMatchObject([{ lacks: 'decision' }])
  await written('/fjordklyngen/fagligt-niveau/kommissorium')
  expect(await told(actors.signe, bodies.fjordProfessional, '2024-03-01')).toMatchObject([{ lacks: 'approval' }])
  expect(await told(anyone, bodies.fjordProfessional, '2024-03-01')).toEqual([])
})

test('what falls short of a demand is no verdict, and is named', () => {
  const lacking = { on: day('2023-01-01'), to: '/x', label: 'Kommissorium', lacks: 'approval' } as const
  const wanted = { kind: 'happened', fact: 'terms-of-reference', atLeast: 1, each: 'ever' } as const
  const outcome = happened(wanted, {
    day: day('2023-01-01'),
    happenings: new Map([['terms-of-reference', [lacking]]]),
  })
  expect(outcome).toMatchObject({ verdict: 'cannot-judge', says: { word: 'falls-short', of: { lacks: 'approval' } } })
  expect(outcome.evidence).toMatchObject([{ label: 'Kommissorium', to: '/x' }])
})

test('a version is not put in before one that holds from a later day', async () => {
  const at = `${terms}/versioner/${await written()}`
  const refused = await approve(at, { decision: '', on: '2023-06-01' })
  expect(refused.status).toBe(422)
  expect(refused.body).toContain('En anden version gælder fra samme dag eller senere')
})

test('two secretaries at one draft: the second is shown both texts, and nothing typed is lost', async () => {
  const at = `${level}/forretningsorden/versioner/${await written(`${level}/forretningsorden`)}`
  const first = { ...typed, text: '# Møder\nFormændene indkalder.', version: '1' }
  expect((await web.post(`${at}/ret`, first, 'signe')).status).toBe(303)
  const second = await web.post(
    `${at}/ret`,
    { ...typed, text: '# Møder\nSekretæren indkalder.', version: '1' },
    'signe',
  )
  expect(second.status).toBe(409)
  expect(second.body).toContain('Formændene indkalder.')
  expect(second.body).toContain('Sekretæren indkalder.')
  expect((await approve(at, { version: '1' })).status).toBe(409)
})

test('a decision of another cluster, and one that is none, approve nothing', async () => {
  const at = `${level}/forretningsorden/versioner/1`
  for (const foreign of [foreignDecision, `${newId()}/1`, 'x', `${held.value.meeting}/../1`]) {
    const refused = await approve(at, { decision: foreign })
    expect([foreign, refused.status]).toEqual([foreign, 422])
    expect(refused.body).toContain('Beslutningen findes ikke')
  }
  expect((await approve(at, { on: '2023-02-08' })).body).toContain('en anden dag')
})

test('nobody writes down that another cluster, or a level of it, has approved a document', async () => {
  const at = `${level}/forretningsorden/versioner/1`
  const approvals = await countAs(database, actors.signe, 'governing_document_approval')
  for (const by of ['skovklyngen', 'skovklyngen/politisk-niveau']) {
    const refused = await approve(at, { by })
    expect([by, refused.status, refused.body.includes('Skovklyngen')]).toEqual([by, 422, false])
  }
  expect(await countAs(database, actors.signe, 'governing_document_approval')).toBe(approvals)
})

test('for everybody who may not, the forms do not exist, and nothing crosses organizations', async () => {
  for (const who of ['fremmed', 'medlem']) {
    for (const address of [`${terms}/ny`, `${terms}/versioner/1/ret`, `${terms}/versioner/1/godkend`]) {
      expect([who, address, (await web.get(address, who)).status]).toEqual([who, address, 404])
      const ask = address.endsWith('/ny') ? send : web.post
      const sent = await ask(address, { ...typed, version: '1', decision }, who)
      expect([who, address, sent.status]).toEqual([who, address, 404])
    }
  }
  const before = await countAs(database, actors.signe, 'governing_document_version')
  const smuggled = (organization: string) =>
    database.writing(actors.fremmed, (tx) =>
      tx
        .insertInto('governing_document_version')
        .values({
          id: newId(),
          organization_id: organization,
          kind: 'terms-of-reference',
          number: 99,
          title: 'Smuglet',
          source_id: bodies.source,
        })
        .execute(),
    )
  await expect(smuggled(bodies.fjordPolitical)).rejects.toThrow('row-level security')
  const version = await database.reading(actors.signe, (tx) =>
    tx.selectFrom('governing_document_version').select('id').where('number', '=', 1).executeTakeFirstOrThrow(),
  )
  const foreignApproval = database.writing(actors.fremmed, (tx) =>
    tx
      .insertInto('governing_document_approval')
      .values({
        id: newId(),
        version_id: version.id,
        organization_id: bodies.skovPolitical,
        approved_by_id: bodies.skovPolitical,
        approved_on: '2024-01-01',
      })
      .execute(),
  )
  await expect(foreignApproval).rejects.toThrow(/row-level security|foreign key/)
  expect(await countAs(database, actors.signe, 'governing_document_version')).toBe(before)
})

test('what is missing in a form is said at its field, and what was typed stays', async () => {
  const refused = await send(`${terms}/ny`, { ...typed, visibility: '' }, 'signe')
  expect(refused.status).toBe(422)
  expect(refused.body).toContain('Sig, hvem der må se den')
  expect(refused.body).toContain('Der holdes to møder om året.')
  expect((await send(`${terms}/ny`, { ...typed, text: ' ' }, 'signe')).body).toContain('Skriv teksten')
})

test('a closed version that is approved shows to those whom it names, and to nobody else', async () => {
  const place = '/fjordklyngen/kommissorium'
  const at = `${place}/versioner/${await written(place, { visibility: 'members' })}`
  expect((await approve(at, { decision })).location).toBe(at)
  expect((await web.get(at, 'medlem')).status).toBe(200)
  expect((await web.get(at)).status).toBe(404)
  expect((await web.get(`${at}.json`, 'fremmed')).status).toBe(404)
})

test('an original that came as a file is fetched by those who may see the version', async () => {
  const sent = await send('/fjordklyngen/forretningsorden/ny', { ...typed, text: '' }, 'signe', 'Ordlyden')
  const at = sent.location ?? ''
  expect(at).toBe('/fjordklyngen/forretningsorden/versioner/1')
  expect((await web.get(`${at}/original`, 'signe')).body).toBe('Ordlyden')
  expect((await web.get(`${at}/original`)).status).toBe(404)
  await approve(at)
  expect((await web.get(`${at}/original`)).body).toBe('Ordlyden')
})

test('a secretary deletes a draft that came to nothing, seen as it stands; nobody else finds the address, and what is approved stays', async () => {
  const at = `${level}/forretningsorden/versioner/${await written(`${level}/forretningsorden`)}`
  for (const who of ['fremmed', 'medlem']) {
    expect((await web.get(`${at}/slet`, who)).status).toBe(404)
    expect((await web.post(`${at}/slet`, { version: '1' }, who)).status).toBe(404)
  }
  expect((await web.get(at, 'signe')).body).toContain(`href="${at}/slet"`)
  const page = (await web.get(`${at}/slet`, 'signe')).body
  expect(page).toContain('Ingen er bundet af udkastet.')
  expect((await web.post(`${at}/slet`, { version: '7' }, 'signe')).status).toBe(409)
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  const { status, location } = await web.post(`${at}/slet`, { version }, 'signe')
  expect([status, location]).toEqual([303, `${level}/forretningsorden`])
  expect((await web.get(at, 'signe')).status).toBe(404)
  const approved = `${terms}/versioner/1`
  expect((await web.get(`${approved}/slet`, 'signe')).status).toBe(404)
  expect((await web.post(`${approved}/slet`, { version: '2' }, 'signe')).status).toBe(422)
  expect((await web.get(approved)).status).toBe(200)
})
