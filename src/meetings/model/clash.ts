import type { Day } from '../../kernel/day.ts'
import type { OrganizationView } from './meeting-view.ts'

/** When a meeting is, and whose. Clock times in Denmark, as `10:00`; null where they are not stated. */
export type TimedMeeting = {
  readonly organization: OrganizationView
  readonly slug: string
  readonly day: Day
  readonly start: string | null
  readonly end: string | null
}

/** Two meetings of one day in which one person sits, and which may lie over each other. */
export type Clash = {
  readonly one: TimedMeeting
  readonly other: TimedMeeting
  /** Whether the hours are known to overlap; else they are not stated, and may. */
  readonly isCertain: boolean
}

/** Somebody who sits in the meeting's organization and in others that meet at the same time. */
export type Sought = {
  readonly person: { readonly id: string; readonly name: string; readonly slug: string | null }
  readonly clash: Clash
}

/** Whether two meetings lie over each other; null where they are on different days, or one is over when the other begins. */
export function clashOf(one: TimedMeeting, other: TimedMeeting): Clash | null {
  if (one.day !== other.day || one.organization.id === other.organization.id) return null
  if (isBefore(one, other) || isBefore(other, one)) return null
  const isCertain = isKnownToReach(one, other) && isKnownToReach(other, one)
  return { one, other, isCertain: isCertain || (one.start !== null && one.start === other.start) }
}

/** Over when the other begins: hours in between are for the way. */
function isBefore({ end }: TimedMeeting, { start }: TimedMeeting): boolean {
  return end !== null && start !== null && end <= start
}

function isKnownToReach({ end }: TimedMeeting, { start }: TimedMeeting): boolean {
  return end !== null && start !== null && end > start
}
