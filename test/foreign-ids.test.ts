import { join } from 'node:path'
import { type RawBuilder, sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { ReadTx } from '../src/db/transactions.ts'
import { recordMeeting } from '../src/meetings/actions/record-meeting.ts'
import { roomRoutes } from '../src/rooms.ts'
import { addMember, operator } from './cast.ts'
import { firstMeeting } from './cast-meeting.ts'
import { closedWorld, type World } from './matrix-world.ts'
import { type Web, webOver } from './web.ts'

// Every form that another cluster's secretary finds in her own rooms, each of its fields filled in turn with the id of something
// that is closed to her: her rows never come to name it, and nothing of the other cluster changes.

let world: World
let web: Web
/** Ids of what is closed in the other cluster, by table. */
let closed: Map<string, string>
let before: string
let linksBefore: string[]

const own = 'skovklyngen'

beforeAll(async () => {
  world = await closedWorld()
  const { database, actors, files, organizations } = world
  const skovPolitical = organizations[4]?.id ?? ''
  await database.writing(actors.foreign, (tx) => recordMeeting(tx, actors.foreign, firstMeeting(skovPolitical)))
  await addMember(database, skovPolitical, 'member', 'Sofie Skov')
  const settings = {
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataFolder: join(files, '..'),
    databaseUrl: null,
    databaseAppUrl: null,
    smtpUrl: null,
    statbankUrl: null,
    isEmpty: true,
    proxies: [],
    providers: [],
    journalTo: [],
  }
  web = await webOver(
    database,
    roomRoutes(database, settings, () => {}),
    actors,
  )
  closed = await closedIds()
  before = await fjordRows()
  linksBefore = await linksTo([...closed.values()])
})

type Table = { readonly table: string; readonly columns: readonly string[] }

async function tables(tx: ReadTx, named: readonly string[]): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as table, array_agg(a.attname::text) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = any (${[...named]}::text[])
       and has_table_privilege(c.oid, 'select')
     group by 1 order by 1`.execute(tx)
  return rows
}

const inFjord = () => sql`organization_id = any (${world.organizations.slice(0, 3).map(({ id }) => id)}::uuid[])`

/** One closed row of every table of the other cluster that has ids of its own. */
async function closedIds(): Promise<Map<string, string>> {
  const { database, actors } = world
  return database.reading(actors.secretary, async (tx) => {
    const found = new Map<string, string>([['person', world.closedPerson]])
    for (const { table, columns } of await tables(tx, ['id', 'organization_id', 'visibility'])) {
      if (!columns.includes('id') || !columns.includes('organization_id')) continue
      const shut: RawBuilder<unknown> = columns.includes('visibility') ? sql`visibility <> 'public'` : sql`true`
      const { rows } = await sql<{ id: string }>`select id::text from ${sql.table(table)}
        where ${inFjord()} and ${shut} limit 1`.execute(tx)
      if (rows[0] !== undefined) found.set(table, rows[0].id)
    }
    return found
  })
}

/** Everything of the other cluster, as its secretary reads it. */
async function fjordRows(): Promise<string> {
  const { database, actors } = world
  return database.reading(actors.secretary, async (tx) => {
    const told: string[] = []
    for (const { table } of await tables(tx, ['organization_id'])) {
      const { rows } = await sql<{ all: string }>`select coalesce(string_agg(t::text, '|' order by t::text), '') as all
        from ${sql.table(table)} t where ${inFjord()}`.execute(tx)
      told.push(`${table}: ${rows[0]?.all}`)
    }
    return told.join('\n')
  })
}

/** Links that the sender, or the operator, sees in rows that are not the other cluster's, and that lead to one of its closed things. */
async function linksTo(ids: readonly string[]): Promise<string[]> {
  const { database, actors } = world
  const hits: string[] = []
  for (const actor of [actors.foreign, operator]) {
    await database.reading(actor, async (tx) => {
      const owned = new Set((await tables(tx, ['organization_id'])).map(({ table }) => table))
      const { rows: links } = await sql<{ table: string; column: string }>`
        select c.relname as table, a.attname as column
          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and has_table_privilege(c.oid, 'select')
           and (a.atttypid = 'uuid'::regtype and a.attname <> 'id' or a.attname like '%decision%')`.execute(tx)
      for (const { table, column } of links) {
        const isTheirs = owned.has(table) ? sql`not ${inFjord()}` : sql`true`
        const { rows } = await sql<{ link: string }>`select ${sql.ref(column)}::text as link from ${sql.table(table)}
          where ${isTheirs} and split_part(${sql.ref(column)}::text, '/', 1) = any (${[...ids]})`.execute(tx)
        hits.push(...rows.map(({ link }) => `${table}.${column} ${link}`))
      }
    })
  }
  return hits
}

/** Fields that carry words, days and choices, and no id. */
const isPlain =
  /^form-|title|text|note|reason|task|^name|number|visibility|day|date|^start|^end|location|kind|outcome|verb|^from|^to$|until|source|topic|^on$|version|tells|review|ground|readers/i

/** Tables to whose rows nothing outside their meeting leads. */
const partsOfMeetings = new Set(['amount', 'attachment', 'attendance', 'item_section', 'recommendation'])

type Form = { readonly action: string; readonly fields: ReadonlyMap<string, string> }

/** The forms of a page with what stands in their fields. */
function formsIn(html: string, page: string): Form[] {
  return [...html.matchAll(/<form[^>]*method="post"[^>]*>[\s\S]*?<\/form>/gi)].map(([form]) => {
    const action = /action="([^"]*)"/.exec(form)?.[1] ?? page
    const fields = new Map<string, string>()
    for (const [, attributes = ''] of form.matchAll(/<(?:input|button)([^>]*)>/g)) {
      const name = /name="([^"]*)"/.exec(attributes)?.[1]
      if (name !== undefined && !fields.has(name)) fields.set(name, /value="([^"]*)"/.exec(attributes)?.[1] ?? '')
    }
    for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
      const values = [...options.matchAll(/<option[^>]*value="([^"]*)"/g)].map(([, value = '']) => value)
      fields.set(name, values.find((value) => value !== '') ?? '')
    }
    for (const [, name = ''] of form.matchAll(/<textarea[^>]*name="([^"]*)"/g)) fields.set(name, 'Nogle ord')
    return { action: action.replaceAll('&amp;', '&'), fields: filled(fields) }
  })
}

/** What a careful sender would have typed where the page left a field empty. */
function filled(fields: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...fields].map(([name, value]) => {
      if (value !== '') return [name, value]
      if (/day|date|from|begins|on$|first/i.test(name)) return [name, '2024-05-06']
      if (/^to$|until|end/i.test(name)) return [name, '2025-05-06']
      return [name, /number|count|representatives/i.test(name) ? '2' : 'Nogle ord']
    }),
  )
}

/** Every page below the sender's own organizations and desk that she can open by following links. */
async function ownPages(): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const queue = [`/${own}`, `/${own}/politisk-niveau`, '/mit', '/indlaesning', '/klynger/ny', '/personer/ny']
  for (let path = queue.shift(); path !== undefined && pages.size < 200; path = queue.shift()) {
    if (pages.has(path)) continue
    const { status, body } = await web.get(path, 'foreign')
    if (status !== 200) continue
    pages.set(path, body)
    for (const [, link = ''] of body.matchAll(/href="([^"#]*)/g)) {
      const to = link.replaceAll('&amp;', '&')
      const isOwn = to.startsWith(`/${own}`) || to.startsWith('/mit') || to.startsWith('/indlaesning')
      if (isOwn && !/[?&]pr=|\.(json|csv)/.test(to)) queue.push(to)
    }
  }
  return pages
}

test('no form of one’s own takes an id of what is closed in another cluster, in any of its fields', async () => {
  const forms = [...(await ownPages())].flatMap(([page, html]) => formsIn(html, page))
  // One of each shape: the forms of two items, or two seats, are the same form.
  const shapeOf = ({ action, fields }: Form) =>
    `${action.replace(/[0-9a-f-]{8,}|\d+/g, '#')} ${[...fields.keys()].join()}`
  const distinct = new Map(forms.map((form) => [shapeOf(form), form]))
  expect(distinct.size).toBeGreaterThan(10)
  expect(closed.size).toBeGreaterThan(10)
  const meeting = closed.get('meeting') ?? ''
  const linked = [...closed].filter(([table]) => !partsOfMeetings.has(table)).map(([, id]) => id)
  const values = [...new Set([...linked, `${meeting}/1`, world.document])]
  let taken = 0
  const failed: string[] = []
  for (const { action, fields } of distinct.values()) {
    if (/log-ud|sessioner/.test(action)) continue
    const own = Object.fromEntries([...fields].filter(([field]) => !['form-secret', 'form-key'].includes(field)))
    for (const name of [...fields.keys(), 'person'].filter((field) => !isPlain.test(field))) {
      for (const value of values) {
        const { status } = await web.post(action, { ...own, [name]: value }, 'foreign')
        if (status === 303) taken += 1
        if (status >= 500) failed.push(`${action} ${name}=${value}: ${status}`)
      }
    }
  }
  expect(failed).toEqual([])
  expect(taken).toBeGreaterThan(50)
  expect(await linksTo([...closed.values()])).toEqual(linksBefore)
  expect(await linksTo([world.actors.foreign.person]), 'a link of one’s own is found').not.toEqual([])
  expect(await fjordRows()).toBe(before)
}, 120_000)
