import type { VNode } from 'preact'
import type { Day } from '../../../kernel/day.ts'
import { certainties } from '../../../structure/model/organization.ts'
import { inDanish } from '../../../ui/components/danish.tsx'
import { Choice, Field, Form } from '../../../ui/components/form.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Notice, PageHead, PeriodText } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import type { KeptRule, KeptRuleSet } from '../../model/rules/kept-rules.ts'
import { kindNamed } from '../../model/rules/read-demand.ts'
import { severities } from '../../model/rules/rule.ts'
import type { RuleForm, RuleFormField } from '../../model/rules/rule-form.ts'
import { rulesTexts } from '../../texts-rules.ts'
import { DecisionField, type NamedDecision } from './decision-field.tsx'
import { ParameterFields } from './parameter-fields.tsx'

type Texts = ReturnType<typeof rulesTexts>['rule']

/** What was typed, and what was wrong with it. */
export type TypedRule = {
  readonly fields: RuleForm
  readonly refusal?: { readonly word: keyof Texts['refusals']; readonly at?: string | undefined }
}

type Properties = {
  readonly name: string
  /** Where the form is sent, and where another kind is chosen. */
  readonly action: string
  readonly kindsAt: string
  readonly set: KeptRuleSet
  /** The rule that is changed; null for a new one. */
  readonly rule: KeptRule | null
  /** Whether somebody else stored something since the form was opened. */
  readonly isStale: boolean
  readonly about: readonly { readonly slug: string; readonly name: string }[]
  readonly decisions: readonly NamedDecision[]
  readonly typed: TypedRule
  readonly previewOn: Day
  readonly preview: VNode | null
}

/** The form of a rule: what it asks, of whom, in which words, how much it weighs and how sure it is; and what it would say. */
export function RuleFormPage(parts: Properties) {
  const { name, action, kindsAt, set, rule, isStale, decisions, typed, previewOn, preview } = parts
  const { language } = usePage()
  const t = rulesTexts(language)
  const { fields, refusal } = typed
  const kind = kindNamed(fields.kind)
  const error = (at: string) => (refusal?.at === at ? t.rule.refusals[refusal.word] : undefined)
  const wrong = refusal?.word === 'bad-parameter' ? (refusal.at ?? null) : null
  return (
    <>
      <PageHead over={name} title={rule === null ? t.rule.newTitle : t.rule.editTitle} lead={inDanish(set.title)} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.rule.refusals[refusal.word]}</p>
        </Notice>
      )}
      {isStale && rule !== null ? <Theirs rule={rule} /> : null}
      {kind === null ? (
        <Notice isProblem>
          <p>
            {t.rule.unknownKind} <A to={kindsAt}>{t.rule.otherKind}</A>
          </p>
        </Notice>
      ) : (
        <p>
          {t.rule.kind}: <strong>{t.kinds[kind].name}</strong>. {t.kinds[kind].says}{' '}
          <A to={kindsAt}>{t.rule.otherKind}</A>
        </p>
      )}
      {preview}
      <Form action={action}>
        <input type="hidden" name="kind" value={fields.kind} />
        {rule === null ? null : <input type="hidden" name="version" value={rule.version} />}
        {kind === null ? null : <ParameterFields kind={kind} typed={fields.parameters} wrong={wrong} />}
        <RuleWords parts={parts} error={error} />
        <DecisionField decisions={decisions} value={fields.decision} error={error('decision')} />
        <Field name="previewOn" type="date" label={t.rule.previewOn} hint={t.rule.previewHint} value={previewOn} />
        <p>
          <button type="submit" name="deed" value="preview" formNoValidate class="button button-secondary">
            {t.rule.preview}
          </button>{' '}
          <button type="submit" name="deed" value="save" class="button button-primary">
            {t.rule.save}
          </button>
        </p>
      </Form>
    </>
  )
}

/** What every kind of rule says of itself: whom it is about, in which words, how much it weighs, when, and where it stands. */
function RuleWords({
  parts: { set, about, typed },
  error,
}: {
  readonly parts: Properties
  readonly error: (at: string) => string | undefined
}) {
  const { language } = usePage()
  const t = rulesTexts(language).rule
  const { severities: labels } = rulesTexts(language)
  const { certainty: sure } = uiTexts(language)
  const field = (at: RuleFormField) => ({ name: at, value: typed.fields[at], error: error(at) })
  const isApproved = set.approvedOn !== null
  const whom = about.map(({ slug, name }) => ({ value: slug, label: name }))
  return (
    <>
      <Field {...field('about')} label={t.about} options={[{ value: '', label: t.choose }, ...whom]} isRequired />
      <Field {...field('wording')} label={t.wording} hint={t.wordingHint} rows={3} />
      <Choice
        {...field('severity')}
        legend={t.severity}
        options={severities.map((value) => ({ value, label: labels[value] }))}
      />
      <Field
        {...field('certainty')}
        label={t.certainty}
        hint={t.certaintyHint}
        options={certainties.map((value) => ({ value, label: sure[value] }))}
      />
      <Field
        {...field('from')}
        type="date"
        label={isApproved ? t.fromApproved : t.from}
        hint={isApproved ? t.fromApprovedHint : t.fromHint}
        isRequired={isApproved}
      />
      <Field {...field('to')} type="date" label={t.to} hint={t.toHint} />
      <Field {...field('note')} label={t.note} rows={2} />
      <details open={typed.fields.sourceTitle + typed.fields.sourcePublisher + typed.fields.sourceUrl !== ''}>
        <summary>{t.source}</summary>
        <SourceFields field={field} />
      </details>
    </>
  )
}

function SourceFields({
  field,
}: {
  readonly field: (at: RuleFormField) => { name: string; value: string; error: string | undefined }
}) {
  const t = rulesTexts(usePage().language).setForm
  return (
    <>
      <Field {...field('sourceTitle')} label={t.sourceTitle} hint={t.sourceTitleHint} />
      <Field {...field('sourcePublisher')} label={t.sourcePublisher} />
      <Field {...field('sourceUrl')} label={t.sourceUrl} hint={t.sourceUrlHint} />
    </>
  )
}

/** What a colleague stored meanwhile, beside what was typed. */
function Theirs({ rule }: { readonly rule: KeptRule }) {
  const t = rulesTexts(usePage().language)
  const kind = kindNamed(rule.kind)
  const said = Object.entries(rule.parameters)
    .filter(([, value]) => value !== null)
    .map(([, value]) => (Array.isArray(value) ? value.join(', ') : String(value)))
  return (
    <Notice title={t.rule.theirs}>
      <p>{inDanish(rule.text)}</p>
      <p>
        {kind === null ? t.unknownKind : t.kinds[kind].name}
        {said.length === 0 ? null : `: ${said.join('; ')}`}, <PeriodText period={rule.period} />
      </p>
    </Notice>
  )
}
