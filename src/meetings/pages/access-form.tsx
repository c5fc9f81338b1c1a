import { type Visibility, visibilities } from '../../governance/model/visibility.ts'
import type { Language } from '../../kernel/language.ts'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { texts } from '../texts.ts'
import type { Filled } from './filled.ts'

type AccessFormProperties = {
  readonly action: string
  readonly visibility: Visibility
  /** Attachments are opened and closed by themselves: whether they go along is said, not assumed. */
  readonly asksForAttachments: boolean
  readonly language: Language
  readonly hint?: string
  /** What was typed last and could not be taken. */
  readonly form: Filled
}

/** Who may see it, changed by the secretary. */
export function AccessForm({ action, visibility, asksForAttachments, language, hint, form }: AccessFormProperties) {
  const t = texts(language).write
  return (
    <details class="access" open={Object.keys(form.errors).length > 0}>
      <summary>{t.changeAccess}</summary>
      <Form action={action} label={t.changeAccess}>
        {hint === undefined ? null : <p>{hint}</p>}
        <AccessFields
          value={form.typed.visibility ?? visibility}
          reason={form.typed.reason}
          errors={form.errors}
          language={language}
          isShared
        />
        {asksForAttachments ? (
          <Choice
            name="attachments"
            legend={t.attachments}
            error={form.errors.attachments}
            value={form.typed.attachments}
            options={[
              { value: 'along', label: t.attachmentsAlong },
              { value: 'stay', label: t.attachmentsStay },
            ]}
          />
        ) : (
          <input type="hidden" name="attachments" value="stay" />
        )}
        <button type="submit" class="button button-secondary">
          {t.save}
        </button>
      </Form>
    </details>
  )
}

type AccessFieldsProperties = {
  readonly value: string | undefined
  readonly reason: string | undefined
  readonly errors: Readonly<Record<string, string>>
  readonly language: Language
  /** What others share cannot be for its author alone. */
  readonly isShared: boolean
}

/** Asked wherever something is written; nothing is chosen beforehand. */
export function AccessFields({ value, reason, errors, language, isShared }: AccessFieldsProperties) {
  const t = texts(language)
  const offered = visibilities.filter((visibility) => !isShared || visibility !== 'author')
  return (
    <>
      <Choice
        name="visibility"
        legend={t.write.visibility}
        hint={t.write.visibilityHint}
        error={errors.visibility}
        value={value}
        options={offered.map((visibility) => ({ value: visibility, label: t.visibilities[visibility] }))}
      />
      <Field name="reason" label={t.write.reason} hint={t.write.reasonHint} value={reason} error={errors.reason} />
    </>
  )
}
