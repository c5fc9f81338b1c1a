import type { VNode } from 'preact'
import { HistoryLink } from '../../journal/pages/history-link.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { Person } from '../model/person.ts'
import { correctPersonPath, newPersonPath, personPath } from '../paths.ts'
import { texts } from '../texts.ts'

/** An office-holder: the name, and what the rooms above know of the seats held and the meetings attended. */
export function PersonPage({
  person,
  panels,
  mayWrite,
}: {
  readonly person: Person
  readonly panels: readonly VNode[]
  readonly mayWrite: boolean
}) {
  const t = texts(usePage().language).person
  return (
    <>
      <PageHead over={t.over} title={person.name} />
      {panels.length === 0 ? (
        <EmptyState>
          <p>{t.noPanels}</p>
        </EmptyState>
      ) : (
        panels
      )}
      {mayWrite ? (
        <p>
          <A to={correctPersonPath(person)}>{t.rename}</A> · <HistoryLink word="person" id={person.id} />
        </p>
      ) : null}
    </>
  )
}

/** Everybody with a public page, by name. */
export function PersonsPage({
  persons,
  mayWrite,
}: {
  readonly persons: readonly (Person & { readonly slug: string })[]
  readonly mayWrite: boolean
}) {
  const { language, asOf } = usePage()
  const t = texts(language).persons
  const said = asOf === null ? t : t.onDay(dayText(asOf, language))
  return (
    <>
      <PageHead title={t.title} lead={persons.length === 0 ? undefined : said.lead(persons.length)} />
      {persons.length === 0 ? (
        <EmptyState>
          <p>{said.none}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.caption}
          head={[t.name]}
          rows={persons.map(({ slug, name }) => [<A to={personPath(slug)}>{name}</A>])}
        />
      )}
      {mayWrite ? (
        <p>
          <A to={newPersonPath} class="button button-secondary">
            {t.new}
          </A>
        </p>
      ) : null}
    </>
  )
}
