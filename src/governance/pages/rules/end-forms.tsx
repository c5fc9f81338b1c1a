import { inDanish } from '../../../ui/components/danish.tsx'
import { Field, Form } from '../../../ui/components/form.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { periodText } from '../../../ui/format.ts'
import type { KeptExemption, KeptRule, KeptRuleSet } from '../../model/rules/kept-rules.ts'
import { endExemptionPath, ruleSetDeedPath } from '../../paths.ts'
import { rulesTexts } from '../../texts-rules.ts'

type Texts = ReturnType<typeof rulesTexts>

/** The last day of an approved set. */
export function EndSetPage({
  organization,
  set,
  to,
  refusal,
}: {
  readonly organization: string
  readonly set: KeptRuleSet
  readonly to: string
  readonly refusal: keyof Texts['endSet']['refusals'] | null
}) {
  const { language } = usePage()
  const t = rulesTexts(language).endSet
  return (
    <>
      <PageHead title={t.title} lead={inDanish(set.title)} />
      <Notice>
        <p>{t.now(periodText(set.period, language))}</p>
      </Notice>
      <EndForm
        action={ruleSetDeedPath(organization, set.key, 'afslut')}
        version={set.version}
        to={to}
        error={refusal === null ? undefined : t.refusals[refusal]}
        save={t.save}
      />
    </>
  )
}

/** The last day of an exemption. */
export function EndExemptionPage({
  at: { organization, set, rule, exemption, whom },
  to,
  refusal,
}: {
  readonly at: {
    readonly organization: string
    readonly set: KeptRuleSet
    readonly rule: KeptRule
    readonly exemption: KeptExemption
    /** Name of those whom it is for. */
    readonly whom: string
  }
  readonly to: string
  readonly refusal: keyof Texts['endExemption']['refusals'] | null
}) {
  const { language } = usePage()
  const t = rulesTexts(language)
  const says = exemption.relieves ? t.set.exempt : t.set.noted
  return (
    <>
      <PageHead over={rule.key} title={t.endExemption.title} lead={inDanish(rule.text)} />
      <Notice>
        <p>{says(whom, exemption.reason, exemption.decidedBy)}</p>
        <p>{t.endExemption.now(periodText(exemption.period, language))}</p>
      </Notice>
      <EndForm
        action={endExemptionPath(organization, set.key, rule.key, exemption.id)}
        version={exemption.version}
        to={to}
        error={refusal === null ? undefined : t.endExemption.refusals[refusal]}
        save={t.endExemption.save}
      />
    </>
  )
}

function EndForm({
  action,
  version,
  to,
  error,
  save,
}: {
  readonly action: string
  readonly version: number
  readonly to: string
  readonly error: string | undefined
  readonly save: string
}) {
  const t = rulesTexts(usePage().language).end
  return (
    <Form action={action}>
      <input type="hidden" name="version" value={version} />
      <Field name="to" type="date" label={t.to} value={to} error={error} isRequired />
      <button type="submit" class="button button-primary">
        {save}
      </button>
    </Form>
  )
}
