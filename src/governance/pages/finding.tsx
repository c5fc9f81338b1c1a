import type { ComponentChildren } from 'preact'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark, SourceMark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { type Evidence, type Finding, sayWith } from '../model/rules/finding.ts'
import { ruleName } from '../model/rules/rule.ts'
import { checkTexts } from '../texts-check.ts'

/** One rule: what it found, what it asks, what it rests on, what would mend it, where it is written. */
export function FindingArticle({ finding }: { readonly finding: Finding }) {
  const { language } = usePage()
  const t = checkTexts(language)
  const { rule, verdict, says, evidence, noted } = finding
  const mend = verdict === 'met' ? null : sayWith(t.mend, says)
  return (
    <article aria-labelledby={ruleName(rule)}>
      <h3 id={ruleName(rule)}>
        {inDanish(rule.text)} <Mark tone={tones[verdict]}>{t.verdicts[verdict]}</Mark>
      </h3>
      <p>{sayWith(t.say, says)}</p>
      {mend === null ? null : (
        <p>
          <strong>{t.composition.mends}:</strong> {mend}
        </p>
      )}
      {evidence.length === 0 ? null : (
        <p>
          {t.composition.rests}: <EvidenceList evidence={evidence} />
        </p>
      )}
      {noted.map(({ reason, decidedBy }) => (
        <p key={reason}>{t.noted(reason, decidedBy)}</p>
      ))}
      {rule.note === null ? null : <p>{inDanish(rule.note)}</p>}
      <p>
        {rule.key}, {t.severities[rule.severity]}{' '}
        {rule.certainty === 'confirmed' ? null : (
          <Mark tone="quiet">{uiTexts(language).certainty[rule.certainty]}</Mark>
        )}
        <SourceMark source={rule.source} />
      </p>
    </article>
  )
}

export const tones = { met: 'good', 'not-met': 'needs-you', 'cannot-judge': 'quiet' } as const

function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { language } = usePage()
  const label = ({ label: written, on }: Evidence) => (on === null ? written : dayText(on, language))
  const shown = evidence.map(
    (one): ComponentChildren => (
      <>
        {one.to === null ? label(one) : <A to={one.to}>{label(one)}</A>}
        {one.certainty === null || one.certainty === 'confirmed' ? null : (
          <>
            {' '}
            <Mark tone="quiet">{uiTexts(language).certainty[one.certainty]}</Mark>
          </>
        )}
        {one.byTitle === true ? (
          <>
            {' '}
            <Mark tone="quiet">{checkTexts(language).composition.byTitle}</Mark>
          </>
        ) : null}
      </>
    ),
  )
  return (
    <>
      {shown.map((one, place) => (
        <>
          {place === 0 ? null : '; '}
          {one}
        </>
      ))}
    </>
  )
}
