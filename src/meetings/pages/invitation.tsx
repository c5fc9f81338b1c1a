import type { Day } from '../../kernel/day.ts'
import { organizationPath } from '../../structure/paths.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark, Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { answers, type Invitation, outcomesUntil } from '../model/involvement.ts'
import { invitationPath, meetingPath } from '../paths.ts'
import { involvementTexts } from '../texts-involvement.ts'

type Refusal = {
  readonly word: keyof ReturnType<typeof involvementTexts>['answerRefusals']
  readonly at?: string | undefined
}
type FieldName = 'answer' | 'answeredOn' | 'representatives' | 'note' | 'outcomeOn' | 'outcome' | 'url'

/** What was typed in the answer's or the outcome's form, and what was wrong with it. */
export type TypedAnswer = { readonly fields: Partial<Readonly<Record<FieldName, string>>>; readonly refusal?: Refusal }

type Properties = {
  readonly invitation: Invitation
  readonly mayAnswer: boolean
  readonly mayTell: boolean
  readonly typed: TypedAnswer
  readonly day: Day
}

/** One invitation: to what, when, the answers, what came of it, and the forms for who may write those down. */
export function InvitationPage({ invitation, mayAnswer, mayTell, typed, day }: Properties) {
  const { language } = usePage()
  const t = involvementTexts(language)
  const { organization, invited, topic, on, subject, group, meeting, source, visibility } = invitation
  return (
    <>
      <PageHead
        over={`${t.subjects[subject]}, ${dayText(on, language)}`}
        title={inDanish(topic)}
        lead={`${t.by(organization.name, invited.name)}.`}
      />
      {typed.refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.answerRefusals[typed.refusal.word]}</p>
        </Notice>
      )}
      <p>
        <A to={organizationPath(organization.slug)}>{inDanish(organization.name)}</A> ·{' '}
        <A to={organizationPath(invited.slug)}>{inDanish(invited.name)}</A>
        {group === null ? null : (
          <>
            {' '}
            · <A to={organizationPath(group.slug)}>{inDanish(group.name)}</A>
          </>
        )}
        {meeting === null ? null : (
          <>
            {' '}
            · <A to={meetingPath(meeting.organization, meeting.slug)}>{dayText(meeting.on, language)}</A>
          </>
        )}
        {visibility === 'public' ? null : (
          <>
            {' '}
            <Mark tone="quiet">{t.closed}</Mark>
          </>
        )}
      </p>
      {source === null ? null : (
        <p class="muted small">
          {t.source}: {inDanish(source)}
        </p>
      )}
      <Answers invitation={invitation} day={day} />
      {mayAnswer ? <AnswerForm invitation={invitation} typed={typed} /> : null}
      <Outcomes invitation={invitation} day={day} />
      {mayTell ? <OutcomeForm invitation={invitation} typed={typed} /> : null}
    </>
  )
}

type Of = { readonly invitation: Invitation; readonly day: Day }

function Answers({ invitation, day }: Of) {
  const { language } = usePage()
  const t = involvementTexts(language)
  const given = invitation.answers.filter(({ on }) => on <= day)
  return (
    <section>
      <h2>{t.answerTitle}</h2>
      {given.length === 0 ? <p class="muted">{t.unanswered}.</p> : null}
      <ul class="plain-list">
        {given.map(({ answer, on, representatives, note }, place) => (
          <li key={place}>
            <span class="day">{dayText(on, language)}</span>: {t.answers[answer]}
            {representatives === null ? null : `, ${t.representatives(representatives)}`}.{' '}
            {note === null ? null : inDanish(note)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcomes({ invitation, day }: Of) {
  const { language } = usePage()
  const t = involvementTexts(language)
  const told = outcomesUntil(invitation, day)
  return (
    <section>
      <h2>{t.outcomeTitle}</h2>
      {told.length === 0 ? <p class="muted">{t.noOutcome}</p> : null}
      <ul class="plain-list">
        {told.map(({ on, text, url }, place) => (
          <li key={place}>
            <span class="day">{dayText(on, language)}</span>: {inDanish(text)}{' '}
            {url === null ? null : (
              <a href={url} rel="noreferrer">
                {t.readMore}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type FormProperties = { readonly invitation: Invitation; readonly typed: TypedAnswer }

function fieldOf({ fields, refusal }: TypedAnswer) {
  const t = involvementTexts(usePage().language).answerRefusals
  return (name: FieldName) => ({
    name,
    value: fields[name],
    error: refusal?.at === name ? t[refusal.word] : undefined,
  })
}

function AnswerForm({ invitation, typed }: FormProperties) {
  const t = involvementTexts(usePage().language)
  const field = fieldOf(typed)
  const title = invitation.answers.length === 0 ? t.answer.title : t.answer.again
  return (
    <details open={invitation.answers.length === 0 || typed.refusal !== undefined}>
      <summary>{title}</summary>
      <Form action={`${invitationPath(invitation.organization.slug, invitation.id)}/svar`} label={title}>
        <Choice
          {...field('answer')}
          legend={t.answer.answer}
          options={answers.map((value) => ({ value, label: t.answers[value] }))}
        />
        <Field {...field('answeredOn')} label={t.answer.on} type="date" isRequired />
        <Field
          {...field('representatives')}
          label={t.answer.representatives}
          hint={t.answer.representativesHint}
          type="number"
        />
        <Field {...field('note')} label={t.answer.note} rows={2} />
        <button type="submit" class="button button-primary">
          {t.answer.save}
        </button>
      </Form>
    </details>
  )
}

function OutcomeForm({ invitation, typed }: FormProperties) {
  const t = involvementTexts(usePage().language).outcome
  const field = fieldOf(typed)
  return (
    <details open={typed.refusal !== undefined}>
      <summary>{t.title}</summary>
      <Form action={`${invitationPath(invitation.organization.slug, invitation.id)}/udfald`} label={t.title}>
        <Field {...field('outcome')} label={t.text} rows={4} isRequired />
        <Field {...field('outcomeOn')} label={t.on} type="date" isRequired />
        <Field {...field('url')} label={t.url} />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </details>
  )
}
