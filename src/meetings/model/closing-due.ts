import type { Day } from '../../kernel/day.ts'
import type { OrganizationView } from './meeting-view.ts'

/** Something closed whose day to be looked at again has come, or comes soon. */
export type ClosingDue = {
  readonly organization: OrganizationView
  readonly meeting: string
  readonly held: Day
  /** Null: the meeting itself. */
  readonly item: string | null
  readonly number: string | null
  /** The attachment's title, where it is one that is closed for itself. */
  readonly attachment: string | null
  readonly reviewOn: Day
}

/** How many days ahead the desk tells of it. */
export const daysAhead = 14
