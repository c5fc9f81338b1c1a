import type { VNode } from 'preact'
import type { ZodType } from 'zod'
import type { Actor } from '../kernel/actor.ts'
import type { Day } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'

/** A line of a room's menu: an address, who may ask, and what answers. Who is not stated may not. */
export type Route = {
  readonly method: 'GET' | 'POST'
  /** Fastify's pattern, without language and format: `/:cluster/:level/moeder/:meeting`. */
  readonly url: string
  /** `public`: anyone may ask (what they see is another matter); `signed-in`: others are led to sign-in. */
  readonly who: 'public' | 'signed-in'
  /** The form carries files; the fields come in `form`, the files in `uploads`. */
  readonly takesFiles?: boolean
  /** Asked before files are taken in: to whom it says no, nothing is there, and not a byte is kept of what they send. */
  readonly mayUpload?: (actor: Actor) => boolean
  /** Asked of one address more often than this per minute, the answer is 429. Reading has no limit. */
  readonly perMinute?: number
  /** What it answers programs; every public page with `.json` says so, and `/data/api` is written from it. */
  readonly api?: ApiDescription
  readonly answer: (asked: Asked) => Promise<Answer>
}

/** A page's data, told to those who write programs. A test holds real answers against it. */
export type ApiDescription = {
  /** One plain sentence: what the data is about. */
  readonly summary: (language: Language) => string
  /** What `.json` answers, exactly. A schema with an id (`.meta({ id })`) stands once in the description. */
  readonly json: ZodType
  /** The columns of `.csv`; a page without them has no `.csv`. */
  readonly csv?: (language: Language) => readonly string[]
  /** Who is to be named where the data is used, and under which licence; without it every fact names its own source. */
  readonly credit?: (language: Language) => string
  /** What may stand after the `?`, beside `pr`. */
  readonly query?: readonly QueryParameter[]
  /** `?pr=` chooses the day that is told of; without it the answer is the same on every day. */
  readonly readsDay?: boolean
}

export type QueryParameter = { readonly name: string; readonly says: (language: Language) => string }

/** The two lines of an address with a form: it is opened and sent by who is signed in. */
export function formRoutes(url: string, show: Route['answer'], save: Route['answer']): Route[] {
  return [
    { method: 'GET', url, who: 'signed-in', answer: show },
    { method: 'POST', url, who: 'signed-in', answer: save },
  ]
}

/** One request, as the rooms see it. */
export type Asked = {
  readonly actor: Actor
  readonly language: Language
  /** The day the reader asks about (`?pr=`), today where they don't. */
  readonly asOf: Day
  /** Whether `?pr=` was given. */
  readonly isAsOfChosen: boolean
  /** JSON or CSV is asked for: a long list comes whole, or in parts much longer than a page. */
  readonly isForData: boolean
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Fields of a form or of a JSON body, still unparsed: the action's own schema reads it. */
  readonly form: unknown
  readonly uploads: readonly Upload[]
  /** The path without language and format. */
  readonly path: string
  readonly cookies: Readonly<Record<string, string | undefined>>
  /** What the browser says about itself; it can say anything. */
  readonly userAgent: string
  /** The form's own key: sent twice, it takes effect once. */
  readonly idempotencyKey: string | null
}

export type Upload = { readonly field: string; readonly name: string; readonly bytes: Uint8Array }

export type Answer = PageAnswer | RedirectAnswer | FileAnswer | MissingAnswer

/** A page in the reader's language, and the same as data. */
export type PageAnswer = {
  readonly kind: 'page'
  readonly status?: 200 | 403 | 409 | 410 | 413 | 422 | 429 | 503
  readonly title: string
  readonly main: VNode
  /** What `.json` answers; a page without it has no `.json`. */
  readonly json?: unknown
  /** What `.csv` answers, header row first; a page without it has no `.csv`. */
  readonly csv?: readonly (readonly (string | number | null)[])[]
  /** Small script modules that improve the page, by name under `/assets/`. */
  readonly islands?: readonly string[]
  /** Not to be kept by anyone's cache, whoever asks. */
  readonly isPrivate?: boolean
  /** The page reads `?pr=` and shows the day chooser. */
  readonly showsAsOf?: boolean
  readonly crumbs?: readonly Crumb[]
  readonly cookies?: readonly Cookie[]
  /** The whole address of another house, to which the browser goes on by itself. */
  readonly goesOnTo?: string
}

export type Crumb = { readonly label: string; readonly to: string }

export type RedirectAnswer = {
  readonly kind: 'redirect'
  readonly to: string
  readonly isPermanent?: boolean
  /** Where it is not the language that was asked in. */
  readonly language?: Language
  readonly cookies?: readonly Cookie[]
}

export type FileAnswer = {
  readonly kind: 'file'
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** The status of a form's page: as it was opened, or why it comes back: somebody was first, or something is to be put right. */
export function formStatus(
  refusal: string | null | undefined,
  clashes: readonly string[] = ['changed-meanwhile'],
): 200 | 409 | 422 {
  if (refusal === undefined || refusal === null) return 200
  return clashes.includes(refusal) ? 409 : 422
}

/** There is no such thing, or not for this reader: one and the same answer. */
export type MissingAnswer = { readonly kind: 'missing' }

export const missing: MissingAnswer = { kind: 'missing' }

export type Cookie = { readonly name: string; readonly value: string; readonly maxAgeSeconds: number }

export function redirect(to: string): RedirectAnswer {
  return { kind: 'redirect', to }
}
