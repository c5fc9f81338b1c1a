import { h } from 'preact'
import { expect, test } from 'vitest'
import { operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { openForgingProvider } from '../../test/forging-provider.ts'
import { openProvider } from '../../test/provider.ts'
import { openDoor, type Visitor, visitorAt } from '../../test/visitor.ts'
import type { Route } from '../ui/route.ts'
import { closeAccount } from './actions/close-account.ts'
import { invite } from './actions/invite.ts'
import { parseEmail } from './model/email.ts'
import { peopleRoutes } from './routes.ts'

const publicUrl = 'https://klynge.test'
const database = await testDatabase()
const havnby = await openProvider({
  key: 'havnby',
  label: 'Havnby Kommune',
  publicUrl,
  domains: ['havnby.test'],
  knows: {
    signe: { email: 'Signe@Havnby.test', email_verified: true },
    ubekraeftet: { email: 'ubekraeftet@havnby.test', email_verified: false },
    tavs: { email: 'tavs@havnby.test' },
    fremmed: { email: 'frida@solbjerg.test', email_verified: true },
    ingen: { email: 'ingen@havnby.test', email_verified: true },
    uden: {},
    lukket: { email: 'lukket@havnby.test', email_verified: true },
    ny: { email: 'genbrugt@havnby.test', email_verified: true },
    gammel: { email: 'genbrugt@havnby.test', email_verified: true },
    samtidig: { email: 'samtidig@havnby.test', email_verified: true },
  },
})
const solbjerg = await openProvider({
  key: 'solbjerg',
  label: 'Region Solbjerg',
  publicUrl,
  domains: ['solbjerg.test'],
  tellsInToken: true,
  knows: {
    frida: { email: 'frida@solbjerg.test', email_verified: true },
    signe: { email: 'signe@havnby.test', email_verified: true },
  },
})
const hasty = await openProvider({
  key: 'hastig',
  publicUrl,
  domains: ['havnby.test'],
  codeSeconds: 1,
  knows: { signe: { email: 'signe@havnby.test', email_verified: true } },
})
const forging = await openForgingProvider('smed', ['havnby.test'])
const gone = { ...forging.setting, key: 'borte', label: 'Borte Kommune', issuer: 'http://127.0.0.1:9' }
const providers = [havnby.setting, solbjerg.setting, hasty.setting, forging.setting, gone]

const routes = peopleRoutes(database, { publicUrl, providers, personPanels: [], seatedOn: async () => new Set() })
const mine: Route = {
  method: 'GET',
  url: '/mit',
  who: 'signed-in',
  answer: async () => ({ kind: 'page', title: 'Mit', main: h('h1', null, 'Mit') }),
}
const door = await openDoor(database, [...routes, mine])

async function inviteAs(address: string): Promise<string> {
  const email = parseEmail(address)
  if (!email.ok) throw new Error(address)
  const invited = await invite(database, operator, {
    email: email.value,
    name: 'Signe Sandager',
    language: 'da',
    now: new Date(),
  })
  if (!invited.ok) throw new Error(invited.refusal)
  return invited.value.account
}

/** Begins at a provider and tells where the page leads on to. */
async function leadOut(browser: Visitor, key: string, next?: string): Promise<string> {
  const query = next === undefined ? '' : `?next=${encodeURIComponent(next)}`
  const begun = await browser.submit(`/log-ind${query}`, {}, `/log-ind/${key}${query}`)
  expect(begun.statusCode).toBe(200)
  return /^0;url=(.+)$/.exec(String(begun.headers.refresh))?.[1] ?? ''
}

async function signInAt(provider: typeof havnby, login: string, next?: string, browser = visitorAt(door)) {
  const { key } = provider.setting
  const returned = await provider.signIn(await leadOut(browser, key, next), login)
  const path = `/log-ind/${key}/tilbage${returned}`
  return { browser, path, answer: await browser.get(path) }
}

async function countOf(table: 'identity' | 'account' | 'person'): Promise<number> {
  const rows = await database.reading(operator, (tx) => tx.selectFrom(table).select('id').execute())
  return rows.length
}

await inviteAs('signe@havnby.test')

test('from a closed page over the party’s own sign-in back to the page, with a new session', async () => {
  const browser = visitorAt(door)
  const closed = await browser.get('/mit')
  const page = await browser.get(String(closed.headers.location))
  expect(page.body).toContain('Log ind med Havnby Kommune')
  expect(page.body).toContain('action="/log-ind/havnby?next=%2Fmit"')
  const { answer } = await signInAt(havnby, 'signe', '/mit', browser)
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/mit'])
  const session = answer.cookies.find(({ name }) => name === 'klynge_session')
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/', maxAge: 12 * 3600 })
  expect((await browser.get('/mit')).statusCode).toBe(200)
  expect(browser.cookies.has('klynge_log_ind')).toBe(false)
})

test('the second time the provider’s own name for the person is enough, and joins nothing anew', async () => {
  const before = await countOf('identity')
  expect((await signInAt(havnby, 'signe')).answer.headers.location).toBe('/mit')
  expect(await countOf('identity')).toBe(before)
})

test('the way out asks with PKCE, state and nonce, new each time, and keeps what is secret out of the address', async () => {
  const one = new URL(await leadOut(visitorAt(door), 'havnby'))
  const two = new URL(await leadOut(visitorAt(door), 'havnby'))
  expect(one.searchParams.get('code_challenge_method')).toBe('S256')
  expect(one.searchParams.get('redirect_uri')).toBe('https://klynge.test/log-ind/havnby/tilbage')
  for (const name of ['state', 'nonce', 'code_challenge']) {
    expect(one.searchParams.get(name)?.length).toBeGreaterThan(40)
    expect(one.searchParams.get(name)).not.toBe(two.searchParams.get(name))
  }
  expect(one.searchParams.has('code_verifier')).toBe(false)
})

test('signing in ends the session that this browser had, and its cookie is not the one continued', async () => {
  const old = (await signInAt(havnby, 'signe')).browser.cookies.get('klynge_session') ?? ''
  const browser = visitorAt(door)
  const returned = await havnby.signIn(await leadOut(browser, 'havnby'), 'signe')
  browser.cookies.set('klynge_session', old)
  const thief = visitorAt(door)
  thief.cookies.set('klynge_session', old)
  expect((await thief.get('/mit')).statusCode).toBe(200)
  expect((await browser.get(`/log-ind/havnby/tilbage${returned}`)).statusCode).toBe(303)
  expect(browser.cookies.get('klynge_session')).not.toBe(old)
  expect((await thief.get('/mit')).statusCode).toBe(303)
  expect((await browser.get('/mit')).statusCode).toBe(200)
})

test('who left from an English page comes back to English', async () => {
  const browser = visitorAt(door)
  const begun = await browser.submit('/en/log-ind', {}, '/en/log-ind/havnby?next=%2Fmit')
  expect(begun.body).toContain('Continue to Havnby Kommune')
  const returned = await havnby.signIn(String(begun.headers.refresh).slice('0;url='.length), 'signe')
  const over = await browser.get(`/log-ind/havnby/tilbage${returned}`)
  expect(over.headers.location).toBe(`/en/log-ind/havnby/tilbage${returned}`)
  const came = await browser.get(String(over.headers.location))
  expect(came.headers.location).toBe('/en/mit')
})

test.each(['https://skov.test', '//skov.test', '/\\skov.test', '/%5C%5Cskov.test\n', 'javascript:alert(1)'])(
  'next=%s leads nowhere else',
  async (next) => {
    expect((await signInAt(havnby, 'signe', next)).answer.headers.location).toBe('/mit')
  },
)

test.each([
  ['ingen', 'ingen adgang til Klynge'],
  ['ubekraeftet', 'ikke, at din e-mailadresse er bekræftet'],
  ['tavs', 'ikke, at din e-mailadresse er bekræftet'],
  ['fremmed', 'organisationens egne e-mailadresser'],
  ['uden', 'siger ikke, hvad din e-mailadresse er'],
])('%s is told why there is no access, and nothing is created', async (login, sentence) => {
  await inviteAs('ubekraeftet@havnby.test')
  await inviteAs('frida@solbjerg.test')
  await inviteAs('tavs@havnby.test')
  const counts = () => Promise.all([countOf('identity'), countOf('account'), countOf('person')])
  const before = await counts()
  const { answer, browser } = await signInAt(havnby, login)
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain(sentence)
  expect(browser.cookies.has('klynge_session')).toBe(false)
  expect(await counts()).toEqual(before)
})

test('a party’s provider never opens an account with another party’s address', async () => {
  const { answer } = await signInAt(solbjerg, 'signe')
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('organisationens egne e-mailadresser')
})

test('one name at two providers is two people', async () => {
  await inviteAs('frida@solbjerg.test')
  const { browser } = await signInAt(solbjerg, 'frida')
  expect((await browser.get('/mit')).statusCode).toBe(200)
  const other = await signInAt(havnby, 'frida')
  expect(other.answer.statusCode).toBe(422)
})

test('a closed account and none at all get the same page, also where the door was known', async () => {
  await inviteAs('lukket@havnby.test')
  await signInAt(havnby, 'lukket')
  const email = parseEmail('lukket@havnby.test')
  if (!email.ok) throw new Error(email.refusal)
  const closed = await database.writing(operator, (tx) => closeAccount(tx, operator, email.value, new Date()))
  expect(closed.ok).toBe(true)
  const refused = (await signInAt(havnby, 'lukket')).answer
  const never = (await signInAt(havnby, 'ingen')).answer
  const bare = (body: string) => body.replaceAll(/(code|state|iss)=[^"&]*/g, '')
  expect([refused.statusCode, bare(refused.body)]).toEqual([never.statusCode, bare(never.body)])
})

test('an address that was given on to a new colleague does not open the old one’s account', async () => {
  await inviteAs('genbrugt@havnby.test')
  expect((await signInAt(havnby, 'gammel')).answer.statusCode).toBe(303)
  const { answer } = await signInAt(havnby, 'ny')
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('hører til en anden bruger')
})

test('two browsers that sign somebody in for the first time at once both come in', async () => {
  await inviteAs('samtidig@havnby.test')
  const both = await Promise.all([signInAt(havnby, 'samtidig'), signInAt(havnby, 'samtidig')])
  expect(both.map(({ answer }) => answer.statusCode)).toEqual([303, 303])
})

test('a return without the cookie, with another’s, or with a bent state opens nothing', async () => {
  const browser = visitorAt(door)
  const returned = await havnby.signIn(await leadOut(browser, 'havnby'), 'signe')
  const path = `/log-ind/havnby/tilbage${returned}`
  const without = await visitorAt(door).get(path)
  expect(without.statusCode).toBe(422)
  expect(without.body).toContain('ikke begyndt i denne browser')
  const stranger = visitorAt(door)
  await leadOut(stranger, 'havnby')
  expect((await stranger.get(path)).statusCode).toBe(422)
  const bent = await browser.get(path.replace(/state=[^&]+/, 'state=noget-andet'))
  expect(bent.statusCode).toBe(422)
  expect(bent.body).toContain('kunne ikke bekræftes')
  expect(browser.cookies.has('klynge_session')).toBe(false)
})

test('a return that is sent again opens nothing, even with the cookie it had', async () => {
  const browser = visitorAt(door)
  const returned = await havnby.signIn(await leadOut(browser, 'havnby'), 'signe')
  const path = `/log-ind/havnby/tilbage${returned}`
  const kept = browser.cookies.get('klynge_log_ind') ?? ''
  expect((await browser.get(path)).statusCode).toBe(303)
  const again = visitorAt(door)
  expect((await again.get(path)).statusCode).toBe(422)
  again.cookies.set('klynge_log_ind', kept)
  expect((await again.get(path)).statusCode).toBe(422)
})

test('a code that is too old opens nothing', async () => {
  const browser = visitorAt(door)
  const returned = await hasty.signIn(await leadOut(browser, 'hastig'), 'signe')
  await new Promise((passed) => setTimeout(passed, 2_100))
  expect((await browser.get(`/log-ind/hastig/tilbage${returned}`)).statusCode).toBe(422)
})

test('an answer of one provider is none at another’s address', async () => {
  const browser = visitorAt(door)
  const returned = await havnby.signIn(await leadOut(browser, 'havnby'), 'signe')
  expect((await browser.get(`/log-ind/solbjerg/tilbage${returned}`)).statusCode).toBe(422)
})

test('an answer that says it is another issuer’s (RFC 9207) opens nothing', async () => {
  const browser = visitorAt(door)
  const returned = await havnby.signIn(await leadOut(browser, 'havnby'), 'signe')
  expect(returned).toContain('iss=')
  const other = `iss=${encodeURIComponent(solbjerg.setting.issuer)}`
  for (const bent of [returned.replace(/iss=[^&]+/, other), returned.replace(/&?iss=[^&]+/, '')]) {
    const answer = await browser.get(`/log-ind/havnby/tilbage${bent}`)
    expect(answer.statusCode).toBe(422)
    expect(answer.cookies.filter(({ name }) => name === 'klynge_session')).toEqual([])
  }
})

test('who says no at the provider is told so', async () => {
  const browser = visitorAt(door)
  const out = new URL(await leadOut(browser, 'havnby'))
  const iss = encodeURIComponent(havnby.setting.issuer)
  const state = out.searchParams.get('state')
  const answer = await browser.get(`/log-ind/havnby/tilbage?error=access_denied&state=${state}&iss=${iss}`)
  expect([answer.statusCode, answer.body.includes('eller du afbrød')]).toEqual([422, true])
})

/** A sign-in at the provider that forges as it was told to: its codes are the nonces that belong in its tokens. */
async function forged(browser = visitorAt(door)) {
  const out = new URL(await leadOut(browser, 'smed'))
  const { nonce, state } = Object.fromEntries(out.searchParams)
  return browser.get(`/log-ind/smed/tilbage?code=${nonce}&state=${state}`)
}

test('the forging provider can tell the truth: then its word is taken', async () => {
  await inviteAs('kage@havnby.test')
  forging.next = {}
  expect((await forged()).statusCode).toBe(303)
})

const hour = 3600
const now = Math.floor(Date.now() / 1000)

test.each([
  ['another nonce', { claims: { nonce: 'noget-andet' } }],
  ['no nonce', { claims: { nonce: undefined } }],
  ['another issuer', { claims: { iss: 'https://anden.test' } }],
  ['another audience', { claims: { aud: 'anden-klient' } }],
  ['several audiences and no word of whom it is for', { claims: { aud: ['anden-klient', 'tredje'] } }],
  ['a time that is over', { claims: { exp: now - hour, iat: now - 2 * hour } }],
  ['no end', { claims: { exp: undefined } }],
  ['a beginning that is not yet', { claims: { nbf: now + hour } }],
  ['no name', { claims: { sub: undefined } }],
  ['no signature', { alg: 'none' }],
  ['a signature with our own secret', { alg: 'HS256' }],
  ['a signature with a key that is not the provider’s', { withStrangeKey: true }],
] as const)('a token with %s opens nothing', async (_what, forgery) => {
  await inviteAs('kage@havnby.test')
  forging.next = forgery
  const answer = await forged()
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('kunne ikke bekræftes')
  expect(answer.cookies.filter(({ name }) => name === 'klynge_session')).toEqual([])
})

test('a provider that hangs is a sentence within three seconds, and the link by e-mail still works', async () => {
  forging.next = {}
  const browser = visitorAt(door)
  const out = new URL(await leadOut(browser, 'smed'))
  forging.hangs = true
  const start = performance.now()
  const state = out.searchParams.get('state')
  const answer = await browser.get(`/log-ind/smed/tilbage?code=x&state=${state}`)
  forging.hangs = false
  expect(performance.now() - start).toBeLessThan(3_000)
  expect([answer.statusCode, answer.body.includes('svarer ikke lige nu')]).toEqual([503, true])
  expect((await browser.submit('/log-ind', { email: 'kage@havnby.test' })).headers.location).toBe('/log-ind/sendt')
})

test('a provider that is not there is a sentence at once, and nobody knocks before somebody asks', async () => {
  const quiet = await openForgingProvider('stille', ['havnby.test'])
  const rooms = peopleRoutes(database, {
    publicUrl,
    providers: [quiet.setting, gone],
    personPanels: [],
    seatedOn: async () => new Set(),
  })
  const browser = visitorAt(await openDoor(database, rooms))
  expect((await browser.get('/log-ind')).statusCode).toBe(200)
  expect(quiet.asked).toBe(0)
  await browser.submit('/log-ind', {}, '/log-ind/stille')
  await browser.submit('/log-ind', {}, '/log-ind/stille')
  expect(quiet.asked).toBe(1)
  const answer = await browser.submit('/log-ind', {}, '/log-ind/borte')
  expect([answer.statusCode, answer.body.includes('Borte Kommune svarer ikke')]).toEqual([503, true])
})

test('a provider that the settings do not know is nothing, to begin at and to come back from', async () => {
  const browser = visitorAt(door)
  expect((await browser.submit('/log-ind', {}, '/log-ind/findes-ikke')).statusCode).toBe(404)
  expect((await browser.get('/log-ind/findes-ikke/tilbage?code=x&state=y')).statusCode).toBe(404)
})

test('what is stored names nobody: neither the provider’s name for a person nor an address', async () => {
  const rows = await database.reading(operator, (tx) => tx.selectFrom('identity').selectAll().execute())
  expect(rows.length).toBeGreaterThan(0)
  const stored = rows.flatMap((row) => Object.values(row).map(String)).join(' ')
  for (const word of ['signe', 'havnby.test', 'kage']) expect(stored).not.toContain(word)
})
