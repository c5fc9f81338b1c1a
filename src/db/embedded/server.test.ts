import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, chmod, mkdir, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownFolder } from '../../../test/folders.ts'
import { signalServer } from '../../../test/server-processes.ts'
import type { Address } from '../address.ts'
import { exists } from './binaries.ts'
import { readPostmaster } from './postmaster.ts'
import { type EmbeddedServer, joinServer } from './server.ts'

type Program = ChildProcessByStdio<Writable, Readable, null>

let folder = ''
let servers: EmbeddedServer[] = []
let programs: Program[] = []

beforeEach(async () => {
  folder = await realpath(await ownFolder())
  await chmod(folder, 0o711)
})
afterEach(async () => {
  for (const program of programs) program.kill('SIGKILL')
  for (const server of servers) await server.leave()
  servers = []
  programs = []
  await killAll(folder)
  await rm(folder, { recursive: true, force: true })
})

async function enter(data = folder, allowance?: Parameters<typeof joinServer>[1]): Promise<EmbeddedServer> {
  const server = await joinServer(data, allowance)
  if (!server.ok) throw new Error(server.refusal)
  servers.push(server.value)
  return server.value
}

async function leave(server: EmbeddedServer): Promise<void> {
  servers = servers.filter((other) => other !== server)
  await server.leave()
}

/** Another program of ours on the same folder; it is ready when it said what came of it. */
async function otherProgram(data = folder): Promise<{ program: Program; said: string }> {
  const script = join(import.meta.dirname, '..', '..', '..', 'test', 'programs', 'join-server.ts')
  const program = spawn(process.execPath, [script, data], { stdio: ['pipe', 'pipe', 'inherit'] })
  programs.push(program)
  const [said] = await once(program.stdout, 'data')
  return { program, said: String(said).trim() }
}

async function ask(owner: Address, text: string): Promise<unknown[]> {
  const client = new pg.Client({ ...owner, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query({ text, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const isRunning = async (data = folder) => (await readPostmaster(join(data, 'pg'))) !== null

const killAll = (data: string) => signalServer(data, 'SIGKILL')

test('the first start makes a Danish UTF-8 database that keeps checksums and lets nobody in without a password', async () => {
  const { owner } = await enter()
  expect(
    await ask(
      owner,
      'select datlocale, pg_encoding_to_char(encoding) from pg_database where datname = current_database()',
    ),
  ).toEqual(['da-DK', 'UTF8'])
  expect(await ask(owner, "select current_setting('data_checksums'), current_setting('listen_addresses')")).toEqual([
    'on',
    '',
  ])
  expect(
    await ask(owner, "select name from unnest(array['Århus', 'Aabenraa', 'Ærø', 'Øst', 'Zoo']) as name order by 1"),
  ).toEqual(['Zoo', 'Ærø', 'Øst', 'Aabenraa', 'Århus'])
  expect(await ask(owner, 'select rolsuper from pg_roles where rolname = current_user')).toEqual([false])
  await expect(ask({ ...owner, password: 'guessed' }, 'select 1')).rejects.toThrow('password authentication failed')
  expect((await stat(join(folder, 'socket'))).mode & 0o777).toBe(0o700)
})

test('the last one out stops the server, and the next one in finds what was written', async () => {
  const first = await enter()
  await ask(first.owner, 'create table kept as select 42 as number')
  const second = await enter()
  await leave(first)
  expect(await ask(second.owner, 'select number from kept')).toEqual([42])
  await leave(second)
  expect(await isRunning()).toBe(false)
  expect(await ask((await enter()).owner, 'select number from kept')).toEqual([42])
})

test('three first starts at once share one server and leave no half-built folder', async () => {
  const others = await Promise.all([otherProgram(), otherProgram(), otherProgram()])
  expect(others.map(({ said }) => said)).toEqual(['joined', 'joined', 'joined'])
  expect((await readdir(folder)).sort()).toEqual(['pg', 'postgres.log', 'socket'])
  const { owner } = await enter()
  expect(await ask(owner, "select count(*)::int from pg_locks where locktype = 'advisory'")).toEqual([4])
  for (const { program } of others) program.stdin.end()
  await Promise.all(others.map(({ program }) => once(program, 'exit')))
  expect(await isRunning()).toBe(true)
})

test('after kill -9 of everything the next start has all that was confirmed', async () => {
  const { program } = await otherProgram()
  const { owner } = await enter()
  await ask(owner, 'create table kept as select generate_series(1, 1000) as number')
  program.kill('SIGKILL')
  await killAll(folder)
  const { owner: again } = await enter()
  expect(await ask(again, 'select count(*)::int from kept')).toEqual([1000])
})

test('a server that is killed under a running program is started again by it', async () => {
  const { owner } = await enter()
  const before = (await readPostmaster(join(folder, 'pg')))?.pid
  await killAll(folder)
  await expect.poll(() => ask(owner, 'select 1').catch(() => []), { timeout: 10_000 }).toEqual([1])
  expect((await readPostmaster(join(folder, 'pg')))?.pid).not.toBe(before)
})

test('a program that was killed does not keep the server from stopping', async () => {
  const { program } = await otherProgram()
  const server = await enter()
  program.kill('SIGKILL')
  await once(program, 'exit')
  await expect
    .poll(() => ask(server.owner, "select count(*)::int from pg_locks where locktype = 'advisory'"))
    .toEqual([1])
  await leave(server)
  expect(await isRunning()).toBe(false)
})

test('a lock file whose number now belongs to a stranger does not keep the server from starting', async () => {
  await leave(await enter())
  const { uid, gid } = await stat(join(folder, 'pg'))
  const stranger = spawn('sleep', ['60'], { uid, gid, stdio: 'ignore' })
  try {
    const lock = join(folder, 'pg', 'postmaster.pid')
    await writeFile(lock, `${stranger.pid}\n${join(folder, 'pg')}\n1\n5432\n${join(folder, 'socket')}\n\n\nready\n`)
    expect(await ask((await enter()).owner, 'select 1')).toEqual([1])
  } finally {
    stranger.kill('SIGKILL')
  }
})

test('a folder too deep for a socket is served on a port of this machine only, the same one after a crash', async () => {
  const deep = join(folder, 'a-folder-with-a-long-name'.repeat(4))
  await mkdir(deep)
  const { owner } = await enter(deep)
  expect(owner.host).toBe('127.0.0.1')
  expect(await ask(owner, "select current_setting('listen_addresses')")).toEqual(['127.0.0.1'])
  await killAll(deep)
  await expect.poll(() => ask(owner, 'select 1').catch(() => []), { timeout: 10_000 }).toEqual([1])
})

test('a server that cannot start with its settings is a refusal that says where to look, and its log says why', async () => {
  await leave(await enter())
  await appendFile(join(folder, 'pg', 'postgresql.conf'), '\nshared_buffers = none\n')
  expect(await joinServer(folder)).toMatchObject({ refusal: 'server-did-not-start', at: join(folder, 'postgres.log') })
  expect(await readFile(join(folder, 'postgres.log'), 'utf8')).toContain('shared_buffers')
})

test('a folder that cannot be, and a file where the server’s files should be, are refusals that say where to look', async () => {
  const file = join(folder, 'file')
  await writeFile(file, '')
  expect(await joinServer(join(file, 'below'))).toMatchObject({ refusal: 'folder-out-of-reach' })
  await writeFile(join(folder, 'pg'), 'not a folder')
  expect(await joinServer(folder)).toEqual({
    ok: false,
    refusal: 'server-did-not-start',
    at: join(folder, 'postgres.log'),
  })
})

describe.runIf(process.getuid?.() === 0)('started by root', () => {
  test('the server runs as nobody', async () => {
    await enter()
    const pid = (await readPostmaster(join(folder, 'pg')))?.pid
    expect(await readFile(`/proc/${pid}/status`, 'utf8')).toMatch(/^Uid:\t65534\t65534\t65534\t65534$/m)
  })

  test('a folder that only root may enter is served, and again after a crash', async () => {
    await chmod(folder, 0o700)
    const { owner } = await enter()
    await ask(owner, 'create table kept as select 42 as number')
    expect((await stat(join(folder, 'pg'))).uid).toBe(0)
    await killAll(folder)
    expect(await ask((await enter()).owner, 'select number from kept')).toEqual([42])
  })

  test('a folder that was opened or closed since is handed over with what is in it', async () => {
    const first = await enter()
    await ask(first.owner, 'create table kept as select 42 as number')
    await leave(first)
    await chmod(folder, 0o700)
    const second = await enter()
    expect(await ask(second.owner, 'select number from kept')).toEqual([42])
    await leave(second)
    await chmod(folder, 0o711)
    expect(await ask((await enter()).owner, 'select number from kept')).toEqual([42])
    expect((await stat(join(folder, 'pg'))).uid).toBe(65534)
  })

  test('where namespaces are forbidden the server lives elsewhere, and the folder remembers where', async () => {
    const closed = join(folder, 'closed')
    const elsewhere = join(folder, 'elsewhere')
    await mkdir(closed, { mode: 0o700 })
    const first = await enter(closed, { namespaces: false, elsewhere })
    await ask(first.owner, 'create table kept as select 42 as number')
    await leave(first)
    expect(await exists(join(closed, 'pg'))).toBe(false)
    expect(await ask((await enter(closed)).owner, 'select number from kept')).toEqual([42])
  })
})
