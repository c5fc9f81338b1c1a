import { expect, test } from 'vitest'
import { furnishedHouse } from './furnished-house.ts'

const { routes, web } = await furnishedHouse()

/** Before the register knows anything at all. */
const early = '1990-01-01'
const held = '2022-11-08'
const before = '2022-07-15'

const cluster = '/klynge-nord-nordjylland'
const level = `${cluster}/politisk-niveau`
const meeting = `${level}/moeder/${held}`
const document = '/kilder/:document'
const question = '/uenigheder/:question'

/** How a page takes `?pr=`. */
type Row = {
  readonly at: string
  readonly formats: readonly Format[]
  /** What it says in words about a day before anything is known. Null: it tells of no day, and says that. */
  readonly says: RegExp | null
  /** Two days on which it has different things to tell. */
  readonly days?: readonly [string, string]
  /** The example has none: as data, every day’s answer is the same empty list. */
  readonly isEmpty?: true
}
type Format = 'html' | 'json' | 'csv'

const all: readonly Format[] = ['html', 'json', 'csv']
const data: readonly Format[] = ['html', 'json']
const same = (at: string, formats: readonly Format[] = data): Row => ({ at, formats, says: null })
const lists = { region: /Registret kender ingen regioner/, municipality: /kender ingen kommuner/ }
const notYet = /fandtes ikke den 1\. januar 1990/

/** Every public page by its route; one that is missing here is an error, so that no page forgets the day. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  '/': [{ at: '/', formats: data, says: /Registret kender ingen klynger/ }],
  '/regioner': [{ at: '/regioner', formats: all, says: lists.region, days: ['2026-12-31', '2027-01-01'] }],
  '/kommuner': [{ at: '/kommuner', formats: all, says: lists.municipality, days: ['2021-06-01', held] }],
  '/hospitaler': [{ at: '/hospitaler', formats: all, says: /kender ingen hospitaler/, days: ['2021-06-01', held] }],
  '/klynger': [{ at: '/klynger', formats: all, says: /kender ingen klynger/, days: ['2022-06-30', '2022-07-01'] }],
  '/regioner/:region': [{ at: '/regioner/nordjylland', formats: data, says: notYet, days: ['2022-06-30', held] }],
  '/kommuner/:municipality': [{ at: '/kommuner/hjoerring', formats: data, says: notYet, days: ['2022-06-30', held] }],
  '/hospitaler/:hospital': [{ at: '/hospitaler/hjoerring', formats: data, says: notYet, days: ['2022-06-30', held] }],
  '/:cluster': [{ at: cluster, formats: data, says: notYet, days: ['2022-06-30', held] }],
  '/:cluster/:level': [{ at: level, formats: data, says: notYet, days: ['2022-06-30', held] }],
  '/:cluster/medlemmer': [{ at: `${cluster}/medlemmer`, formats: all, says: /Ingen medlemmer.*1\. januar 1990/ }],
  '/:cluster/:level/medlemmer': [{ at: `${level}/medlemmer`, formats: all, says: /Ingen medlemmer.*1\. januar 1990/ }],
  '/:cluster/sammensaetning': [
    {
      at: `${cluster}/sammensaetning`,
      formats: all,
      says: /fandtes ikke.*1\. januar 1990/,
      days: ['2022-06-30', held],
    },
  ],
  '/:cluster/:level/sammensaetning': [
    { at: `${level}/sammensaetning`, formats: all, says: /fandtes ikke.*1\. januar 1990/, days: [before, held] },
  ],
  '/:cluster/kommissorium': [
    { at: `${cluster}/kommissorium`, formats: data, says: notYet, days: ['2022-06-30', held], isEmpty: true },
  ],
  '/:cluster/forretningsorden': [
    { at: `${cluster}/forretningsorden`, formats: data, says: notYet, days: ['2022-06-30', held], isEmpty: true },
  ],
  '/:cluster/:level/kommissorium': [
    { at: `${level}/kommissorium`, formats: data, says: notYet, days: ['2022-11-07', held] },
  ],
  '/:cluster/:level/forretningsorden': [
    { at: `${level}/forretningsorden`, formats: data, says: notYet, days: ['2022-11-07', held] },
  ],
  '/:cluster/:level/kommissorium/versioner/:number': [same(`${level}/kommissorium/versioner/1`)],
  '/:cluster/:level/forretningsorden/versioner/:number': [same(`${level}/forretningsorden/versioner/1`)],
  '/:cluster/regler': [
    { at: `${cluster}/regler`, formats: all, says: /fandtes ikke.*1\. januar 1990/, days: ['2022-06-30', held] },
  ],
  '/:cluster/:level/regler': [
    { at: `${level}/regler`, formats: all, says: /fandtes ikke.*1\. januar 1990/, days: [before, held] },
  ],
  '/:cluster/regler/:set': [
    {
      at: `${cluster}/regler/lov-2022`,
      formats: all,
      says: /Ingen regel.*1\. januar 1990/,
      days: ['2022-06-30', held],
    },
  ],
  '/:cluster/:level/regler/:set': [
    { at: `${level}/regler/lov-2022`, formats: all, says: /Ingen regel.*1\. januar 1990/, days: [before, held] },
  ],
  '/tjek': [{ at: '/tjek', formats: all, says: /ingen regler.*1\. januar 1990/, days: ['2022-06-30', held] }],
  '/valgperioder': [
    { at: '/valgperioder', formats: all, says: /Ingen valgperiode.*1\. januar 1990/, days: ['2021-06-01', held] },
  ],
  '/moeder': [{ at: '/moeder', formats: all, says: /ingen møder.*1\. januar 1990/ }],
  '/beslutninger': [{ at: '/beslutninger', formats: all, says: /ingen beslutninger.*1\. januar 1990/ }],
  '/:cluster/moeder': [{ at: `${cluster}/moeder`, formats: all, says: /ingen møder.*1\. januar 1990/ }],
  '/:cluster/beslutninger': [
    { at: `${cluster}/beslutninger`, formats: all, says: /ingen beslutninger.*1\. januar 1990/ },
  ],
  '/:cluster/arbejdsgrupper': [
    { at: `${cluster}/arbejdsgrupper`, formats: all, says: /ingen arbejdsgrupper.*1\. januar 1990/, isEmpty: true },
  ],
  '/:cluster/patientinddragelse': [
    { at: `${cluster}/patientinddragelse`, formats: all, says: /ikke skrevet nogen.*1\. januar 1990/, isEmpty: true },
  ],
  '/:cluster/:level/moeder': [{ at: `${level}/moeder`, formats: all, says: /ingen møder.*1\. januar 1990/ }],
  '/:cluster/:level/beslutninger': [
    { at: `${level}/beslutninger`, formats: all, says: /ingen beslutninger.*1\. januar 1990/ },
  ],
  '/:cluster/:level/moeder/:meeting': [{ at: meeting, formats: data, says: /ikke holdt den 1\. januar 1990/ }],
  '/:cluster/:level/moeder/:meeting/:item': [
    { at: `${meeting}/6`, formats: data, says: /ikke holdt den 1\. januar 1990/ },
  ],
  '/personer': [{ at: '/personer', formats: all, says: /Ingen.*1\. januar 1990/ }],
  '/personer/:person': [{ at: '/personer/soeren-smalbro', formats: data, says: /Ingen.*1\. januar 1990/ }],
  '/kort': [{ at: '/kort', formats: all, says: /1\. januar 1990/, days: ['2022-06-30', held] }],
  '/aendringer': [{ at: '/aendringer', formats: all, says: /1\. januar 1990/, days: ['2022-06-30', held] }],
  '/uenigheder': [{ at: '/uenigheder', formats: all, says: /1\. januar 1990/, days: ['2021-06-01', held] }],
  '/uenigheder/:question': [same(question, all)],
  '/sundhedsraad': [{ at: '/sundhedsraad', formats: all, says: /Registret kender/, days: [held, '2026-06-01'] }],
  '/befolkning': [{ at: '/befolkning', formats: all, says: /1\. januar 1990/, days: ['2021-06-01', held] }],
  '/data': [same('/data')],
  '/data/api': [same('/data/api')],
  '/data/tabeller/:table': [same('/data/tabeller/regions', all)],
  '/om': [same('/om')],
  '/om/rettigheder': [same('/om/rettigheder')],
  '/hjaelp': [same('/hjaelp')],
  '/tilgaengelighed': [same('/tilgaengelighed')],
  '/log-ind': [same('/log-ind', ['html'])],
  '/log-ind/sendt': [same('/log-ind/sendt', ['html'])],
  '/log-ind/link/:token': [same('/log-ind/link/intet', ['html'])],
  '/kilder/:document': [same(document)],
}

/** Routes that answer a file as it came in, and those for which the example has nothing and a sister route stands. */
const without = new Set([
  ...['/:cluster', '/:cluster/:level'].flatMap((place) =>
    ['kommissorium', 'forretningsorden'].map((word) => `${place}/${word}/versioner/:number/original`),
  ),
  ...['kommissorium', 'forretningsorden'].map((word) => `/:cluster/${word}/versioner/:number`),
  '/log-ind/:provider/tilbage',
  '/kilder/:document/original',
  '/:cluster/moeder/:meeting',
  '/:cluster/moeder/:meeting/:item',
  '/:cluster/patientinddragelse/:invitation',
])

/** Signed in, one's own desk tells of a day too. */
const desk: Row = { at: '/mit', formats: data, says: /ingen plads.*1\. januar 1990/, days: ['2022-06-30', held] }

const endings: Readonly<Record<Format, string>> = { html: '', json: '.json', csv: '.csv' }
const source = /href="(\/kilder\/[^"#?/]+)/.exec((await web.get(meeting)).body)?.[1] ?? ''

const disputed = /href="(\/uenigheder\/[^"#?/]+)/.exec((await web.get('/uenigheder')).body)?.[1] ?? ''

function ask(at: string, format: Format, day: string | null) {
  const path = at.replace(document, source).replace(question, disputed)
  const url = `${path === '/' && format !== 'html' ? '/forside' : path}${endings[format]}`
  const cookies: Record<string, string> = at === desk.at ? { klynge_session: 'eva' } : {}
  return web.server.inject({ method: 'GET', url: day === null ? url : `${url}?pr=${day}`, cookies })
}

function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'))
}

const told = [...Object.values(rows).flat(), desk]
const dated = told.filter(({ says }) => says !== null)
const dayless = told.filter(({ says }) => says === null)
const inEachFormat = (some: readonly Row[]) => some.flatMap((row) => row.formats.map((format) => ({ ...row, format })))

test('every public page has its row', () => {
  const asked = routes.filter(({ method, who }) => method === 'GET' && who === 'public').map(({ url }) => url)
  expect(asked.filter((url) => rows[url] === undefined && !without.has(url))).toEqual([])
})

test.each(told)('$at answers in the formats that its row says, and in no other', async ({ at, formats }) => {
  for (const format of all) {
    expect([format, (await ask(at, format, held)).statusCode]).toEqual([format, formats.includes(format) ? 200 : 404])
  }
})

test.each(inEachFormat(dated).filter(({ format, isEmpty }) => format === 'html' || !isEmpty))(
  '$at as $format says the day, and what it tells is that day’s',
  async ({ at, format, days }) => {
    const [one, other] = days ?? [before, held]
    const then = await ask(at, format, one)
    const later = await ask(at, format, other)
    expect([then.headers['x-as-of'], later.headers['x-as-of']]).toEqual([one, other])
    const withoutDay = (body: string, day: string) => body.replaceAll(day, 'DAY')
    expect(withoutDay(then.body, one)).not.toBe(withoutDay(later.body, other))
  },
)

test.each(inEachFormat(dated))(
  '$at as $format answers the same of a day however often and in which turn it is asked',
  async ({ at, format, days }) => {
    const asked = [...(days ?? [before, held]), early]
    const first = await Promise.all(asked.map((day) => ask(at, format, day)))
    for (const turn of [1, 2, 3]) {
      const again = await Promise.all(asked.map((day) => ask(at, format, day)))
      const bare = ({ body }: { body: string }) => body.replaceAll(/name="form-key" value="[^"]*"/g, '')
      expect([turn, ...again.map(bare)]).toEqual([turn, ...first.map(bare)])
    }
  },
)

test.each(dated)('$at says in words that nothing is known yet', async ({ at, says }) => {
  const answer = await ask(at, 'html', early)
  expect(answer.statusCode).toBe(200)
  expect(mainOf(answer.body).replaceAll(/<[^>]+>/g, '')).toMatch(says ?? /^$/)
})

test.each(dayless)('$at says that it tells of no day', async ({ at }) => {
  const answer = await ask(at, 'html', held)
  expect(answer.headers['x-as-of']).toBeUndefined()
  expect(answer.body).toContain('Du har valgt 8. november 2022')
})

test.each(told)('$at keeps the day in its links', async ({ at }) => {
  const body = mainOf((await ask(at, 'html', held)).body)
  const links = [...body.matchAll(/href="(\/[^"]*)"/g)].map(([, link = '']) => link)
  const files = /\/original$|\.(json|csv)$/
  // A page may offer to let the day go; it then leads to itself.
  expect(links.filter((link) => !/[?&](amp;)?pr=/.test(link) && !files.test(link) && link !== at)).toEqual([])
})

test.each(inEachFormat(told))('$at as $format meets a day that is none with a sentence', async ({ at, format }) => {
  for (const day of ['x', '2022-13-45', '2022-02-30', '20221108', '0000-01-01', '10000-01-01', '']) {
    const answer = await ask(at, format, day)
    expect([day, answer.statusCode]).toEqual([day, 422])
    expect(answer.body).toContain('er ikke en dag')
    if (format === 'json') expect(JSON.parse(answer.body)).toMatchObject({ error: 'bad-day' })
    if (format === 'csv') expect(answer.headers['content-type']).toMatch(/^text\/plain/)
  }
})

test.each(inEachFormat(told))('$at as $format answers of the first day and of the last', async ({ at, format }) => {
  for (const day of ['0001-01-01', '9999-12-31']) {
    expect([day, (await ask(at, format, day)).statusCode]).toEqual([day, 200])
  }
})
