import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { danishDay } from '../kernel/day.ts'
import { type ServerParts, sessionCookie, type Visit } from './parts.ts'

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit | null
  }
}

export async function visitOf(parts: ServerParts, request: FastifyRequest): Promise<Visit> {
  const today = danishDay(new Date())
  const visit = { ...(await parts.visitorOf(request.cookies[sessionCookie], today)), today }
  request.visit = visit
  return visit
}

export function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Of a field given twice the last counts. */
export function textFields(value: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields(value)).map(([name, given]) => [
      name,
      String((Array.isArray(given) ? given.at(-1) : given) ?? ''),
    ]),
  )
}

/** PostgreSQL keeps no NUL, and no page of ours sends one. */
export function holdsNul(given: unknown): boolean {
  return Object.values(fields(given))
    .flat()
    .some((text) => typeof text === 'string' && text.includes('\0'))
}

const longestFormKey = 100

/** The key that stood hidden in a form of ours; anything else is none. */
export function formKeyOf(form: Record<string, unknown>): string | null {
  const key = form['form-key']
  return typeof key === 'string' && key !== '' && key.length <= longestFormKey ? key : null
}

/** A change comes only from a form of ours: same origin, and in a session with the session's secret. */
export function isOwnForm(
  parts: ServerParts,
  request: FastifyRequest,
  visit: Visit,
  form: Record<string, unknown>,
): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const origin = request.headers.origin
  if (origin !== undefined && origin !== parts.publicUrl.origin && origin !== `http://${request.headers.host}`)
    return false
  if (visit.formSecret === null) return true
  const given = form['form-secret'] ?? request.headers['x-form-secret']
  return typeof given === 'string' && isSame(given, visit.formSecret)
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(a), digest(b))
}
