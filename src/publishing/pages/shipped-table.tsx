import { PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import type { NamedSource } from '../model/shipped-table.ts'
import { textsOfData } from '../texts-data.ts'
import type { TableToFetch } from './data.tsx'

type ShippedTableProperties = { readonly table: TableToFetch; readonly columns: readonly string[] }

/** One table that the program comes with: what it says, its columns, its sources, and the files. */
export function ShippedTablePage({ table, columns }: ShippedTableProperties) {
  const t = textsOfData(usePage().language).table
  return (
    <>
      <PageHead over={t.over} title={table.name} lead={t.lead(table.says, table.rows)} />
      <p class="actions">
        <a href={table.csv} class="button button-secondary">
          CSV
        </a>
        <a href={table.json} class="button button-secondary">
          JSON
        </a>
      </p>
      <section aria-labelledby="kolonner">
        <h2 id="kolonner">{t.columns}</h2>
        <ul>
          {columns.map((column) => (
            <li key={column}>
              <code>{column}</code>
            </li>
          ))}
        </ul>
      </section>
      {table.sources.length === 0 ? null : (
        <section aria-labelledby="kilder">
          <h2 id="kilder">{t.sources}</h2>
          <ul>
            {table.sources.map((source) => (
              <li key={source.title}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function SourceLine({ source }: { readonly source: NamedSource }) {
  const { title, publisher, url, licence } = source
  const after = [publisher, licence].filter((part) => part !== '').join(', ')
  return (
    <>
      {url === '' ? (
        title
      ) : (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      )}
      {after === '' ? '' : `, ${after}`}
    </>
  )
}
