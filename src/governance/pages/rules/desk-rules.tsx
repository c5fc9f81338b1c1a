import { inDanish } from '../../../ui/components/danish.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Mark } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { type Check, type Finding, sayWith } from '../../model/rules/finding.ts'
import type { KeptRuleSet } from '../../model/rules/kept-rules.ts'
import { ruleName } from '../../model/rules/rule.ts'
import { compositionPath, ruleSetPath } from '../../paths.ts'
import { checkTexts } from '../../texts-check.ts'
import { rulesTexts } from '../../texts-rules.ts'

/** Something that is not met, and by whom. */
export type NotMet = { readonly organization: Check['organization']; readonly finding: Finding }

/** On my desk: rules that those whom I serve do not meet today, what would mend it, and drafts that wait for me. */
export function DeskRules({
  notMet,
  drafts,
}: {
  readonly notMet: readonly NotMet[]
  readonly drafts: readonly KeptRuleSet[]
}) {
  const { language } = usePage()
  const t = rulesTexts(language).desk
  return (
    <section aria-labelledby="regler">
      <h2 id="regler">{notMet.length === 0 ? t.drafts : t.title}</h2>
      {notMet.length === 0 ? null : (
        <>
          <p>{t.lead(notMet.length)}</p>
          <ul class="plain-list">
            {notMet.map(({ organization, finding }) => (
              <NotMetLine key={`${organization.slug} ${ruleName(finding.rule)}`} {...{ organization, finding }} />
            ))}
          </ul>
        </>
      )}
      {drafts.length === 0 ? null : (
        <>
          {notMet.length === 0 ? null : <h3>{t.drafts}</h3>}
          <ul>
            {drafts.map(({ id, key, owner, title }) => (
              <li key={id}>
                <A to={ruleSetPath(owner ?? '', key)}>{inDanish(title)}</A>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function NotMetLine({ organization, finding: { rule, says } }: NotMet) {
  const { language } = usePage()
  const t = checkTexts(language)
  const mend = sayWith(t.mend, says)
  return (
    <li>
      <A to={`${compositionPath(organization.slug)}#${ruleName(rule)}`}>{organization.name}</A>{' '}
      <Mark tone={rule.severity === 'law' ? 'needs-you' : 'quiet'}>{t.severities[rule.severity]}</Mark>{' '}
      <strong>{inDanish(rule.text)}</strong>
      <br />
      {sayWith(t.say, says)}
      {mend === null ? null : (
        <>
          <br />
          {t.composition.mends}: {mend}
        </>
      )}
    </li>
  )
}
