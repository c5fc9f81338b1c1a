import { Choice, Field, Form } from '../../../ui/components/form.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import type { SetForm, SetFormField } from '../../model/rules/set-form.ts'
import { rulesTexts } from '../../texts-rules.ts'

type Texts = ReturnType<typeof rulesTexts>['setForm']

/** What was typed, and what was wrong with it. */
export type TypedSet = {
  readonly fields: SetForm
  readonly refusal?: { readonly word: keyof Texts['refusals']; readonly at?: string | undefined }
}

/** The form of a set: its title, days and source. */
export function SetFormPage({
  name,
  action,
  typed,
  version,
  theirs,
}: {
  readonly name: string
  readonly action: string
  readonly typed: TypedSet
  /** The version that the form has seen; null for a new set. */
  readonly version: number | null
  /** What a colleague stored meanwhile. */
  readonly theirs: SetForm | null
}) {
  const { language } = usePage()
  const t = rulesTexts(language).setForm
  const { fields, refusal } = typed
  const field = (at: SetFormField) => ({
    name: at,
    value: fields[at],
    error: refusal?.at === at ? t.refusals[refusal.word] : undefined,
  })
  return (
    <>
      <PageHead over={name} title={version === null ? t.newTitle : t.editTitle} lead={t.lead} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.refusals[refusal.word]}</p>
        </Notice>
      )}
      {theirs === null ? null : <Theirs form={theirs} />}
      <Form action={action}>
        {version === null ? null : <input type="hidden" name="version" value={version} />}
        <Field {...field('title')} label={t.name} hint={t.nameHint} isRequired />
        <Field {...field('from')} label={t.from} type="date" isRequired />
        <Field {...field('to')} label={t.to} hint={t.toHint} type="date" />
        <Choice
          {...field('decidesBy')}
          legend={t.decidesBy}
          options={(['agreement', 'vote'] as const).map((value) => ({ value, label: t.decides[value] }))}
        />
        <Field {...field('sourceTitle')} label={t.sourceTitle} hint={t.sourceTitleHint} isRequired />
        <Field {...field('sourcePublisher')} label={t.sourcePublisher} />
        <Field {...field('sourceUrl')} label={t.sourceUrl} hint={t.sourceUrlHint} />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}

function Theirs({ form }: { readonly form: SetForm }) {
  const t = rulesTexts(usePage().language).setForm
  const lines = [
    [t.name, form.title],
    [t.from, form.from],
    [t.to, form.to],
    [t.sourceTitle, form.sourceTitle],
    [t.sourcePublisher, form.sourcePublisher],
    [t.sourceUrl, form.sourceUrl],
  ]
  return (
    <Notice title={t.theirs}>
      <ul>
        {lines
          .filter(([, said]) => said !== '')
          .map(([label, said]) => (
            <li key={label}>
              {label}: {said}
            </li>
          ))}
      </ul>
    </Notice>
  )
}
