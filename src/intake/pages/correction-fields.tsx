import type { Language } from '../../kernel/language.ts'
import {
  attendanceMarks,
  chairs,
  outcomes,
  recommendationVerbs,
  sectionKinds,
} from '../../meetings/model/meeting-record.ts'
import { Field } from '../../ui/components/form.tsx'
import { usePage } from '../../ui/context.ts'
import type { Fields } from '../model/corrections.ts'
import type { About } from '../model/verdicts.ts'
import { texts } from '../texts.ts'
import type { Problem } from './review-asked.ts'

/** One field of a correction, before it has its value. */
type Asked = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type?: 'text' | 'date'
  readonly rows?: number
  readonly isRequired?: boolean
  readonly options?: readonly { readonly value: string; readonly label: string }[]
}

type FieldsProperties = {
  readonly about: About
  readonly values: Fields
  /** what was wrong, at which field */
  readonly problem: Problem | null
}

/** The fields in which a person writes what a claim should say. */
export function CorrectionFields({ about, values, problem }: FieldsProperties) {
  const { language } = usePage()
  return (
    <>
      {asked(about, language).map((field) => (
        <Field
          key={field.name}
          {...field}
          value={values[field.name] ?? ''}
          error={
            problem !== null && (problem.at === field.name || problem.at === undefined) ? problem.sentence : undefined
          }
        />
      ))}
    </>
  )
}

function asked(about: About, language: Language): readonly Asked[] {
  const t = texts(language)
  const { fields } = t
  switch (about) {
    case 'kind':
      return [{ name: 'value', label: fields.value, options: choices(['minutes', 'agenda', 'case'], t.kinds) }]
    case 'day':
      return [{ name: 'value', label: fields.value, type: 'date' }]
    case 'openness':
      return [{ name: 'value', label: fields.value, options: choices(['open', 'closed', 'silent'], t.openness) }]
    case 'participant':
      return participant(language)
    case 'heading':
      return [
        { name: 'number', label: fields.number },
        { name: 'title', label: fields.title },
      ]
    case 'section':
      return [
        { name: 'heading', label: fields.heading },
        { name: 'kind', label: fields.kind, options: choices(sectionKinds, t.sections) },
        { name: 'text', label: fields.text, rows: 8 },
      ]
    case 'recommendation':
      return recommendation(language)
    case 'decision':
      return decision(language)
    case 'attachment':
      return attachment(language)
    case 'amount':
      return amount(language)
    default:
      return [{ name: 'value', label: fields.value }]
  }
}

function choices<T extends string>(values: readonly NoInfer<T>[], labels: Readonly<Record<T, string>>) {
  return values.map((value) => ({ value, label: labels[value] }))
}

function participant(language: Language): readonly Asked[] {
  const t = texts(language)
  const { fields } = t
  return [
    { name: 'name', label: fields.name, isRequired: true },
    { name: 'title', label: fields.personTitle },
    { name: 'attendance', label: fields.attendance, options: choices(attendanceMarks, t.marks) },
    { name: 'party', label: fields.party },
    { name: 'group', label: fields.group },
    {
      name: 'chair',
      label: fields.chair,
      options: [{ value: '', label: fields.noChair }, ...choices(chairs, t.chairs)],
    },
    { name: 'substituteFor', label: fields.substituteFor },
    { name: 'absentFrom', label: fields.absentFrom, hint: fields.absentFromHint },
    { name: 'presence', label: fields.presence, hint: fields.presenceHint },
  ]
}

function recommendation(language: Language): readonly Asked[] {
  const t = texts(language)
  const { fields } = t
  return [
    { name: 'text', label: fields.text, rows: 3, isRequired: true },
    { name: 'verb', label: fields.verb, options: choices(recommendationVerbs, t.verbs) },
    {
      name: 'outcome',
      label: fields.outcome,
      options: [{ value: '', label: fields.noOutcome }, ...choices(outcomes, t.outcomes)],
    },
    { name: 'by', label: fields.by },
  ]
}

function decision(language: Language): readonly Asked[] {
  const t = texts(language)
  const { fields } = t
  return [
    { name: 'text', label: fields.text, rows: 5, isRequired: true },
    { name: 'outcome', label: fields.outcome, options: choices(outcomes, t.outcomes) },
    { name: 'organization', label: fields.organization },
    { name: 'date', label: fields.date, type: 'date' },
    { name: 'absent', label: fields.absent, rows: 2, hint: fields.namesHint },
    { name: 'dissent', label: fields.dissent, rows: 2, hint: fields.dissentHint },
  ]
}

function attachment(language: Language): readonly Asked[] {
  const t = texts(language)
  const { fields } = t
  return [
    { name: 'number', label: fields.number },
    { name: 'title', label: fields.title, isRequired: true },
    { name: 'documentNumber', label: fields.documentNumber },
    { name: 'caseReference', label: fields.caseReference },
    { name: 'public', label: fields.public, options: choices(['silent', 'open', 'closed'], t.openness) },
  ]
}

function amount(language: Language): readonly Asked[] {
  const { fields } = texts(language)
  return [
    { name: 'kroner', label: fields.kroner, isRequired: true },
    { name: 'year', label: fields.year },
    {
      name: 'estimated',
      label: fields.estimated,
      options: [
        { value: 'no', label: fields.no },
        { value: 'yes', label: fields.yes },
      ],
    },
    { name: 'text', label: fields.amountText },
    { name: 'party', label: fields.amountParty },
  ]
}
