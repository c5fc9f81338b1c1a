import { done, type Result, refuse } from '../../kernel/result.ts'

/** Engangslink: opens one session, once, within a quarter of an hour. */
export const linkMinutes = 15

/**
 * How often a minute one network address may try. Guards the machine, not the accounts: links cannot be guessed, and asking for them is
 * slowed down per address. So many that everybody behind one office's or one proxy's address can sign in on a Monday morning.
 */
export const signInsPerMinute = 300

export type SignInLink = { readonly expiresAt: Date; readonly usedAt: Date | null }
export type LinkRefusal = 'no-such-link' | 'link-used' | 'link-expired'

export function linkExpiry(now: Date): Date {
  return new Date(now.getTime() + linkMinutes * 60_000)
}

/** Whether a link still opens a session. */
export function mayUse<T extends SignInLink>(link: T | null, now: Date): Result<T, LinkRefusal> {
  if (link === null) return refuse('no-such-link')
  if (link.usedAt !== null) return refuse('link-used')
  if (link.expiresAt <= now) return refuse('link-expired')
  return done(link)
}

const pauseSeconds = [0, 20, 60] as const
const longestPauseSeconds = 240

/**
 * Whether an address gets another letter, by when it was last asked for within a link's life. The longest pause is far
 * shorter than that life: however often a stranger asks, a fresh link lies in the owner's mailbox, so nobody is locked out.
 */
export function mayWriteAgain(writtenAt: readonly Date[], now: Date): boolean {
  const recent = writtenAt.filter((at) => now.getTime() - at.getTime() < linkMinutes * 60_000)
  const last = Math.max(...recent.map((at) => at.getTime()), Number.NEGATIVE_INFINITY)
  const pause = pauseSeconds[recent.length] ?? longestPauseSeconds
  return now.getTime() - last >= pause * 1000
}
