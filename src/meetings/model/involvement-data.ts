import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { answerOn, answers, type Invitation, outcomesUntil, subjects } from './involvement.ts'

/** What `.json` answers of one invitation, exactly; as of a day. */
export const invitationAnswer = z
  .strictObject({
    invitedBy: z.string(),
    invited: z.string(),
    subject: z.enum(subjects),
    meeting: z.string().nullable(),
    group: z.string().nullable(),
    topic: z.string(),
    invitedOn: z.iso.date(),
    answer: z.enum(answers).nullable(),
    answeredOn: z.iso.date().nullable(),
    representatives: z.int().nullable(),
    note: z.string().nullable(),
    outcomes: z.array(z.strictObject({ on: z.iso.date(), text: z.string(), url: z.string().nullable() })),
    source: z.string().nullable(),
  })
  .meta({ id: 'InvolvementInvitation' })

export const invitationsAnswer = z.array(invitationAnswer).meta({ id: 'InvolvementInvitations' })

/** An invitation as open data. */
export function invitationAsData(invitation: Invitation, day: Day) {
  const answer = answerOn(invitation, day)
  const { organization, invited, subject, meeting, group, topic, on, source } = invitation
  return {
    invitedBy: organization.slug,
    invited: invited.slug,
    subject,
    meeting: meeting === null ? null : `${meeting.organization}/moeder/${meeting.slug}`,
    group: group?.slug ?? null,
    topic,
    invitedOn: on,
    answer: answer?.answer ?? null,
    answeredOn: answer?.on ?? null,
    representatives: answer?.representatives ?? null,
    note: answer?.note ?? null,
    outcomes: outcomesUntil(invitation, day),
    source,
  }
}

/** The same as a row; outcomes follow one another in one cell. */
export function invitationAsRow(invitation: Invitation, day: Day): (string | number | null)[] {
  const told = invitationAsData(invitation, day)
  return [
    told.invitedBy,
    told.invited,
    told.subject,
    told.meeting ?? told.group,
    told.topic,
    told.invitedOn,
    told.answer,
    told.answeredOn,
    told.representatives,
    told.outcomes.map(({ text }) => text).join(' '),
  ]
}
