import { hash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Day, danishDay } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { address } from '../ui/context.ts'
import type { Answer, Asked, Cookie, PageAnswer } from '../ui/route.ts'
import { addressOf, type Format } from './address.ts'
import type { Kept } from './cache.ts'
import { csvText } from './csv.ts'
import { jsonText } from './json.ts'
import { renderPage } from './layout.tsx'
import type { PageFrame } from './page-frame.ts'
import type { ServerParts, Visit } from './parts.ts'
import { type Trouble, type TroublePage, troublePage } from './troubles.tsx'

export function sendKept(request: FastifyRequest, reply: FastifyReply, kept: Kept): FastifyReply {
  reply.header('cache-control', 'no-cache').header('vary', 'cookie').header('etag', kept.etag)
  if (request.headers['if-none-match'] === kept.etag) return reply.status(304).send()
  return reply.status(kept.status).headers(kept.headers).send(kept.body)
}

export function send(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
  given: Answer,
  asked: Asked,
  visit: Visit,
  keep?: (page: Kept) => void,
): FastifyReply | Promise<FastifyReply> {
  switch (given.kind) {
    case 'missing':
      return sendTrouble(parts, request, reply, { kind: 'missing' })
    case 'redirect':
      setCookies(parts, reply, given.cookies)
      return reply.redirect(
        address({ language: given.language ?? asked.language, asOf: asked.isAsOfChosen ? asked.asOf : null }, given.to),
        given.isPermanent ? 301 : 303,
      )
    case 'file':
      return reply
        .header('content-type', given.mediaType)
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(given.name)}`)
        .header('cache-control', 'private, no-cache')
        .send(Buffer.from(given.bytes))
    case 'page':
      return sendPage(parts, request, reply, given, asked, visit, keep)
  }
}

function setCookies(parts: ServerParts, reply: FastifyReply, given: readonly Cookie[] | undefined): void {
  for (const cookie of given ?? []) {
    reply.setCookie(cookie.name, cookie.value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: parts.publicUrl.protocol === 'https:',
      maxAge: cookie.maxAgeSeconds,
    })
  }
}

function sendPage(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
  page: PageAnswer,
  asked: Asked,
  visit: Visit,
  keep?: (page: Kept) => void,
): FastifyReply | Promise<FastifyReply> {
  const { format } = addressOf(request.raw)
  setCookies(parts, reply, page.cookies)
  if (page.goesOnTo !== undefined) reply.header('refresh', `0;url=${page.goesOnTo}`)
  const written = write(parts, request, page, asked, visit)
  if (written === null) return sendTrouble(parts, request, reply, { kind: 'missing' })
  const status = page.status ?? 200
  const headers = { 'content-type': written.mediaType, ...(page.showsAsOf === true ? dayHeaders(format, asked) : {}) }
  if (page.isPrivate === true || visit.actor.kind !== 'public') {
    reply.header('cache-control', 'private, no-store')
    return reply.status(status).headers(headers).send(written.body)
  }
  const etag = `"${hash('sha1', written.body, 'base64url')}-${format}"`
  const kept = { headers, body: Buffer.from(written.body), status, etag }
  if (status === 200) keep?.(kept)
  return sendKept(request, reply, kept)
}

/** The day that is told of, above every answer; a table that is kept as a file bears it in its name. */
function dayHeaders(format: Format, { path, asOf }: Asked): Readonly<Record<string, string>> {
  const name = encodeURIComponent(`${path.slice(1).replaceAll('/', '-')}-${asOf}.csv`)
  return { 'x-as-of': asOf, ...(format === 'csv' ? { 'content-disposition': `inline; filename*=UTF-8''${name}` } : {}) }
}

function write(
  parts: ServerParts,
  request: FastifyRequest,
  page: PageAnswer,
  asked: Asked,
  visit: Visit,
): { body: string; mediaType: string } | null {
  const { format } = addressOf(request.raw)
  if (format === 'json')
    return page.json === undefined ? null : { body: jsonText(page.json), mediaType: 'application/json; charset=utf-8' }
  if (format === 'csv')
    return page.csv === undefined ? null : { body: csvText(page.csv), mediaType: 'text/csv; charset=utf-8' }
  return {
    body: renderPage(frameOf(parts, request, visit, asked.asOf, asked.isAsOfChosen), page),
    mediaType: 'text/html; charset=utf-8',
  }
}

function frameOf(
  parts: ServerParts,
  request: FastifyRequest,
  visit: Visit,
  asOf: Day,
  isAsOfChosen: boolean,
): PageFrame {
  const { language, path, query } = addressOf(request.raw)
  return {
    actor: visit.actor,
    language,
    path,
    query,
    asOf,
    isAsOfChosen,
    formSecret: visit.formSecret,
    formKey: visit.actor.kind === 'public' ? '' : newId(),
    assets: parts.assets,
  }
}

export function troubleOf(parts: ServerParts, failure: unknown, request: FastifyRequest): Trouble {
  const status =
    typeof failure === 'object' && failure !== null && 'statusCode' in failure ? failure.statusCode : undefined
  if (status === 429) return { kind: 'too-many' }
  if (status === 413) return { kind: 'too-large' }
  if (typeof status === 'number' && status >= 400 && status < 500) return { kind: 'bad-request' }
  if (parts.isAway(failure)) return { kind: 'away' }
  request.log.error({ err: failure, route: request.routeOptions.url }, 'failed')
  return { kind: 'failure', id: request.id }
}

export function sendTrouble(
  parts: ServerParts,
  request: FastifyRequest,
  reply: FastifyReply,
  trouble: Trouble,
): FastifyReply {
  const { language, format } = addressOf(request.raw)
  const visit = request.visit ?? {
    actor: { kind: 'public' as const, day: danishDay(new Date()) },
    formSecret: null,
    today: danishDay(new Date()),
  }
  const page = troublePage(trouble, language, visit.actor.kind === 'person')
  reply.status(page.status).header('cache-control', 'no-store')
  if (format === 'json')
    return reply.header('content-type', 'application/json; charset=utf-8').send(jsonText(page.json))
  if (format === 'csv') return reply.header('content-type', 'text/plain; charset=utf-8').send(plainText(page))
  const { json: _, status: __, ...shown } = page
  const frame = frameOf(parts, request, visit, visit.today, false)
  return reply.header('content-type', 'text/html; charset=utf-8').send(renderPage(frame, shown))
}

/** For a program that asked for a table: the same sentences, and nothing that it could take for rows of one. */
function plainText({ title, json }: Pick<TroublePage, 'title' | 'json'>): string {
  return `${title}\n${json.message}\n`
}
