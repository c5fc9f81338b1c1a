import type { FastifyInstance } from 'fastify'
import { openDatabase } from './db/open.ts'
import { isAway, snapshotOf } from './db/state.ts'
import type { Database } from './db/transactions.ts'
import { actorOf } from './governance/actions/actor-of.ts'
import type { Day } from './kernel/day.ts'
import { sessionOf } from './people/actions/session-of.ts'
import { roomRoutes } from './rooms.ts'
import type { Settings } from './settings.ts'
import { buildAssets } from './web/assets.ts'
import type { Visitor } from './web/parts.ts'
import { buildServer } from './web/server.ts'

/** The web server over an open database: every room's routes behind one door. Not yet listening. */
export async function buildHouse(
  root: string,
  database: Database,
  settings: Settings,
  log: boolean,
): Promise<FastifyInstance> {
  const publicUrl = new URL(settings.publicUrl)
  return buildServer({
    publicUrl,
    routes: roomRoutes(database, settings),
    assets: await buildAssets(root),
    visitorOf: (cookie, today) => visitorOf(database, cookie, today),
    stateOfPublic: () => database.readingPublic(snapshotOf),
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
