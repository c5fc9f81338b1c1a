import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { cloneTemplate } from '../../test/database.ts'
import { ownFolder } from '../../test/folders.ts'
import { asOwner, isSuperuser } from '../../test/server.ts'
import { danishDay } from '../kernel/day.ts'
import { type Address, as, urlOf } from './address.ts'
import { joinServer } from './embedded/server.ts'
import { openAt } from './open.ts'
import { rolePassword, sqlForAdministrator } from './roles.ts'

const owner = inject('template')
const operator = { kind: 'operator', day: danishDay(new Date()) } as const
const made: string[] = []
afterAll(() => asOwner({ ...owner, database: 'postgres' }, ...made.map((role) => `drop role ${role}`)))

/** A login of this test alone, made as an administrator would. */
async function makeLogin(words: string, ...grants: readonly string[]): Promise<Address> {
  const name = `klynge_app_${randomBytes(6).toString('hex')}`
  const password = randomBytes(12).toString('hex')
  made.push(name)
  const statements = grants.map((role) => `grant ${role} to ${name}`)
  await asOwner(owner, `create role ${name} login ${words} password '${password}'`, ...statements)
  return as(owner, name, password)
}
const serving = ['klynge_public', 'klynge_web', 'klynge_jobs']

test('the passwords of the serving roles are the same for every database of an owner, and follow the owner', () => {
  expect(rolePassword({ ...owner, database: 'other', host: 'other' }, 'klynge_web')).toBe(
    rolePassword(owner, 'klynge_web'),
  )
  expect(rolePassword(owner, 'klynge_web')).not.toBe(rolePassword(owner, 'klynge_jobs'))
  expect(rolePassword({ ...owner, password: 'other' }, 'klynge_web')).not.toBe(rolePassword(owner, 'klynge_web'))
})

test('two databases of one owner on one server serve side by side', async () => {
  const both = await Promise.all([openAt(await cloneTemplate(), null), openAt(await cloneTemplate(), null)])
  for (const database of both) {
    if (!database.ok) throw new Error(database.refusal)
    expect(await database.value.isReady()).toBe(true)
    await database.value.close()
  }
})

test('a login given for serving takes on the roles, each behind its own door', async () => {
  const app = await makeLogin('noinherit', ...serving)
  const database = await openAt(await cloneTemplate(), urlOf(app))
  if (!database.ok) throw new Error(database.refusal)
  const who = sql<{ at: string; by: string }>`select current_user as at, session_user as by`
  const doors = [
    await database.value.readingPublic((tx) => who.execute(tx)),
    await database.value.writing(operator, (tx) => who.execute(tx)),
    await database.value.jobs((tx) => who.execute(tx)),
  ]
  expect(doors.flatMap(({ rows }) => rows)).toEqual(serving.map((at) => ({ at, by: app.user })))
  await database.value.close()
})

test('a login for serving that lacks one of the roles is refused', async () => {
  const app = await makeLogin('noinherit', 'klynge_public', 'klynge_web')
  expect(await openAt(await cloneTemplate(), urlOf(app))).toEqual({
    ok: false,
    refusal: 'app-login-not-member',
    at: app.user,
  })
})

test('the owner of the tables does not serve', async () => {
  const clone = await cloneTemplate()
  expect(await openAt(clone, urlOf(clone))).toEqual({ ok: false, refusal: 'serving-role-too-strong', at: owner.user })
})

describe.runIf(await isSuperuser(owner))('where the owner is a superuser, as on many servers', () => {
  test.each(['superuser', 'bypassrls'])('a login for serving that is %s is refused', async (strength) => {
    const app = await makeLogin(strength, ...serving)
    expect(await openAt(await cloneTemplate(), urlOf(app))).toMatchObject({ refusal: 'serving-role-too-strong' })
  })

  test('a member of the owner does not serve', async () => {
    const app = await makeLogin('noinherit', ...serving, owner.user)
    expect(await openAt(await cloneTemplate(), urlOf(app))).toMatchObject({ refusal: 'serving-role-too-strong' })
  })
})

test('a second owner does not take the roles from the first', async () => {
  const second = await makeLogin('createdb createrole')
  const mine = { ...second, database: `${owner.database}_${second.user}` }
  await asOwner({ ...second, database: 'postgres' }, `create database ${mine.database}`)
  expect(await openAt(mine, null)).toEqual({ ok: false, refusal: 'role-of-another-owner', at: 'klynge_public' })
  await asOwner({ ...owner, database: 'postgres' }, `drop database ${mine.database}`).catch(() =>
    asOwner({ ...second, database: 'postgres' }, `drop database ${mine.database}`),
  )
})

test('an owner that may not make roles is told what the administrator is to run, and that is enough', async () => {
  const folder = await ownFolder()
  const server = await joinServer(folder)
  if (!server.ok) throw new Error(server.refusal)
  const administrator = server.value.owner
  await asOwner(
    administrator,
    "create role modest login password 'modest'",
    'grant modest to klynge',
    'create database modest owner modest',
  )
  const modest = { ...as(administrator, 'modest', 'modest'), database: 'modest' }
  expect(await openAt(modest, null)).toEqual({ ok: false, refusal: 'may-not-create-roles' })

  await asOwner(administrator, ...sqlForAdministrator.replace('…', 'given').split('\n'))
  const app = { ...as(modest, 'klynge_app', 'given') }
  const database = await openAt(modest, urlOf(app))
  if (!database.ok) throw new Error(`${database.refusal} ${database.at}`)
  expect(await database.value.isReady()).toBe(true)
  await database.value.close()
  await server.value.leave()
  await rm(folder, { recursive: true })
})

test.each([
  ['a server that is not there', { host: '127.0.0.1', port: 1 }, 'database-unreachable'],
  ['a wrong password', { password: 'guessed' }, 'database-login-refused'],
  ['a database that is not there', { database: 'no_such_database' }, 'database-missing'],
])('%s is a refusal with a name', async (_, wrong, refusal) => {
  expect(await openAt({ ...owner, ...wrong }, null)).toMatchObject({ ok: false, refusal })
})
