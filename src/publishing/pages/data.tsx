import { A } from '../../ui/components/link.tsx'
import { PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText } from '../../ui/format.ts'
import type { NamedSource } from '../model/shipped-table.ts'
import { apiPath, shippedTablePath } from '../paths.ts'
import { textsOfData } from '../texts-data.ts'

export type ListToFetch = {
  readonly says: string
  /** The page that shows it. */
  readonly url: string
  readonly json: string
  readonly csv: string
  readonly credit: string
}

export type TableToFetch = {
  readonly name: string
  readonly says: string
  readonly rows: number
  readonly json: string
  readonly csv: string
  readonly sources: readonly NamedSource[]
}

type DataPageProperties = { readonly lists: readonly ListToFetch[]; readonly tables: readonly TableToFetch[] }

/** Åbne data: every list with a sentence and whom to credit, then the tables that the program comes with. */
export function DataPage({ lists, tables }: DataPageProperties) {
  const { language } = usePage()
  const t = textsOfData(language).data
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <p>
        <A to={apiPath}>{t.toApi}</A>
      </p>
      <section aria-labelledby="lister">
        <h2 id="lister">{t.lists}</h2>
        <p>{t.listsLead}</p>
        <Table
          caption={t.listsCaption}
          head={[t.what, t.fetch, t.credit]}
          rows={lists.map((list) => [
            <A key="what" to={list.url}>
              {list.says}
            </A>,
            <Fetch key="fetch" of={list} what={list.says} />,
            list.credit,
          ])}
        />
      </section>
      <section aria-labelledby="tabeller">
        <h2 id="tabeller">{t.shipped}</h2>
        <p>{t.shippedLead}</p>
        <Table
          caption={t.shippedCaption}
          head={[t.what, t.rows, t.fetch, t.sources]}
          numbers={[1]}
          rows={tables.map((table) => [
            <A key="what" to={shippedTablePath(table.name)}>
              {table.says}
            </A>,
            countText(table.rows, language),
            <Fetch key="fetch" of={table} what={table.says} />,
            publishersOf(table.sources),
          ])}
        />
      </section>
      <section aria-labelledby="vilkaar">
        <h2 id="vilkaar">{t.terms}</h2>
        <ul>
          {t.termsBody.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

type FetchProperties = { readonly of: { readonly json: string; readonly csv: string }; readonly what: string }

/** The two files, each told apart for who hears the links alone. */
function Fetch({ of, what }: FetchProperties) {
  const t = textsOfData(usePage().language).data
  return (
    <span class="day">
      <a href={of.json} aria-label={t.as('JSON', what)}>
        JSON
      </a>{' '}
      <a href={of.csv} aria-label={t.as('CSV', what)}>
        CSV
      </a>
    </span>
  )
}

/** Publisher and licence of each source, once. */
function publishersOf(sources: readonly NamedSource[]): string {
  const said = sources.map(({ title, publisher, licence }) =>
    [publisher === '' ? title : publisher, licence].filter((part) => part !== '').join(', '),
  )
  return [...new Set(said)].join('; ')
}
