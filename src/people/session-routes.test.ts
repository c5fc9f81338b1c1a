import { expect, test } from 'vitest'
import { operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { openDoor, type Visitor, visitorAt } from '../../test/visitor.ts'
import { newId } from '../kernel/id.ts'
import { invite } from './actions/invite.ts'
import { openSession } from './actions/open-session.ts'
import { openSessionByProvider } from './actions/open-session-by-provider.ts'
import { browserOf } from './model/browser.ts'
import { parseEmail } from './model/email.ts'
import type { Provider } from './model/provider.ts'
import { peopleRoutes } from './routes.ts'

const database = await testDatabase()
const havnby: Provider = {
  key: 'havnby',
  label: 'Havnby Kommune',
  issuer: 'https://login.havnby.test',
  clientId: 'klynge',
  clientSecret: 'x',
  domains: ['havnby.test'],
  scopes: ['openid', 'email'],
  vouchesForEmail: false,
}
const house = { publicUrl: 'https://klynge.test', personPanels: [], seatedOn: async () => new Set<string>() }
const door = await openDoor(database, peopleRoutes(database, { ...house, providers: [havnby] }))
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'
const iphone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1'

async function signedIn(address: string, userAgent = firefox): Promise<Visitor> {
  const email = parseEmail(address)
  if (!email.ok) throw new Error(address)
  const invitation = { email: email.value, name: 'Signe Sandager', language: 'da', now: new Date() } as const
  const invited = await invite(database, operator, invitation)
  if (!invited.ok) throw new Error(invited.refusal)
  const { token } = invited.value
  const from = browserOf(userAgent)
  const opened = await openSession(database, { token, oldCookie: undefined, from, now: new Date() })
  if (!opened.ok) throw new Error(opened.refusal)
  const visitor = visitorAt(door)
  visitor.cookies.set('klynge_session', opened.value)
  return visitor
}

async function byProvider(address: string, subject: string): Promise<Visitor> {
  const opened = await openSessionByProvider(database, {
    provider: havnby,
    vouched: { subject, spoken: { email: address, isVerified: true } },
    oldCookie: undefined,
    from: browserOf(''),
    now: new Date(),
  })
  if (!opened.ok) throw new Error(opened.refusal)
  const visitor = visitorAt(door)
  visitor.cookies.set('klynge_session', opened.value)
  return visitor
}

const isIn = async (visitor: Visitor) => (await visitor.get('/mit/sessioner')).statusCode === 200
const page = '/mit/sessioner'

async function endings(visitor: Visitor): Promise<string[]> {
  const { body } = await visitor.get(page)
  return [...body.matchAll(/action="(\/mit\/sessioner\/[0-9a-f-]{36}\/afslut)"/g)].map(([, to = '']) => to)
}

test('one’s sessions stand there in plain words: what browser, which door, which of them is this one', async () => {
  const desk = await signedIn('ord@havnby.test')
  await signedIn('ord@havnby.test', iphone)
  await byProvider('ord@havnby.test', 'ord')
  const { body } = await desk.get(page)
  for (const word of ['Firefox på Linux', 'Safari på en iPhone', 'Link på e-mail', 'Havnby Kommune', 'Denne browser'])
    expect(body).toContain(word)
  expect(body).not.toContain('Mozilla')
  expect(await endings(desk)).toHaveLength(3)
})

test('one session can be ended and the others stay; this one too, which signs out', async () => {
  const desk = await signedIn('en@havnby.test')
  const phone = await signedIn('en@havnby.test', iphone)
  const [newest = '', oldest = ''] = await endings(desk)
  expect((await desk.submit(page, {}, newest)).headers.location).toBe(page)
  expect([await isIn(desk), await isIn(phone)]).toEqual([true, false])
  expect((await desk.submit(page, {}, newest)).headers.location).toBe(page)
  expect((await desk.submit(page, {}, oldest)).headers.location).toBe('/log-ind')
  expect(await isIn(desk)).toBe(false)
})

test('all others can be ended at once', async () => {
  const desk = await signedIn('andre@havnby.test')
  const others = [await signedIn('andre@havnby.test', iphone), await signedIn('andre@havnby.test')]
  await desk.submit(page, {}, '/mit/sessioner/afslut-andre')
  expect(await Promise.all([desk, ...others].map(isIn))).toEqual([true, false, false])
})

test('nobody ends another’s session or removes another’s door, whatever id they send', async () => {
  const signe = await byProvider('fri@havnby.test', 'fri').catch(async () => {
    await signedIn('fri@havnby.test')
    return byProvider('fri@havnby.test', 'fri')
  })
  const frida = await signedIn('fremmed@havnby.test')
  const [theirs = ''] = await endings(signe)
  const door = /action="(\/mit\/sessioner\/brugere\/[^"]+)"/.exec((await signe.get(page)).body)?.[1] ?? ''
  expect(door).not.toBe('')
  const hash = (signe.cookies.get('klynge_session') ?? '').slice(0, 36)
  const paths = [theirs, door, `${page}/${newId()}/afslut`, `${page}/${hash}/afslut`, `${page}/brugere/1/fjern`]
  const answers = await Promise.all(paths.map((path) => frida.submit(page, {}, path)))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404])
  expect(await isIn(signe)).toBe(true)
  expect((await signe.get(page)).body).toContain(door)
})

test('a door can be removed: what it opened elsewhere is signed out, and the removal stands in the journal', async () => {
  const desk = await signedIn('doer@havnby.test')
  const elsewhere = await byProvider('doer@havnby.test', 'doer')
  const remove = /action="(\/mit\/sessioner\/brugere\/[^"]+)"/.exec((await desk.get(page)).body)?.[1] ?? ''
  expect((await desk.submit(page, {}, remove)).headers.location).toBe(page)
  expect([await isIn(desk), await isIn(elsewhere)]).toEqual([true, false])
  expect((await desk.get(page)).body).toContain('Kun linket på e-mail')
  const entries = await database.jobs((tx) =>
    tx.selectFrom('journal_entry').select(['action', 'right_held']).where('object_kind', '=', 'identity').execute(),
  )
  expect(entries).toContainEqual({ action: 'remove-identity', right_held: 'oneself' })
  expect(entries).toContainEqual({ action: 'join-identity', right_held: 'oneself' })
})

test('a form without the session’s secret ends nothing', async () => {
  const desk = await signedIn('form@havnby.test')
  const [own = ''] = await endings(desk)
  expect((await desk.submit(page, { 'form-secret': 'x' }, own)).statusCode).toBe(403)
  expect(await isIn(desk)).toBe(true)
})
