import type { ReadTx } from '../../db/transactions.ts'
import { parseDay } from '../../kernel/day.ts'
import type { IntakeDocument } from '../model/document.ts'
import type { Neighbourhood, SameDayMeeting } from '../model/review-view.ts'
import { reviewed } from '../model/reviewed.ts'
import { standingAcceptance } from '../storage/acceptances.ts'
import { documentWithId, earlierDocument } from '../storage/documents.ts'
import { meetingsOn } from '../storage/same-day-meetings.ts'
import type { OpenReview } from './open-review.ts'

export async function neighbourhood(
  tx: ReadTx,
  { document, review, organization }: OpenReview,
): Promise<Neighbourhood> {
  const told = reviewed(review.reading, review.verdicts)
  const day = parseDay(told.meeting?.date ?? '')
  if (day === null) return { organization, previous: null, replaces: null }
  const stored = document.previous === null ? null : await documentWithId(tx, document.previous)
  const isAnother = review.statements.isAnotherMeeting
  const previous = isAnother ? null : (stored ?? (await earlierDocument(tx, document, day)))
  const replaces = isAnother ? null : await meetingToReplace(tx, document, previous, day)
  return { organization, previous, replaces }
}

/** The meeting of the earlier version; else the one that is recorded for that day, however it came in. */
async function meetingToReplace(
  tx: ReadTx,
  document: IntakeDocument,
  previous: IntakeDocument | null,
  day: string,
): Promise<SameDayMeeting | null> {
  const meetings = await meetingsOn(tx, document.organization.id, day)
  const accepted = previous === null ? null : await standingAcceptance(tx, previous.id)
  return meetings.find(({ id }) => id === accepted?.meeting) ?? meetings[0] ?? null
}
