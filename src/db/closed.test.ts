import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import type { Actor } from '../kernel/actor.ts'
import { addDays, danishDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { rangeOf } from './period.ts'
import type { ReadTx, WriteTx } from './transactions.ts'

const database = await testDatabase()
const today = danishDay(new Date())
const yesterday = addDays(today, -1)
const operator: Actor = { kind: 'operator', day: today }
const open: Actor = { kind: 'public', day: today }
const visibilities = ['public', 'members', 'level', 'secretariat', 'author'] as const

const source = newId()
const cluster = newId()
const level = newId()
const otherLevel = newId()
const stranger = person('Sten Fremmed')
const member = person('Mia Medlem')
const neighbour = person('Nora Nabo')
const former = person('Frede Forhen')
const secretary = person('Signe Sekretær')

function person(name: string): Extract<Actor, { kind: 'person' }> {
  return { kind: 'person', day: today, account: newId(), person: newId(), name, seats: [], keepsRegister: false }
}

async function addOrganization(tx: WriteTx, id: string, parent: string | null) {
  const classification = parent === null ? 'cluster' : 'political-level'
  const slug = `o${id}`
  const row = {
    id,
    slug,
    classification,
    parent_id: parent,
    root_id: parent ?? id,
    valid: '[2022-07-01,]',
    source_id: source,
  }
  await tx.insertInto('organization').values(row).execute()
}

async function seat(
  tx: WriteTx,
  who: typeof member,
  organization: string,
  post: string,
  until = null as typeof today | null,
) {
  const valid = rangeOf({ startDate: addDays(today, -400), endDate: until })
  const row = { id: newId(), person_id: who.person, organization_id: organization, post, valid }
  await tx.insertInto('membership').values(row).execute()
}

await database.writing(operator, async (tx) => {
  await tx.insertInto('source').values({ id: source, title: 'Bekendtgørelse' }).execute()
  await addOrganization(tx, cluster, null)
  await addOrganization(tx, level, cluster)
  await addOrganization(tx, otherLevel, cluster)
  for (const { person: id, name } of [stranger, member, neighbour, former, secretary]) {
    await tx.insertInto('person').values({ id, name }).execute()
  }
  await seat(tx, member, level, 'member')
  await seat(tx, neighbour, otherLevel, 'member')
  await seat(tx, former, level, 'member', yesterday)
  await seat(tx, secretary, cluster, 'secretary')
})
await database.writing(secretary, async (tx) => {
  for (const visibility of visibilities) {
    const row = { id: newId(), organization_id: level, slug: `2022-11-08-${visibilities.indexOf(visibility) + 1}` }
    await tx
      .insertInto('meeting')
      .values({
        ...row,
        held_on: '2022-11-08',
        kind: 'minutes',
        title: visibility,
        visibility,
        created_by: secretary.person,
      })
      .execute()
  }
})

const titles = async (actor: Actor) => {
  const meetings = (tx: ReadTx) => tx.selectFrom('meeting').select('title').orderBy('slug').execute()
  return (await database.reading(actor, meetings)).map(({ title }) => title)
}

test.each([
  ['the public', open, ['public']],
  ['the operator, who runs the machine', operator, ['public']],
  ['a person without a seat', stranger, ['public']],
  ['a person whose seat ended yesterday', former, ['public']],
  ['a person with a seat on another level of the cluster', neighbour, ['public', 'members']],
  ['a person with a seat on the level', member, ['public', 'members', 'level']],
  ['the secretary, who wrote it', secretary, ['public', 'members', 'level', 'secretariat', 'author']],
])('%s sees of the meetings what is theirs to see', async (_, actor, seen) => {
  expect(await titles(actor)).toEqual(seen)
})

test('jobs see no closed meeting', async () => {
  const rows = await database.jobs((tx) => tx.selectFrom('meeting').select('title').execute())
  expect(rows).toEqual([{ title: 'public' }])
})

test('rights end with the membership, also in the middle of an open session', async () => {
  const leaver = person('Lea Leaver')
  await database.writing(operator, async (tx) => {
    await tx.insertInto('person').values({ id: leaver.person, name: leaver.name }).execute()
    await seat(tx, leaver, level, 'member')
  })
  expect(await titles(leaver)).toEqual(['public', 'members', 'level'])
  const ended = rangeOf({ startDate: addDays(today, -400), endDate: yesterday })
  await database.writing(operator, (tx) =>
    tx.updateTable('membership').set({ valid: ended }).where('person_id', '=', leaver.person).execute(),
  )
  expect(await titles(leaver)).toEqual(['public'])
})

test('nobody but the secretariat writes a meeting, and a member gives nobody a seat', async () => {
  const write = (tx: WriteTx) =>
    tx
      .insertInto('meeting')
      .values({ id: newId(), organization_id: level, slug: '2023-01-01', held_on: '2023-01-01', kind: 'agenda' })
      .execute()
  for (const actor of [member, stranger, operator, former]) {
    await expect(database.writing(actor, write)).rejects.toThrow('row-level security')
  }
  await expect(database.writing(member, (tx) => seat(tx, member, level, 'secretary'))).rejects.toThrow('row-level')
  const changed = await database.writing(member, (tx) =>
    tx.updateTable('meeting').set({ visibility: 'public' }).execute(),
  )
  expect(changed).toMatchObject([{ numUpdatedRows: 0n }])
})

const doors = {
  klynge_public: database.readingPublic,
  klynge_web: (work: (tx: ReadTx) => Promise<unknown>) => database.writing(operator, work),
  klynge_jobs: database.jobs,
}

test.each(Object.entries(doors))('behind the door of %s nobody becomes another role', async (own, door) => {
  const others = [...Object.keys(doors), database.owner.user, 'pg_read_all_data'].filter((role) => role !== own)
  for (const role of others) {
    await expect(door((tx: ReadTx) => become(tx, role))).rejects.toThrow('permission denied to set role')
  }
})

function become(tx: ReadTx, role: string) {
  return sql.raw(`set local role ${role}`).execute(tx)
}

test.each(['reset role', 'set role none', 'reset session authorization', 'set session authorization default'])(
  '%s climbs nowhere',
  async (statement) => {
    const climb = (tx: ReadTx) => sql.raw(statement).execute(tx)
    const who = sql<{ name: string; is_super: boolean }>`
      select current_user as name, rolsuper as is_super from pg_roles where rolname = current_user`
    const { rows } = await database.writing(member, async (tx) => {
      await climb(tx)
      return who.execute(tx)
    })
    expect(rows).toEqual([{ name: 'klynge_web', is_super: false }])
  },
)

test('a key opens its own account and no other', async () => {
  const accounts = [member, neighbour]
  await database.writing(operator, async (tx) => {
    for (const { account, person: id } of accounts) {
      await tx
        .insertInto('account')
        .values({ id: account, person_id: id, email: `${id}@example.org` })
        .execute()
    }
  })
  const ids = (tx: ReadTx) => tx.selectFrom('account').select('id').execute()
  expect(await database.holding({}, ids)).toEqual([])
  expect(await database.holding({ email: `${member.person}@example.org` }, ids)).toEqual([{ id: member.account }])
  expect(await database.holding({ email: "' or true --" }, ids)).toEqual([])
  expect(await database.reading(neighbour, ids)).toEqual([{ id: neighbour.account }])
  await expect(database.readingPublic(ids)).rejects.toThrow('permission denied')
})

test('an open session is found by its own key alone', async () => {
  const [mine, other] = ['aa'.repeat(32), 'bb'.repeat(32)]
  const row = {
    token_hash: Buffer.from(mine, 'hex'),
    person_id: member.person,
    account_id: member.account,
    form_secret: 'x',
    expires_at: new Date(),
  }
  await database.holding({ session: mine }, (tx) => tx.insertInto('session').values(row).execute())
  const sessions = (tx: ReadTx) => tx.selectFrom('session').select('account_id').execute()
  expect(await database.holding({ session: mine }, sessions)).toEqual([{ account_id: member.account }])
  expect(await database.holding({ session: other }, sessions)).toEqual([])
  expect(await database.reading(neighbour, sessions)).toEqual([])
})
