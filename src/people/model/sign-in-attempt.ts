import { z } from 'zod'
import { done, type Result, refuse } from '../../kernel/result.ts'

/** How long somebody may take at a provider before they must begin anew. */
export const attemptMinutes = 10

const attemptShape = z.strictObject({
  provider: z.string().max(100),
  state: z.string().min(20).max(200),
  nonce: z.string().min(20).max(200),
  /** Proves to the provider that whoever brings its code back is who asked for it (RFC 7636). */
  verifier: z.string().min(43).max(128),
  next: z.string().max(500).nullable(),
  language: z.enum(['da', 'en']),
  at: z.number(),
})

/** A sign-in that was begun at a provider: kept by the browser that began it, and by nobody else. */
export type SignInAttempt = z.infer<typeof attemptShape>

/** As the browser's cookie carries it. */
export function attemptText(attempt: SignInAttempt): string {
  return Buffer.from(JSON.stringify(attempt), 'utf8').toString('base64url')
}

/** What a cookie says was begun at this provider, a short while ago; anything else is nothing. */
export function readAttempt(
  cookie: string | undefined,
  provider: string,
  now: Date,
): Result<SignInAttempt, 'no-attempt'> {
  const parsed = attemptShape.safeParse(jsonOf(cookie ?? ''))
  if (!parsed.success || parsed.data.provider !== provider) return refuse('no-attempt')
  const age = now.getTime() - parsed.data.at
  return age >= 0 && age < attemptMinutes * 60_000 ? done(parsed.data) : refuse('no-attempt')
}

function jsonOf(cookie: string): unknown {
  try {
    return JSON.parse(Buffer.from(cookie, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
