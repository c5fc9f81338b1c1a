import { Choice, Field, Fieldset } from '../../../ui/components/form.tsx'
import { usePage } from '../../../ui/context.ts'
import type { DemandKind } from '../../model/rules/read-demand.ts'
import { fieldsOf, type ParameterField, type TypedParameters } from '../../model/rules/rule-fields.ts'
import { rulesTexts } from '../../texts-rules.ts'

/** The questions of a kind of its own, each answered as it is easiest: a tick, a choice, a number. */
export function ParameterFields({
  kind,
  typed,
  wrong,
}: {
  readonly kind: DemandKind
  readonly typed: TypedParameters
  /** The parameter that was refused; null where none was. */
  readonly wrong: string | null
}) {
  const { language } = usePage()
  const t = rulesTexts(language)
  return (
    <>
      {fieldsOf(kind).map((field) => {
        const error = wrong === field.name ? t.rule.refusals['bad-parameter'] : undefined
        return <ParameterQuestion key={field.name} field={field} given={typed[field.name] ?? []} error={error} />
      })}
    </>
  )
}

type Question = {
  readonly field: ParameterField
  readonly given: readonly string[]
  readonly error: string | undefined
}

function ParameterQuestion({ field, given, error }: Question) {
  const t = rulesTexts(usePage().language)
  const { name, as, words, isOptional } = field
  const { label, hint } = t.parameters[name]
  const common = { name, error, hint, value: given[0] ?? '' }
  const options = words.map((value) => ({ value, label: t.words[name]?.[value] ?? value }))
  if (as === 'several') return <Ticks field={field} given={given} error={error} />
  if (as === 'text') return <Field {...common} label={label} isRequired />
  if (as === 'count' || as === 'limit')
    return <Field {...common} label={label} type="number" isRequired={as === 'count'} />
  if (options.length <= 3) return <Choice {...common} legend={label} options={options} />
  const none = { value: '', label: t.rule.choose }
  return <Field {...common} label={label} options={[none, ...options]} isRequired={!isOptional} />
}

function Ticks({ field: { name, words }, given, error }: Question) {
  const t = rulesTexts(usePage().language)
  const { label, hint } = t.parameters[name]
  // What stands in a kept rule and is none of our words stays chosen.
  const all = [...words, ...given.filter((one) => !words.includes(one))]
  return (
    <Fieldset legend={label} {...{ name, hint, error }}>
      {all.map((word) => (
        <div class="form-group-checkbox" key={word}>
          <input
            type="checkbox"
            class="form-checkbox"
            id={`${name}-${word}`}
            name={name}
            value={word}
            checked={given.includes(word)}
          />
          <label for={`${name}-${word}`}>{t.words[name]?.[word] ?? word}</label>
        </div>
      ))}
    </Fieldset>
  )
}
