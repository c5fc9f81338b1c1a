import type { FastifyInstance } from 'fastify'
import { snapshotOf } from '../src/db/state.ts'
import type { Database } from '../src/db/transactions.ts'
import type { Actor } from '../src/kernel/actor.ts'
import type { Route } from '../src/ui/route.ts'
import { buildServer } from '../src/web/server.ts'
import { anyone } from './cast.ts'

/** The web's door over some routes. The session cookie names one of the actors; without it comes the public. */
export async function webOver(
  db: Database,
  routes: readonly Route[],
  actors: Readonly<Record<string, Actor>> = {},
): Promise<Web> {
  const server = await buildServer({
    publicUrl: new URL('http://localhost:3000'),
    routes,
    proxies: ['loopback'],
    assets: { find: () => undefined, style: '/assets/klynge.css', island: (name) => `/assets/${name}.js` },
    visitorOf: async (cookie) => {
      const actor = cookie === undefined ? undefined : actors[cookie]
      return actor === undefined ? { actor: anyone, formSecret: null } : { actor, formSecret: 'hemmelig' }
    },
    stateOfPublic: () => db.readingPublic(snapshotOf),
    isReady: () => db.isReady(),
    isAway: () => false,
    log: false,
  })
  return { server, get: (url, as) => get(server, url, as), post: (url, form, as) => post(server, url, form, as) }
}

export type Web = {
  readonly server: FastifyInstance
  readonly get: (url: string, as?: string) => Promise<Answered>
  readonly post: (url: string, form: Readonly<Record<string, string>>, as: string) => Promise<Answered>
}

export type Answered = { readonly status: number; readonly body: string; readonly location: string | undefined }

async function get(server: FastifyInstance, url: string, as?: string): Promise<Answered> {
  const cookies = as === undefined ? {} : { klynge_session: as }
  const { statusCode, body, headers } = await server.inject({ method: 'GET', url, cookies })
  return { status: statusCode, body, location: headers.location }
}

let keys = 0

async function post(server: FastifyInstance, url: string, form: Readonly<Record<string, string>>, as: string) {
  keys += 1
  const payload = new URLSearchParams({ 'form-secret': 'hemmelig', 'form-key': `nøgle ${keys}`, ...form }).toString()
  const { statusCode, body, headers } = await server.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    cookies: { klynge_session: as },
  })
  return { status: statusCode, body, location: headers.location }
}
