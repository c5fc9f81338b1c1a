import type { Day } from '../../../kernel/day.ts'
import { Field } from '../../../ui/components/form.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import { rulesTexts } from '../../texts-rules.ts'

/** A decision that can be named, as the finder tells of it. */
export type NamedDecision = { readonly key: string; readonly label: string; readonly on: Day }

/** Which decision it came with, where the meeting stands in Klynge. */
export function DecisionField({
  decisions,
  value,
  error,
}: {
  readonly decisions: readonly NamedDecision[]
  readonly value: string
  readonly error?: string | undefined
}) {
  const { language } = usePage()
  const t = rulesTexts(language).decision
  if (decisions.length === 0) return <input type="hidden" name="decision" value="" />
  const options = decisions.map(({ key, label, on }) => ({ value: key, label: `${dayText(on, language)}: ${label}` }))
  return (
    <Field
      name="decision"
      label={t.label}
      hint={t.hint}
      value={value}
      error={error}
      options={[{ value: '', label: t.none }, ...options]}
    />
  )
}
