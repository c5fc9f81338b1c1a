import { expect, test } from 'vitest'
import { operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { endSession } from './actions/end-session.ts'
import { invite } from './actions/invite.ts'
import { openSession } from './actions/open-session.ts'
import { requestSignInLink } from './actions/request-sign-in-link.ts'
import { sessionOf } from './actions/session-of.ts'
import { sweepSignIns } from './actions/sweep-sign-ins.ts'
import { browserOf } from './model/browser.ts'
import { type Email, parseEmail } from './model/email.ts'

const database = await testDatabase()
const now = new Date()
const from = browserOf('')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

function email(text: string): Email {
  const parsed = parseEmail(text)
  if (!parsed.ok) throw new Error(`not an address: ${text}`)
  return parsed.value
}

async function linkFor(address: string, at = now): Promise<string> {
  const invited = await invite(database, operator, {
    email: email(address),
    name: 'Signe Sandager',
    language: 'da',
    now: at,
  })
  if (!invited.ok) throw new Error(invited.refusal)
  return invited.value.token
}

async function signIn(address: string): Promise<string> {
  const opened = await openSession(database, { token: await linkFor(address), oldCookie: undefined, from, now })
  if (!opened.ok) throw new Error(opened.refusal)
  return opened.value
}

async function letters(recipient: string): Promise<string[]> {
  const rows = await database.jobs((tx) =>
    tx.selectFrom('letter').select('body').where('recipient', '=', recipient).orderBy('id').execute(),
  )
  return rows.map(({ body }) => body)
}

const linkTo = (token: string) => `https://klynge.test/log-ind/link/${token}`
const ask = (address: string, at: Date) => requestSignInLink(database, { email: email(address), linkTo, now: at })

test('a link opens one session, and a second use is refused', async () => {
  const token = await linkFor('signe@havnby.test')
  const first = await openSession(database, { token, oldCookie: undefined, from, now })
  expect(first).toMatchObject({ ok: true })
  expect(await openSession(database, { token, oldCookie: undefined, from, now })).toEqual({
    ok: false,
    refusal: 'link-used',
  })
})

test('ten browsers that follow one link at once open one session', async () => {
  const token = await linkFor('samtidig@havnby.test')
  const follow = () => openSession(database, { token, oldCookie: undefined, from, now })
  const answers = await Promise.all(Array.from({ length: 10 }, follow))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
})

test('a link is refused after fifteen minutes, and one that never was is refused', async () => {
  const token = await linkFor('sen@havnby.test')
  const late = await openSession(database, { token, oldCookie: undefined, from, now: later(15) })
  expect(late).toEqual({ ok: false, refusal: 'link-expired' })
  const never = await openSession(database, { token: 'AAAA', oldCookie: undefined, from, now })
  expect(never).toEqual({ ok: false, refusal: 'no-such-link' })
})

test('a session is found by its own cookie and by no other, and ends after twelve hours of use', async () => {
  const cookie = await signIn('cookie@havnby.test')
  expect(await sessionOf(database, cookie, now)).toMatchObject({ name: 'Signe Sandager', language: 'da' })
  expect(await sessionOf(database, `${cookie}x`, now)).toBeNull()
  expect(await sessionOf(database, undefined, now)).toBeNull()
  for (const hours of [3, 6, 9]) expect(await sessionOf(database, cookie, later(hours * 60))).not.toBeNull()
  expect(await sessionOf(database, cookie, later(12 * 60 - 1))).not.toBeNull()
  expect(await sessionOf(database, cookie, later(12 * 60))).toBeNull()
})

test('a session that is not used for four hours is over, and its use is written down at most every ten minutes', async () => {
  const cookie = await signIn('hvile@havnby.test')
  const seen = async () => {
    const rows = await database.reading(operator, (tx) =>
      tx
        .selectFrom('session')
        .innerJoin('account', 'account.id', 'session.account_id')
        .select('last_seen_at')
        .where('account.email', '=', 'hvile@havnby.test')
        .execute(),
    )
    return rows[0]?.last_seen_at
  }
  for (const minute of [1, 5, 9]) await sessionOf(database, cookie, later(minute))
  expect(await seen()).toEqual(now)
  await sessionOf(database, cookie, later(11))
  expect(await seen()).toEqual(later(11))
  expect(await sessionOf(database, cookie, later(11 + 4 * 60 - 1))).not.toBeNull()
  const idle = await signIn('doven@havnby.test')
  expect(await sessionOf(database, idle, later(4 * 60))).toBeNull()
})

test('signing in again ends what that browser had and leaves another browser signed in', async () => {
  const mine = await signIn('to@havnby.test')
  const other = await signIn('to@havnby.test')
  const again = await openSession(database, { token: await linkFor('to@havnby.test'), oldCookie: mine, from, now })
  expect(again).toMatchObject({ ok: true })
  expect(await sessionOf(database, mine, now)).toBeNull()
  expect(await sessionOf(database, other, now)).not.toBeNull()
})

test('signing out ends the session', async () => {
  const cookie = await signIn('ud@havnby.test')
  await endSession(database, cookie, now)
  expect(await sessionOf(database, cookie, now)).toBeNull()
})

test('what is stored opens nothing: neither link, cookie nor address stands there in the clear', async () => {
  const longAgo = later(-24 * 60)
  const token = await linkFor('lager@havnby.test', longAgo)
  const opened = await openSession(database, { token, oldCookie: undefined, from, now: longAgo })
  const links = await database.jobs((tx) => tx.selectFrom('sign_in_link').selectAll().execute())
  const sessions = await database.jobs((tx) => tx.selectFrom('session').selectAll().execute())
  expect([links.length, sessions.length]).toEqual([1, 1])
  const stored = [...links, ...sessions].flatMap((row) => Object.values(row).map(String)).join(' ')
  for (const secret of [token, opened.ok ? opened.value : 'refused', 'lager@havnby.test'])
    expect(stored).not.toContain(secret)
})

test('sign-ins that are long over are forgotten, and those of today are not', async () => {
  const fortyDays = 40 * 24 * 60
  const longAgo = later(-fortyDays)
  const old = await openSession(database, {
    token: await linkFor('gammel@havnby.test', longAgo),
    oldCookie: undefined,
    from,
    now: longAgo,
  })
  expect(old).toMatchObject({ ok: true })
  const fresh = await signIn('frisk@havnby.test')
  await sweepSignIns(database)
  expect(await database.jobs((tx) => tx.selectFrom('session').select('expires_at').execute())).not.toContainEqual({
    expires_at: later(-fortyDays + 12 * 60),
  })
  expect(await sessionOf(database, fresh, now)).not.toBeNull()
})

test('a known address gets a letter whose link opens a session, in its own language', async () => {
  await linkFor('kendt@havnby.test')
  await ask('kendt@havnby.test', later(20))
  const [letter = ''] = await letters('kendt@havnby.test')
  const token = /link\/([\w-]+)/.exec(letter)?.[1] ?? ''
  expect(letter).toContain('gælder i 15 minutter')
  expect(await openSession(database, { token, oldCookie: undefined, from, now: later(21) })).toMatchObject({ ok: true })
})

test('an unknown address gets no letter, the same answer, and an answer as slow', async () => {
  await linkFor('maalt@havnby.test')
  const timed = async (address: string) => {
    const start = performance.now()
    const answer = await ask(address, later(20))
    return { answer, milliseconds: performance.now() - start }
  }
  const known = await timed('maalt@havnby.test')
  const unknown = await timed('ukendt@havnby.test')
  expect(unknown.answer).toEqual(known.answer)
  expect(Math.abs(unknown.milliseconds - known.milliseconds)).toBeLessThan(100)
  expect(await letters('ukendt@havnby.test')).toEqual([])
})

test('a known and an unknown address ask the database the same questions, the first time and again too soon', async () => {
  await linkFor('spurgt@havnby.test')
  const asked = async (address: string, at: Date) => {
    const questions: string[] = []
    const listened = listening(database, (question) => questions.push(question))
    await requestSignInLink(listened, { email: email(address), linkTo, now: at })
    return questions
  }
  for (const at of [later(20), later(20.1)]) {
    const known = await asked('spurgt@havnby.test', at)
    expect(known.length).toBeGreaterThan(2)
    expect(await asked('uspurgt@havnby.test', at)).toEqual(known)
  }
  expect(await letters('spurgt@havnby.test')).toHaveLength(1)
  expect(await letters('uspurgt@havnby.test')).toEqual([])
})

/** The same database, telling every question that a holder of keys asks it. */
function listening(db: typeof database, told: (question: string) => void): typeof database {
  return {
    ...db,
    holding: (keys, work) =>
      db.holding(keys, (tx) => {
        const executor = tx.getExecutor()
        const ask = executor.executeQuery
        executor.executeQuery = (question) => {
          told(question.sql)
          return Reflect.apply(ask, executor, [question])
        }
        return work(tx)
      }),
  }
}

test('fifty who ask for one address at once get one letter', async () => {
  await linkFor('halvtreds@havnby.test')
  await Promise.all(Array.from({ length: 50 }, () => ask('halvtreds@havnby.test', later(20))))
  expect(await letters('halvtreds@havnby.test')).toHaveLength(1)
})
