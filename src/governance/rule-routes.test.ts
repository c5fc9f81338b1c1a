import { expect, test } from 'vitest'
import { operator } from '../../test/cast.ts'
import { ruleWorkplace } from '../../test/rule-workplace.ts'
import { newId } from '../kernel/id.ts'
import { ruleSetAnswer, ruleSetsAnswer } from './model/rules/rules-as-data.ts'

const {
  database,
  bodies,
  secretary,
  decided,
  foreignDecision,
  web,
  set,
  twoForPractice,
  level,
  draft,
  approved,
  approve,
  versionOf,
  findingsOn,
} = await ruleWorkplace()

test('a secretary writes a set and a rule, sees at once what it says, approves it, and everybody reads it', async () => {
  const at = await draft(set.title)
  expect(at).toBe('/fjordklyngen/regler/forretningsorden-for-fjordklyngen')
  const kinds = (await web.get(`${at}/ny-regel`, 'secretary')).body
  expect(kinds).toContain('?slags=seats')
  const form = (await web.get(`${at}/ny-regel?slags=seats`, 'secretary')).body
  expect(form).toContain('For hvem?')
  const looked = await web.post(
    `${at}/ny-regel`,
    { ...twoForPractice, deed: 'preview', previewOn: '2022-11-08' },
    'secretary',
  )
  expect(looked.status).toBe(200)
  expect(looked.body).toContain('Hvad det ville sige den 8. november 2022')
  expect(looked.body).toContain('Netop 2 medlemmer sidder for almen praksis.')
  expect(looked.body).toContain('Én ny regel')
  expect((await web.get(at, 'secretary')).body).toContain('Der er ingen regler i udkastet endnu.')
  await web.post(`${at}/ny-regel`, twoForPractice, 'secretary')
  const page = (await web.get(`${at}?pr=2022-11-08`, 'secretary')).body
  expect(page).toContain('Hvad det ville sige den 8. november 2022')
  expect((await web.get(at)).status).toBe(404)
  expect(await findingsOn('2022-11-08')).toEqual({})
  await approve(at)
  expect(await findingsOn('2022-11-08')).toEqual({ 'E-1': 'cannot-judge' })
  const open = (await web.get(`${at}?pr=2022-11-08`)).body
  expect(open).toContain('Netop 2 medlemmer sidder for almen praksis.')
  expect(open).toContain(`href="${decided.to}?pr=2022-11-08"`)
  const told = ruleSetAnswer.parse(JSON.parse((await web.get(`${at}.json?pr=2022-11-08`)).body))
  expect(told.rules.map(({ rule }) => rule)).toEqual([`${at.slice(1)}/E-1`])
  const sets = ruleSetsAnswer.parse(JSON.parse((await web.get(`${level}/regler.json?pr=2022-11-08`)).body))
  expect(sets.sets).toMatchObject([{ owner: 'fjordklyngen', rules: 1, source: { url: set.sourceUrl } }])
  expect((await web.get(`${level}/regler.csv?pr=2022-11-08`)).body).toContain('Forretningsorden')
})

test('to everybody else a draft and its forms do not exist, and another cluster’s secretary writes nothing in them', async () => {
  const at = await draft('Hemmeligt udkast')
  await web.post(`${at}/ny-regel`, { ...twoForPractice, wording: 'Hemmelig regel' }, 'secretary')
  const forms = [
    '/ret',
    '/godkend',
    '/slet',
    '/ny-regel',
    '/ny-regel?slags=seats',
    '/E-1/ret',
    '/E-1/afslut',
    '/E-1/fravig',
  ]
  for (const who of ['foreign', 'member']) {
    for (const form of ['', ...forms]) expect([form, (await web.get(`${at}${form}`, who)).status]).toEqual([form, 404])
    expect((await web.get('/fjordklyngen/regler', who)).body).not.toContain('Hemmeligt')
    for (const form of forms) {
      const { status } = await web.post(
        `${at}${form}`,
        { ...set, ...twoForPractice, version: '2', on: '2022-07-01' },
        who,
      )
      expect([form, status]).toEqual([form, 404])
    }
    expect((await web.post('/fjordklyngen/regler/nyt', set, who)).status).toBe(404)
  }
  const kept = (await web.get(at, 'secretary')).body
  expect(kept).toContain('Hemmelig regel')
})

test('ids of another cluster in path, body and form do nothing here', async () => {
  const at = await draft('Fremmede id’er')
  const aboutForeign = await web.post(
    `${at}/ny-regel`,
    { ...twoForPractice, about: 'skovklyngen/politisk-niveau' },
    'secretary',
  )
  expect([aboutForeign.status, aboutForeign.body.includes('Vælg, hvem reglen gælder for.')]).toEqual([422, true])
  const byForeign = await web.post(`${at}/ny-regel`, { ...twoForPractice, decision: foreignDecision.key }, 'secretary')
  expect([byForeign.status, byForeign.body.includes('Beslutningen findes ikke i klyngen.')]).toEqual([422, true])
  const elsewhere = at.replace('fjordklyngen', 'skovklyngen')
  expect((await web.post(`${elsewhere}/ny-regel`, twoForPractice, 'foreign')).status).toBe(404)
})

test('an approved rule is never written over: the old wording ends the day before the new one begins, and both are seen', async () => {
  const at = await approved('Regler, der ændres')
  const form = (await web.get(`${at}/E-1/ret`, 'secretary')).body
  const change = { ...twoForPractice, atLeast: '3', atMost: '', from: '2024-01-01', version: versionOf(form) }
  const early = await web.post(`${at}/E-1/ret`, { ...change, from: '2022-07-01' }, 'secretary')
  expect([early.status, early.body.includes('Den nye udgave skal begynde efter')]).toEqual([422, true])
  expect((await web.post(`${at}/E-1/ret`, change, 'secretary')).status).toBe(303)
  const versions = async (on: string) => ruleSetAnswer.parse(JSON.parse((await web.get(`${at}.json?pr=${on}`)).body))
  const [before, after] = [await versions('2023-12-31'), await versions('2024-01-01')]
  expect(before.rules).toMatchObject([{ parameters: { atLeast: 2 }, endDate: '2023-12-31' }])
  expect(after.rules).toMatchObject([{ parameters: { atLeast: 3 }, startDate: '2024-01-01' }])
  expect([before.otherVersions.length, after.otherVersions.length]).toEqual([1, 1])
  const again = (await web.get(`${at}/E-1/afslut`, 'secretary')).body
  const ended = await web.post(`${at}/E-1/afslut`, { to: '2024-06-30', version: versionOf(again) }, 'secretary')
  expect(ended.status).toBe(303)
  expect((await versions('2024-07-01')).rules).toEqual([])
})

test('what is approved is kept by the database itself, whoever writes', async () => {
  await approved('Regler, der står fast')
  const overwrite = (column: 'rule' | 'rule_set') =>
    database.writing(secretary, (tx) =>
      column === 'rule'
        ? tx.updateTable('rule').set({ wording: 'Kapret' }).where('key', '=', 'E-1').execute()
        : tx.updateTable('rule_set').set({ title: 'Kapret' }).where('title', '=', 'Regler, der står fast').execute(),
    )
  await expect(overwrite('rule')).rejects.toThrow(/only gets an end/)
  await expect(overwrite('rule_set')).rejects.toThrow(/only gets an end/)
  await expect(
    database.writing(operator, (tx) =>
      tx.deleteFrom('rule_set').where('title', '=', 'Regler, der står fast').execute(),
    ),
  ).rejects.toThrow(/only gets an end/)
})

test('the second of two secretaries is told, sees both texts, and overwrites nothing', async () => {
  const at = await draft('To på én gang')
  await web.post(`${at}/ny-regel`, { ...twoForPractice, wording: 'Først' }, 'secretary')
  const version = versionOf((await web.get(`${at}/E-1/ret`, 'colleague')).body)
  await web.post(`${at}/E-1/ret`, { ...twoForPractice, wording: 'Signes ord', version }, 'secretary')
  const late = await web.post(`${at}/E-1/ret`, { ...twoForPractice, wording: 'Karens ord', version }, 'colleague')
  expect(late.status).toBe(409)
  expect(late.body).toContain('Signes ord')
  expect(late.body).toContain('Karens ord')
  const again = versionOf(late.body)
  expect(
    (await web.post(`${at}/E-1/ret`, { ...twoForPractice, wording: 'Karens ord', version: again }, 'colleague')).status,
  ).toBe(303)
  const seen = versionOf((await web.get(`${at}/ret`, 'colleague')).body)
  await web.post(`${at}/ret`, { ...set, title: 'Signes titel', version: seen }, 'secretary')
  const second = await web.post(`${at}/ret`, { ...set, title: 'Karens titel', version: seen }, 'colleague')
  expect([second.status, second.body.includes('Signes titel'), second.body.includes('Karens titel')]).toEqual([
    409,
    true,
    true,
  ])
  const stale = await web.post(`${at}/godkend`, { on: '2022-07-01', decision: '', version: seen }, 'colleague')
  expect(stale.status).toBe(409)
  const drop = await web.post(`${at}/slet`, { version: seen }, 'colleague')
  expect(drop.status).toBe(409)
})

test('a form sent twice takes effect once', async () => {
  const twice = { ...set, title: 'Sendt to gange', 'form-key': 'den samme' }
  const [one, two] = await Promise.all([
    web.post('/fjordklyngen/regler/nyt', twice, 'secretary'),
    web.post('/fjordklyngen/regler/nyt', twice, 'secretary'),
  ])
  expect(one.location).toBe(two.location)
  const rule = { ...twoForPractice, 'form-key': 'den samme regel' }
  await web.post(`${one.location}/ny-regel`, rule, 'secretary')
  await web.post(`${one.location}/ny-regel`, rule, 'secretary')
  const page = (await web.get(one.location ?? '', 'secretary')).body
  expect(page.match(/E-1, kommissorium/g)).toHaveLength(1)
  expect(page).not.toContain('E-2')
})

test('a draft’s rule is taken out and a draft is thrown away; an approved set stays', async () => {
  const at = await draft('Et udkast, der kasseres')
  await web.post(`${at}/ny-regel`, twoForPractice, 'secretary')
  const version = versionOf((await web.get(`${at}/E-1/afslut`, 'secretary')).body)
  expect((await web.post(`${at}/E-1/afslut`, { version }, 'secretary')).status).toBe(303)
  const empty = await web.post(`${at}/godkend`, { on: '2022-07-01', version: '3' }, 'secretary')
  expect([empty.status, empty.body.includes('Der er ingen regler i udkastet endnu.')]).toEqual([422, true])
  const seen = versionOf((await web.get(`${at}/slet`, 'secretary')).body)
  expect((await web.post(`${at}/slet`, { version: seen }, 'secretary')).location).toBe('/fjordklyngen/regler')
  expect((await web.get(at, 'secretary')).status).toBe(404)
  const kept = await approved('Et sæt, der bliver')
  expect((await web.get(`${kept}/slet`, 'secretary')).status).toBe(404)
  expect((await web.post(`${kept}/slet`, { version: '3' }, 'secretary')).status).toBe(404)
})

test('what is typed comes back with what is wrong at its field', async () => {
  const at = await draft('Med fejl')
  const wrong = async (fields: Record<string, string>, says: string) => {
    const { status, body } = await web.post(`${at}/ny-regel`, { ...twoForPractice, ...fields }, 'secretary')
    expect([fields, status, body.includes(says)]).toEqual([fields, 422, true])
  }
  await wrong({ atLeast: 'to' }, 'Svar på spørgsmålet')
  await wrong({ atLeast: '3' }, 'Svar på spørgsmålet')
  await wrong({ behalf: '' }, 'Svar på spørgsmålet')
  await wrong({ severity: 'x' }, 'Vælg, hvor meget reglen vejer.')
  await wrong({ from: '2021-01-01' }, 'Dagen ligger uden for regelsættets periode.')
  await wrong({ to: '2022-02-30' }, 'Det er ikke en dato.')
  await wrong({ sourceTitle: 'Lov', sourceUrl: 'javascript:alert(1)' }, 'Det er ikke en webadresse.')
  await wrong({ wording: 'x'.repeat(1001) }, 'Teksten er for lang')
  await wrong({ kind: 'atlantis' }, 'Vælg, hvilken slags regel det er.')
  const future = await web.post(`${at}/godkend`, { on: '9999-01-01', version: '1' }, 'secretary')
  expect(future.status).toBe(422)
})

test('hostile text is shown as text, on every page that shows it', async () => {
  const at = await draft('<script>alert(1)</script> Sæt')
  const hostile = '"><img src=x onerror=alert(1)>'
  await web.post(`${at}/ny-regel`, { ...twoForPractice, wording: hostile, note: hostile }, 'secretary')
  await approve(at)
  for (const path of [at, '/fjordklyngen/regler', `${at}/E-1/ret`, `${at}/E-1/afslut`, `${level}/regler`]) {
    const { status, body } = await web.get(`${path}?pr=2022-11-08`, 'secretary')
    expect([path, status, /<script>alert|<img src=x/.test(body)]).toEqual([path, 200, false])
  }
})

test('a shipped set’s short name cannot be taken, nor read in its place', async () => {
  const shipped = newId()
  await database.writing(operator, (tx) =>
    tx
      .insertInto('rule_set')
      .values({
        ...{ id: shipped, key: 'lov-2022', title: 'Loven', decides_by: 'agreement', approved_on: '2022-06-09' },
        ...{ valid: '[2022-07-01,)', source_id: bodies.source },
      })
      .execute(),
  )
  expect(await draft('Lov 2022')).toBe('/fjordklyngen/regler/lov-2022-2')
  await database.writing(secretary, (tx) =>
    tx
      .insertInto('rule_set')
      .values({
        ...{
          id: newId(),
          key: 'lov-2022',
          title: 'Kapret lov',
          decides_by: 'vote',
          organization_id: bodies.fjordklyngen,
        },
        ...{ valid: '[2022-07-01,)', source_id: bodies.source, approved_on: '2022-06-09' },
      })
      .execute(),
  )
  const { body } = await web.get('/fjordklyngen/regler/lov-2022?pr=2022-11-08')
  expect([body.includes('Loven'), body.includes('Kapret lov')]).toEqual([true, false])
})
