import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { Choice, Field } from '../../ui/components/form.tsx'
import { type Ground, grounds } from '../model/closing.ts'
import { textsOfClosing } from '../texts-closing.ts'
import type { Filled } from './filled.ts'

type Standing = { readonly ground: Ground | null; readonly reason: string | null; readonly reviewOn: Day | null }
type ClosingFieldsProperties = {
  readonly form: Filled
  /** What holds now; typed words go before it. */
  readonly standing: Standing
  readonly version: number
  readonly language: Language
}

/** Why something is closed, until when, and who may read why. The version that was looked at goes along. */
export function ClosingFields({ form, standing, version, language }: ClosingFieldsProperties) {
  const t = textsOfClosing(language)
  const { typed, errors } = form
  return (
    <>
      <Field
        name="ground"
        label={t.access.ground}
        hint={t.access.groundHint}
        error={errors.ground}
        value={typed.ground ?? standing.ground ?? ''}
        options={[
          { value: '', label: t.access.noGround },
          ...grounds.map((ground) => ({ value: ground, label: t.grounds[ground] })),
        ]}
      />
      <Field
        name="reason"
        label={t.access.reason}
        hint={t.access.reasonHint}
        error={errors.reason}
        value={typed.reason ?? standing.reason ?? ''}
      />
      <Choice
        name="tells"
        legend={t.access.tells}
        error={errors.tells}
        value={typed.tells ?? 'members'}
        options={[
          { value: 'members', label: t.access.tellsMembers },
          { value: 'seers', label: t.access.tellsSeers },
        ]}
      />
      <Field
        name="reviewOn"
        type="date"
        label={t.access.reviewOn}
        hint={t.access.reviewOnHint}
        error={errors.reviewOn}
        value={typed.reviewOn ?? standing.reviewOn ?? ''}
      />
      <input type="hidden" name="version" value={version} />
    </>
  )
}
