import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, anyone, type PersonActor, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import type { Actor } from '../kernel/actor.ts'
import { addDays, day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { actorOf } from './actions/actor-of.ts'
import { beginConstitution } from './actions/begin-constitution.ts'
import { carryOutConstitution } from './actions/carry-out-constitution.ts'
import { chooseLines } from './actions/choose-lines.ts'
import { endMembership } from './actions/end-membership.ts'
import { foreseeConstitution } from './actions/foresee-constitution.ts'
import { loadConstitution, type Worked } from './actions/load-constitution.ts'
import { renewConstitution } from './actions/renew-constitution.ts'
import { takeBackConstitution } from './actions/take-back-constitution.ts'
import { emptyLine, type LineForm, writeLine } from './actions/write-line.ts'
import { isSecretaryOf } from './model/rights.ts'
import { membersOn } from './storage/memberships.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const secretary = await addSecretary(database, bodies.fjordklyngen)
const foreign = await addSecretary(database, bodies.skovklyngen, 'Frode Fyr')
const leaving = await addMember(database, bodies.fjordPolitical, 'member', 'Anders Afgår')
const staying = await addMember(database, bodies.fjordPolitical, 'member', 'Bodil Bliver')
const rising = await addMember(database, bodies.fjordProfessional, 'member', 'Ruth Rykker')
const cluster = 'fjordklyngen'
const political = `${cluster}/politisk-niveau`

const begin = (on: string, actor: Actor = secretary, slug = cluster) =>
  database.writing(actor, (tx) => beginConstitution(tx, actor, slug, { firstDay: on, source: 'Konstituerende møde' }))
const load = async (id: string, actor: Actor = secretary, slug = cluster): Promise<Worked | null> =>
  database.reading(actor, (tx) => loadConstitution(tx, actor, slug, id))
const add = (id: string, given: Partial<LineForm>, actor: Actor = secretary) =>
  database.writing(actor, (tx) =>
    writeLine(tx, actor, cluster, id, null, {
      ...{ ...emptyLine, organization: political, post: 'member', visibility: 'public' },
      ...given,
    }),
  )
const carryOut = (id: string, version: number, actor: PersonActor = secretary) =>
  database.writing(actor, (tx) => carryOutConstitution(tx, actor, cluster, id, version))
const takeBack = async (id: string, actor: PersonActor = secretary) =>
  takeBackConstitution(database, actor, cluster, id, (await must(id)).constitution.version)

async function must(id: string): Promise<Worked> {
  const worked = await load(id)
  if (worked === null) throw new Error('no such constitution')
  return worked
}

async function draft(on: string): Promise<string> {
  const begun = await begin(on)
  if (!begun.ok) throw new Error(begun.refusal)
  return begun.value
}

async function choose(id: string, name: string, choice: string, was = 'continues', actor: Actor = secretary) {
  const line = (await must(id)).lines.find(({ personName }) => personName === name)?.id ?? ''
  const form = { [`choice-${line}`]: choice, [`was-${line}`]: was }
  return database.writing(actor, (tx) => chooseLines(tx, actor, cluster, id, form))
}

/** Every membership and every key that follows from one, as text. */
async function everything(): Promise<string> {
  const { rows } = await database.reading(secretary, (tx) =>
    sql<{
      all: string
    }>`select (select string_agg(to_jsonb(m)::text, E'\n' order by m.id) from membership m) as all`.execute(tx),
  )
  return rows[0]?.all ?? ''
}

const seatedOn = async (on: string, actor: Actor = secretary) =>
  (
    await database.reading(actor, (tx) => membersOn(tx, [bodies.fjordPolitical, bodies.fjordProfessional], day(on)))
  ).map(({ person, post }) => `${person.name} ${post}`)

test('a draft proposes every seat to go on, and writes none', async () => {
  const before = await everything()
  const { lines, constitution } = await must(await draft('2030-01-01'))
  expect(lines.map(({ personName, choice }) => `${personName} ${choice}`).toSorted()).toEqual([
    'Anders Afgår continues',
    'Bodil Bliver continues',
    'Ruth Rykker continues',
    'Signe Sandager continues',
  ])
  expect(constitution.state).toBe('draft')
  expect(await everything()).toBe(before)
})

test('two secretaries who begin the same draft work on one', async () => {
  expect(await draft('2030-01-01')).toBe(await draft('2030-01-01'))
  expect(await begin('2030-02-30')).toMatchObject({ refusal: 'not-a-day' })
  expect(await begin('2020-01-01')).toMatchObject({ refusal: 'not-then' })
})

test('another secretariat can neither begin, read, write, carry out nor take back a draft; nor can a member', async () => {
  const id = await draft('2030-01-01')
  const { constitution } = await must(id)
  for (const stranger of [foreign, staying]) {
    expect(await begin('2030-01-01', stranger)).toMatchObject({ refusal: 'no-such-organization' })
    expect(await load(id, stranger)).toBeNull()
    expect(await add(id, { name: 'Indtrænger' }, stranger)).toMatchObject({ refusal: 'no-such-constitution' })
    expect(await choose(id, 'Bodil Bliver', 'ends', 'continues', stranger)).toMatchObject({ ok: false })
    expect(await carryOut(id, constitution.version, stranger)).toMatchObject({ refusal: 'no-such-constitution' })
    expect(await takeBack(id, stranger)).toMatchObject({ refusal: 'no-such-constitution' })
  }
  expect(await load(id, secretary, 'skovklyngen')).toBeNull()
  expect(await load(id, secretary, political)).toBeNull()
})

test('the database refuses a foreign secretary on its own, and everybody a line of another cluster', async () => {
  const id = await draft('2030-01-01')
  const asOne = { ...foreign, seats: secretary.seats }
  const tables = ['constitution', 'constitution_line', 'constitution_change'] as const
  for (const table of tables)
    expect(await database.reading(asOne, (tx) => tx.selectFrom(table).selectAll().execute())).toEqual([])
  expect(await carryOut(id, 1, asOne)).toMatchObject({ refusal: 'no-such-constitution' })
  const line = (organization: string) => ({
    ...{ id: newId(), constitution_id: id, organization_id: organization, choice: 'comes' },
    ...{ person_name: 'Indtrænger', post: 'secretary' },
  })
  const write = (actor: Actor, organization: string) =>
    database.writing(actor, (tx) => tx.insertInto('constitution_line').values(line(organization)).execute())
  await expect(write(asOne, bodies.fjordPolitical)).rejects.toThrow('row-level security')
  await expect(write(secretary, bodies.skovPolitical)).rejects.toThrow('row-level security')
  await expect(
    database.writing(asOne, (tx) =>
      tx
        .insertInto('constitution')
        .values({ id: newId(), organization_id: bodies.fjordklyngen, first_day: '2030-01-01', source_title: 'x' })
        .execute(),
    ),
  ).rejects.toThrow('row-level security')
})

test('one step: who goes, who changes, who stays, who comes; and back, byte for byte', async () => {
  const before = await everything()
  const id = await draft(addDays(today, 1))
  await choose(id, 'Anders Afgår', 'ends')
  const line = (await must(id)).lines.find(({ personName }) => personName === 'Ruth Rykker')
  await database.writing(secretary, (tx) =>
    writeLine(tx, secretary, cluster, id, line?.id ?? '', {
      ...{ ...emptyLine, post: 'chair', title: 'Sundhedsdirektør', onBehalfOf: 'havnby', visibility: 'members' },
      version: line?.version ?? 0,
    }),
  )
  expect(
    await add(id, { name: 'Nora Ny', title: 'Borgmester', onBehalfOf: 'havnby', appointedBy: 'KKR' }),
  ).toMatchObject({ ok: true })
  expect(await add(id, { name: 'Nora Ny', organization: `${cluster}/fagligt-niveau` })).toMatchObject({ ok: true })
  const { constitution, plan } = await must(id)
  expect(plan.troubles).toEqual([])
  expect(await carryOut(id, constitution.version)).toEqual({ ok: true, value: null })
  expect((await seatedOn(today)).toSorted()).toEqual([
    'Anders Afgår member',
    'Bodil Bliver member',
    'Ruth Rykker member',
  ])
  expect((await seatedOn(addDays(today, 1))).toSorted()).toEqual([
    'Bodil Bliver member',
    'Nora Ny member',
    'Nora Ny member',
    'Ruth Rykker chair',
  ])
  const page = await database.readingPublic((tx) => membersOn(tx, [bodies.fjordPolitical], addDays(today, 1)))
  expect(page).toMatchObject([
    {
      person: { slug: 'nora-ny' },
      title: 'Borgmester',
      appointedBy: { kind: 'printed', name: 'KKR' },
      certainty: 'confirmed',
      source: { title: 'Konstituerende møde' },
    },
  ])
  expect((await must(id)).constitution).toMatchObject({ state: 'carried-out', carriedOut: { by: 'Signe Sandager' } })
  expect(await everything()).not.toBe(before)

  expect(await takeBack(id)).toEqual({ ok: true, value: null })
  expect(await everything()).toBe(before)
  expect((await must(id)).constitution).toMatchObject({ state: 'taken-back', takenBack: { by: 'Signe Sandager' } })
  const nora = await database.readingPublic((tx) => tx.selectFrom('person').selectAll().execute())
  expect(nora).toEqual([])
  expect(await takeBack(id)).toEqual({ ok: true, value: null })
})

test('the journal has one entry for the whole step, with everything in it', async () => {
  const entries = await database.jobs((tx) =>
    tx
      .selectFrom('journal_entry as e')
      .innerJoin('journal_payload as p', 'p.entry_id', 'e.id')
      .select(['e.action', 'e.right_held', 'p.payload'])
      .where('e.action', 'in', ['carry-out-constitution', 'seat-person', 'create-person', 'end-membership'])
      .execute(),
  )
  expect(entries.map(({ action }) => action)).toEqual(['carry-out-constitution'])
  expect(entries[0]?.right_held).toBe(`secretary of ${bodies.fjordklyngen}`)
  expect(JSON.parse(entries[0]?.payload ?? '').changes).toHaveLength(6)
})

test('rights follow: until midnight of the last day, and not before the first', async () => {
  const clerk = await addMember(database, bodies.fjordPolitical, 'secretary', 'Lars Lokal')
  const place = { id: bodies.fjordPolitical, root: bodies.fjordklyngen }
  const id = await draft(addDays(today, 1))
  await choose(id, 'Lars Lokal', 'ends')
  await add(id, { name: 'Nynne Næste', post: 'secretary', visibility: 'secretariat' })
  expect(await carryOut(id, (await must(id)).constitution.version)).toMatchObject({ ok: true })
  expect(isSecretaryOf(await actorOf(database, clerk, today), place)).toBe(true)
  expect(isSecretaryOf(await actorOf(database, clerk, addDays(today, 1)), place)).toBe(false)
  const next = (await must(id)).lines.find(({ personName }) => personName === 'Nynne Næste')?.person?.id ?? ''
  const asNext = { account: newId(), person: next, name: 'Nynne Næste' }
  expect((await actorOf(database, asNext, today)).kind === 'person').toBe(true)
  expect(isSecretaryOf(await actorOf(database, asNext, today), place)).toBe(false)
  expect(isSecretaryOf(await actorOf(database, asNext, addDays(today, 1)), place)).toBe(true)
  const served = (who: string) =>
    database.reading({ ...clerk, person: who }, (tx) =>
      sql<{ here: boolean }>`select ${bodies.fjordPolitical} = any (klynge_secretariats()) as here`.execute(tx),
    )
  expect((await served(clerk.person)).rows[0]?.here).toBe(true)
  expect((await served(next)).rows[0]?.here).toBe(false)
  await takeBack(id)
})

test('a change that began yesterday has closed the door already, and not a day earlier', async () => {
  const gone = await addMember(database, bodies.fjordPolitical, 'secretary', 'Grethe Gået')
  const id = await draft(today)
  await choose(id, 'Grethe Gået', 'ends')
  expect(await carryOut(id, (await must(id)).constitution.version)).toMatchObject({ ok: true })
  const here = await database.reading(gone, (tx) =>
    sql<{ here: boolean }>`select ${bodies.fjordPolitical} = any (klynge_secretariats()) as here`.execute(tx),
  )
  expect(here.rows[0]?.here).toBe(false)
  expect(await takeBack(id)).toMatchObject({ ok: true })
})

test('what a colleague changed meanwhile stops the whole step, tells at its line, and is mended by looking again', async () => {
  const member = await addMember(database, bodies.fjordPolitical, 'observer', 'Osvald Observatør')
  const id = await draft(addDays(today, 1))
  await choose(id, 'Anders Afgår', 'ends')
  await add(id, { name: 'Kun Hvis', visibility: 'members' })
  const { constitution, seats } = await must(id)
  const own = seats.find(({ person }) => person.id === member.person)
  await database.writing(secretary, (tx) =>
    endMembership(tx, secretary, political, own?.id ?? '', { to: addDays(today, 30), version: 1 }),
  )
  await addMember(database, bodies.fjordPolitical, 'observer', 'Ulla Ulistet')
  const before = await everything()
  expect(await carryOut(id, constitution.version)).toEqual({ ok: false, refusal: 'troubles' })
  expect(await everything()).toBe(before)
  const { plan } = await must(id)
  expect(plan.troubles.map(({ word }) => word)).toEqual(['changed-meanwhile', 'not-listed'])
  await database.writing(secretary, (tx) => renewConstitution(tx, secretary, cluster, id))
  const renewed = await must(id)
  expect(renewed.plan.troubles).toEqual([])
  expect(renewed.lines.find(({ personName }) => personName === 'Anders Afgår')?.choice).toBe('ends')
  expect(await carryOut(id, constitution.version)).toEqual({ ok: false, refusal: 'changed-meanwhile' })
  expect(await carryOut(id, renewed.constitution.version)).toMatchObject({ ok: true })
  expect(await carryOut(id, renewed.constitution.version)).toEqual({ ok: false, refusal: 'not-a-draft' })

  const [ended] = await database.reading(secretary, (tx) =>
    tx.selectFrom('membership').select(['id', 'version']).where('person_id', '=', staying.person).execute(),
  )
  await database.writing(secretary, (tx) =>
    endMembership(tx, secretary, political, ended?.id ?? '', { to: addDays(today, 60), version: ended?.version ?? 0 }),
  )
  expect(await takeBack(id)).toMatchObject({ ok: true })
})

test('what somebody changed since cannot be taken back, and nothing is', async () => {
  const id = await draft(addDays(today, 1))
  await add(id, { name: 'Siden Ændret', visibility: 'members' })
  expect(await carryOut(id, (await must(id)).constitution.version)).toMatchObject({ ok: true })
  const [seat] = (await must(id)).seats.filter(({ person }) => person.name === 'Siden Ændret')
  await database.writing(secretary, (tx) =>
    endMembership(tx, secretary, political, seat?.id ?? '', { to: addDays(today, 30), version: 1 }),
  )
  const before = await everything()
  expect(await takeBack(id)).toEqual({ ok: false, refusal: 'changed-since' })
  expect(await everything()).toBe(before)
})

test('two who choose differently for one seat are told both choices; a line that one did not touch stays the other’s', async () => {
  const id = await draft('2031-01-01')
  expect(await choose(id, 'Ruth Rykker', 'ends')).toEqual({ ok: true, value: [] })
  expect(await choose(id, 'Ruth Rykker', 'continues', 'continues')).toEqual({ ok: true, value: [] })
  expect((await must(id)).lines.find(({ personName }) => personName === 'Ruth Rykker')?.choice).toBe('ends')
  expect(await choose(id, 'Ruth Rykker', 'changes')).toMatchObject({ value: [{ mine: 'changes', theirs: 'ends' }] })
})

test('a secretary cannot take the right from under herself within the step, and is told where nobody serves', async () => {
  const id = await draft(today)
  await choose(id, 'Signe Sandager', 'ends')
  const worked = await must(id)
  const foresight = await database.reading(secretary, (tx) => foreseeConstitution(tx, secretary, [], worked))
  expect(foresight).toMatchObject({ takesOwnRight: true, endsOwnRight: true })
  expect(foresight.withoutSecretary.map(({ slug }) => slug)).toContain(cluster)
  expect(await carryOut(id, worked.constitution.version)).toEqual({ ok: false, refusal: 'own-seat' })
})

test('nobody else sees a draft, the operator and the public included', async () => {
  const id = await draft('2030-01-01')
  await expect(load(id, anyone)).rejects.toThrow('permission denied')
  expect(await load(id, rising)).toBeNull()
  expect(await load(id, leaving)).toBeNull()
  const operator: Actor = { kind: 'operator', day: today }
  expect(await database.reading(operator, (tx) => tx.selectFrom('constitution').selectAll().execute())).toEqual([])
})

test.each([
  [{ name: '' }, 'no-name'],
  [{ name: 'Frode Fyr', person: newId() }, 'no-such-person'],
  [{ name: 'Bodil Bliver' }, 'namesake'],
  [{ name: 'Ny', post: 'konge' }, 'no-post'],
  [{ name: 'Ny', visibility: 'author' }, 'no-visibility'],
  [{ name: 'Ny', onBehalfOf: 'atlantis' }, 'no-such-authority'],
  [{ name: 'Ny', appointedBy: 'kommuner/atlantis' }, 'no-such-appointer'],
  [{ name: 'Ny', organization: 'skovklyngen/politisk-niveau' }, 'no-organization'],
] as const)('%j comes to nothing: %s', async (given, refusal) => {
  expect(await add(await draft('2030-01-01'), given)).toMatchObject({ ok: false, refusal })
})
