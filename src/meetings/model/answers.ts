import { z } from 'zod'
import { grounds } from './closing.ts'
import { attendanceMarks, chairs, outcomes, recommendationVerbs, sectionKinds } from './meeting-record.ts'

/** What `.json` answers of meetings, exactly: what `as-data.ts` says of them to the public and to those who may see more. */
const text = z.string().nullable()

const visibilityShape = { visibility: z.enum(['members', 'level', 'secretariat', 'author']).optional() }

const citedAnswer = z
  .strictObject({ title: z.string(), url: text, document: text, page: z.int().nullable(), line: z.int().nullable() })
  .meta({ id: 'CitedPlace' })
const cited = citedAnswer.nullable()

const convenerAnswer = z.strictObject({ id: z.string(), name: z.string(), cluster: text }).meta({ id: 'Convener' })

const openedShape = { openedOn: z.iso.date().optional() }

const headShape = {
  id: z.string(),
  organization: convenerAnswer,
  day: z.iso.date(),
  start: text,
  end: text,
  location: text,
  title: text,
  kind: z.enum(['agenda', 'minutes']),
}

export const meetingLineAnswer = z
  .strictObject({ ...headShape, ...visibilityShape, items: z.int() })
  .meta({ id: 'MeetingLine' })

const attendeeAnswer = z
  .strictObject({
    name: z.string(),
    title: text,
    group: text,
    party: text,
    chair: z.enum(chairs).nullable(),
    mark: z.enum(attendanceMarks),
    substituteFor: text,
    absentFrom: z.array(z.string()),
    presence: z.array(z.strictObject({ from: text, to: text })),
    person: text,
    source: cited,
  })
  .meta({ id: 'Attendee' })

const absent = z.array(z.strictObject({ name: z.string(), party: text }))
const dissent = z.array(z.strictObject({ name: z.string(), party: text, text: z.string() }))

const attachments = z.array(
  z
    .strictObject({
      number: text,
      title: z.string(),
      documentNumber: text,
      caseReference: text,
      visibility: z.enum(['public', 'members', 'level', 'secretariat', 'author']),
      ...openedShape,
      source: cited,
    })
    .meta({ id: 'Attachment' }),
)

const closedItemShape = {
  number: text,
  slug: z.string(),
  isClosed: z.literal(true),
  /** What is told of it, where a secretary wrote that. */
  extract: z
    .strictObject({
      title: z.string(),
      reason: text,
      text,
      outcome: z.enum(outcomes).nullable(),
      writtenOn: z.iso.date(),
      ...visibilityShape,
    })
    .meta({ id: 'Extract' })
    .optional(),
  /** Why, for members who are told. */
  closing: z
    .strictObject({
      on: z.iso.date(),
      ground: z.enum(grounds).nullable(),
      reason: text,
      reviewOn: z.iso.date().nullable(),
    })
    .meta({ id: 'Closing' })
    .optional(),
  attachments,
}

const openItemShape = {
  number: text,
  slug: z.string(),
  isClosed: z.literal(false),
  title: text,
  caseNumber: text,
  documentNumber: text,
  ...visibilityShape,
  ...openedShape,
  source: cited,
  sections: z.array(
    z
      .strictObject({ heading: text, kind: z.enum(sectionKinds), text: z.string(), source: cited })
      .meta({ id: 'Section' }),
  ),
  recommendations: z.array(
    z
      .strictObject({
        text: z.string(),
        verb: z.enum(recommendationVerbs),
        by: text,
        outcome: z.enum(outcomes).nullable(),
        source: cited,
      })
      .meta({ id: 'Recommendation' }),
  ),
  decisions: z.array(
    z
      .strictObject({
        organization: text,
        day: z.iso.date(),
        text: z.string(),
        outcome: z.enum(outcomes),
        absent,
        dissent,
        source: cited,
      })
      .meta({ id: 'Decision' }),
  ),
  attachments,
  amounts: z.array(
    z
      .strictObject({
        // Beyond what a program's own numbers hold it is written as text, never rounded.
        oere: z.union([z.int(), z.string().regex(/^-?\d+$/)]),
        year: z.int().nullable(),
        isEstimated: z.boolean(),
        text,
        party: text,
        source: cited,
      })
      .meta({ id: 'Amount' }),
  ),
}

const itemAnswer = z.union([z.strictObject(openItemShape), z.strictObject(closedItemShape)]).meta({ id: 'AgendaItem' })

/** Asked about on a day before it was held. */
const notYetHeldAnswer = z
  .strictObject({
    id: z.string(),
    organization: convenerAnswer,
    day: z.iso.date(),
    asOf: z.iso.date(),
    isHeld: z.literal(false),
  })
  .meta({ id: 'MeetingNotYetHeld' })

export const meetingAnswer = z
  .union([
    z.strictObject({
      ...headShape,
      ...visibilityShape,
      ...openedShape,
      source: cited,
      attendance: z.array(attendeeAnswer),
      items: z.array(itemAnswer),
    }),
    notYetHeldAnswer,
  ])
  .meta({ id: 'Meeting' })

export const itemPageAnswer = z
  .union([
    z.strictObject({ meeting: z.strictObject(headShape), ...openItemShape }),
    z.strictObject({ meeting: z.strictObject(headShape), ...closedItemShape }),
    notYetHeldAnswer,
  ])
  .meta({ id: 'AgendaItemPage' })

const pageShape = { total: z.int(), page: z.int(), pages: z.int() }

export const meetingsAnswer = z
  .strictObject({ ...pageShape, meetings: z.array(meetingLineAnswer) })
  .meta({ id: 'Meetings' })

export const decisionLineAnswer = z
  .strictObject({
    organization: convenerAnswer,
    item: z.strictObject({ id: z.string(), number: text, title: text }),
    day: z.iso.date(),
    decidedBy: text,
    outcome: z.enum(outcomes),
    text: z.string(),
    absent,
    dissent,
    isExtract: z.boolean(),
  })
  .meta({ id: 'DecisionLine' })

export const decisionsAnswer = z
  .strictObject({ ...pageShape, decisions: z.array(decisionLineAnswer) })
  .meta({ id: 'Decisions' })

/** What meetings add to a person's page; nothing where the person is listed at none. */
export const attendedAdds = {
  attended: z
    .array(z.strictObject({ meeting: z.string(), day: z.iso.date(), mark: z.enum(attendanceMarks) }))
    .optional(),
}
