import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import type { Check } from '../model/rules/finding.ts'
import { compositionPath, ruleSetsPath } from '../paths.ts'
import { checkTexts } from '../texts-check.ts'
import { checkSentence } from './check-sentence.ts'

/** Whether an organization is composed as it should be, in a sentence, for its own page. */
export function CompositionPanel({ check }: { readonly check: Check }) {
  const { language } = usePage()
  const t = checkTexts(language).composition
  return (
    <section aria-labelledby="sammensaetning">
      <h2 id="sammensaetning">{t.title}</h2>
      <p>{checkSentence(check, language)}</p>
      <p>
        <A to={compositionPath(check.organization.slug)}>{t.all}</A> ·{' '}
        <A to={ruleSetsPath(check.organization.slug)}>{t.rules}</A>
      </p>
    </section>
  )
}
