import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { Form } from '../ui/components/form.tsx'
import { A } from '../ui/components/link.tsx'
import { missing, type PageAnswer, type Route, redirect } from '../ui/route.ts'
import { readAddress } from './address.ts'
import type { ServerParts } from './parts.ts'
import { buildServer } from './server.ts'

const anna = {
  kind: 'person',
  day: day('2026-03-02'),
  account: 'a',
  person: 'p',
  name: 'Anna Fjord',
  seats: [],
  keepsRegister: false,
} as const
let state = 'one'
let asked = 0
let written: unknown[] = []

const page = (title: string, more: Partial<PageAnswer> = {}): PageAnswer => ({
  kind: 'page',
  title,
  main: (
    <>
      <h1>{title}</h1>
      <A to="/kasse">videre</A>
      <Form action="/skriv">
        <button type="submit">Skriv</button>
      </Form>
    </>
  ),
  ...more,
})

const routes: Route[] = [
  {
    method: 'GET',
    url: '/kasse',
    who: 'public',
    answer: async ({ asOf }) => {
      asked += 1
      return page('Kasse', {
        json: { asOf, oere: 9_007_199_254_740_993n },
        csv: [['navn'], ['=HYPERLINK("x")'], ['a;"b"']],
        showsAsOf: true,
      })
    },
  },
  { method: 'GET', url: '/dagloes', who: 'public', answer: async () => page('Dagløs') },
  { method: 'GET', url: '/lukket', who: 'public', answer: async () => missing },
  { method: 'GET', url: '/kun-for-os', who: 'signed-in', answer: async () => page('Kun for os') },
  { method: 'GET', url: '/videre', who: 'public', answer: async () => redirect('/kasse') },
  {
    method: 'POST',
    url: '/skriv',
    who: 'signed-in',
    answer: async ({ form }) => {
      written.push(form)
      return redirect('/kasse')
    },
  },
  { method: 'POST', url: '/filer', who: 'public', takesFiles: true, answer: async () => redirect('/kasse') },
  {
    method: 'POST',
    url: '/sekretaerens-filer',
    who: 'signed-in',
    takesFiles: true,
    mayUpload: (actor) => actor.kind === 'person' && actor.seats.length > 0,
    answer: async () => Promise.reject(new Error('nobody with a seat asked')),
  },
  {
    method: 'GET',
    url: '/fejl',
    who: 'public',
    answer: async () => Promise.reject(new Error('the secret of the house')),
  },
  { method: 'GET', url: '/borte', who: 'public', answer: async () => Promise.reject(new Error('away')) },
  { method: 'POST', url: '/prov', who: 'public', perMinute: 3, answer: async () => redirect('/kasse') },
]

const parts: ServerParts = {
  publicUrl: new URL('http://localhost:3000'),
  routes,
  proxies: ['loopback'],
  assets: { find: () => undefined, style: '/assets/klynge.css', island: (name) => `/assets/${name}.js` },
  visitorOf: async (cookie, today) =>
    cookie === 'anna'
      ? { actor: anna, formSecret: 'hemmelig' }
      : { actor: { kind: 'public', day: today }, formSecret: null },
  stateOfPublic: async () => state,
  isReady: async () => true,
  isAway: (failure) => failure instanceof Error && failure.message === 'away',
  log: false,
}

let server: Awaited<ReturnType<typeof buildServer>>
beforeAll(async () => {
  server = await buildServer(parts)
})
afterAll(() => server.close())

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ method: 'GET', url, headers })
const signedIn = { cookie: 'klynge_session=anna' }

test('an address says language and format, and the ending of an asset is its own', () => {
  expect(readAddress('/en/klynger.csv?pr=2022-07-01')).toEqual({
    language: 'en',
    format: 'csv',
    path: '/klynger',
    query: '?pr=2022-07-01',
  })
  expect(readAddress('/en')).toMatchObject({ language: 'en', path: '/' })
  expect(readAddress('/engang')).toMatchObject({ language: 'da', path: '/engang' })
  expect(readAddress('/forside.json')).toMatchObject({ format: 'json', path: '/' })
  expect(readAddress('/assets/x.json')).toMatchObject({ format: 'html', path: '/assets/x.json' })
})

test('the same page answers in two languages, as JSON and as CSV', async () => {
  expect((await get('/kasse')).body).toContain('<html lang="da">')
  const english = await get('/en/kasse')
  expect(english.body).toContain('<html lang="en">')
  expect(english.body).toContain('href="/en/kasse"')
  expect((await get('/kasse.json?pr=2022-07-01')).body).toBe('{"asOf":"2022-07-01","oere":"9007199254740993"}')
})

test('a CSV cell is never a formula', async () => {
  expect((await get('/kasse.csv')).body).toBe('\uFEFFnavn\r\n"\'=HYPERLINK(""x"")"\r\n"a;""b"""\r\n')
})

test('what is closed and what never was give the same answer', async () => {
  const hidden = await get('/lukket')
  const never = await get('/aldrig')
  expect(hidden.statusCode).toBe(404)
  const same = (body: string) => body.replaceAll(/lukket|aldrig/g, '')
  expect(same(hidden.body)).toBe(same(never.body))
  expect((await get('/lukket.json')).body).toBe((await get('/aldrig.json')).body)
})

test('who is signed in is not told to sign in where there is nothing, and is shown the way to their desk', async () => {
  expect((await get('/lukket')).body).toContain('href="/log-ind"')
  const known = await server.inject({ url: '/lukket', headers: signedIn })
  expect(known.statusCode).toBe(404)
  expect(known.body).not.toContain('/log-ind')
  expect(known.body).toContain('<a href="/mit">Til Mit</a>')
})

test('a day that does not exist is a sentence, not an error', async () => {
  const answer = await get('/kasse?pr=2022-02-30')
  expect(answer.statusCode).toBe(422)
  expect(answer.body).toContain('2022-02-30')
})

test('a table that is asked for wrongly is answered in plain words, not as a page', async () => {
  for (const [url, status] of [
    ['/aldrig.csv', 404],
    ['/en/kasse.csv?pr=x', 422],
    ['/fejl.csv', 500],
  ] as const) {
    const answer = await get(url)
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([status, 'text/plain; charset=utf-8'])
    expect(answer.body).not.toContain('<')
  }
})

test('an answer says the day that it tells of, kept or not, and a page that tells of none says so', async () => {
  state = 'of a day'
  for (const turn of [1, 2, 3]) {
    const { headers } = await get(`/kasse.csv?pr=2022-07-0${turn === 3 ? 2 : 1}`)
    const day = turn === 3 ? '2022-07-02' : '2022-07-01'
    expect([headers['x-as-of'], headers['content-disposition']]).toEqual([
      day,
      `inline; filename*=UTF-8''kasse-${day}.csv`,
    ])
  }
  expect((await get('/dagloes?pr=2022-07-01')).body).toContain('Du har valgt 1. juli 2022.')
  expect((await get('/dagloes')).body).not.toContain('Du har valgt')
})

test('an unchanged public page is kept from the second time on, and a change is seen by the next request', async () => {
  state = 'two'
  await get('/kasse?x=1')
  asked = 0
  const first = await get('/kasse?x=1')
  const second = await get('/kasse?x=1')
  expect([asked, second.body === first.body]).toEqual([1, true])
  expect((await get('/kasse?x=1', { 'if-none-match': String(first.headers.etag) })).statusCode).toBe(304)
  state = 'three'
  await get('/kasse?x=1')
  expect(asked).toBe(2)
})

test('a page for someone signed in is never kept', async () => {
  const answer = await get('/kasse', signedIn)
  expect(answer.headers['cache-control']).toBe('private, no-store')
  expect(answer.body).toContain('value="hemmelig"')
  expect((await get('/kasse')).body).not.toContain('hemmelig')
})

test('what is not for the public leads to sign-in and back', async () => {
  const answer = await get('/en/kun-for-os')
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/en/log-ind?next=%2Fkun-for-os'])
})

test.each([
  ['without the secret of the session', {}, ''],
  ['with another secret', {}, 'form-secret=gaettet'],
  ['from another site', { 'sec-fetch-site': 'cross-site' }, 'form-secret=hemmelig'],
  ['from another origin', { origin: 'https://ond.example' }, 'form-secret=hemmelig'],
])('a form %s changes nothing', async (_how, headers, payload) => {
  written = []
  const answer = await server.inject({
    method: 'POST',
    url: '/skriv',
    headers: { ...signedIn, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload,
  })
  expect([answer.statusCode, written]).toEqual([403, []])
})

test('our own form takes effect', async () => {
  written = []
  const answer = await server.inject({
    method: 'POST',
    url: '/skriv',
    headers: { ...signedIn, 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:3000' },
    payload: 'form-secret=hemmelig&navn=Fjord',
  })
  expect([answer.statusCode, written.length]).toEqual([303, 1])
})

test('a form with more files than may be held at once is refused with a sentence', async () => {
  const part = (name: string) =>
    Buffer.concat([
      Buffer.from(`--grense\r\nContent-Disposition: form-data; name="fil"; filename="${name}"\r\n\r\n`),
      Buffer.alloc(45 * 1024 * 1024),
      Buffer.from('\r\n'),
    ])
  const payload = Buffer.concat([...['a', 'b', 'c', 'd', 'e'].map(part), Buffer.from('--grense--\r\n')])
  const answer = await server.inject({
    method: 'POST',
    url: '/filer',
    headers: { 'content-type': 'multipart/form-data; boundary=grense' },
    payload,
  })
  expect(answer.statusCode).toBe(413)
  expect(answer.body).toContain('200 MB')
})

test('who may send no files is answered before the first byte of them is asked for, as if nothing were there', async () => {
  const house = await buildServer(parts)
  const listening = new URL(await house.listen({ port: 0, host: '127.0.0.1' }))
  const socket = connect(Number(listening.port), listening.hostname)
  socket.write(
    [
      'POST /sekretaerens-filer HTTP/1.1',
      'Host: localhost',
      'Cookie: klynge_session=anna',
      'Content-Type: multipart/form-data; boundary=grense',
      `Content-Length: ${150 * 1024 * 1024}`,
      '\r\n',
    ].join('\r\n'),
  )
  const answer = await text(socket)
  expect(answer).toMatch(/^HTTP\/1\.1 404 /)
  expect(answer).toContain('connection: close')
  await house.close()
})

test('a failure tells its number and nothing of the house', async () => {
  const answer = await get('/fejl')
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toContain('secret of the house')
  expect(answer.body).toContain(String(answer.headers['x-request-id']))
})

test('a database out of reach is said as such', async () => {
  expect((await get('/borte')).statusCode).toBe(503)
})

test('pages allow no inline script or style, and are not framed', async () => {
  const policy = String((await get('/kasse')).headers['content-security-policy'])
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain("frame-ancestors 'none'")
})

test('a foreign host name is repeated nowhere', async () => {
  const answer = await get('/videre', { host: 'ond.example' })
  expect(answer.headers.location).toBe('/kasse')
  expect((await get('/kasse', { host: 'ond.example' })).body).not.toContain('ond.example')
})

test('reading is never limited, guessing is', async () => {
  const reads = await Promise.all(Array.from({ length: 300 }, () => get('/kasse')))
  expect(reads.every(({ statusCode }) => statusCode === 200)).toBe(true)
  const guesses = []
  for (let guess = 0; guess < 5; guess += 1)
    guesses.push((await server.inject({ method: 'POST', url: '/prov' })).statusCode)
  expect(guesses).toEqual([303, 303, 303, 429, 429])
})

test('whom a request says it is made for is believed of a proxy that was named, and of nobody else', async () => {
  const guessesFrom = async (proxies: readonly string[], remoteAddress: string) => {
    const house = await buildServer({ ...parts, proxies })
    const statuses: number[] = []
    for (const claimed of ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4']) {
      const headers = { 'x-forwarded-for': claimed }
      statuses.push((await house.inject({ method: 'POST', url: '/prov', remoteAddress, headers })).statusCode)
    }
    await house.close()
    return statuses
  }
  const believed = [303, 303, 303, 303]
  const counted = [303, 303, 303, 429]
  expect(await guessesFrom(['loopback'], '127.0.0.1')).toEqual(believed)
  expect(await guessesFrom(['loopback'], '10.0.0.5')).toEqual(counted)
  expect(await guessesFrom(['loopback'], '203.0.113.9')).toEqual(counted)
  expect(await guessesFrom(['10.0.0.0/8'], '10.0.0.5')).toEqual(believed)
  expect(await guessesFrom(['10.0.0.0/8'], '127.0.0.1')).toEqual(counted)
  expect(await guessesFrom([], '127.0.0.1')).toEqual(counted)
})

test('of a chain of proxies the first that was not named is the one who asks', async () => {
  const house = await buildServer({ ...parts, proxies: ['loopback'] })
  const statuses: number[] = []
  for (let guess = 0; guess < 4; guess += 1) {
    const headers = { 'x-forwarded-for': `203.0.113.${guess}, 198.51.100.7` }
    statuses.push((await house.inject({ method: 'POST', url: '/prov', headers })).statusCode)
  }
  await house.close()
  expect(statuses).toEqual([303, 303, 303, 429])
})
