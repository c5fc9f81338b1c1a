import { z } from 'zod'
import type { Database } from '../db/transactions.ts'
import { address } from '../ui/context.ts'
import { type Answer, type Asked, type PageAnswer, type Route, redirect } from '../ui/route.ts'
import { endSession } from './actions/end-session.ts'
import { openSession } from './actions/open-session.ts'
import { requestSignInLink } from './actions/request-sign-in-link.ts'
import { sessionCookie } from './actions/session-of.ts'
import { browserOf } from './model/browser.ts'
import { parseEmail } from './model/email.ts'
import { ownPath } from './model/own-path.ts'
import type { Provider } from './model/provider.ts'
import { sessionHours } from './model/session.ts'
import { type LinkRefusal, signInsPerMinute } from './model/sign-in.ts'
import { LinkPage, LinkSentPage, RefusedLinkPage, SignInPage } from './pages/sign-in.tsx'
import { linkPath, linkSentPath, signInPath, signOutPath } from './paths.ts'
import { texts } from './texts.ts'

const emailForm = z.object({ email: z.string().catch('') }).catch({ email: '' })

export type SignInHouse = {
  readonly publicUrl: string
  /** Beside links by mail. */
  readonly providers: readonly Provider[]
}

/** Signing in by a link in a letter, and out again. */
export function signInRoutes(db: Database, { publicUrl, providers }: SignInHouse): Route[] {
  return [
    { method: 'GET', url: signInPath, who: 'public', answer: async (asked) => signInPage(providers, asked) },
    {
      method: 'POST',
      url: signInPath,
      who: 'public',
      perMinute: signInsPerMinute,
      answer: (asked) => sendLink(db, { publicUrl, providers }, asked),
    },
    { method: 'GET', url: linkSentPath, who: 'public', answer: async (asked) => linkSentPage(asked) },
    { method: 'GET', url: linkPath(':token', null), who: 'public', answer: async (asked) => linkPage(asked) },
    {
      method: 'POST',
      url: linkPath(':token', null),
      who: 'public',
      perMinute: signInsPerMinute,
      answer: (asked) => followLink(db, asked),
    },
    { method: 'POST', url: signOutPath, who: 'public', answer: (asked) => signOut(db, asked) },
  ]
}

function nextOf({ query }: Asked): string | null {
  return query.next === undefined ? null : ownPath(query.next)
}

function signInPage(providers: SignInHouse['providers'], asked: Asked): Answer {
  if (asked.actor.kind === 'person') return redirect(ownPath(asked.query.next))
  const { title } = texts(asked.language).signIn
  return { kind: 'page', title, isPrivate: true, main: <SignInPage next={nextOf(asked)} providers={providers} /> }
}

async function sendLink(db: Database, { publicUrl, providers }: SignInHouse, asked: Asked): Promise<Answer> {
  const typed = emailForm.parse(asked.form).email
  const email = parseEmail(typed)
  const next = nextOf(asked)
  if (!email.ok) {
    const { title } = texts(asked.language).signIn
    return {
      kind: 'page',
      status: 422,
      title,
      isPrivate: true,
      main: <SignInPage next={next} providers={providers} typed={typed} isRefused />,
    }
  }
  await requestSignInLink(db, {
    email: email.value,
    linkTo: (token, language) => publicUrl + address({ language, asOf: null }, linkPath(token, next)),
    now: new Date(),
  })
  return redirect(linkSentPath)
}

function linkSentPage({ language }: Asked): PageAnswer {
  return { kind: 'page', title: texts(language).sent.title, main: <LinkSentPage /> }
}

function linkPage(asked: Asked): PageAnswer {
  const main = <LinkPage token={asked.params.token ?? ''} next={nextOf(asked)} />
  return { kind: 'page', title: texts(asked.language).link.title, isPrivate: true, main }
}

async function followLink(db: Database, asked: Asked): Promise<Answer> {
  const opened = await openSession(db, {
    token: asked.params.token ?? '',
    oldCookie: asked.cookies[sessionCookie],
    from: browserOf(asked.userAgent),
    now: new Date(),
  })
  if (!opened.ok) return refusedLink(asked, opened.refusal)
  const cookie = { name: sessionCookie, value: opened.value, maxAgeSeconds: sessionHours * 3600 }
  return { kind: 'redirect', to: ownPath(asked.query.next), cookies: [cookie] }
}

function refusedLink({ language }: Asked, refusal: LinkRefusal): PageAnswer {
  const title = texts(language).link.refusedTitle
  return { kind: 'page', status: 422, title, isPrivate: true, main: <RefusedLinkPage refusal={refusal} /> }
}

async function signOut(db: Database, { cookies }: Asked): Promise<Answer> {
  const cookie = cookies[sessionCookie]
  if (cookie !== undefined) await endSession(db, cookie, new Date())
  return { kind: 'redirect', to: '/', cookies: [{ name: sessionCookie, value: '', maxAgeSeconds: 0 }] }
}
