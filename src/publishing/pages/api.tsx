import { A } from '../../ui/components/link.tsx'
import { PageHead, Table } from '../../ui/components/pieces.tsx'
import { address, usePage } from '../../ui/context.ts'
import type { ApiDescription } from '../../ui/route.ts'
import { apiPath } from '../paths.ts'
import { textsOfData } from '../texts-data.ts'

type Described = { readonly url: string; readonly api: ApiDescription }

/** How programs ask: the rules, then every address with what it answers. */
export function ApiPage({ routes }: { readonly routes: readonly Described[] }) {
  const { language } = usePage()
  const t = textsOfData(language).api
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <p>
        <a href={`${address({ language, asOf: null }, apiPath)}.json`}>{t.machine}</a>
      </p>
      <section aria-labelledby="spoerg">
        <h2 id="spoerg">{t.rulesTitle}</h2>
        <ul>
          {t.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="adresser">
        <h2 id="adresser">{t.pathsTitle}</h2>
        <Table
          caption={t.pathsCaption}
          head={[t.address, t.what, t.formats, t.parameters]}
          rows={routes.map(({ url, api }) => [
            <Address key="address" url={url} />,
            api.summary(language),
            api.csv === undefined ? 'JSON' : 'JSON, CSV',
            parametersOf(api).join(', '),
          ])}
        />
      </section>
    </>
  )
}

/** A pattern as it is written; where nothing stands open in it, a link to the page itself. */
function Address({ url }: { readonly url: string }) {
  const written = url.replaceAll(/:([a-z]+)/g, '{$1}')
  const shown = <code>{written}</code>
  return url.includes(':') ? shown : <A to={url}>{shown}</A>
}

function parametersOf({ readsDay, query = [] }: ApiDescription): string[] {
  return [...(readsDay === true ? ['pr'] : []), ...query.map(({ name }) => name)]
}
