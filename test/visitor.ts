import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll } from 'vitest'
import { snapshotOf } from '../src/db/state.ts'
import type { Database } from '../src/db/transactions.ts'
import { actorOf } from '../src/governance/actions/actor-of.ts'
import { sessionOf } from '../src/people/actions/session-of.ts'
import type { Route } from '../src/ui/route.ts'
import { buildServer } from '../src/web/server.ts'

/** The web's door over a test database and some rooms' routes, without the assets. */
export async function openDoor(database: Database, routes: readonly Route[]): Promise<FastifyInstance> {
  const server = await buildServer({
    publicUrl: new URL('https://klynge.test'),
    routes,
    proxies: ['loopback'],
    assets: { find: () => undefined, style: '/assets/klynge.css', island: (name) => `/assets/${name}.js` },
    visitorOf: async (cookie, today) => {
      const session = await sessionOf(database, cookie, new Date())
      return { actor: await actorOf(database, session, today), formSecret: session?.formSecret ?? null }
    },
    stateOfPublic: () => database.readingPublic(snapshotOf),
    isReady: () => database.isReady(),
    isAway: () => false,
    log: false,
  })
  afterAll(() => server.close())
  return server
}

/** A browser without script: keeps cookies, and sends forms with what stands hidden in them. */
export type Visitor = {
  readonly get: (path: string) => Promise<LightMyRequestResponse>
  /** Opens the page, fills in its form and sends it to `to` (the page itself, where nothing else is said). */
  readonly submit: (page: string, fields: Record<string, string>, to?: string) => Promise<LightMyRequestResponse>
  readonly cookies: Map<string, string>
}

export function visitorAt(server: FastifyInstance): Visitor {
  const cookies = new Map<string, string>()
  const keep = (answer: LightMyRequestResponse) => {
    for (const { name, value } of answer.cookies) value === '' ? cookies.delete(name) : cookies.set(name, value)
    return answer
  }
  const get = async (url: string) => keep(await server.inject({ url, cookies: Object.fromEntries(cookies) }))
  const submit = async (page: string, fields: Record<string, string>, to = page) => {
    const payload = new URLSearchParams({ ...hiddenFields((await get(page)).body), ...fields }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://klynge.test' }
    return keep(
      await server.inject({ method: 'POST', url: to, headers, payload, cookies: Object.fromEntries(cookies) }),
    )
  }
  return { get, submit, cookies }
}

function hiddenFields(html: string): Record<string, string> {
  const main = html.slice(html.indexOf('<main'))
  const inputs = [...main.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value]))
}
