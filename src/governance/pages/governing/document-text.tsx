import { inDanish } from '../../../ui/components/danish.tsx'
import { usePage } from '../../../ui/context.ts'
import type { DocumentSection } from '../../model/governing/governing-document.ts'
import { governingTexts } from '../../texts-governing.ts'

/** The words of a version, as they are: a blank line parts paragraphs, a line break stays one. */
export function DocumentText({ sections }: { readonly sections: readonly DocumentSection[] }) {
  const t = governingTexts(usePage().language)
  if (sections.length === 0) return <p>{t.noText}</p>
  return (
    <>
      {sections.map(({ heading, text }, place) => (
        <section key={place}>
          {heading === null ? null : <h3>{inDanish(heading)}</h3>}
          {paragraphsOf(text).map((paragraph, at) => (
            <p key={at} class="as-printed">
              {inDanish(paragraph)}
            </p>
          ))}
        </section>
      ))}
    </>
  )
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
}
