import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, anyone, operator, type PersonActor, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import type { Actor } from '../kernel/actor.ts'
import { addDays } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { actorOf } from './actions/actor-of.ts'
import { addMembership, type MembershipForm, membershipFormOf } from './actions/add-membership.ts'
import { endMembership } from './actions/end-membership.ts'
import { isSecretaryOf } from './model/rights.ts'
import { membershipsOf, membersOn } from './storage/memberships.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const secretary = await addSecretary(database, bodies.fjordklyngen)
const foreign = await addSecretary(database, bodies.skovklyngen, 'Frode Fyr')
const political = { id: bodies.fjordPolitical, root: bodies.fjordklyngen }
const slug = 'fjordklyngen/politisk-niveau'

const typed = (given: Partial<MembershipForm>) =>
  membershipFormOf({ name: 'Borge Mester', post: 'member', from: '2022-07-01', visibility: 'public', ...given })
const add = (actor: Actor, given: Partial<MembershipForm>, where = slug) =>
  database.writing(actor, (tx) => addMembership(tx, actor, where, typed(given)))
const end = (actor: Actor, id: string, to: string, version = 1, where = slug) =>
  database.writing(actor, (tx) => endMembership(tx, actor, where, id, { to, version }))
const namesSeenBy = async (actor: Actor, day = today) =>
  (await database.reading(actor, (tx) => membersOn(tx, [bodies.fjordPolitical], day))).map(({ person }) => person.name)

async function seat(actor: Actor, given: Partial<MembershipForm>): Promise<string> {
  const added = await add(actor, given)
  if (!added.ok) throw new Error(added.refusal)
  return added.value
}

test('the secretary of a cluster seats somebody on its political level, who gets a page by it', async () => {
  await seat(secretary, { name: 'Bente Borgmester', title: 'Borgmester', onBehalfOf: 'havnby', source: 'Referat' })
  const [member] = await database.readingPublic((tx) => membersOn(tx, [bodies.fjordPolitical], today))
  expect(member).toMatchObject({
    person: { name: 'Bente Borgmester', slug: 'bente-borgmester', isPublic: true },
    title: 'Borgmester',
    onBehalfOf: { slug: 'havnby' },
    source: { title: 'Referat' },
    certainty: 'confirmed',
  })
})

test('another cluster’s secretary can neither seat nor unseat anybody here', async () => {
  const id = await seat(secretary, { name: 'Karen Kommune' })
  expect(await add(foreign, { name: 'Indtrænger' })).toEqual({ ok: false, refusal: 'no-right' })
  expect(await end(foreign, id, today)).toEqual({ ok: false, refusal: 'no-right' })
  expect(await end(foreign, id, today, 1, 'skovklyngen/politisk-niveau')).toMatchObject({
    refusal: 'no-such-membership',
  })
})

test('the database refuses a foreign secretary on its own', async () => {
  const write = database.writing(foreign, (tx) =>
    tx
      .insertInto('membership')
      .values({
        id: newId(),
        person_id: foreign.person,
        organization_id: bodies.fjordPolitical,
        post: 'secretary',
        valid: '[2022-07-01,)',
      })
      .execute(),
  )
  await expect(write).rejects.toThrow('row-level security')
  const change = await database.writing(foreign, (tx) =>
    tx
      .updateTable('membership')
      .set({ title: 'Overtaget' })
      .where('organization_id', '=', bodies.fjordPolitical)
      .executeTakeFirst(),
  )
  expect(change.numUpdatedRows).toBe(0n)
})

test('a member has a seat and no secretary’s rights', async () => {
  const member = await addMember(database, bodies.fjordPolitical, 'member', 'Mogens Medlem')
  expect(await add(member, { name: 'Ven' })).toEqual({ ok: false, refusal: 'no-right' })
  expect(isSecretaryOf(member, political)).toBe(false)
})

test('an account without a seat opens nothing', async () => {
  const nobody: Actor = { ...foreign, seats: [], person: newId() }
  expect(await add(nobody, {})).toEqual({ ok: false, refusal: 'no-right' })
  const grant = database.writing(nobody, (tx) =>
    sql`insert into access (membership_id, person_id, organization_id, root_id, is_secretary, valid)
        select id, ${nobody.person}::uuid, organization_id, organization_id, true, valid from membership limit 1`.execute(
      tx,
    ),
  )
  await expect(grant).rejects.toThrow('row-level security')
})

test('rights end with the membership, also for somebody who is signed in already', async () => {
  const leaving = await addSecretary(database, bodies.fjordPolitical, 'Lone Leder')
  const [own] = await database.reading(leaving, (tx) => membershipsOf(tx, leaving.person))
  const signedIn = { account: leaving.account, person: leaving.person, name: leaving.name }
  expect(await end(secretary, own?.id ?? '', addDays(today, -1))).toMatchObject({ ok: true })
  const now = await actorOf(database, signedIn, today)
  expect(isSecretaryOf(now, political)).toBe(false)
  const asBefore: PersonActor = leaving
  const write = add(asBefore, { name: 'For sent' })
  await expect(write).rejects.toThrow('row-level security')
})

test('the last day of a membership is a day with rights, the next is not', async () => {
  const leaving = await addSecretary(database, bodies.fjordPolitical, 'Sidste Dag')
  const [own] = await database.reading(leaving, (tx) => membershipsOf(tx, leaving.person))
  await end(secretary, own?.id ?? '', today)
  expect(isSecretaryOf(await actorOf(database, leaving, today), political)).toBe(true)
  expect(isSecretaryOf(await actorOf(database, leaving, addDays(today, 1)), political)).toBe(false)
})

test('an office in an authority opens nothing in a cluster', async () => {
  const clerk = await addSecretary(database, bodies.havnby, 'Knud Kontor')
  expect(clerk.seats).toEqual([])
})

test('who may see a membership is as stated: closed for the public, seen by the circle', async () => {
  await seat(secretary, { name: 'Lukket Låge', visibility: 'members' })
  const colleague = await addMember(database, bodies.fjordProfessional, 'member', 'Kim Kollega')
  expect(await namesSeenBy(anyone)).not.toContain('Lukket Låge')
  expect(await namesSeenBy(foreign)).not.toContain('Lukket Låge')
  expect(await namesSeenBy(colleague)).toContain('Lukket Låge')
})

test('a namesake is offered, never taken for the same', async () => {
  await seat(secretary, { name: 'Hanne Hansen', visibility: 'members' })
  expect(await add(secretary, { name: 'Hanne Hansen' })).toEqual({ ok: false, refusal: 'namesake', at: 'person' })
  expect(await add(secretary, { name: 'Hanne Hansen', person: 'new' })).toMatchObject({ ok: true })
})

test.each([
  [{ post: 'konge' }, 'no-post'],
  [{ from: '' }, 'no-start'],
  [{ from: '2022-02-30' }, 'not-a-day'],
  [{ to: '2021-01-01' }, 'period-backwards'],
  [{ visibility: '' }, 'no-visibility'],
  [{ visibility: 'author' }, 'no-visibility'],
  [{ onBehalfOf: 'atlantis' }, 'no-such-authority'],
  [{ name: ' ' }, 'no-name'],
  [{ person: newId() }, 'no-such-person'],
  [{ person: "' or true" }, 'no-such-person'],
] as const)('%j is refused: %s', async (given, refusal) => {
  expect(await add(secretary, { name: 'Ny Person', ...given })).toMatchObject({ ok: false, refusal })
})

test('nobody holds one post twice at the same time, also when ten try at once', async () => {
  const id = await seat(secretary, { name: 'Dobbelt Gænger' })
  const [person] = await database
    .reading(secretary, (tx) => membersOn(tx, [bodies.fjordPolitical], today))
    .then((all) => all.filter((one) => one.id === id))
  const again = { person: person?.person.id ?? '', post: 'observer' }
  const answers = await Promise.all(Array.from({ length: 10 }, () => add(secretary, again)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(answers.filter((answer) => !answer.ok && answer.refusal === 'held-already')).toHaveLength(9)
})

test('the second of two who end a membership is told that it was changed', async () => {
  const id = await seat(secretary, { name: 'To Ender' })
  expect(await end(secretary, id, today)).toMatchObject({ ok: true })
  expect(await end(secretary, id, today)).toMatchObject({ ok: false, refusal: 'changed-meanwhile' })
})

test('the operator seats people and still sees no closed thing', async () => {
  expect(await add(operator, { name: 'Første Sekretær', post: 'secretary', visibility: 'secretariat' })).toMatchObject({
    ok: true,
  })
  await database.writing(secretary, (tx) =>
    tx
      .insertInto('meeting')
      .values({
        id: newId(),
        organization_id: bodies.fjordPolitical,
        slug: '2022-11-08',
        held_on: '2022-11-08',
        kind: 'minutes',
        visibility: 'secretariat',
      })
      .execute(),
  )
  expect(await database.reading(secretary, (tx) => tx.selectFrom('meeting').selectAll().execute())).toHaveLength(1)
  expect(await database.reading(operator, (tx) => tx.selectFrom('meeting').selectAll().execute())).toEqual([])
})
