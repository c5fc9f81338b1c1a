import type { ComponentChildren } from 'preact'
import type { Day } from '../../kernel/day.ts'
import { organizationPath } from '../../structure/paths.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { answerOn, type Invitation, outcomesUntil } from '../model/involvement.ts'
import { invitationPath, newInvitationPath } from '../paths.ts'
import { involvementTexts } from '../texts-involvement.ts'

type ListProperties = {
  readonly name: string
  readonly organization: string
  readonly invitations: readonly Invitation[]
  readonly mayInvite: boolean
  readonly day: Day
}

/** Patientinddragelse: who was invited to what, what they answered, and what came of it. */
export function InvolvementPage({ name, organization, invitations, mayInvite, day }: ListProperties) {
  const { language } = usePage()
  const t = involvementTexts(language)
  const isEmpty = invitations.length === 0
  return (
    <>
      <PageHead
        over={name}
        title={t.title}
        lead={isEmpty ? t.none(dayText(day, language)) : t.lead(invitations.length)}
      />
      {isEmpty ? (
        <EmptyState>
          <p>{t.noneHow}</p>
        </EmptyState>
      ) : (
        <Table caption={t.caption} head={t.head} rows={invitations.map((one) => invitationRow(one, day))} />
      )}
      {mayInvite ? (
        <p>
          <A to={newInvitationPath(organization)} class="button button-secondary">
            {t.invite.title}
          </A>
        </p>
      ) : null}
    </>
  )
}

function invitationRow(invitation: Invitation, day: Day): ComponentChildren[] {
  const { language } = usePage()
  const t = involvementTexts(language)
  const outcomes = outcomesUntil(invitation, day)
  return [
    <span class="day">{dayText(invitation.on, language)}</span>,
    <>
      <InvitationLink invitation={invitation} />
      <div class="muted small">
        {t.subjects[invitation.subject]}
        {invitation.group === null ? null : <>: {inDanish(invitation.group.name)}</>}
      </div>
    </>,
    <A to={organizationPath(invitation.invited.slug)}>{inDanish(invitation.invited.name)}</A>,
    <AnswerMark invitation={invitation} day={day} />,
    inDanish(outcomes.map(({ text }) => text).join(' ')),
  ]
}

export function InvitationLink({ invitation }: { readonly invitation: Invitation }) {
  const t = involvementTexts(usePage().language)
  return (
    <>
      <A to={invitationPath(invitation.organization.slug, invitation.id)}>{inDanish(invitation.topic)}</A>
      {invitation.visibility === 'public' ? null : (
        <>
          {' '}
          <Mark tone="quiet">{t.closed}</Mark>
        </>
      )}
    </>
  )
}

export function AnswerMark({ invitation, day }: { readonly invitation: Invitation; readonly day: Day }) {
  const t = involvementTexts(usePage().language)
  const answer = answerOn(invitation, day)
  if (answer === null) return <Mark tone="quiet">{t.unanswered}</Mark>
  return (
    <>
      <Mark tone={answer.answer === 'accepted' ? 'good' : 'quiet'}>{t.answers[answer.answer]}</Mark>
      {answer.representatives === null ? null : ` ${t.representatives(answer.representatives)}`}
    </>
  )
}

type PanelProperties = {
  readonly title: string
  /** Said where there are none. */
  readonly none: string | null
  /** Where all of them stand; null where these are all. */
  readonly listPath: string | null
  /** Where the reader writes one in; null where they may not. */
  readonly invitePath: string | null
  readonly invitations: readonly Invitation[]
  readonly day: Day
}

/** On an organization's page: the invitations that it sent, got, or is about. */
export function InvolvementPanel({ title, none, listPath, invitePath, invitations, day }: PanelProperties) {
  const { language } = usePage()
  const t = involvementTexts(language)
  return (
    <section aria-labelledby="patientinddragelse">
      <h2 id="patientinddragelse">{title}</h2>
      {invitations.length === 0 ? <p class="muted">{none ?? t.none(dayText(day, language))}</p> : null}
      <InvitationLines invitations={invitations} day={day} />
      {listPath === null ? null : (
        <p>
          <A to={listPath}>{t.all}</A>
        </p>
      )}
      {invitePath === null ? null : (
        <p>
          <A to={invitePath}>{t.invite.title}</A>
        </p>
      )}
    </section>
  )
}

/** On the desk of somebody who sits in the committee: what it is invited to and has not answered. */
export function UnansweredPanel({
  invitations,
  day,
}: {
  readonly invitations: readonly Invitation[]
  readonly day: Day
}) {
  const t = involvementTexts(usePage().language).desk
  return (
    <section aria-labelledby="invitationer">
      <h2 id="invitationer">{t.title}</h2>
      <p>{t.lead}</p>
      <InvitationLines invitations={invitations} day={day} />
    </section>
  )
}

function InvitationLines({ invitations, day }: { readonly invitations: readonly Invitation[]; readonly day: Day }) {
  const { language } = usePage()
  const t = involvementTexts(language)
  return (
    <ul class="plain-list">
      {invitations.map((invitation) => (
        <li key={invitation.id}>
          <InvitationLink invitation={invitation} /> <AnswerMark invitation={invitation} day={day} />
          <div class="muted small">
            {dayText(invitation.on, language)}: {t.subjects[invitation.subject]}.{' '}
            {t.by(invitation.organization.name, invitation.invited.name)}.
          </div>
        </li>
      ))}
    </ul>
  )
}
