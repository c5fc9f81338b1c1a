import { appendFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Address, sqlState } from '../address.ts'
import { giveTo, ownerOf } from './account.ts'
import { locateBinaries, restoreSymlinks } from './binaries.ts'
import { createOnce, isAlive, owner, ownerPassword } from './create.ts'
import { type Allowance, choosePlace, type Place, type PlaceNo } from './place.ts'
import { chooseListening, lockedByAnother, logOf, readPostmaster, spawnPostmaster } from './postmaster.ts'

export type EmbeddedNo = PlaceNo | 'server-did-not-start'

/** The embedded server as one program uses it: the owner's way in, and leaving, which stops it for the last one out. */
export type EmbeddedServer = { readonly owner: Address; leave(): Promise<void> }

/** Every program on a data folder shares this lock while it needs the server. */
const presence = 5_120_001
const longestStart = 30_000
const mostFailures = 10
const usual: Allowance = { namespaces: true, elsewhere: '/var/lib/klynge' }

/** Starts the server of a data folder, or joins the one that another program started there. */
export async function joinServer(data: string, allowance = usual): Promise<Result<EmbeddedServer, EmbeddedNo>> {
  const binaries = locateBinaries()
  await restoreSymlinks(binaries)
  const place = await choosePlace(data, binaries, allowance)
  if (!place.ok) return place
  const isCreated = await createOrTell(place.value)
  const entered = isCreated ? await enter(place.value, null) : null
  return entered === null ? refuse('server-did-not-start', logOf(place.value)) : done(stay(place.value, entered))
}

async function createOrTell(place: Place): Promise<boolean> {
  try {
    await createOnce(place)
    return true
  } catch (error) {
    await appendFile(logOf(place), `${String(error)}\n`, { mode: 0o600 }).catch(() => {})
    return false
  }
}

/** Holds the shared lock, and takes it anew, starting the server again, whenever the server dies under us. */
function stay(place: Place, entered: Presence): EmbeddedServer {
  let held = entered
  let isLeaving = false
  let returning = Promise.resolve()
  const comeBack = async (): Promise<void> => {
    while (!isLeaving) {
      const again = await enter(place, entered.address.port).catch(() => null)
      if (again === null) await wait(1_000)
      else return hold(again)
    }
  }
  const hold = (presence: Presence) => {
    held = presence
    presence.client.once('end', () => {
      returning = comeBack()
    })
  }
  const leave = async () => {
    isLeaving = true
    await returning
    await stopIfLast(held.client, place)
  }
  hold(entered)
  return { owner: entered.address, leave }
}

type Presence = { readonly client: pg.Client; readonly address: Address }

/** Joins, starting the server where none answers; null where none comes to life. */
async function enter(place: Place, lastPort: number | null): Promise<Presence | null> {
  const deadline = Date.now() + longestStart
  let failures = 0
  while (Date.now() < deadline && failures < mostFailures) {
    const joined = await tryJoin(place)
    if (typeof joined === 'object') return joined
    if (joined === 'absent' && (await startAndSettle(place, lastPort)) === 'failed') failures += 1
    await wait(30)
  }
  return null
}

/** `busy`: it answers, but is starting, recovering or stopping. `absent`: nothing answers. */
async function tryJoin(place: Place): Promise<Presence | 'busy' | 'absent'> {
  const folder = join(place.folder, 'pg')
  const postmaster = await readPostmaster(folder)
  if (postmaster === null) return 'absent'
  const { host, port } = postmaster
  const address = { host, port, user: owner, password: await ownerPassword(folder), database: owner }
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 2_000, query_timeout: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('select pg_try_advisory_lock_shared($1) as is_held', [presence])
    if (rows[0]?.is_held === true) return { client, address }
    await client.end()
    return 'busy'
  } catch (error) {
    await client.end().catch(() => {})
    return sqlState(error)?.startsWith('57P') ? 'busy' : 'absent'
  }
}

/** Spawns a server and gives it a moment. The lock of another one is no failure: we shall join that. */
async function startAndSettle(place: Place, lastPort: number | null): Promise<'settled' | 'failed'> {
  await giveFolderTo(place)
  const child = await spawnPostmaster(place, await chooseListening(place, lastPort))
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve)
    child.once('error', () => resolve(null))
  })
  for (let turn = 0; turn < 40; turn += 1) {
    const code = await Promise.race([ended, wait(25, 'running' as const)])
    if (code !== 'running') {
      await wait(100)
      return code === lockedByAnother ? 'settled' : 'failed'
    }
    if ((await readPostmaster(join(place.folder, 'pg')))?.pid === child.pid) return 'settled'
  }
  return 'settled'
}

async function giveFolderTo(place: Place): Promise<void> {
  if (place.account.kind === 'self') return
  const folder = join(place.folder, 'pg')
  const running = await readPostmaster(folder)
  if (running !== null && isAlive(running.pid)) return
  if ((await stat(folder)).uid !== ownerOf(place.account).uid) await giveTo(place.account, folder)
}

async function stopIfLast(client: pg.Client, place: Place): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [presence])
    const { rows } = await client.query('select pg_try_advisory_lock($1) as is_last', [presence])
    if (rows[0]?.is_last === true) await stop(place)
  } catch {
    // The server is gone already: nothing is left to stop.
  } finally {
    await client.end().catch(() => {})
  }
}

async function stop(place: Place): Promise<void> {
  const folder = join(place.folder, 'pg')
  const running = await readPostmaster(folder)
  if (running === null) return
  process.kill(running.pid, 'SIGINT')
  const deadline = Date.now() + 10_000
  while (Date.now() < deadline && (await readPostmaster(folder))?.pid === running.pid) await wait(20)
}
