import { visibilities } from '../../governance/model/visibility.ts'
import type { Language } from '../../kernel/language.ts'
import { Choice, Field } from '../../ui/components/form.tsx'
import { texts } from '../texts.ts'

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
