import { Field, Form } from '../../../ui/components/form.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import type { KeptRuleSet } from '../../model/rules/kept-rules.ts'
import { ruleSetDeedPath } from '../../paths.ts'
import { rulesTexts } from '../../texts-rules.ts'
import { DecisionField, type NamedDecision } from './decision-field.tsx'

type Texts = ReturnType<typeof rulesTexts>['approve']

export type TypedApproval = {
  readonly on: string
  readonly decision: string
  readonly refusal?: { readonly word: keyof Texts['refusals']; readonly at?: string | undefined }
}

/** When a set was approved, and by which decision. */
export function ApproveSetPage({
  organization,
  set,
  decisions,
  typed,
}: {
  readonly organization: string
  readonly set: KeptRuleSet
  readonly decisions: readonly NamedDecision[]
  readonly typed: TypedApproval
}) {
  const { language } = usePage()
  const t = rulesTexts(language).approve
  const { refusal } = typed
  const error = (at: string) => (refusal?.at === at ? t.refusals[refusal.word] : undefined)
  return (
    <>
      <PageHead title={t.title} lead={t.lead(set.title)} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.refusals[refusal.word]}</p>
        </Notice>
      )}
      <Form action={ruleSetDeedPath(organization, set.key, 'godkend')}>
        <input type="hidden" name="version" value={set.version} />
        <Field name="on" type="date" label={t.on} value={typed.on} error={error('on')} isRequired />
        <DecisionField decisions={decisions} value={typed.decision} error={error('decision')} />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}

/** Whether a draft is to go away. */
export function DropSetPage({
  organization,
  set,
  refusal,
}: {
  readonly organization: string
  readonly set: KeptRuleSet
  readonly refusal: keyof Texts['refusals'] | null
}) {
  const t = rulesTexts(usePage().language)
  return (
    <>
      <PageHead title={t.drop.title} lead={t.drop.lead(set.title)} />
      {refusal === null ? null : (
        <Notice isProblem>
          <p>{t.approve.refusals[refusal]}</p>
        </Notice>
      )}
      <Form action={ruleSetDeedPath(organization, set.key, 'slet')}>
        <input type="hidden" name="version" value={set.version} />
        <button type="submit" class="button button-primary">
          {t.drop.save}
        </button>
      </Form>
    </>
  )
}
