import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addMember, addSecretary, anyone, countAs } from '../../test/cast.ts'
import { firstMeeting } from '../../test/cast-meeting.ts'
import { intakeHouse, laidIn, read } from '../../test/intake-house.ts'
import { webOver } from '../../test/web.ts'
import { approveRuleSet } from '../governance/actions/approve-rule-set.ts'
import { checkOrganization } from '../governance/actions/check-organizations.ts'
import { endRule } from '../governance/actions/end-rule.ts'
import { governingRoutes } from '../governance/governing-routes.tsx'
import { draftSets } from '../governance/storage/rules.ts'
import type { Actor } from '../kernel/actor.ts'
import { day } from '../kernel/day.ts'
import { recordMeeting } from '../meetings/actions/record-meeting.ts'
import { decisionFinder } from '../meetings/decision-finder.ts'
import { intakeRoutes } from './routes.ts'

const house = await intakeHouse()
const { db, bodies, files, sif } = house
const routes = [
  ...intakeRoutes(db, { files, added: () => {} }),
  ...governingRoutes({ db, files, finder: decisionFinder }),
]
const frida = await addSecretary(db, bodies.skovklyngen, 'Frida Fremmed')
const mogens = await addMember(db, bodies.fjordPolitical, 'member', 'Mogens Medlem')
const web = await webOver(db, routes, { sif, frida, mogens })

const terms = readFileSync(
  join(import.meta.dirname, '../../test/documents/terms/fjordklyngen-kommissorium.txt'),
  'utf8',
)
const document = await read(house, terms, 'kommissorium.txt')
const page = `/indlaesning/${document}/regler`

/** The form as the page shows it. */
async function shown(at = page): Promise<Record<string, string>> {
  const { body } = await web.get(at, 'sif')
  const main = body.slice(body.indexOf('<main'))
  const value = (tag: string) => /value="([^"]*)"/.exec(tag)?.[1] ?? ''
  const fields: [string, string][] = []
  for (const [tag, name = ''] of main.matchAll(/<input[^>]* name="([^"]+)"[^>]*>/g)) {
    if (!tag.includes('type="radio"') || / checked/.test(tag)) fields.push([name, value(tag)])
  }
  for (const [, name = '', text = ''] of main.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g))
    fields.push([name, text])
  return { ...Object.fromEntries(fields), visibility: 'public' }
}

test('the secretary sees the text beside the rules in it, each with its line, the undoubted ones chosen', async () => {
  const { status, body } = await web.get(page, 'sif')
  expect(status).toBe(200)
  expect(body).toContain('12 steder i teksten kan blive en regel')
  expect(body).toContain('href="#p1l12"')
  expect(body).toContain('id="p1l12"')
  expect(body).toContain('3 medlemmer sidder for regionen.')
  expect(await shown()).toMatchObject({ 'verdict-0': 'accept', 'least-0': '3', kind: 'terms-of-reference' })
  expect((await web.get(`/en${page}`, 'sif')).body).toContain('Proposed rules')
})

test('for everybody else there is no such document, and nothing can be taken over from it', async () => {
  const form = await shown()
  for (const who of ['frida', 'mogens']) {
    expect([who, (await web.get(page, who)).status]).toEqual([who, 404])
    expect([who, (await web.post(page, form, who)).status]).toEqual([who, 404])
  }
  expect((await web.get(page)).location).toContain('/log-ind')
  expect(await countAs(db, sif, 'governing_document_version')).toBe(0)
})

test('what is not decided, not a number or not said is asked about, and what was typed stays', async () => {
  const form = await shown()
  const refused = await web.post(page, { ...form, 'verdict-3': '', 'wording-0': 'Mine egne ord' }, 'sif')
  expect(refused.status).toBe(422)
  expect(refused.body).toContain('Sig for hver regel')
  expect(refused.body).toContain('Mine egne ord')
  expect((await web.post(page, { ...form, 'least-0': '5', 'most-0': '2' }, 'sif')).status).toBe(422)
  expect((await web.post(page, { ...form, visibility: '' }, 'sif')).status).toBe(422)
  expect((await web.post(page, { ...form, version: '99' }, 'sif')).status).toBe(409)
  expect(await countAs(db, sif, 'rule_set')).toBe(0)
})

test('accepted, corrected and refused rules become a draft that nobody else sees and nobody is held to', async () => {
  const form = {
    ...(await shown()),
    'least-0': '2',
    'most-0': '',
    'wording-0': 'Mindst to fra regionsrådet.',
    'verdict-4': 'refuse',
  }
  const [once, twice] = await Promise.all([
    web.post(page, { ...form, 'form-key': 'samme' }, 'sif'),
    web.post(page, { ...form, 'form-key': 'samme' }, 'sif'),
  ])
  const version = '/fjordklyngen/politisk-niveau/kommissorium/versioner/1'
  expect([once?.location, twice?.location]).toEqual([version, version])
  const { body } = await web.get(version, 'sif')
  expect(body).toContain('Mindst to fra regionsrådet.')
  expect(body).toContain('§ 3 Formandskab')
  expect((await web.get(version)).status).toBe(404)
  expect(await countAs(db, anyone, 'rule_set')).toBe(0)
  expect(await countAs(db, sif, 'rule')).toBe(11)
  expect((await web.get(`${version}/original`, 'sif')).body).toContain('KOMMISSORIUM')
  expect((await web.post(page, form, 'sif')).status).toBe(409)
  expect((await web.get('/indlaesning', 'sif')).body).toContain('Blev til et udkast')
  expect((await web.get(`/indlaesning/${document}`, 'sif')).body).toContain('blev til et udkast til kommissorium')
})

test('the decision that approves the version puts its rules in force with it, each with its line as source', async () => {
  const held = await db.writing(sif, (tx) => recordMeeting(tx, sif, firstMeeting(bodies.fjordPolitical)))
  if (!held.ok) throw new Error(held.refusal)
  const version = '/fjordklyngen/politisk-niveau/kommissorium/versioner/1'
  const approved = await web.post(`${version}/godkend`, { decision: `${held.value.meeting}/1`, version: '1' }, 'sif')
  expect(approved.location).toBe(version)
  const check = async (on: string) =>
    db.readingPublic((tx) => checkOrganization(tx, anyone, [], 'fjordklyngen/politisk-niveau', day(on)))
  expect((await check('2023-02-06'))?.findings).toEqual([])
  const findings = (await check('2023-02-07'))?.findings ?? []
  expect(findings.map(({ rule }) => rule.text)).toContain('Mindst to fra regionsrådet.')
  expect(findings.map(({ rule }) => rule.source.title)).toContain('kommissorium.txt, side 1, linje 12')
  expect(findings).toHaveLength(11)
  const sets = await db.reading(sif, (tx) => tx.selectFrom('rule_set').select(['id', 'decision_key']).execute())
  expect(sets.map(({ decision_key }) => decision_key)).toEqual([`${held.value.meeting}/1`])
  const lines = await db.reading(sif, (tx) =>
    tx.selectFrom('journal_entry').select('object_id').where('action', '=', 'approve-rule-set').execute(),
  )
  expect(lines.map(({ object_id }) => object_id)).toEqual(sets.map(({ id }) => id))
})

test('a version is not approved with other rules than those that were looked at', async () => {
  const changed = await read(house, `${terms}\nEt tillæg mere.\n`, 'tillaeg-2.txt')
  const at = `/indlaesning/${changed}/regler`
  const taken = await web.post(at, { ...(await shown(at)), title: 'Under arbejde' }, 'sif')
  expect(taken.location).toMatch(/kommissorium\/versioner\/2$/)
  const organization = 'fjordklyngen/politisk-niveau'
  const [set] = await db.reading(sif, (tx) => draftSets(tx))
  const alone = await db.writing(sif, (tx) =>
    approveRuleSet(
      tx,
      sif,
      decisionFinder,
      { organization, set: set?.key ?? '' },
      { on: '2023-02-20', decision: '', version: 1 },
    ),
  )
  expect(alone, 'rules are approved with the document that they belong to').toMatchObject({ refusal: 'document-first' })
  const ended = await db.writing(sif, (tx) =>
    endRule(tx, sif, { organization, set: set?.key ?? '', rule: 'K-01' }, { to: '', version: 1 }),
  )
  expect(ended.ok).toBe(true)
  const approval = { decision: '', on: '2023-02-20', from: '2023-02-20' }
  const seenBefore = await web.post(`${taken.location}/godkend`, { ...approval, version: '1' }, 'sif')
  expect(seenBefore.status).toBe(409)
  const seenAfter = await web.post(`${taken.location}/godkend`, { ...approval, version: '2' }, 'sif')
  expect(seenAfter.location).toBe(taken.location)
})

test('rules that a closed document carries are as closed as the document, with the name of its file', async () => {
  const closed = await read(house, `${terms}\nHemmeligt tillæg.\n`, 'CANARY-fortroligt.txt')
  const { body } = await web.get(`/indlaesning/${closed}/regler`, 'sif')
  const version = /name="version"[^>]* value="(\d+)"/.exec(body)?.[1] ?? ''
  const form = {
    ...(await shown(`/indlaesning/${closed}/regler`)),
    title: 'CANARY-titel',
    visibility: 'members',
    version,
  }
  const taken = await web.post(`/indlaesning/${closed}/regler`, form, 'sif')
  expect(taken.location).toMatch(/kommissorium\/versioner\/3$/)
  const approval = { decision: '', on: '2023-03-01', from: '2023-03-01', version: '1' }
  expect((await web.post(`${taken.location}/godkend`, approval, 'sif')).location).toBe(taken.location)
  const told = (actor: Actor) =>
    db.reading(actor, (tx) => checkOrganization(tx, actor, [], 'fjordklyngen/politisk-niveau', day('2023-03-02')))
  expect(JSON.stringify(await told(anyone))).not.toContain('CANARY')
  expect(JSON.stringify(await told(frida))).not.toContain('CANARY')
  expect((await told(mogens))?.findings.map(({ rule }) => rule.set.title)).toContain('CANARY-titel')
  expect((await told(sif))?.findings.map(({ rule }) => rule.set.title)).toContain('CANARY-titel')
})

test('a document that is not read yet, or that became a meeting, proposes nothing', async () => {
  const waiting = await laidIn(house, `${terms}\nTillæg`, 'tillaeg.txt')
  expect((await web.get(`/indlaesning/${waiting}/regler`, 'sif')).status).toBe(404)
})

test('a text that is far too long for terms of reference is not read as them: everybody else would wait for it', async () => {
  const sentence = `Niveauet består af herunder ${'herunder '.repeat(60)}${'formand'.repeat(120)}.`
  const long = await read(house, Array.from({ length: 1_000 }, () => `${sentence}\n`).join('\n'), 'langt.txt')
  const began = performance.now()
  expect((await web.get(`/indlaesning/${long}/regler`, 'sif')).status).toBe(404)
  expect((await web.post(`/indlaesning/${long}/regler`, await shown(), 'sif')).status).toBe(404)
  expect(performance.now() - began).toBeLessThan(4_000)
  const review = await web.get(`/indlaesning/${long}`, 'sif')
  expect([review.status, review.body.includes(`/indlaesning/${long}/regler`)]).toEqual([200, false])
})
