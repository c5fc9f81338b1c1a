import { A } from '../../../ui/components/link.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import type { DocumentKind, DocumentVersion } from '../../model/governing/governing-document.ts'
import { documentVersionPath, governingDocumentPath } from '../../paths.ts'
import { governingTexts } from '../../texts-governing.ts'

/** What holds of a document on the day, and the draft that waits, as far as the reader sees it. */
export type DocumentInBrief = {
  readonly kind: DocumentKind
  readonly current: DocumentVersion | null
  readonly draft: DocumentVersion | null
}

/** Terms of reference and rules of procedure in a line each, for an organization's own page. */
export function GoverningPanel({
  organization,
  documents,
}: {
  readonly organization: string
  readonly documents: readonly DocumentInBrief[]
}) {
  const t = governingTexts(usePage().language).panel
  return (
    <section aria-labelledby="grundlag-dokumenter">
      <h2 id="grundlag-dokumenter">{t.title}</h2>
      <ul>
        {documents.map((document) => (
          <Line key={document.kind} organization={organization} document={document} />
        ))}
      </ul>
    </section>
  )
}

function Line({ organization, document }: { readonly organization: string; readonly document: DocumentInBrief }) {
  const { language } = usePage()
  const t = governingTexts(language)
  const { kind, current, draft } = document
  const since = current?.period?.startDate ?? null
  return (
    <li>
      <A to={governingDocumentPath(organization, kind)}>
        {current === null || since === null
          ? t.panel.none(t.kinds[kind])
          : t.panel.holds(t.kinds[kind], current.number, dayText(since, language))}
      </A>
      {draft === null ? null : (
        <>
          ;{' '}
          <A to={documentVersionPath(organization, kind, draft.number)}>{t.panel.draft(t.kinds[kind], draft.number)}</A>
        </>
      )}
    </li>
  )
}
