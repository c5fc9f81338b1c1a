import type { Database } from '../db/transactions.ts'
import { isId } from '../kernel/id.ts'
import { type Answer, type Asked, missing, type Route, redirect } from '../ui/route.ts'
import { endOtherSessions, endOwnSession } from './actions/end-own-session.ts'
import { removeIdentity } from './actions/remove-identity.ts'
import { sessionCookie } from './actions/session-of.ts'
import type { Provider } from './model/provider.ts'
import { SessionsPage } from './pages/sessions.tsx'
import { endOtherSessionsPath, endSessionPath, removeIdentityPath, sessionsPath, signInPath } from './paths.ts'
import { identitiesOf } from './storage/identities.ts'
import { sessionsOf } from './storage/sessions.ts'
import { doorTexts } from './texts-doors.ts'

/** Where one is signed in and by which doors: everybody's own, and nobody else's. */
export function sessionRoutes(db: Database, providers: readonly Provider[]): Route[] {
  return [
    { method: 'GET', url: sessionsPath, who: 'signed-in', answer: (asked) => listed(db, providers, asked) },
    { method: 'POST', url: endOtherSessionsPath, who: 'signed-in', answer: (asked) => endOthers(db, asked) },
    { method: 'POST', url: endSessionPath(':session'), who: 'signed-in', answer: (asked) => endOne(db, asked) },
    { method: 'POST', url: removeIdentityPath(':identity'), who: 'signed-in', answer: (asked) => remove(db, asked) },
  ]
}

async function listed(db: Database, providers: readonly Provider[], asked: Asked): Promise<Answer> {
  const { actor, cookies, language } = asked
  if (actor.kind !== 'person') return missing
  const { sessions, identities } = await db.reading(actor, async (tx) => ({
    sessions: await sessionsOf(tx, actor.person, cookies[sessionCookie]),
    identities: await identitiesOf(tx, actor.person),
  }))
  const t = doorTexts(language).sessions
  return {
    kind: 'page',
    title: t.title,
    isPrivate: true,
    crumbs: [{ label: t.desk, to: '/mit' }],
    main: <SessionsPage sessions={sessions} identities={identities} providers={providers} now={new Date()} />,
  }
}

async function endOne(db: Database, { actor, params, cookies }: Asked): Promise<Answer> {
  const id = ownId(params.session)
  if (id === null) return missing
  const cookie = cookies[sessionCookie]
  const ended = await db.writing(actor, (tx) => endOwnSession(tx, actor, { id, cookie, now: new Date() }))
  if (!ended.ok) return missing
  if (!ended.value.wasThis) return redirect(sessionsPath)
  return { kind: 'redirect', to: signInPath, cookies: [{ name: sessionCookie, value: '', maxAgeSeconds: 0 }] }
}

async function endOthers(db: Database, { actor, cookies }: Asked): Promise<Answer> {
  const cookie = cookies[sessionCookie] ?? ''
  await db.writing(actor, (tx) => endOtherSessions(tx, actor, cookie, new Date()))
  return redirect(sessionsPath)
}

async function remove(db: Database, { actor, params, cookies }: Asked): Promise<Answer> {
  const id = ownId(params.identity)
  if (id === null) return missing
  const cookie = cookies[sessionCookie] ?? ''
  const removed = await db.writing(actor, (tx) => removeIdentity(tx, actor, { id, cookie, now: new Date() }))
  return removed.ok ? redirect(sessionsPath) : missing
}

function ownId(text: string | undefined): string | null {
  return text !== undefined && isId(text) ? text : null
}
