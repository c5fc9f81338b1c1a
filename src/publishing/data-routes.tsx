import type { Table } from '../kernel/csv.ts'
import type { Language } from '../kernel/language.ts'
import { type ShippedTables, shippedTableNames } from '../structure/model/read-register.ts'
import { shippedTables } from '../structure/storage/shipped-tables.ts'
import { address } from '../ui/context.ts'
import { type Answer, type Asked, missing, type PageAnswer, type Route } from '../ui/route.ts'
import { dataAnswer, openApiAnswer, shippedTableAnswer } from './model/answers.ts'
import { type ShippedTableName, sourcesOf } from './model/shipped-table.ts'
import { type DescribedRoute, describedRoutes, openApiOf } from './open-api.ts'
import { ApiPage } from './pages/api.tsx'
import { DataPage, type ListToFetch, type TableToFetch } from './pages/data.tsx'
import { ShippedTablePage } from './pages/shipped-table.tsx'
import { apiPath, dataPath, shippedTablePath } from './paths.ts'
import { textsOfData } from './texts-data.ts'

/** Open data: what there is to fetch, and how programs ask for it; both written from the rooms' own menus, and from this one. */
export function dataRoutes(others: readonly Route[]): Route[] {
  const kept = keptTables()
  const says = (word: 'data' | 'self' | 'table') => (language: Language) => textsOfData(language).api[word]
  const own: Route[] = [
    {
      method: 'GET',
      url: dataPath,
      who: 'public',
      api: { summary: says('data'), json: dataAnswer },
      answer: async (asked) => data(describedRoutes(others), await kept(), asked),
    },
    {
      method: 'GET',
      url: apiPath,
      who: 'public',
      api: { summary: says('self'), json: openApiAnswer },
      answer: async (asked) => api(describedRoutes([...others, ...own]), asked),
    },
    {
      method: 'GET',
      url: shippedTablePath(':table'),
      who: 'public',
      api: { summary: says('table'), json: shippedTableAnswer, csv: () => [] },
      answer: async (asked) => table(await kept(), asked),
    },
  ]
  return own
}

/** The shipped tables, read once and only where somebody asks for them. */
function keptTables(): () => Promise<ShippedTables> {
  let reading: Promise<ShippedTables> | null = null
  return () => {
    reading ??= shippedTables()
    return reading
  }
}

function data(routes: readonly DescribedRoute[], tables: ShippedTables, { language }: Asked): PageAnswer {
  const t = textsOfData(language)
  const lists = routes.filter(({ url, api }) => !url.includes(':') && api.csv !== undefined)
  const toFetch = lists.map((route) => listToFetch(route, language))
  const shipped = shippedTableNames.map((name) => tableToFetch(name, tables, language))
  return {
    kind: 'page',
    title: t.data.title,
    main: <DataPage lists={toFetch} tables={shipped} />,
    json: { lists: toFetch.map(({ url: _, ...told }) => told), tables: shipped },
  }
}

function listToFetch({ url, api }: DescribedRoute, language: Language): ListToFetch {
  const at = address({ language, asOf: null }, url)
  return {
    says: api.summary(language),
    url,
    json: `${at}.json`,
    csv: `${at}.csv`,
    credit: api.credit?.(language) ?? textsOfData(language).data.ownSources,
  }
}

function tableToFetch(name: ShippedTableName, tables: ShippedTables, language: Language): TableToFetch {
  const at = address({ language, asOf: null }, shippedTablePath(name))
  return {
    name,
    says: textsOfData(language).tables[name],
    rows: tables[name].length,
    json: `${at}.json`,
    csv: `${at}.csv`,
    sources: sourcesOf(tables[name], tables.sources),
  }
}

function api(routes: readonly DescribedRoute[], { language }: Asked): PageAnswer {
  const t = textsOfData(language)
  return {
    kind: 'page',
    title: t.api.title,
    main: <ApiPage routes={routes} />,
    json: openApiOf(routes, language),
    crumbs: [{ label: t.data.title, to: dataPath }],
  }
}

function table(tables: ShippedTables, { params, language }: Asked): Answer {
  const name = shippedTableNames.find((each) => each === params.table)
  if (name === undefined) return missing
  const rows: Table = tables[name]
  const columns = Object.keys(rows[0] ?? {})
  return {
    kind: 'page',
    title: name,
    main: <ShippedTablePage table={tableToFetch(name, tables, language)} columns={columns} />,
    json: rows,
    csv: [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))],
    crumbs: [{ label: textsOfData(language).data.title, to: dataPath }],
  }
}
