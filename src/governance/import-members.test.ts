import { expect, test } from 'vitest'
import { addBodies, addSecretary, operator, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import type { Actor } from '../kernel/actor.ts'
import { closeAccount } from '../people/actions/close-account.ts'
import { parseEmail } from '../people/model/email.ts'
import { importMembers } from './actions/import-members.ts'
import { mostLines, readMemberTable } from './model/member-table.ts'
import { membersOn } from './storage/memberships.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const secretary = await addSecretary(database, bodies.fjordklyngen)
const head = 'navn;e-mail;organisation;hverv;titel;sidder for;fra;til;synlighed;person;kilde'
const here = 'fjordklyngen/politisk-niveau'

const load = (table: string | Uint8Array, isPreview = false, actor: Actor = operator) => {
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table
  return database.writing(actor, (tx) => importMembers(tx, actor, bytes, isPreview))
}
const lines = (...rows: string[]) => [head, ...rows].join('\r\n')
const seated = async () =>
  (await database.reading(secretary, (tx) => membersOn(tx, [bodies.fjordPolitical], today))).map(
    ({ person }) => person.name,
  )
const written = async (...rows: string[]) => {
  const imported = await load(lines(...rows))
  if (!imported.ok) throw new Error(imported.refusal)
  return imported.value
}

test('a table with a byte order mark, semicolons and Danish words seats everybody in it', async () => {
  const { isWritten, verdicts } = await written(
    `Åse Ørnvig;aase@havnby.test;${here};Formand;Borgmester;havnby;01-07-2022;;offentlig;;Konstitueringen`,
    `Bo Bæk;;${here};medlem;"Rådmand; sundhed";;1.7.2022;31/12 2025;klyngen;;`,
  )
  expect(verdicts.map((verdict) => 'outcome' in verdict && verdict.outcome)).toEqual(['new-person', 'new-person'])
  expect(isWritten).toBe(true)
  const open = await database.readingPublic((tx) => membersOn(tx, [bodies.fjordPolitical], today))
  expect(open).toMatchObject([
    { person: { slug: 'aase-oernvig' }, post: 'chair', title: 'Borgmester', onBehalfOf: { slug: 'havnby' } },
  ])
})

test('somebody whose account was closed is the same person, and stays signed out', async () => {
  const row = (post: string) => `Lise Lukket;lise@havnby.test;${here};${post};;;2022-07-01;;alle;;`
  await written(row('medlem'))
  const email = parseEmail('lise@havnby.test')
  if (!email.ok) throw new Error(email.refusal)
  await database.writing(operator, (tx) => closeAccount(tx, operator, email.value, new Date()))
  expect((await written(row('observatør'))).isWritten).toBe(true)
  const accounts = await database.reading(operator, (tx) =>
    tx.selectFrom('account').select('closed_at').where('email', '=', email.value).execute(),
  )
  expect(accounts).toEqual([{ closed_at: expect.any(Date) }])
})

test('the same table again changes nothing', async () => {
  const row = `Ganger Gentagen;;${here};medlem;;;2022-07-01;;alle;;`
  await written(row)
  const again = await written(row)
  expect(again.verdicts).toMatchObject([{ outcome: 'unchanged' }])
  expect((await seated()).filter((name) => name === 'Ganger Gentagen')).toHaveLength(1)
})

test('where the table does not say who may see a seat, it is closed', async () => {
  await load(`name,organization,post,from\nUsagt Person,${here},member,2022-07-01\n`)
  expect(await seated()).toContain('Usagt Person')
  const open = await database.readingPublic((tx) => membersOn(tx, [bodies.fjordPolitical], today))
  expect(open.map(({ person }) => person.name)).not.toContain('Usagt Person')
})

test('commas, English words and Windows-1252 are read as well', async () => {
  const table = `name,organization,post,from,visibility\nSøren Åkær,${here},member,2022-07-01,public\n`
  const inWindows = Uint8Array.from(table, (letter) => letter.charCodeAt(0))
  expect(await load(inWindows)).toMatchObject({ ok: true, value: { isWritten: true } })
  expect(await seated()).toContain('Søren Åkær')
  expect(await load(`\uFEFF${table.replace('Søren Åkær', 'Ægir Aa')}`)).toMatchObject({ value: { isWritten: true } })
})

test('every line that cannot stand is named, and not one line is written', async () => {
  const imported = await written(
    `God Linje;;${here};medlem;;;2022-07-01;;alle;;`,
    `;;${here};medlem;;;2022-07-01;;alle;;`,
    `Ingen Adresse;ikke-en-mail;${here};medlem;;;2022-07-01;;alle;;`,
    `Ukendt Sted;;atlantis;medlem;;;2022-07-01;;alle;;`,
    `Ukendt Hverv;;${here};konge;;;2022-07-01;;alle;;`,
    `Ingen Dag;;${here};medlem;;;;;alle;;`,
    `Skæv Dag;;${here};medlem;;;31-02-2022;;alle;;`,
    `Bag Læns;;${here};medlem;;;2022-07-01;2021-07-01;alle;;`,
    `Ukendt Myndighed;;${here};medlem;;atlantis;2022-07-01;;alle;;`,
    `Sagt Forkert;;${here};medlem;;;2022-07-01;;verden;;`,
    `Ukendt Person;;${here};medlem;;;2022-07-01;;alle;ingen-saadan;`,
    `God Linje;;${here};medlem;;;2023-01-01;;alle;;`,
  )
  expect(imported.isWritten).toBe(false)
  expect(imported.verdicts.map((verdict) => ('refusal' in verdict ? [verdict.line, verdict.refusal] : null))).toEqual([
    null,
    [3, 'no-name'],
    [4, 'not-an-email'],
    [5, 'no-such-organization'],
    [6, 'no-post'],
    [7, 'no-start'],
    [8, 'not-a-day'],
    [9, 'period-backwards'],
    [10, 'no-such-authority'],
    [11, 'no-visibility'],
    [12, 'no-such-person'],
    [13, 'held-already'],
  ])
  expect(await seated()).not.toContain('God Linje')
})

test('a preview says the same and writes nothing', async () => {
  const table = lines(`Kun Kig;kig@havnby.test;${here};medlem;;;2022-07-01;;alle;;`)
  expect(await load(table, true)).toMatchObject({ value: { isWritten: false, verdicts: [{ outcome: 'new-person' }] } })
  expect(await seated()).not.toContain('Kun Kig')
})

test('two lines with one address are one person; another name at that address is refused', async () => {
  const first = `To Pladser;to@havnby.test;${here};medlem;;;2022-07-01;;alle;;`
  const second = 'To Pladser;to@havnby.test;fjordklyngen/fagligt-niveau;medlem;;;2022-07-01;;alle;;'
  expect((await written(first, second)).verdicts).toMatchObject([
    { outcome: 'new-person' },
    { outcome: 'known-person' },
  ])
  const other = await written(`Helt Anden;to@havnby.test;${here};observatør;;;2022-07-01;;alle;;`)
  expect(other.verdicts).toMatchObject([{ refusal: 'other-name' }])
})

test('a namesake is never taken for somebody known, until the table says which', async () => {
  await written(`Hanne Hansen;;${here};medlem;;;2022-07-01;;alle;;`)
  const row = (person: string) => `Hanne Hansen;;skovklyngen;medlem;;;2022-07-01;;alle;${person};`
  expect((await written(row(''))).verdicts).toMatchObject([{ refusal: 'namesake' }])
  expect((await written(row('hanne-hansen'))).verdicts).toMatchObject([{ outcome: 'known-person' }])
  expect((await written('Hanne Hansen;;skovklyngen;observatør;;;2022-07-01;;alle;ny;')).verdicts).toMatchObject([
    { outcome: 'new-person' },
  ])
})

test('only the operator reads in a table of members, and its seats give the rights that they say', async () => {
  const row = `Sekretær Fra Tabel;tabel@havnby.test;fjordklyngen;sekretær;;;2022-07-01;;sekretariatet;;`
  expect(await load(lines(row), false, secretary)).toEqual({ ok: false, refusal: 'no-right' })
  expect((await written(row)).isWritten).toBe(true)
})

test.each([
  ['', 'empty-table'],
  [head, 'empty-table'],
  ['navn;hverv\nA;medlem', 'missing-column'],
  ['navn;navn\nA;B', 'column-twice'],
  ['navn;cpr\nA;B', 'unknown-column'],
  [lines(...Array.from({ length: mostLines + 1 }, () => 'A;;x;medlem;;;2022-07-01;;alle;;')), 'too-many-lines'],
])('a table that cannot be read is refused as a whole', (table, refusal) => {
  expect(readMemberTable(table)).toMatchObject({ ok: false, refusal })
})
