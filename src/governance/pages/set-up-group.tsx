import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { Party } from '../model/membership.ts'
import { visibilities } from '../model/visibility.ts'
import { newGroupPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { groupTexts } from '../texts-groups.ts'

type Texts = ReturnType<typeof groupTexts>['setUp']
type FieldName = 'name' | 'task' | 'reportsTo' | 'decision' | 'source' | 'from' | 'until' | 'visibility'

/** A decided item, as a list offers it. */
export type Choosable = { readonly key: string; readonly on: Day; readonly label: string }

/** What was typed, and what was wrong with it. */
export type TypedGroup = {
  readonly fields: Readonly<Record<FieldName, string>>
  readonly refusal?: { readonly word: keyof Texts['refusals']; readonly at?: string | undefined }
}

type Properties = {
  readonly cluster: Party
  /** Whom the group may answer to: the cluster first. */
  readonly levels: readonly Party[]
  readonly decisions: readonly Choosable[]
  readonly typed: TypedGroup
  readonly day: Day
}

/** The form by which a secretary writes down that a working group was set up. */
export function SetUpGroupPage({ cluster, levels, decisions, typed, day }: Properties) {
  const { language } = usePage()
  const t = groupTexts(language).setUp
  const { fields, refusal } = typed
  const error = (name: FieldName) => (refusal?.at === name ? t.refusals[refusal.word] : undefined)
  const field = (name: FieldName) => ({ name, value: fields[name], error: error(name) })
  const named = levels.map((level) => ({ value: level.slug, label: nameOn(level, day) }))
  return (
    <>
      <PageHead over={nameOn(cluster, day)} title={t.title} lead={t.of(nameOn(cluster, day))} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.refusals[refusal.word]}</p>
        </Notice>
      )}
      <Form action={newGroupPath(cluster.slug)}>
        <Field {...field('name')} label={t.name} hint={t.nameHint} isRequired />
        <Field {...field('task')} label={t.task} hint={t.taskHint} rows={4} isRequired />
        <Field
          {...field('reportsTo')}
          label={t.reportsTo}
          options={[{ value: '', label: t.choose }, ...named]}
          isRequired
        />
        <DecisionFields decisions={decisions} field={field} />
        <Field {...field('from')} label={t.from} type="date" isRequired />
        <Field {...field('until')} label={t.until} hint={t.untilHint} type="date" />
        <Choice
          {...field('visibility')}
          legend={t.visibility}
          options={visibilities
            .filter((one) => one !== 'author')
            .map((value) => ({ value, label: texts(language).visibilities[value] }))}
        />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}

type DecisionFieldsProperties = {
  readonly decisions: readonly Choosable[]
  readonly field: (name: 'decision' | 'source') => {
    readonly name: string
    readonly value: string
    readonly error: string | undefined
  }
}

/** Which decision it was, from the register of decisions; or where else it stands. */
export function DecisionFields({ decisions, field }: DecisionFieldsProperties) {
  const { language } = usePage()
  const t = groupTexts(language).setUp
  const found = decisions.map(({ key, on, label }) => ({ value: key, label: `${dayText(on, language)}: ${label}` }))
  return (
    <>
      <Field
        {...field('decision')}
        label={t.decision}
        hint={t.decisionHint}
        options={[{ value: '', label: t.notInKlynge }, ...found]}
      />
      <Field {...field('source')} label={t.source} hint={t.sourceHint} />
    </>
  )
}
