import type { Day } from '../../kernel/day.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead, PeriodText } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { documentKinds } from '../model/governing/governing-document.ts'
import { type Check, countOf, type Verdict, verdicts } from '../model/rules/finding.ts'
import { type RuleSet, ruleName } from '../model/rules/rule.ts'
import { compositionPath, countryCheckPath, governingDocumentPath, ruleSetPath, ruleSetsPath } from '../paths.ts'
import { checkTexts } from '../texts-check.ts'
import { governingTexts } from '../texts-governing.ts'
import { checkSentence } from './check-sentence.ts'
import { FindingArticle } from './finding.tsx'

/** Whether an organization is composed as it should be on a day, rule by rule; its parts in a line each. */
export function CompositionPage({
  name,
  check,
  parts,
  day,
}: {
  readonly name: string
  /** Null where the organization did not exist on the day. */
  readonly check: Check | null
  readonly parts: readonly Check[]
  readonly day: Day
}) {
  const { language } = usePage()
  const t = checkTexts(language).composition
  const lead = check === null ? t.notThen(name, dayText(day, language)) : checkSentence(check, language)
  return (
    <>
      <PageHead over={name} title={t.title} lead={lead} />
      {check === null || check.findings.length > 0 ? null : (
        <EmptyState>
          <p>{t.noRulesHow}</p>
        </EmptyState>
      )}
      <Parts parts={parts} />
      {check === null ? null : verdicts.map((verdict) => <Group key={verdict} check={check} verdict={verdict} />)}
      {check === null ? null : <Basis check={check} />}
      {check === null ? null : <Documents organization={check.organization.slug} />}
      <p>
        <A to={countryCheckPath}>{t.country}</A>
      </p>
    </>
  )
}

/** Where the organization's own documents stand, which some of the rules come from. */
function Documents({ organization }: { readonly organization: string }) {
  const t = governingTexts(usePage().language)
  return (
    <p>
      {documentKinds.map((kind, place) => (
        <>
          {place === 0 ? null : ' · '}
          <A to={governingDocumentPath(organization, kind)}>{t.kinds[kind]}</A>
        </>
      ))}
    </p>
  )
}

function Parts({ parts }: { readonly parts: readonly Check[] }) {
  const { language } = usePage()
  const judged = parts.filter(({ findings }) => findings.length > 0)
  if (judged.length === 0) return null
  return (
    <ul class="plain-list">
      {judged.map((part) => (
        <li key={part.organization.slug}>
          <A to={compositionPath(part.organization.slug)}>{part.organization.name}</A>: {checkSentence(part, language)}
        </li>
      ))}
    </ul>
  )
}

function Group({ check, verdict }: { readonly check: Check; readonly verdict: Verdict }) {
  const t = checkTexts(usePage().language).composition
  const findings = check.findings.filter((finding) => finding.verdict === verdict)
  if (findings.length === 0) return null
  return (
    <section aria-labelledby={verdict}>
      <h2 id={verdict}>
        {t.groups[verdict]} ({countOf(check, verdict)})
      </h2>
      {findings.map((finding) => (
        <FindingArticle key={ruleName(finding.rule)} finding={finding} />
      ))}
    </section>
  )
}

/** The rule sets that the findings come from, and how the organization decides under them. */
function Basis({ check }: { readonly check: Check }) {
  const t = checkTexts(usePage().language)
  const sets = new Map<string, RuleSet>(
    check.findings.map(({ rule }) => [`${rule.set.owner} ${rule.set.key}`, rule.set]),
  )
  if (sets.size === 0) return null
  return (
    <section aria-labelledby="grundlag">
      <h2 id="grundlag">{t.composition.basis}</h2>
      <ul>
        {[...sets.values()].map(({ key, owner, title, period, decidesBy }) => (
          <li key={key}>
            <A to={ruleSetPath(owner ?? check.organization.slug, key)}>{inDanish(title)}</A>,{' '}
            <PeriodText period={period} />. {t.decides[decidesBy]}
          </li>
        ))}
      </ul>
      <p>
        <A to={ruleSetsPath(check.organization.slug)}>{t.composition.rules}</A>
      </p>
    </section>
  )
}
