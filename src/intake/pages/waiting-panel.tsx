import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import type { DocumentLine } from '../model/document.ts'
import { reviewPath } from '../paths.ts'
import { texts } from '../texts.ts'

/** The newest documents that were read and that nobody has accepted yet. */
export function WaitingPanel({ documents }: { readonly documents: readonly DocumentLine[] }) {
  const t = texts(usePage().language)
  return (
    <section>
      <h2>{t.list.title}</h2>
      <p>{t.list.lead(documents.length)}</p>
      <ul class="plain-list">
        {documents.slice(0, 10).map(({ slug, name }) => (
          <li key={slug}>
            <A to={reviewPath(slug)}>{name}</A>
          </li>
        ))}
      </ul>
    </section>
  )
}
