import type { Language } from '../../kernel/language.ts'
import { Field, Form } from '../../ui/components/form.tsx'
import { PageHead } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import { outcomes, recommendationVerbs } from '../model/meeting-record.ts'
import type { MeetingView } from '../model/meeting-view.ts'
import { newItemPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { AccessFields } from './access-fields.tsx'
import type { Filled } from './filled.ts'
import { Problems } from './problems.tsx'
import { convenerText } from './sentences.ts'

type NewItemProperties = Filled & { readonly meeting: MeetingView; readonly language: Language }

export function NewItemPage({ meeting, typed, errors, language }: NewItemProperties) {
  const t = texts(language)
  const w = t.write
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  const which = `${convenerText(meeting.organization, language)}, ${dayText(meeting.day, language)}`
  return (
    <>
      <PageHead title={w.newItem} lead={w.newItemLead(which)} />
      <Problems errors={errors} language={language} />
      <Form action={newItemPath(meeting.organization.slug, meeting.slug)} label={w.newItem}>
        <Field {...field('number')} label={w.number} hint={w.numberHint} />
        <Field {...field('title')} label={w.title} isRequired />
        <Field {...field('text')} label={w.text} rows={8} />
        <Field {...field('recommendation')} label={w.recommendation} hint={w.recommendationHint} rows={4} />
        <Field
          {...field('verb')}
          label={w.verb}
          options={recommendationVerbs.map((verb) => ({ value: verb, label: w.verbOptions[verb] }))}
        />
        <Field {...field('decision')} label={w.decision} hint={w.decisionHint} rows={4} />
        <Field
          {...field('outcome')}
          label={w.outcome}
          options={[
            { value: '', label: w.noOutcome },
            ...outcomes.map((outcome) => ({ value: outcome, label: t.outcomes[outcome] })),
          ]}
        />
        <AccessFields
          value={typed.visibility}
          reason={typed.reason}
          errors={errors}
          language={language}
          isShared={meeting.access.visibility !== 'author'}
        />
        <button type="submit" class="button button-primary">
          {w.save}
        </button>
      </Form>
    </>
  )
}
