import type { Actor } from '../kernel/actor.ts'
import type { Day } from '../kernel/day.ts'
import type { Route } from '../ui/route.ts'
import type { Assets } from './assets.ts'

/** Who stands behind a cookie, and the secret that their forms carry. */
export type Visitor = { readonly actor: Actor; readonly formSecret: string | null }

export type ServerParts = {
  readonly publicUrl: URL
  readonly routes: readonly Route[]
  /** Whose word about who asks is believed: addresses and networks of proxies. */
  readonly proxies: readonly string[]
  readonly assets: Assets
  readonly visitorOf: (cookie: string | undefined, today: Day) => Promise<Visitor>
  /** Names the state of the database; equal states have equal public pages. */
  readonly stateOfPublic: () => Promise<string>
  readonly isReady: () => Promise<boolean>
  /** The database is out of reach, rather than the program wrong. */
  readonly isAway: (failure: unknown) => boolean
  readonly log: boolean
}

/** The visitor of one request, and the day it came. */
export type Visit = Visitor & { readonly today: Day }

export const sessionCookie = 'klynge_session'
