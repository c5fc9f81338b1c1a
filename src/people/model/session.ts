import type { Browser } from './browser.ts'

/** A session ends half a day after sign-in, however busy it was. */
export const sessionHours = 12
/** It ends earlier where it was not used for so long: longer than the longest meeting. */
export const idleHours = 4
/** How coarsely its last use is known: it is written down at most so often. */
export const seenMinutes = 10

type Times = { readonly lastSeenAt: Date; readonly expiresAt: Date; readonly endedAt: Date | null }

export function sessionExpiry(now: Date): Date {
  return new Date(now.getTime() + sessionHours * 3_600_000)
}

export function isOpen({ lastSeenAt, expiresAt, endedAt }: Times, now: Date): boolean {
  return endedAt === null && now < expiresAt && now.getTime() - lastSeenAt.getTime() < idleHours * 3_600_000
}

/** Whether a use of the session is worth writing down. */
export function isSeenAnew({ lastSeenAt }: Pick<Times, 'lastSeenAt'>, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= seenMinutes * 60_000
}

/** One of a person's sessions, as its owner sees it; `isThis` is the one that asks, `door` is `link` or a provider's key. */
export type OwnSession = Times &
  Browser & { readonly id: string; readonly beganAt: Date; readonly door: string; readonly isThis: boolean }

/** One of a person's doors beside links by mail: who they are at a provider. */
export type OwnIdentity = {
  readonly id: string
  readonly provider: string
  readonly joinedAt: Date
  readonly lastUsedAt: Date
}
