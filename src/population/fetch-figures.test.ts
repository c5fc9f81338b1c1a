import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { askStatbank } from './actions/ask-statbank.ts'
import { fetchFigures, firstQuarters, quarterCalled } from './actions/fetch-figures.ts'
import { answering, openStatbank, type StatbankServer } from './testing/statbank-server.ts'

let server: StatbankServer

beforeAll(async () => {
  server = await openStatbank()
})
beforeEach(() => {
  server.asked.length = 0
})
afterAll(() => server.close())

const statbank = () => ({ url: server.url, seconds: 5, bytes: 100_000 })

test('without a time the latest that the table has is asked for, of all areas, and the rest is left to be summed', async () => {
  server.answer = answering(['2023K1', '2023K2'], 'figures')
  const fetched = await fetchFigures(statbank(), { table: 'FOLK1A', times: [], hasAges: false })
  expect(fetched).toMatchObject({ ok: true, value: { times: ['2023K2'], bytes: Buffer.from('figures') } })
  expect(server.asked).toMatchObject([
    { path: '/v1/tableinfo', question: { table: 'FOLK1A' } },
    {
      path: '/v1/data',
      question: {
        format: 'JSONSTAT',
        variables: [
          { code: 'OMRÅDE', values: ['*'] },
          { code: 'Tid', values: ['2023K2'] },
        ],
      },
    },
  ])
})

test('with ages, sexes and ages are asked for as they stand', async () => {
  server.answer = answering([], 'figures')
  await fetchFigures(statbank(), { table: 'FOLK1A', times: ['2023K1'], hasAges: true })
  expect(server.asked).toMatchObject([
    { question: { variables: [{ code: 'OMRÅDE' }, { code: 'KØN' }, { code: 'ALDER' }, { code: 'Tid' }] } },
  ])
})

test('a description without times, or none at all, is said', async () => {
  server.answer = (response) => void response.writeHead(200).end('<html>')
  expect(await fetchFigures(statbank(), { table: 'X', times: [], hasAges: false })).toEqual({
    ok: false,
    refusal: 'no-times',
  })
})

const ask = (more: { seconds?: number; bytes?: number } = {}) => askStatbank({ ...statbank(), ...more }, 'data', {})

test('a server that is ill, busy or does not understand is told apart, with its own words', async () => {
  server.answer = (response) => void response.writeHead(429).end()
  expect(await ask()).toEqual({ ok: false, refusal: 'busy' })
  server.answer = (response) => void response.writeHead(500).end('boom')
  expect(await ask()).toEqual({ ok: false, refusal: 'fails', at: '500' })
  const message = '{"errorTypeCode":"EXTRACT-NOTFOUND","message":"The requested value was not found"}'
  server.answer = (response) => void response.writeHead(400).end(message)
  expect(await ask()).toEqual({ ok: false, refusal: 'says-no', at: 'The requested value was not found' })
})

test('a server that is slow, that sends without end, or that is not there keeps nobody waiting', async () => {
  server.answer = () => {}
  expect(await ask({ seconds: 0.2 })).toMatchObject({ refusal: 'too-slow' })
  server.answer = (response) => {
    response.writeHead(200).write('[')
  }
  expect(await ask({ seconds: 0.2 })).toMatchObject({ refusal: 'too-slow' })
  server.answer = (response) => void response.writeHead(200).end('x'.repeat(200_000))
  expect(await ask()).toMatchObject({ refusal: 'too-large' })
  server.answer = (response) => void response.destroy()
  expect(await ask()).toMatchObject({ refusal: 'no-network' })
  const nobody = await openStatbank()
  await nobody.close()
  expect(await askStatbank({ ...statbank(), url: nobody.url }, 'data', {})).toMatchObject({ refusal: 'no-network' })
})

test('years and quarters as people say them', () => {
  expect(firstQuarters('2021', '2023')).toEqual(['2021K1', '2022K1', '2023K1'])
  expect(firstQuarters('2023', '2021')).toBeNull()
  expect(firstQuarters('i år', '2021')).toBeNull()
  expect([quarterCalled('2023q2'), quarterCalled('2023K1'), quarterCalled('2023K5')]).toEqual([
    '2023K2',
    '2023K1',
    null,
  ])
})
