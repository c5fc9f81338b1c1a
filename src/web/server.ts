import cookies from '@fastify/cookie'
import formBody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { newId } from '../kernel/id.ts'
import { rewrite } from './address.ts'
import { addRoute } from './answering.ts'
import type { Assets } from './assets.ts'
import { PublicCache } from './cache.ts'
import { logSerializers } from './log.ts'
import type { ServerParts } from './parts.ts'
import { sendTrouble, troubleOf } from './sending.ts'

const cacheBytes = 32 * 1024 * 1024

/** The web's door: one Fastify server over the rooms' routes. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const server = Fastify({
    logger: parts.log ? { level: 'info', base: null, stream: process.stderr, serializers: logSerializers } : false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIds(),
    rewriteUrl: rewrite,
    trustProxy: parts.proxies.length === 0 ? false : [...parts.proxies],
    bodyLimit: 1024 * 1024,
    requestTimeout: 60_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 400 },
  })
  server.decorateRequest('visit', null)
  await furnish(server, parts)
  const cache = new PublicCache(cacheBytes)
  healthRoutes(server, parts)
  assetRoutes(server, parts.assets)
  for (const route of parts.routes) addRoute(server, parts, cache, route)
  server.setNotFoundHandler((request, reply) => sendTrouble(parts, request, reply, { kind: 'missing' }))
  server.setErrorHandler((failure, request, reply) =>
    sendTrouble(parts, request, reply, troubleOf(parts, failure, request)),
  )
  server.addHook('onResponse', (request, reply, next) => {
    request.log.info(
      { route: request.routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
    next()
  })
  return server
}

/** Ids that no two requests share, in this run or another; counted, since drawing each by lot is felt. */
function requestIds(): () => string {
  const run = newId()
  let requests = 0
  return () => {
    requests += 1
    return `${run}-${requests.toString(36)}`
  }
}

async function furnish(server: FastifyInstance, parts: ServerParts): Promise<void> {
  const isSecure = parts.publicUrl.protocol === 'https:'
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
  })
  await server.register(cookies)
  await server.register(formBody)
  await server.register(multipart, {
    limits: { fileSize: 50 * 1024 * 1024, files: 20, fields: 100, fieldSize: 256 * 1024, headerPairs: 100 },
  })
  await server.register(rateLimit, { global: false })
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
}

function healthRoutes(server: FastifyInstance, parts: ServerParts): void {
  server.get('/healthz', async (_request, reply) => reply.type('application/json').send('{"alive":true}'))
  server.get('/readyz', async (_request, reply) => {
    const isReady = await parts.isReady()
    return reply
      .status(isReady ? 200 : 503)
      .type('application/json')
      .send(`{"ready":${isReady}}`)
  })
  server.get('/robots.txt', async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .send('User-agent: *\nDisallow: /log-ind\nDisallow: /mit\nDisallow: /indlaesning\n'),
  )
  server.get('/favicon.ico', async (_request, reply) => reply.redirect('/assets/klynge.svg', 301))
}

function assetRoutes(server: FastifyInstance, assets: Assets): void {
  server.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const asset = assets.find(request.params.name)
    if (asset === undefined) return reply.callNotFound()
    const takesGzip = asset.gzip !== null && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    reply.header('cache-control', asset.isImmutable ? 'public, max-age=31536000, immutable' : 'public, max-age=86400')
    reply.header('vary', 'accept-encoding')
    if (takesGzip) reply.header('content-encoding', 'gzip')
    return reply.type(asset.mediaType).send(takesGzip ? asset.gzip : asset.bytes)
  })
}
