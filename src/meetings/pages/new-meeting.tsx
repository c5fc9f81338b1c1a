import type { Language } from '../../kernel/language.ts'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { PageHead } from '../../ui/components/pieces.tsx'
import type { OrganizationView } from '../model/meeting-view.ts'
import { newMeetingPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { AccessFields } from './access-fields.tsx'
import type { Filled } from './filled.ts'
import { Problems } from './problems.tsx'
import { convenerText } from './sentences.ts'

type NewMeetingProperties = Filled & { readonly organization: OrganizationView; readonly language: Language }

export function NewMeetingPage({ organization, typed, errors, language }: NewMeetingProperties) {
  const t = texts(language).write
  const field = (name: string) => ({ name, value: typed[name], error: errors[name] })
  return (
    <>
      <PageHead title={t.newMeeting} lead={t.newMeetingLead(convenerText(organization, language))} />
      <Problems errors={errors} language={language} />
      <Form action={newMeetingPath(organization.slug)} label={t.newMeeting}>
        <Field {...field('day')} label={t.day} type="date" isRequired />
        <Field {...field('start')} label={t.start} hint={t.timeHint} type="time" />
        <Field {...field('end')} label={t.end} type="time" />
        <Field {...field('location')} label={t.location} />
        <Field {...field('title')} label={t.meetingTitle} hint={t.meetingTitleHint} />
        <Choice
          {...field('kind')}
          legend={t.kind}
          options={[
            { value: 'agenda', label: t.kindOptions.agenda },
            { value: 'minutes', label: t.kindOptions.minutes },
          ]}
        />
        <AccessFields
          value={typed.visibility}
          reason={typed.reason}
          errors={errors}
          language={language}
          isShared={false}
        />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </>
  )
}
