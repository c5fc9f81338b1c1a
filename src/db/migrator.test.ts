import { cp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { cloneTemplate } from '../../test/database.ts'
import { ownFolder } from '../../test/folders.ts'
import type { Address } from './address.ts'
import { migrate } from './migrator.ts'

const own = join(import.meta.dirname, '..', '..', 'migrations')
const folders: string[] = []
const clients: pg.Client[] = []
let folder = ''
let address: Address
let owner: pg.Client

beforeEach(async () => {
  folder = await ownFolder()
  folders.push(folder)
  await cp(own, folder, { recursive: true })
  address = await cloneTemplate()
  owner = await connect(address)
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.end()))
  await Promise.all(folders.map((path) => rm(path, { recursive: true })))
})

async function connect(to: Address): Promise<pg.Client> {
  const client = new pg.Client({ ...to, options: '-c search_path=public' })
  client.on('error', () => {})
  await client.connect()
  clients.push(client)
  return client
}

const add = (name: string, text: string) => writeFile(join(folder, name), text)
const tables = async () => {
  const { rows } = await owner.query("select tablename from pg_tables where tablename like 'try_%' order by 1")
  return rows.map(({ tablename }) => tablename)
}

test('new files run once, in order', async () => {
  await add('9001_one.sql', 'create table try_one (id integer);')
  await add('9002_two.sql', 'insert into try_one values (1); create table try_two (id integer);')
  expect(await migrate(owner, folder)).toEqual({ ok: true, value: ['9001_one.sql', '9002_two.sql'] })
  expect(await migrate(owner, folder)).toEqual({ ok: true, value: [] })
  expect(await tables()).toEqual(['try_one', 'try_two'])
})

test('a schema newer than the program is refused', async () => {
  await add('9001_one.sql', 'create table try_one (id integer);')
  await migrate(owner, folder)
  expect(await migrate(owner, own)).toEqual({ ok: false, refusal: 'schema-newer-than-program', at: '9001_one.sql' })
})

test('an applied file that was changed is refused, and nothing after it runs', async () => {
  await add('9001_one.sql', 'create table try_one (id integer);')
  await migrate(owner, folder)
  await add('9001_one.sql', 'create table try_one (id bigint);')
  await add('9002_two.sql', 'create table try_two (id integer);')
  expect(await migrate(owner, folder)).toEqual({ ok: false, refusal: 'migration-changed', at: '9001_one.sql' })
  expect(await tables()).toEqual(['try_one'])
})

test('a file that would run before one that already ran is refused', async () => {
  await add('9002_two.sql', 'create table try_two (id integer);')
  await migrate(owner, folder)
  await rename(join(folder, '9002_two.sql'), join(folder, '9002_two.kept'))
  await add('9001_one.sql', 'create table try_one (id integer);')
  await rename(join(folder, '9002_two.kept'), join(folder, '9002_two.sql'))
  expect(await migrate(owner, folder)).toEqual({ ok: false, refusal: 'migration-out-of-order', at: '9001_one.sql' })
})

test('a failing file leaves the schema as it was before that file', async () => {
  await add('9001_one.sql', 'create table try_one (id integer);')
  await add('9002_two.sql', 'create table try_two (id integer); select 1 / 0;')
  await expect(migrate(owner, folder)).rejects.toThrow('migration 9002_two.sql failed')
  expect(await tables()).toEqual(['try_one'])
  await add('9002_two.sql', 'create table try_two (id integer);')
  expect(await migrate(owner, folder)).toEqual({ ok: true, value: ['9002_two.sql'] })
})

test('a migration killed midway leaves the old state, and the next start finishes it', async () => {
  const doomed = await connect(address)
  const { rows } = await doomed.query<{ pid: number }>('select pg_backend_pid() as pid')
  await add('9001_one.sql', 'create table try_one (id integer); select pg_sleep(20);')
  const killed = expect(migrate(doomed, folder)).rejects.toThrow('9001_one.sql failed')
  const isMidway = async () =>
    (await owner.query("select from pg_stat_activity where pid = $1 and wait_event = 'PgSleep'", [rows[0]?.pid]))
      .rowCount
  await expect.poll(isMidway).toBe(1)
  await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await killed
  expect(await tables()).toEqual([])
  await add('9001_one.sql', 'create table try_one (id integer);')
  expect(await migrate(owner, folder)).toEqual({ ok: true, value: ['9001_one.sql'] })
})

test('of two programs that start together one migrates and the other finds it done', async () => {
  await add('9001_one.sql', 'create table try_one (id integer); select pg_sleep(0.3);')
  const second = await connect(address)
  const both = await Promise.all([migrate(owner, folder), migrate(second, folder)])
  expect(both.map((result) => result.ok && result.value.length).sort()).toEqual([0, 1])
})
