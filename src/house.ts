import type { FastifyInstance } from 'fastify'
import { exampleLink } from './cli/example.ts'
import { furnish } from './cli/open-for-command.ts'
import { anchorHead } from './db/anchor.ts'
import { type DatabaseNo, openDatabase } from './db/open.ts'
import { startSealer } from './db/sealer.ts'
import { isAway, snapshotOf } from './db/state.ts'
import type { Database } from './db/transactions.ts'
import { actorOf } from './governance/actions/actor-of.ts'
import { startReading } from './intake/actions/read-waiting.ts'
import { readInChild } from './intake/extraction/read-in-child.ts'
import { startDailyHeads } from './journal/actions/note-daily-head.ts'
import type { Day } from './kernel/day.ts'
import { done, type Result } from './kernel/result.ts'
import { startSender } from './mail/sender.ts'
import { sessionOf } from './people/actions/session-of.ts'
import { startSweeping } from './people/actions/sweep-sign-ins.ts'
import { filesFolder, roomRoutes } from './rooms.ts'
import type { Settings } from './settings.ts'
import { buildAssets } from './web/assets.ts'
import { batched } from './web/batched.ts'
import type { Visitor } from './web/parts.ts'
import { buildServer } from './web/server.ts'

export type House = {
  readonly database: Database
  readonly server: FastifyInstance
  /** A sign-in as the example's secretary, told only where the house is on this machine. */
  readonly exampleLink: string | null
  stop(): Promise<void>
}

/** Everything in order before it listens: database, migrations, register, example; then the web and the work that waits. */
export async function startHouse(root: string, settings: Settings, log = true): Promise<Result<House, DatabaseNo>> {
  const opened = await openDatabase(settings)
  if (!opened.ok) return opened
  const database = opened.value
  await furnish(database, settings)
  const reading = startReading({ db: database, files: filesFolder(settings), read: readInChild }, (failure) =>
    server.log.error({ err: failure }, 'reading failed'),
  )
  const server = await buildHouse(root, database, settings, reading.wake, log)
  const work = [reading, ...startWork(database, settings, server)]
  await server.listen({ port: settings.port, host: isOnThisMachine(settings) ? 'localhost' : '::' })
  const link = isOnThisMachine(settings) ? await exampleLink(database, new Date()) : null
  return done({
    database,
    server,
    exampleLink: link === null ? null : `${settings.publicUrl}${link}`,
    stop: () => stop(database, server, work),
  })
}

/** While the public address is this machine's, nobody else is listened to. */
export function isOnThisMachine({ publicUrl }: Settings): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(publicUrl).hostname)
}

/** The web server over an open database: every room's routes behind one door. Not yet listening. */
export async function buildHouse(
  root: string,
  database: Database,
  settings: Settings,
  added: () => void,
  log = true,
): Promise<FastifyInstance> {
  return buildServer({
    publicUrl: new URL(settings.publicUrl),
    routes: roomRoutes(database, settings, added),
    proxies: settings.proxies,
    assets: await buildAssets(root),
    visitorOf: (cookie, today) => visitorOf(database, cookie, today),
    stateOfPublic: batched(() => database.readingPublic(snapshotOf)),
    isReady: () => database.isReady(),
    isAway,
    log,
  })
}

/** Who stands behind a cookie today. */
async function visitorOf(database: Database, cookie: string | undefined, today: Day): Promise<Visitor> {
  const session = await sessionOf(database, cookie, new Date())
  return { actor: await actorOf(database, session, today), formSecret: session?.formSecret ?? null }
}

type Work = { stop(): Promise<void> }

/** What the house does by itself, beside reading documents: seals the journal, sends letters, sweeps what has expired. */
function startWork(database: Database, settings: Settings, { log }: FastifyInstance): Work[] {
  const sealer = startSealer(database, {
    head: (head) => anchorHead(settings.dataFolder, head),
    failed: (failure) => log.error({ err: failure }, 'sealing failed'),
  })
  const sender = startSender(database, {
    smtpUrl: settings.smtpUrl,
    from: `Klynge <klynge@${new URL(settings.publicUrl).hostname}>`,
    log: (event, facts) => log.info(facts, event),
  })
  const sweeper = startSweeping(database, (failure) => log.error({ err: failure }, 'sweeping failed'))
  const { dataFolder, publicUrl, journalTo: recipients } = settings
  const heads = startDailyHeads(database, { dataFolder, publicUrl, recipients }, (failure) =>
    log.error({ err: failure }, 'noting the day’s seal failed'),
  )
  return [sealer, sender, sweeper, heads]
}

async function stop(database: Database, server: FastifyInstance, work: readonly Work[]): Promise<void> {
  await server.close()
  await Promise.all(work.map((each) => each.stop()))
  await database.close()
}
