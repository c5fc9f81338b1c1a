import { Field } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead, Table } from '../../ui/components/pieces.tsx'
import { address, usePage } from '../../ui/context.ts'
import { momentText } from '../../ui/format.ts'
import type { Crumb } from '../../ui/route.ts'
import type { LineView, ToldView } from '../model/line-view.ts'
import { thingHistoryPath } from '../paths.ts'
import { texts } from '../texts.ts'

/** What there is to choose from, and what is chosen. */
export type Choosing = {
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
  readonly persons: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: Readonly<Record<'slags' | 'person' | 'fra' | 'til', string>>
}

type HistoryProperties = {
  readonly title: string
  readonly lead: string
  readonly empty: string
  readonly lines: readonly LineView[]
  /** Where the page stands, without what was chosen. */
  readonly path: string
  /** Where the older lines are, and the newest, where these are not on this page. */
  readonly older: string | null
  readonly newest: string | null
  readonly choosing?: Choosing | undefined
  /** Whether each line leads to the history of its thing. */
  readonly leadsOn: boolean
  /** Another history that the reader may want. */
  readonly also?: Crumb | undefined
}

/** A history: lines of the journal, newest first. */
export function HistoryPage({
  title,
  lead,
  empty,
  lines,
  path,
  older,
  newest,
  choosing,
  leadsOn,
  also,
}: HistoryProperties) {
  const t = texts(usePage().language)
  return (
    <>
      <PageHead title={title} lead={lead} />
      {also === undefined ? null : (
        <p>
          <A to={also.to}>{also.label}</A>
        </p>
      )}
      {choosing === undefined ? null : <ChoiceOfLines path={path} choosing={choosing} />}
      {lines.length === 0 ? (
        <EmptyState>
          <p>{empty}</p>
          {newest === null && choosing === undefined ? null : (
            <p>
              <A to={path}>{t.showAll}</A>
            </p>
          )}
        </EmptyState>
      ) : (
        <ol class="history">
          {lines.map((line) => (
            <Line key={line.id} line={line} leadsOn={leadsOn} />
          ))}
        </ol>
      )}
      {older === null && newest === null ? null : (
        <nav class="actions" aria-label={t.pages.label}>
          {newest === null ? null : <A to={newest}>← {t.pages.newest}</A>}
          {older === null ? null : <A to={older}>{t.pages.older} →</A>}
        </nav>
      )}
      {lines.length === 0 ? null : <p class="muted small">{t.seal.explains}</p>}
    </>
  )
}

function ChoiceOfLines({ path, choosing }: { readonly path: string; readonly choosing: Choosing }) {
  const page = usePage()
  const t = texts(page.language).choose
  const { kinds, persons, chosen } = choosing
  const all = { value: '', label: t.all }
  return (
    <form method="get" action={address({ ...page, asOf: null }, path)} class="history-choice" aria-label={t.title}>
      <Field name="slags" label={t.kind} options={[all, ...kinds]} value={chosen.slags} />
      <Field name="person" label={t.person} options={[all, ...persons]} value={chosen.person} />
      <Field name="fra" label={t.from} type="date" value={chosen.fra} />
      <Field name="til" label={t.until} type="date" value={chosen.til} />
      <button type="submit" class="button button-secondary">
        {t.submit}
      </button>
    </form>
  )
}

function Line({ line, leadsOn }: { readonly line: LineView; readonly leadsOn: boolean }) {
  const { language } = usePage()
  const t = texts(language)
  return (
    <li>
      <p class="history-deed">
        <strong>{line.who}</strong> {line.deed}
        {line.name === null ? null : (
          <>
            {': '}
            {line.name.to === null ? line.name.label : <A to={line.name.to}>{line.name.label}</A>}
          </>
        )}
      </p>
      <p class="muted small">
        <time dateTime={line.at.toISOString()}>{momentText(line.at, language)}</time>, {line.right}
        {leadsOn && line.thing.word !== null ? (
          <>
            {' · '}
            <A
              to={thingHistoryPath(line.thing.word, line.thing.id)}
              aria-label={`${t.allOf}: ${line.name?.label ?? line.thing.called}`}
            >
              {t.allOf}
            </A>
          </>
        ) : null}
      </p>
      <What id={line.id} told={line.told} />
      <p class="muted small">
        {line.seal === null
          ? t.seal.waiting
          : t.seal.sealed(line.seal.seal, line.seal.place, line.seal.hash.slice(0, 12))}
      </p>
    </li>
  )
}

function What({ id, told }: { readonly id: bigint; readonly told: ToldView }) {
  const t = texts(usePage().language)
  if (!('fields' in told)) return <p class="muted">{t.what[told.kind]}</p>
  const { kind, fields, more } = told
  if (fields.length === 0) return null
  const isPair = kind === 'changed'
  const shown = (text: string | null) => text ?? <span class="muted">{t.nothing}</span>
  return (
    <details>
      <summary>{t.what[kind](fields.length + more)}</summary>
      <Table
        caption={t.what.caption(id)}
        head={isPair ? [t.what.field, t.what.before, t.what.after] : [t.what.field, t.what.written]}
        rows={fields.map(({ field, before, after }) =>
          isPair ? [field, shown(before), shown(after)] : [field, shown(after)],
        )}
      />
      {more === 0 ? null : <p class="muted small">{t.what.more(more)}</p>}
    </details>
  )
}
