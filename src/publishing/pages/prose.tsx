import { A } from '../../ui/components/link.tsx'
import { PageHead } from '../../ui/components/pieces.tsx'
import type { ProsePage } from '../model/prose.ts'

/** A page of plain text. */
export function ProsePageView({ page }: { readonly page: ProsePage }) {
  return (
    <>
      <PageHead title={page.title} lead={page.lead} />
      {page.sections.map(({ heading, paragraphs, list, more }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {list === undefined ? null : (
            <ul>
              {list.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          {more === undefined ? null : (
            <p>
              <A to={more.to}>{more.label}</A>
            </p>
          )}
        </section>
      ))}
    </>
  )
}
