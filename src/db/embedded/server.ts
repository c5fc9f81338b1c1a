import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { done, type Result } from '../../kernel/result.ts'
import { type Address, sqlState } from '../address.ts'
import { giveTo } from './account.ts'
import { locateBinaries, restoreSymlinks } from './binaries.ts'
import { createOnce, isAlive, owner, ownerPassword } from './create.ts'
import { type Allowance, choosePlace, type Place, type PlaceNo } from './place.ts'
import { chooseListening, readPostmaster, spawnPostmaster } from './postmaster.ts'

/** The embedded server as one program uses it: the owner's way in, and leaving, which stops it for the last one out. */
export type EmbeddedServer = { readonly owner: Address; leave(): Promise<void> }

/** Every program on a data folder shares this lock while it needs the server. */
const presence = 5_120_001
const longestStart = 30_000
const usual: Allowance = { namespaces: true, elsewhere: '/var/lib/klynge' }

/** Starts the server of a data folder, or joins the one that another program started there. */
export async function joinServer(data: string, allowance = usual): Promise<Result<EmbeddedServer, PlaceNo>> {
  const binaries = locateBinaries()
  await restoreSymlinks(binaries)
  const chosen = await choosePlace(data, binaries, allowance)
  if (!chosen.ok) return chosen
  await createOnce(chosen.value)
  return done(await present(chosen.value))
}

/** Holds the shared lock, and takes it anew, starting the server again, whenever the server dies under us. */
async function present(place: Place): Promise<EmbeddedServer> {
  let leaving = false
  let held = await enter(place, null)
  const owner = held.address
  const watch = () => held.client.once('end', () => void again())
  const again = async (): Promise<void> => {
    while (!leaving) {
      try {
        held = await enter(place, owner.port)
        watch()
        return
      } catch {
        await wait(1_000)
      }
    }
  }
  watch()
  const leave = async () => {
    leaving = true
    await stopIfLast(held.client, place)
  }
  return { owner, leave }
}

type Presence = { readonly client: pg.Client; readonly address: Address }

async function enter(place: Place, lastPort: number | null): Promise<Presence> {
  const deadline = Date.now() + longestStart
  let failure: unknown = null
  while (Date.now() < deadline) {
    failure = null
    const joined = await tryJoin(place).catch((error: unknown) => {
      failure = error
      return null
    })
    if (joined !== null) return joined
    if (!isBusy(failure)) await startAndSettle(place, lastPort)
    await wait(30)
  }
  throw new Error(`the embedded PostgreSQL did not start; see ${join(place.folder, 'postgres.log')}`, {
    cause: failure,
  })
}

/** Starting up, shutting down, or in recovery: it answers, so there is nothing to start. */
function isBusy(failure: unknown): boolean {
  return sqlState(failure)?.startsWith('57P') ?? false
}

async function tryJoin(place: Place): Promise<Presence | null> {
  const folder = join(place.folder, 'pg')
  const postmaster = await readPostmaster(folder)
  if (postmaster === null) return null
  const { host, port } = postmaster
  const address = { host, port, user: owner, password: await ownerPassword(folder), database: owner }
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 2_000, query_timeout: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('select pg_try_advisory_lock_shared($1) as is_held', [presence])
    if (rows[0]?.is_held === true) return { client, address }
  } catch (error) {
    await client.end().catch(() => {})
    throw error
  }
  await client.end()
  return null
}

/** Spawns a server and gives it a moment: ready, refused by the lock of another one, or failed. */
async function startAndSettle(place: Place, lastPort: number | null): Promise<void> {
  await giveFolderTo(place)
  const child = await spawnPostmaster(place, await chooseListening(place, lastPort))
  const ended = new Promise<'ended'>((resolve) => {
    child.once('exit', () => resolve('ended'))
    child.once('error', () => resolve('ended'))
  })
  for (let turn = 0; turn < 40; turn += 1) {
    const settled = await Promise.race([ended, wait(25, null, { ref: true })])
    if (settled === 'ended') return void (await wait(100))
    if ((await readPostmaster(join(place.folder, 'pg')))?.pid !== undefined) return
  }
}

async function giveFolderTo(place: Place): Promise<void> {
  if (place.account.kind === 'self') return
  const folder = join(place.folder, 'pg')
  const wanted = place.account.kind === 'user' ? place.account.uid : 0
  const running = await readPostmaster(folder)
  if (running !== null && isAlive(running.pid)) return
  if ((await stat(folder)).uid !== wanted) await giveTo(place.account, folder)
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
