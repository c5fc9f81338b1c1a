import type { Database } from '../db/transactions.ts'
import { type Answer, type Asked, type Cookie, missing, type PageAnswer, type Route } from '../ui/route.ts'
import type { Door } from './actions/ask-provider.ts'
import { openSessionByProvider } from './actions/open-session-by-provider.ts'
import { sessionCookie } from './actions/session-of.ts'
import { browserOf } from './model/browser.ts'
import { ownPath } from './model/own-path.ts'
import type { JoinRefusal, Provider, ProviderRefusal } from './model/provider.ts'
import { sessionHours } from './model/session.ts'
import { signInsPerMinute } from './model/sign-in.ts'
import { attemptMinutes, attemptText, readAttempt } from './model/sign-in-attempt.ts'
import { OnwardPage, RefusedByProviderPage } from './pages/provider.tsx'
import { callbackPath, providerPath } from './paths.ts'
import { doorTexts } from './texts-doors.ts'

/** Where the browser keeps what was begun, until it comes back. */
export const attemptCookie = 'klynge_log_ind'
const forgotten: Cookie = { name: attemptCookie, value: '', maxAgeSeconds: 0 }

/** Signing in at a party's own provider, and coming back from there. */
export function providerRoutes(db: Database, doors: readonly Door[]): Route[] {
  const at = (answer: (door: Door, asked: Asked) => Promise<Answer>) => async (asked: Asked) => {
    const door = doors.find(({ provider }) => provider.key === asked.params.provider)
    return door === undefined ? missing : answer(door, asked)
  }
  const perMinute = signInsPerMinute
  return [
    { method: 'POST', url: providerPath(':provider', null), who: 'public', perMinute, answer: at(begin) },
    {
      method: 'GET',
      url: callbackPath(':provider'),
      who: 'public',
      perMinute,
      answer: at((door, asked) => comeBack(db, door, asked)),
    },
  ]
}

/**
 * The browser goes on by itself from a page of ours: a form that is answered with a way out of the house is stopped by the
 * content security policy, at the provider or at whomever it sends people on to.
 */
async function begin(door: Door, { language, query }: Asked): Promise<Answer> {
  const next = query.next === undefined ? null : ownPath(query.next)
  const begun = await door.begin({ next, language, now: new Date() })
  if (!begun.ok) return refused(door.provider, language, begun.refusal)
  const { to, attempt } = begun.value
  const { label } = door.provider
  return {
    kind: 'page',
    title: doorTexts(language).onward.title(label),
    isPrivate: true,
    goesOnTo: to,
    main: <OnwardPage label={label} to={to} />,
    cookies: [{ name: attemptCookie, value: attemptText(attempt), maxAgeSeconds: attemptMinutes * 60 }],
  }
}

/** An attempt serves one return, whatever comes of it. */
async function comeBack(db: Database, door: Door, asked: Asked): Promise<Answer> {
  const now = new Date()
  const { language, query, cookies, userAgent } = asked
  const attempt = readAttempt(cookies[attemptCookie], door.provider.key, now)
  if (!attempt.ok) return refused(door.provider, language, attempt.refusal)
  const returned = `?${new URLSearchParams(query)}`
  // There is one address to come back to; who left from an English page is answered in English.
  if (attempt.value.language !== language) {
    return { kind: 'redirect', language: attempt.value.language, to: callbackPath(door.provider.key) + returned }
  }
  const came = await door.whoCame(returned, attempt.value)
  if (!came.ok) return refused(door.provider, language, came.refusal)
  const opened = await openSessionByProvider(db, {
    provider: door.provider,
    vouched: came.value,
    oldCookie: cookies[sessionCookie],
    from: browserOf(userAgent),
    now,
  })
  if (!opened.ok) return refused(door.provider, language, opened.refusal)
  const session = { name: sessionCookie, value: opened.value, maxAgeSeconds: sessionHours * 3600 }
  return { kind: 'redirect', to: ownPath(attempt.value.next ?? undefined), cookies: [session, forgotten] }
}

function refused({ label }: Provider, language: Asked['language'], refusal: ProviderRefusal | JoinRefusal): PageAnswer {
  return {
    kind: 'page',
    status: refusal === 'provider-away' ? 503 : 422,
    title: doorTexts(language).refused.title,
    isPrivate: true,
    main: <RefusedByProviderPage label={label} refusal={refusal} />,
    cookies: [forgotten],
  }
}
