import { expect, test } from 'vitest'
import { addBodies, addSecretary } from '../../test/cast.ts'
import { apply, importWorkplace, preview, propose, undo } from '../../test/import-house.ts'
import { webOver } from '../../test/web.ts'
import { importKinds } from '../cli/import-kinds.ts'
import { importRoutes } from './import-routes.tsx'
import { organizationsExample } from './model/importing/examples.ts'

const at = await importWorkplace()
const bodies = await addBodies(at.db)
const secretary = await addSecretary(at.db, bodies.fjordklyngen)
const web = await webOver(at.db, importRoutes(at, importKinds), { keeper: at.keeper, secretary })
const list = '/register/indlaesninger'
const beside = { source: 'Opdigtet liste' }

async function upload(file: string | Uint8Array, fields: Readonly<Record<string, string>>, as = 'keeper') {
  const sent = new FormData()
  for (const [name, value] of Object.entries({ 'form-secret': 'hemmelig', 'form-key': crypto.randomUUID(), ...fields }))
    sent.set(name, value)
  sent.set('fil', new Blob([typeof file === 'string' ? file : new Uint8Array(file)]), 'liste.csv')
  const encoded = new Response(sent)
  const { statusCode, body, headers } = await web.server.inject({
    method: 'POST',
    url: `${list}/ny`,
    payload: Buffer.from(await encoded.arrayBuffer()),
    headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    cookies: { klynge_session: as },
  })
  return { status: statusCode, body, location: String(headers.location ?? '') }
}

test('only who keeps the register finds the pages; others are led to sign-in or find nothing', async () => {
  const { id } = await preview(at, 'organisationer', organizationsExample.text, beside)
  const pages = [list, `${list}/ny?art=udsagn`, '/register/eksempler/udsagn', `${list}/${id}`, `${list}/${id}.json`]
  for (const page of pages) {
    expect((await web.get(page, 'keeper')).status, page).toBe(200)
    expect((await web.get(page, 'secretary')).status, page).toBe(404)
    expect((await web.get(page)).status, page).not.toBe(200)
  }
  for (const deed of ['tag-ind', 'tag-ud', 'laeg-til-side']) {
    expect((await web.post(`${list}/${id}/${deed}`, { version: '1' }, 'secretary')).status, deed).toBe(404)
  }
  expect((await upload(organizationsExample.text, { art: 'organisationer', ...beside }, 'secretary')).status).toBe(404)
})

test('a file goes from the form over the preview into the register and out again', async () => {
  const sent = await upload(organizationsExample.text, { art: 'organisationer', ...beside })
  expect(sent.status).toBe(303)
  const page = await web.get(sent.location, 'keeper')
  expect(page.body).toContain('2 nye.')
  expect(page.body).toContain('Sundhedsråd Eksempel')
  expect((await web.get(`${sent.location}.csv`, 'keeper')).body).toContain('Eksempeludvalget')
  const taken = await web.post(`${sent.location}/tag-ind`, { version: '1' }, 'keeper')
  expect(taken).toMatchObject({ status: 303, location: sent.location })
  const told: { version: number; state: string } = JSON.parse((await web.get(`${sent.location}.json`, 'keeper')).body)
  expect(told.state).toBe('applied')
  expect((await web.post(`${sent.location}/tag-ud`, { version: `${told.version}` }, 'keeper')).status).toBe(303)
  expect((await web.get(sent.location, 'keeper')).body).toContain('Taget ud igen')
})

test('a file that is no list comes back to the form with a sentence and what was typed', async () => {
  const file = Buffer.from('navn;art\nÆrø;råd', 'latin1')
  const sent = await upload(file, { art: 'organisationer', source: 'Min kilde' })
  expect(sent.status).toBe(422)
  expect(sent.body).toContain('ikke gemt som UTF-8')
  expect(sent.body).toContain('Min kilde')
  const unanswered = await upload(organizationsExample.text, { art: 'organisationer', source: '' })
  expect(unanswered.body).toContain('Her mangler et svar.')
})

test('refused lines are shown with line, column and how to mend them, in both languages, and nothing is taken in', async () => {
  const file =
    'navn;art;region;kommunekoder;fra\nX;råd;1081;;2026-13-01\nY;sundhedsråd;1081;301;2026-01-01\nZ;udvalg;1081;;2026-01-01\n'
  const { location } = await upload(file, { art: 'organisationer', ...beside })
  const page = await web.get(location, 'keeper')
  expect(page.body).toContain('Linje 3, kommunekoder')
  expect(page.body).toContain('kommunalreformen 1. januar 2007')
  expect((await web.get(`/en${location}`, 'keeper')).body).toContain('“2026-13-01” is not a date.')
  const refused = await web.post(`${location}/tag-ind`, { version: '1' }, 'keeper')
  expect(refused.status).toBe(409)
  expect(refused.body).toContain('Nogle linjer er afvist')
  expect((await web.post(`${location}/tag-ind`, { version: '1', gode: 'ja' }, 'keeper')).status).toBe(303)
})

test('of two who act on one list at once the second is told, and the same deed twice is one', async () => {
  const shown = await preview(at, 'organisationer', organizationsExample.text.replaceAll('2026', '2025'), beside)
  expect(await apply(at, { ...shown, version: 7 })).toMatchObject({ refusal: 'changed-meanwhile' })
  expect(await Promise.all([apply(at, shown), apply(at, shown)])).toEqual([
    { ok: true, value: 'applied' },
    { ok: true, value: 'applied' },
  ])
  expect(await apply(at, shown)).toEqual({ ok: true, value: 'applied' })
  expect(await undo(at, shown)).toEqual({ ok: true, value: 'undone' })
  expect(await undo(at, shown)).toEqual({ ok: true, value: 'undone' })
})

test('the same file sent twice waits once', async () => {
  const file = organizationsExample.text.replaceAll('2026', '2024')
  const [one, two] = [
    await propose(at, 'organisationer', file, beside),
    await propose(at, 'organisationer', file, beside),
  ]
  expect(one).toEqual(two)
})

test('a long list shows its first two hundred lines and says where the rest is', async () => {
  const rows = Array.from({ length: 250 }, (_, at) => `Råd ${at};råd;1081;;2026-01-01`)
  const { id } = await preview(at, 'organisationer', `navn;art;region;kommunekoder;fra\n${rows.join('\n')}`, beside)
  const page = (await web.get(`${list}/${id}`, 'keeper')).body
  expect(page).toContain('De første 200 af 250 er vist.')
  expect(page).not.toContain('Råd 249')
  expect((await web.get(`${list}/${id}.csv`, 'keeper')).body).toContain('Råd 249')
})
