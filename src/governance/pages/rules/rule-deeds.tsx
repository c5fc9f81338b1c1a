import { inDanish } from '../../../ui/components/danish.tsx'
import { Field, Form } from '../../../ui/components/form.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { periodText } from '../../../ui/format.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import type { KeptRule, KeptRuleSet } from '../../model/rules/kept-rules.ts'
import type { ExemptionForm } from '../../model/rules/set-form.ts'
import { ruleDeedPath } from '../../paths.ts'
import { rulesTexts } from '../../texts-rules.ts'
import { DecisionField, type NamedDecision } from './decision-field.tsx'

type Texts = ReturnType<typeof rulesTexts>

type At = { readonly organization: string; readonly set: KeptRuleSet; readonly rule: KeptRule }

/** The last day of an approved rule, or whether a draft's rule goes away. */
export function EndRulePage({
  at: { organization, set, rule },
  to,
  refusal,
}: {
  readonly at: At
  readonly to: string
  readonly refusal: keyof Texts['end']['refusals'] | null
}) {
  const { language } = usePage()
  const t = rulesTexts(language).end
  const isDraft = set.approvedOn === null
  const error = refusal === null ? undefined : t.refusals[refusal]
  return (
    <>
      <PageHead title={isDraft ? t.removeTitle : t.title} lead={inDanish(rule.text)} />
      <Notice>
        <p>{isDraft ? t.removeLead : t.now(periodText(rule.period, language))}</p>
      </Notice>
      {isDraft && error !== undefined ? (
        <Notice isProblem>
          <p>{error}</p>
        </Notice>
      ) : null}
      <Form action={ruleDeedPath(organization, set.key, rule.key, 'afslut')}>
        <input type="hidden" name="version" value={rule.version} />
        {isDraft ? null : <Field name="to" type="date" label={t.to} value={to} error={error} isRequired />}
        <button type="submit" class="button button-primary">
          {isDraft ? t.remove : t.save}
        </button>
      </Form>
    </>
  )
}

export type TypedExemption = {
  readonly fields: ExemptionForm
  readonly refusal?: { readonly word: keyof Texts['exempt']['refusals']; readonly at?: string | undefined }
}

/** Why a rule is not held against somebody for a time, and who decided so; of a law only as a note. */
export function ExemptPage({
  at: { organization, set, rule },
  relieves,
  about,
  decisions,
  typed,
}: {
  readonly at: At
  readonly relieves: boolean
  readonly about: readonly { readonly slug: string; readonly name: string }[]
  readonly decisions: readonly NamedDecision[]
  readonly typed: TypedExemption
}) {
  const { language } = usePage()
  const t = rulesTexts(language).exempt
  const { fields, refusal } = typed
  const field = (at: keyof ExemptionForm) => ({
    name: at,
    value: fields[at],
    error: refusal?.at === at ? t.refusals[refusal.word] : undefined,
  })
  return (
    <>
      <PageHead over={rule.key} title={t.title} lead={inDanish(rule.text)} />
      <Notice>
        <p>{relieves ? t.lead : t.lawLead}</p>
      </Notice>
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.refusals[refusal.word]}</p>
        </Notice>
      )}
      <Form action={ruleDeedPath(organization, set.key, rule.key, 'fravig')}>
        <Field
          {...field('about')}
          label={t.about}
          options={about.map(({ slug, name }) => ({ value: slug, label: name }))}
          isRequired
        />
        <Field {...field('from')} type="date" label={t.from} isRequired />
        <Field {...field('to')} type="date" label={t.to} hint={t.toHint} />
        <Field {...field('reason')} label={t.reason} hint={t.reasonHint} rows={3} isRequired />
        <Field {...field('decidedBy')} label={relieves ? t.decidedBy : t.authority} isRequired />
        <DecisionField decisions={decisions} value={fields.decision} error={field('decision').error} />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}
