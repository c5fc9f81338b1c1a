import type { ComponentChildren } from 'preact'
import { address, usePage } from '../context.ts'

type FormProperties = {
  readonly action: string
  readonly takesFiles?: boolean
  readonly class?: string
  readonly label?: string
  readonly children: ComponentChildren
}

/** A form that changes something: carries the session's secret and a key that makes a second send harmless. */
export function Form({ action, takesFiles = false, label, children, ...rest }: FormProperties) {
  const page = usePage()
  return (
    <form
      method="post"
      action={address({ ...page, asOf: null }, action)}
      encType={takesFiles ? 'multipart/form-data' : undefined}
      aria-label={label}
      class={rest.class}
    >
      {page.formSecret === null ? null : <input type="hidden" name="form-secret" value={page.formSecret} />}
      <input type="hidden" name="form-key" value={page.formKey} />
      {children}
    </form>
  )
}

type FieldProperties = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly type?: 'text' | 'email' | 'date' | 'time' | 'file' | 'search' | 'number'
  readonly value?: string | undefined
  readonly isRequired?: boolean
  readonly rows?: number
  readonly multiple?: boolean
  readonly accept?: string
  readonly autocomplete?: 'email' | 'name' | 'off'
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  readonly suggestions?: readonly string[]
}

/**
 * One question of a form: label, hint, what was wrong, and what was typed. With `options` a list to choose from, with `suggestions`
 * words that may be chosen or not, with `rows` a longer text.
 */
export function Field(field: FieldProperties) {
  const id = `field-${field.name}`
  const described = [field.hint && `${id}-hint`, field.error && `${id}-error`].filter(Boolean).join(' ')
  const common = {
    id,
    name: field.name,
    required: field.isRequired,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': field.error === undefined ? undefined : ('true' as const),
    autofocus: field.error !== undefined,
  }
  return (
    <div class={field.error === undefined ? 'form-group' : 'form-group form-error'}>
      <label class="form-label" for={id}>
        {field.label}
      </label>
      {field.hint === undefined ? null : (
        <span class="form-hint" id={`${id}-hint`}>
          {field.hint}
        </span>
      )}
      {field.error === undefined ? null : (
        <span class="form-error-message" id={`${id}-error`}>
          {field.error}
        </span>
      )}
      <Answer field={field} common={common} />
    </div>
  )
}

function Answer({ field, common }: { readonly field: FieldProperties; readonly common: Record<string, unknown> }) {
  if (field.options !== undefined) {
    return (
      <select class="form-select" {...common}>
        {field.options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === field.value}>
            {option.label}
          </option>
        ))}
      </select>
    )
  }
  if (field.rows !== undefined) {
    return (
      <textarea class="form-input" rows={field.rows} {...common}>
        {field.value ?? ''}
      </textarea>
    )
  }
  const attributes: Record<string, unknown> = {
    ...common,
    type: field.type ?? 'text',
    value: field.value,
    multiple: field.multiple,
    accept: field.accept,
    autocomplete: field.autocomplete,
  }
  if (field.suggestions === undefined) return <input class="form-input" {...attributes} />
  const list = `field-${field.name}-list`
  return (
    <>
      <input class="form-input" list={list} {...attributes} />
      <datalist id={list}>
        {field.suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  )
}

type ChoiceProperties = {
  readonly name: string
  readonly legend: string
  readonly hint?: string | undefined
  readonly error?: string | undefined
  readonly value?: string | undefined
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[]
}

type FieldsetProperties = Pick<ChoiceProperties, 'name' | 'legend' | 'hint' | 'error'> & {
  readonly children: ComponentChildren
}

/** A question whose answers are its children: its legend, hint and error belong to all of them. */
export function Fieldset({ name, legend, hint, error, children }: FieldsetProperties) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset
      class={error === undefined ? 'form-group' : 'form-group form-error'}
      aria-describedby={described === '' ? undefined : described}
    >
      <legend class="form-label">{legend}</legend>
      {hint === undefined ? null : (
        <span class="form-hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      {error === undefined ? null : (
        <span class="form-error-message" id={`${name}-error`}>
          {error}
        </span>
      )}
      {children}
    </fieldset>
  )
}

/** A question with few answers, all in sight. */
export function Choice({ name, legend, hint, error, value, options }: ChoiceProperties) {
  return (
    <Fieldset {...{ name, legend, hint, error }}>
      {options.map((option, place) => (
        <ChoiceLine
          key={option.value}
          name={name}
          option={option}
          isChosen={option.value === value}
          takesFocus={error !== undefined && place === 0}
        />
      ))}
    </Fieldset>
  )
}

type ChoiceLineProperties = {
  readonly name: string
  readonly option: ChoiceProperties['options'][number]
  readonly isChosen: boolean
  readonly takesFocus: boolean
}

function ChoiceLine({ name, option, isChosen, takesFocus }: ChoiceLineProperties) {
  const id = `${name}-${option.value}`
  return (
    <div class="form-group-radio">
      <input
        type="radio"
        class="form-radio"
        id={id}
        name={name}
        value={option.value}
        checked={isChosen}
        autofocus={takesFocus}
        aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
      />
      <label for={id}>{option.label}</label>
      {option.hint === undefined ? null : (
        <span class="form-hint" id={`${id}-hint`}>
          {option.hint}
        </span>
      )}
    </div>
  )
}
