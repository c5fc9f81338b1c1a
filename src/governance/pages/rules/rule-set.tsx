import type { VNode } from 'preact'
import { HistoryLink } from '../../../journal/pages/history-link.tsx'
import type { Day } from '../../../kernel/day.ts'
import { inDanish } from '../../../ui/components/danish.tsx'
import { A } from '../../../ui/components/link.tsx'
import { EmptyState, Mark, PageHead, PeriodText, SourceMark } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText, periodText } from '../../../ui/format.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import { type KeptExemption, type KeptRule, type KeptRuleSet, newestOf } from '../../model/rules/kept-rules.ts'
import { kindNamed } from '../../model/rules/read-demand.ts'
import { endExemptionPath, ruleDeedPath, ruleSetDeedPath } from '../../paths.ts'
import { checkTexts } from '../../texts-check.ts'
import { rulesTexts } from '../../texts-rules.ts'

/** What the page says of a decision that is linked and that the reader sees. */
export type LinkedDecision = { readonly label: string; readonly to: string }

export type RuleSetParts = {
  /** Public id of the organization at whose address the set is read. */
  readonly organization: string
  readonly name: string
  readonly set: KeptRuleSet
  /** The rules that hold here on the day. */
  readonly now: readonly KeptRule[]
  /** What else there is to see of the set: earlier and later versions. */
  readonly others: readonly KeptRule[]
  readonly decisions: ReadonlyMap<string, LinkedDecision>
  readonly names: ReadonlyMap<string, string>
  /** What the reader may do: write the set, and exempt from its rules. */
  readonly may: { readonly write: boolean; readonly exempt: boolean }
  readonly preview: VNode | null
  readonly day: Day
}

/** A set of rules as one organization reads it. */
export function RuleSetPage(parts: RuleSetParts) {
  const { name, set, now, others, decisions, may, preview, day } = parts
  const { language } = usePage()
  const t = rulesTexts(language).set
  const isDraft = set.approvedOn === null
  const decision = set.decision === null ? undefined : decisions.get(set.decision)
  return (
    <>
      <PageHead
        over={name}
        title={
          <>
            {inDanish(set.title)} {isDraft ? <Mark tone="needs-you">{t.draft}</Mark> : null}
          </>
        }
        lead={isDraft ? t.draftLead : t.lead(now.length, dayText(day, language))}
      />
      <p>
        {t.holds(periodText(set.period, language))} {checkTexts(language).decides[set.decidesBy]}{' '}
        {set.approvedOn === null ? null : t.approved(dayText(set.approvedOn, language))}{' '}
        {decision === undefined ? null : (
          <>
            {t.decision}: <A to={decision.to}>{decision.label}</A>
          </>
        )}
        <SourceMark source={set.source} />
      </p>
      {may.write ? (
        <SetDeeds organization={parts.organization} set={set} hasRules={now.length + others.length > 0} />
      ) : null}
      <section aria-labelledby="reglerne">
        <h2 id="reglerne">{t.rules}</h2>
        {now.length === 0 && isDraft ? (
          <EmptyState>
            <p>{t.noRules}</p>
          </EmptyState>
        ) : null}
        {now.map((rule) => (
          <RuleArticle key={rule.id} rule={rule} parts={parts} isNow />
        ))}
      </section>
      {others.length === 0 ? null : (
        <section aria-labelledby="andre-udgaver">
          <h2 id="andre-udgaver">{t.others}</h2>
          {others.map((rule) => (
            <RuleArticle key={rule.id} rule={rule} parts={parts} isNow={false} />
          ))}
        </section>
      )}
      {preview}
    </>
  )
}

function SetDeeds({
  organization,
  set: { id, key, approvedOn },
  hasRules,
}: {
  readonly organization: string
  readonly set: KeptRuleSet
  readonly hasRules: boolean
}) {
  const t = rulesTexts(usePage().language).set
  const isDraft = approvedOn === null
  return (
    <ul class="plain-list">
      <li>
        <A to={ruleSetDeedPath(organization, key, 'ny-regel')}>{t.addRule}</A>
      </li>
      <li>
        <HistoryLink word="regelsaet" id={id} />
      </li>
      {isDraft ? (
        <>
          <li>
            <A to={ruleSetDeedPath(organization, key, 'ret')}>{t.edit}</A>
          </li>
          {hasRules ? (
            <li>
              <A to={ruleSetDeedPath(organization, key, 'godkend')}>{t.approve}</A>
            </li>
          ) : null}
          <li>
            <A to={ruleSetDeedPath(organization, key, 'slet')}>{t.drop}</A>
          </li>
        </>
      ) : (
        <li>
          <A to={ruleSetDeedPath(organization, key, 'afslut')}>{t.endSet}</A>
        </li>
      )}
    </ul>
  )
}

function RuleArticle({
  rule,
  parts,
  isNow,
}: {
  readonly rule: KeptRule
  readonly parts: RuleSetParts
  readonly isNow: boolean
}) {
  const { language } = usePage()
  const t = rulesTexts(language)
  const kind = kindNamed(rule.kind)
  const decision = rule.decision === null ? undefined : parts.decisions.get(rule.decision)
  return (
    <article aria-labelledby={rule.id}>
      <h3 id={rule.id}>{inDanish(rule.text)}</h3>
      <p>
        {rule.key}, {checkTexts(language).severities[rule.severity]},{' '}
        {kind === null ? t.unknownKind : t.kinds[kind].name}, <PeriodText period={rule.period} />{' '}
        {rule.certainty === 'confirmed' ? null : (
          <Mark tone="quiet">{uiTexts(language).certainty[rule.certainty]}</Mark>
        )}
        <SourceMark source={rule.source} />
      </p>
      <p>
        {t.set.about}: {aboutText(rule, parts.names, language)}
        {decision === undefined ? null : (
          <>
            . {t.set.decision}: <A to={decision.to}>{decision.label}</A>
          </>
        )}
      </p>
      {rule.note === null ? null : <p>{inDanish(rule.note)}</p>}
      {rule.exemptions.map((exemption) => (
        <ExemptionText key={exemption.id} exemption={exemption} rule={rule} parts={parts} />
      ))}
      <RuleDeeds rule={rule} parts={parts} isNow={isNow} />
    </article>
  )
}

function aboutText(rule: KeptRule, names: RuleSetParts['names'], language: 'da' | 'en'): string {
  const kind = checkTexts(language).country.kinds[rule.appliesTo] ?? rule.appliesTo
  if (rule.within === null) return rulesTexts(language).set.everybody(kind)
  const within = names.get(rule.within) ?? rule.within
  return rule.set.owner === null ? `${kind}, ${within}` : within
}

function ExemptionText({
  exemption: { id, organization, reason, decidedBy, relieves, period },
  rule,
  parts: { names, may, set, ...parts },
}: {
  readonly exemption: KeptExemption
  readonly rule: KeptRule
  readonly parts: RuleSetParts
}) {
  const t = rulesTexts(usePage().language).set
  const whom = organization === null ? t.all : (names.get(organization) ?? organization)
  const mayEnd = !relieves || rule.severity !== 'law'
  const isNote = !relieves || (rule.severity === 'law' && rule.set.owner !== null)
  return (
    <p>
      {isNote ? t.noted(whom, reason, decidedBy) : t.exempt(whom, reason, decidedBy)} (<PeriodText period={period} />){' '}
      {may.exempt && organization !== null && set.approvedOn !== null && mayEnd ? (
        <A to={endExemptionPath(parts.organization, set.key, rule.key, id)}>{t.endExemption}</A>
      ) : null}
    </p>
  )
}

function RuleDeeds({
  rule,
  parts: { organization, set, now, others, may },
  isNow,
}: {
  readonly rule: KeptRule
  readonly parts: RuleSetParts
  readonly isNow: boolean
}) {
  const t = rulesTexts(usePage().language).set
  const isDraft = set.approvedOn === null
  const deeds = [
    ...(may.write && newestOf([...now, ...others], rule.key)?.id === rule.id
      ? ([
          ['ret', t.changeRule],
          ['afslut', isDraft ? t.removeRule : t.endRule],
        ] as const)
      : []),
    ...(may.exempt && !isDraft && isNow ? ([['fravig', t.exemptRule]] as const) : []),
  ]
  if (deeds.length === 0) return null
  return (
    <p>
      {deeds.map(([deed, label], place) => (
        <>
          {place === 0 ? null : ' · '}
          <A to={ruleDeedPath(organization, set.key, rule.key, deed)} aria-label={t.deedOf(label, rule.text)}>
            {label}
          </A>
        </>
      ))}
    </p>
  )
}
