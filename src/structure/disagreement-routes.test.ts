import { afterAll, beforeAll, expect, test } from 'vitest'
import { addKeeper, addSecretary, operator } from '../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { type DisputedWorld, disputedWorld, registerText } from '../../test/disputed-world.ts'
import { type Web, webOver } from '../../test/web.ts'
import { csvRows } from '../kernel/csv.ts'
import { questionAnswer } from './model/question-data.ts'
import { structureRoutes } from './routes.ts'

const question = '/uenigheder/havnby-plads-2022-07-01'
let db: TestDatabase
let world: DisputedWorld
let web: Web

beforeAll(async () => {
  db = await testDatabase()
  world = await disputedWorld(db)
  const secretary = await addSecretary(db, world.clusters[0])
  web = await webOver(db, structureRoutes(db, []), {
    rikke: await addKeeper(db),
    signe: secretary,
    forged: { ...secretary, keepsRegister: true },
  })
})
afterAll(() => web.server.close())

/** The words of a page, without its marks. */
function words(html: string): string {
  return html.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
}

/** What stands hidden in the keeper's form. */
async function hidden(name: 'seen' | 'ruling'): Promise<string> {
  const { body } = await web.get(question, 'rikke')
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
}

const decision = async () => ({ chosen: 'fjordklyngen', reason: 'Regionen har svaret.', seen: await hidden('seen') })

test('everybody reads in a sentence who says what, and what the register does meanwhile', async () => {
  const page = words((await web.get('/uenigheder')).body)
  expect(page).toContain('1 spørgsmål er åbent')
  expect(page).toContain('Hvor hører Havnby til?')
  expect(page).toContain('Listen fra 2022 siger Fjordklyngen og Skovklyngen')
  expect(page).toContain('Planen fra 2021 siger kun Skovklyngen')
  expect(page).toContain('Imens følger registret Skovklyngen og tæller borgerne med dér.')
  const english = words((await web.get('/en/uenigheder')).body)
  expect(english).toContain('Planen fra 2021 says only Skovklyngen')
  expect(english).toContain('Meanwhile the register follows Skovklyngen and counts the citizens there.')
})

test('with a day chosen only what concerns it is shown', async () => {
  expect(words((await web.get('/uenigheder?pr=2022-08-01')).body)).toContain('Hvor hører Havnby til?')
  const before = words((await web.get('/uenigheder?pr=2021-01-01')).body)
  expect(before).not.toContain('Hvor hører Havnby til?')
  expect(before).toContain('Kilderne er ikke uenige om nogen den 1. januar 2021.')
})

test('the list and the question are data too', async () => {
  const list: unknown = JSON.parse((await web.get('/uenigheder.json')).body)
  expect(questionAnswer.array().parse(list)).toMatchObject([
    { id: 'havnby-plads-2022-07-01', state: 'open', reason: 'sources-differ', subject: { id: 'kommuner/havnby' } },
  ])
  expect(questionAnswer.parse(JSON.parse((await web.get(`${question}.json`)).body)).rulings).toEqual([])
  const rows = csvRows((await web.get('/uenigheder.csv')).body)
  expect(rows).toHaveLength(3)
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  expect(rows[1]?.slice(8, 14)).toEqual(['fjordklyngen', 'Fjordklyngen', 'liste_2022', 'plan_2021', '0', '0'])
})

test('only a keeper of the register meets the form', async () => {
  const form = 'Afgør spørgsmålet'
  expect(words((await web.get(question)).body)).not.toContain(form)
  expect(words((await web.get(question, 'signe')).body)).not.toContain(form)
  expect(words((await web.get(question, 'rikke')).body)).toContain(form)
  expect((await web.get('/uenigheder/ingen-saadan')).status).toBe(404)
})

test('a secretary decides nothing, and the database refuses whoever the program would let through', async () => {
  const before = await registerText(db)
  expect((await web.post(question, await decision(), 'signe')).status).toBe(404)
  expect((await web.post(question, await decision(), 'forged')).status).toBe(500)
  expect((await web.post(`${question}/omgoer`, { ruling: '', why: 'Nej' }, 'signe')).status).toBe(404)
  expect(await registerText(db)).toBe(before)
})

test('what was typed wrongly is said at its field, and nothing typed is lost', async () => {
  const seen = await hidden('seen')
  const empty = await web.post(question, { seen, reason: 'Regionen har svaret.' }, 'rikke')
  expect(empty.status).toBe(422)
  expect(words(empty.body)).toContain('Vælg et sted, eller vælg ingen af stederne.')
  expect(empty.body).toContain('Regionen har svaret.</textarea>')
  const long = await web.post(question, { ...(await decision()), reason: 'lang '.repeat(1_500) }, 'rikke')
  expect(long.status).toBe(422)
  expect(words(long.body)).toContain('Begrundelsen er for lang')
  expect(long.body).toContain('lang lang')
  const late = await web.post(question, { ...(await decision()), seen: 'noget andet' }, 'rikke')
  expect(late.status).toBe(409)
  expect(words(late.body)).toContain('er ændret, siden du åbnede siden')
})

test('a keeper decides, sent twice it takes effect once, and a colleague is told', async () => {
  const typed = { ...(await decision()), 'form-key': 'én gang' }
  expect(await web.post(question, typed, 'rikke')).toMatchObject({ status: 303, location: question })
  expect(await web.post(question, typed, 'rikke')).toMatchObject({ status: 303, location: question })
  const page = words((await web.get(question)).body)
  expect(page).toContain('det er afgjort')
  expect(page).toContain('Udsagn, som registret ikke følger')
  expect(page).toContain('af en registerfører')
  expect(words((await web.get(question, 'rikke')).body)).toContain('af Rikke Register')
  expect(words((await web.get('/kommuner/havnby')).body)).toContain('Fjordklyngen')
  const again = await web.post(question, { ...typed, 'form-key': 'igen' }, 'rikke')
  expect(again.status).toBe(409)
  expect(words(again.body)).toContain('En anden har afgjort spørgsmålet i mellemtiden')
  expect(words(again.body)).toContain('Du skrev: Regionen har svaret.')
})

test('where somebody has changed the register since, both texts are shown and nothing is reversed', async () => {
  const ruling = await hidden('ruling')
  const note = (text: string) =>
    db.writing(operator, (tx) =>
      tx.updateTable('partition_place').set({ note: text }).where('municipality_id', '=', world.havnby).execute(),
    )
  await note('Rettet i hånden')
  const refused = await web.post(`${question}/omgoer`, { ruling, why: 'Regionen rettede sig.' }, 'rikke')
  expect(refused.status).toBe(409)
  const page = words(refused.body)
  expect(page).toContain('Sådan efterlod afgørelsen registret')
  expect(page).toContain('Afgjort: Regionen har svaret.')
  expect(page).toContain('Sådan står det nu')
  expect(page).toContain('Rettet i hånden')
  await note('Afgjort: Regionen har svaret.')
  for (const other of ['findes-ikke', '%0d%0ax', '..%2f..']) {
    const address = `/uenigheder/${other}/omgoer`
    expect((await web.post(address, { ruling, why: 'Et andet sted.' }, 'rikke')).status).toBe(404)
  }
  const reversed = await web.post(`${question}/omgoer`, { ruling, why: 'Regionen rettede sig.' }, 'rikke')
  expect(reversed).toMatchObject({ status: 303, location: question })
  expect(words((await web.get(question)).body)).toContain('Regionen rettede sig.')
  expect(words((await web.get('/uenigheder')).body)).toContain('1 spørgsmål er åbent')
})
