import { h } from 'preact'
import { expect, test } from 'vitest'
import { operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { openDoor, visitorAt } from '../../test/visitor.ts'
import type { Route } from '../ui/route.ts'
import { invite } from './actions/invite.ts'
import { parseEmail } from './model/email.ts'
import { peopleRoutes } from './routes.ts'

const database = await testDatabase()
const routes = peopleRoutes(database, {
  publicUrl: 'https://klynge.test',
  providers: [],
  personPanels: [],
  seatedOn: async () => new Set(),
})
const mine: Route = {
  method: 'GET',
  url: '/mit',
  who: 'signed-in',
  answer: async () => ({ kind: 'page', title: 'Mit', main: h('h1', null, 'Mit') }),
}
const door = await openDoor(database, [...routes, mine])

async function inviteAs(address: string, language: 'da' | 'en' = 'da'): Promise<void> {
  const email = parseEmail(address)
  if (!email.ok) throw new Error(address)
  const longAgo = new Date(Date.now() - 3_600_000)
  const invited = await invite(database, operator, {
    email: email.value,
    name: 'Signe Sandager',
    language,
    now: longAgo,
  })
  if (!invited.ok) throw new Error(invited.refusal)
}

async function letterTo(recipient: string): Promise<string> {
  const [letter] = await database.jobs((tx) =>
    tx.selectFrom('letter').select('body').where('recipient', '=', recipient).orderBy('id', 'desc').limit(1).execute(),
  )
  return /https:\/\/klynge\.test(\S+)/.exec(letter?.body ?? '')?.[1] ?? ''
}

test('from closed page over letter and button back to the page', async () => {
  await inviteAs('signe@havnby.test')
  const signe = visitorAt(door)
  const closed = await signe.get('/mit')
  expect(closed.headers.location).toBe('/log-ind?next=%2Fmit')
  const asked = await signe.submit('/log-ind?next=%2Fmit', { email: ' SIGNE@havnby.test' })
  expect(asked.headers.location).toBe('/log-ind/sendt')
  const link = await letterTo('signe@havnby.test')
  const opened = await signe.submit(link, {})
  expect(opened.headers.location).toBe('/mit')
  expect((await signe.get('/mit')).statusCode).toBe(200)
})

test('the cookie is for this site, over HTTPS, and for no script', async () => {
  await inviteAs('kage@havnby.test')
  const browser = visitorAt(door)
  await browser.submit('/log-ind', { email: 'kage@havnby.test' })
  const opened = await browser.submit(await letterTo('kage@havnby.test'), {})
  expect(opened.cookies).toMatchObject([
    { name: 'klynge_session', httpOnly: true, secure: true, sameSite: 'Lax', path: '/', maxAge: 12 * 3600 },
  ])
})

test('looking at the link, as mail scanners do, burns nothing', async () => {
  await inviteAs('scanner@havnby.test')
  const browser = visitorAt(door)
  await browser.submit('/log-ind', { email: 'scanner@havnby.test' })
  const link = await letterTo('scanner@havnby.test')
  for (let count = 0; count < 3; count++) expect((await visitorAt(door).get(link)).statusCode).toBe(200)
  expect((await browser.submit(link, {})).statusCode).toBe(303)
  const second = await visitorAt(door).submit(link, {})
  expect(second.statusCode).toBe(422)
  expect(second.body).toContain('Linket er brugt')
  expect(second.cookies).toEqual([])
})

test('a known and an unknown address get answers that are equal to the byte', async () => {
  await inviteAs('kendt@havnby.test')
  const ask = async (email: string) => {
    const { statusCode, headers, body } = await visitorAt(door).submit('/log-ind', { email })
    const lasting = Object.entries(headers).filter(([name]) => !/^(date|x-request-id|x-ratelimit-.*)$/.test(name))
    return { statusCode, body, headers: Object.fromEntries(lasting) }
  }
  expect(await ask('ukendt@havnby.test')).toEqual(await ask('kendt@havnby.test'))
})

test('what is no address is refused with what was typed', async () => {
  const answer = await visitorAt(door).submit('/log-ind', { email: 'signe"><script>' })
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('Det ligner ikke en e-mailadresse')
  expect(answer.body).toContain('value="signe&quot;>&lt;script>"')
})

test.each(['https://skov.test', '//skov.test', '/\\skov.test', '/%5C%5Cskov.test\n'])(
  'next=%s leads nowhere else',
  async (next) => {
    const email = `next-${encodeURIComponent(next)
      .toLowerCase()
      .replace(/[^a-z]/g, '')}@havnby.test`
    await inviteAs(email)
    const browser = visitorAt(door)
    await browser.submit(`/log-ind?next=${encodeURIComponent(next)}`, { email })
    const link = await letterTo(email)
    expect((await browser.submit(link, {})).headers.location).toBe('/mit')
    await inviteAs(`to-${email}`)
    const other = visitorAt(door)
    await other.submit('/log-ind', { email: `to-${email}` })
    const bent = `${(await letterTo(`to-${email}`)).split('?')[0]}?next=${encodeURIComponent(next)}`
    expect((await other.submit(bent, {})).headers.location).toBe('/mit')
  },
)

test('signing out ends the session, also for somebody who kept the cookie', async () => {
  await inviteAs('ud@havnby.test')
  const browser = visitorAt(door)
  await browser.submit('/log-ind', { email: 'ud@havnby.test' })
  await browser.submit(await letterTo('ud@havnby.test'), {})
  const thief = visitorAt(door)
  thief.cookies.set('klynge_session', browser.cookies.get('klynge_session') ?? '')
  expect((await thief.get('/mit')).statusCode).toBe(200)
  const page = (await browser.get('/mit')).body
  const secret = /name="form-secret" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const out = await browser.submit('/personer', { 'form-secret': secret }, '/log-ud')
  expect(out.headers.location).toBe('/')
  expect(browser.cookies.has('klynge_session')).toBe(false)
  expect((await thief.get('/mit')).statusCode).toBe(303)
})

test('an English account gets an English letter with an English link', async () => {
  await inviteAs('john@havnby.test', 'en')
  await visitorAt(door).submit('/log-ind', { email: 'john@havnby.test' })
  expect(await letterTo('john@havnby.test')).toMatch(/^\/en\/log-ind\/link\//)
})
