import { inDanish } from '../../../ui/components/danish.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Mark, Table } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import type { Comparison } from '../../model/constitution/consequence.ts'
import { type Check, sayWith, type Verdict } from '../../model/rules/finding.ts'
import { compositionPath } from '../../paths.ts'
import { checkTexts } from '../../texts-check.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import { checkSentence } from '../check-sentence.ts'

const tones = { met: 'good', 'not-met': 'needs-you', 'cannot-judge': 'quiet' } as const

/** What rules would say of one organization on the first day, those that say something else than the day before on top. */
export function ComparedRules({ check, rules }: { readonly check: Check; readonly rules: readonly Comparison[] }) {
  const { language } = usePage()
  const t = constitutionTexts(language).preview
  const other = rules.filter(({ isOther }) => isOther)
  const same = rules.filter(({ isOther }) => !isOther)
  const { name, slug } = check.organization
  return (
    <section aria-label={name}>
      <h3>
        <A to={compositionPath(slug)}>{name}</A>
      </h3>
      <p>{checkSentence(check, language)}</p>
      {other.length === 0 ? <p>{t.noOther}</p> : <RuleTable caption={`${t.changed}: ${name}`} rules={other} />}
      {same.length === 0 ? null : (
        <details>
          <summary>{t.same(same.length)}</summary>
          <RuleTable caption={name} rules={same} />
        </details>
      )}
    </section>
  )
}

function RuleTable({ caption, rules }: { readonly caption: string; readonly rules: readonly Comparison[] }) {
  const { language } = usePage()
  const t = constitutionTexts(language).preview
  const { say } = checkTexts(language)
  return (
    <Table
      caption={caption}
      head={[t.rule, t.before, t.after, t.why]}
      rows={rules.map(({ finding, before }) => [
        inDanish(finding.rule.text),
        before === null ? t.notAsked : <VerdictMark verdict={before} />,
        <VerdictMark verdict={finding.verdict} />,
        sayWith(say, finding.says),
      ])}
    />
  )
}

function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return <Mark tone={tones[verdict]}>{checkTexts(usePage().language).verdicts[verdict]}</Mark>
}
