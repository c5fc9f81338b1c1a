import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { parseDay } from '../kernel/day.ts'
import { address } from '../ui/context.ts'
import type { Asked, Route } from '../ui/route.ts'
import { addressOf } from './address.ts'
import { fields, formKeyOf, holdsNul, isOwnForm, textFields, visitOf } from './asking.ts'
import type { Kept, PublicCache } from './cache.ts'
import type { ServerParts, Visit } from './parts.ts'
import { send, sendKept, sendTrouble } from './sending.ts'
import { networkOf, Turns } from './turns.ts'
import { receive } from './uploads.ts'

// What is limited per minute is limited at once too: so many that an office can sign in together, so few that others feel nothing.
const atOnceFromOneNetwork = 10

export function addRoute(server: FastifyInstance, parts: ServerParts, cache: PublicCache, route: Route): void {
  const turns = new Turns(atOnceFromOneNetwork)
  server.route({
    method: route.method,
    url: route.url,
    ...(route.perMinute === undefined ? {} : { config: { rateLimit: { max: route.perMinute, timeWindow: 60_000 } } }),
    handler: (request, reply) => {
      const work = () => handle(parts, cache, route, request, reply)
      return route.perMinute === undefined ? work() : turns.take(networkOf(request.ip), work)
    },
  })
}

async function handle(
  parts: ServerParts,
  cache: PublicCache,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visit = await visitOf(parts, request)
  if (route.who === 'signed-in' && visit.actor.kind !== 'person') return toSignIn(request, reply, route)
  if (route.mayUpload?.(visit.actor) === false) {
    return sendTrouble(parts, request, reply.header('connection', 'close'), { kind: 'missing' })
  }
  if (route.method === 'GET' && visit.actor.kind === 'public' && route.who === 'public') {
    return answerPublic(parts, cache, route, request, reply, visit)
  }
  return answer(parts, route, request, reply, visit)
}

function toSignIn(request: FastifyRequest, reply: FastifyReply, route: Route): FastifyReply {
  const { language, path } = addressOf(request.raw)
  const next = route.method === 'GET' ? `?next=${encodeURIComponent(path)}` : ''
  return reply.redirect(address({ language, asOf: null }, `/log-ind${next}`), 303)
}

/** An anonymous read: from memory where nothing has changed since, else asked of the room once and kept. */
async function answerPublic(
  parts: ServerParts,
  cache: PublicCache,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
): Promise<FastifyReply> {
  const { language, format, path, query } = addressOf(request.raw)
  const state = `${visit.today} ${await parts.stateOfPublic()}`
  const key = `${language} ${format} ${path}${query}`
  const kept = cache.find(state, key)
  if (kept !== undefined) return sendKept(request, reply, kept)
  return answer(parts, route, request, reply, visit, (page) => cache.keep(state, key, page))
}

async function answer(
  parts: ServerParts,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  keep?: (page: Kept) => void,
): Promise<FastifyReply> {
  const { language, path, format } = addressOf(request.raw)
  const query = textFields(request.query)
  const asOf = query.pr === undefined ? visit.today : parseDay(query.pr)
  if (asOf === null) return sendTrouble(parts, request, reply, { kind: 'bad-day', text: query.pr ?? '' })
  const received = route.takesFiles === true ? await receive(request) : { form: request.body ?? {}, uploads: [] }
  const form = fields(received.form)
  if ([request.params, query, received.form].some(holdsNul)) {
    return sendTrouble(parts, request, reply, { kind: 'bad-request' })
  }
  if (route.method === 'POST' && !isOwnForm(parts, request, visit, form)) {
    return sendTrouble(parts, request, reply, { kind: 'foreign-form' })
  }
  const asked: Asked = {
    actor: visit.actor,
    language,
    asOf,
    isAsOfChosen: query.pr !== undefined,
    isForData: format !== 'html',
    params: textFields(request.params),
    query,
    form: received.form,
    uploads: received.uploads,
    path,
    cookies: request.cookies,
    userAgent: request.headers['user-agent'] ?? '',
    idempotencyKey: formKeyOf(form),
  }
  return send(parts, request, reply, await route.answer(asked), asked, visit, keep)
}
