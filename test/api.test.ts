import { Validator } from '@seriousme/openapi-schema-validator'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { describedRoutes, openApiOf } from '../src/publishing/open-api.ts'
import { furnishedHouse } from './furnished-house.ts'

const { routes, web } = await furnishedHouse()
const described = describedRoutes(routes)
const days = ['1990-01-01', '2021-01-01', '2022-07-01', '2022-11-08', '2027-01-01']

const ids = z.array(z.looseObject({ id: z.string() }))
const inList = async (url: string, of?: string): Promise<string[]> => {
  const found = await Promise.all(
    days.map(async (day) => {
      const told: unknown = JSON.parse((await web.get(`${url}.json?pr=${day}`)).body)
      return ids.parse(of === undefined ? told : z.looseObject({ [of]: z.unknown() }).parse(told)[of])
    }),
  )
  return [...new Set(found.flat().map(({ id }) => id))]
}

const level = 'klynge-nord-nordjylland/politisk-niveau'
const meetings = await inList('/moeder', 'meetings')
const meeting = z
  .looseObject({ items: z.array(z.looseObject({ slug: z.string() })), source: z.looseObject({ document: z.string() }) })
  .parse(JSON.parse((await web.get(`/${meetings[0]}.json`)).body))
const clusters = await inList('/klynger')
const councils = await inList('/sundhedsraad')
const others = ['psykiatrien-nordjylland', 'sundhedskoordinationsudvalg-nordjylland']
const withLevels = clusters.filter((id) => !id.endsWith('-2019'))

/** The example invites nobody: its secretary does so here. */
const invited = await web.post(
  `/klynge-nord-nordjylland/patientinddragelse/ny`,
  {
    organization: level,
    invited: 'patientinddragelsesudvalg-nordjylland',
    subject: 'project',
    topic: 'Fælles forløb for mennesker med KOL',
    on: '2023-02-01',
    visibility: 'public',
    source: 'Brev af 1. februar 2023',
  },
  'eva',
)

/** Real addresses of the loaded house for each pattern; a pattern without a row is an error. */
const real: Readonly<Record<string, readonly string[]>> = {
  '/regioner/:region': (await inList('/regioner')).map((id) => `/${id}`),
  '/kommuner/:municipality': (await inList('/kommuner')).map((id) => `/${id}`),
  '/hospitaler/:hospital': (await inList('/hospitaler')).map((id) => `/${id}`),
  '/:cluster': [...clusters, ...councils, ...others].map((id) => `/${id}`),
  '/:cluster/:level': withLevels.map((id) => `/${id}/politisk-niveau`),
  '/:cluster/medlemmer': clusters.slice(0, 3).map((id) => `/${id}/medlemmer`),
  '/:cluster/:level/medlemmer': [`/${level}/medlemmer`],
  '/:cluster/arbejdsgrupper': clusters.slice(0, 3).map((id) => `/${id}/arbejdsgrupper`),
  '/:cluster/patientinddragelse': clusters.slice(0, 3).map((id) => `/${id}/patientinddragelse`),
  '/:cluster/patientinddragelse/:invitation': [invited.location ?? ''],
  '/:cluster/moeder': clusters.map((id) => `/${id}/moeder`),
  '/:cluster/beslutninger': clusters.map((id) => `/${id}/beslutninger`),
  '/:cluster/:level/moeder': [`/${level}/moeder`],
  '/:cluster/:level/beslutninger': [`/${level}/beslutninger`],
  '/:cluster/kommissorium': clusters.slice(0, 3).map((id) => `/${id}/kommissorium`),
  '/:cluster/forretningsorden': clusters.slice(0, 3).map((id) => `/${id}/forretningsorden`),
  '/:cluster/:level/kommissorium': [`/${level}/kommissorium`],
  '/:cluster/:level/forretningsorden': [`/${level}/forretningsorden`],
  '/:cluster/kommissorium/versioner/:number': [],
  '/:cluster/forretningsorden/versioner/:number': [],
  '/:cluster/:level/kommissorium/versioner/:number': [`/${level}/kommissorium/versioner/1`],
  '/:cluster/:level/forretningsorden/versioner/:number': [`/${level}/forretningsorden/versioner/1`],
  '/:cluster/sammensaetning': withLevels.map((id) => `/${id}/sammensaetning`),
  '/:cluster/:level/sammensaetning': [`/${level}/sammensaetning`],
  '/:cluster/regler': withLevels.slice(0, 3).map((id) => `/${id}/regler`),
  '/:cluster/:level/regler': [`/${level}/regler`],
  '/:cluster/regler/:set': withLevels.slice(0, 3).map((id) => `/${id}/regler/lov-2022`),
  '/:cluster/:level/regler/:set': [`/${level}/regler/lov-2022`, `/${level}/regler/aftale-2021`],
  '/:cluster/moeder/:meeting': [],
  '/:cluster/moeder/:meeting/:item': [],
  '/:cluster/:level/moeder/:meeting': meetings.map((id) => `/${id}`),
  '/:cluster/:level/moeder/:meeting/:item': meeting.items.map(({ slug }) => `/${meetings[0]}/${slug}`),
  '/uenigheder/:question': (await inList('/uenigheder')).map((id) => `/uenigheder/${id}`),
  '/personer/:person': (await inList('/personer')).map((id) => `/personer/${id}`),
  '/kilder/:document': [`/kilder/${meeting.source.document}`],
  '/data/tabeller/:table': ['/data/tabeller/seats', '/data/tabeller/population'],
}

function addressesOf(url: string): readonly string[] {
  if (!url.includes(':')) return [url === '/' ? '/forside' : url]
  const found = real[url]
  if (found === undefined) throw new Error(`no real address for ${url}`)
  return found
}

/** Asked about on a day before it went out, an invitation is not there. */
function isNotYet(path: string, day: string | null): boolean {
  return path === invited.location && day !== null && day < '2023-02-01'
}

/** Both forms of one address on a day, or where it answered otherwise than 200 what it said. */
async function answered(url: string, day: string | null, ending: 'json' | 'csv') {
  const { status, body } = await web.get(`${url}.${ending}${day === null ? '' : `?pr=${day}`}`)
  return { status, body }
}

test('every public page that answers programs says what it answers, and none says so that does not', async () => {
  const pages = routes.filter(
    ({ method, who, url }) => method === 'GET' && who === 'public' && !url.endsWith('/original'),
  )
  const wrong: string[] = []
  for (const { url, api } of pages) {
    const [path = '/log-ind/link/intet'] = url.startsWith('/log-ind')
      ? [url.replace(':token', 'intet')]
      : addressesOf(url)
    if (url.startsWith('/:cluster/moeder/') || /^\/:cluster\/[a-z]+\/versioner/.test(url)) continue
    for (const ending of ['json', 'csv'] as const) {
      const says = ending === 'json' ? api !== undefined : api?.csv !== undefined
      if (((await answered(path, null, ending)).status === 200) !== says) wrong.push(`${path}.${ending}`)
    }
  }
  expect(wrong).toEqual([])
})

describe.each(described)('$url', ({ url, api }) => {
  test('answers as its schema says, on every address and day', async () => {
    for (const path of addressesOf(url)) {
      for (const day of [null, ...days]) {
        const { status, body } = await answered(path, day, 'json')
        if (status === 301 || isNotYet(path, day)) continue
        expect([path, day, status]).toEqual([path, day, 200])
        const told = api.json.safeParse(JSON.parse(body))
        expect([path, day, told.error === undefined ? null : z.prettifyError(told.error)]).toEqual([path, day, null])
      }
    }
  })

  const { csv } = api
  if (csv === undefined) return
  test('has the columns that it says', async () => {
    const columns = csv('da')
    for (const path of addressesOf(url).slice(0, 2)) {
      const { status, body } = await answered(path, null, 'csv')
      expect([path, status]).toEqual([path, 200])
      if (columns.length > 0) expect(body.slice(1).split('\r\n')[0]).toBe(columns.join(';'))
    }
  })
})

test('whatever day is asked about, every answer is one that its schema knows', async () => {
  const dated = described.filter(({ api }) => api.readsDay === true && api.json !== undefined)
  const pairs = dated.flatMap(({ url, api }) => addressesOf(url).map((path) => ({ path, api })))
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...pairs), day, async ({ path, api }, chosen) => {
      const on = chosen.toISOString().slice(0, 10)
      const { body } = await answered(path, on, 'json')
      if (isNotYet(path, on)) return
      expect(api.json.safeParse(JSON.parse(body)).error).toBeUndefined()
    }),
    { numRuns: 150 },
  )
})

test.each(['da', 'en'] as const)(
  'the description in %s is a valid OpenAPI document, and says every address',
  async (language) => {
    const document = JSON.parse((await web.get(`${language === 'en' ? '/en' : ''}/data/api.json`)).body)
    const { valid, errors } = await new Validator().validate(document)
    expect([valid, errors]).toEqual([true, undefined])
    expect(document).toEqual(JSON.parse(JSON.stringify(openApiOf(described, language))))
    const operations = described.flatMap(({ api }) => (api.csv === undefined ? ['json'] : ['json', 'csv']))
    expect(Object.keys(document.paths)).toHaveLength(operations.length)
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)
    const missing = [...references]
      .map(([, id = '']) => id)
      .filter((id) => document.components.schemas[id] === undefined)
    expect(missing).toEqual([])
  },
)

test('a question that cannot be answered is refused as described', async () => {
  for (const url of ['/findes-ikke.json', '/klynger.json?pr=x', '/kommuner/ingen.json']) {
    const told = JSON.parse((await web.get(url)).body)
    expect(Object.keys(told)).toEqual(['error', 'message'])
  }
})

test('what can be fetched is told on one page, and every link on it answers', async () => {
  const data = JSON.parse((await web.get('/en/data.json')).body)
  expect(data.lists.length).toBeGreaterThanOrEqual(7)
  for (const { json, csv, credit } of [...data.lists, ...data.tables]) {
    expect([json, (await web.get(json)).status]).toEqual([json, 200])
    expect([csv, (await web.get(csv)).status]).toEqual([csv, 200])
    expect(credit).not.toBe('')
  }
  const population = data.tables.find(({ name }: { name: string }) => name === 'population')
  expect(population.sources.map(({ publisher }: { publisher: string }) => publisher)).toContain('Danmarks Statistik')
})
