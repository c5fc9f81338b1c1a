import type { Day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Organization } from '../../structure/model/organization.ts'
import type { Membership, Party } from './membership.ts'
import type { Visibility } from './visibility.ts'

export const stepKinds = ['set-up', 'prolonged', 'closed'] as const
export type StepKind = (typeof stepKinds)[number]

/** Skridt: the group is set up, prolonged or closed, each by a decision. */
export type MandateStep = {
  readonly kind: StepKind
  /** The day on which it was decided. */
  readonly on: Day
  /** Expected last day; of a closing the real one. Null where none was set. */
  readonly until: Day | null
  /** Names the deciding item; whether the reader sees that item is asked of the room of meetings. */
  readonly decision: string | null
  readonly reason: string | null
  /** Where the decision is written, where it is not in Klynge. */
  readonly source: string | null
}

/** Opgave: what a working group was set up to do, before whom it answers, and until when. */
export type Mandate = {
  readonly id: string
  readonly task: string
  readonly reportsTo: Party
  readonly begins: Day
  readonly visibility: Visibility
  readonly version: number
  /** Oldest first; the first one set it up. */
  readonly steps: readonly MandateStep[]
}

/** Arbejdsgruppe: stands in the register for all to read; its mandate may be closed to the reader, or never have been written in. */
export type WorkingGroup = { readonly organization: Organization; readonly mandate: Mandate | null }

/** A group that a decision set up, prolonged or closed. */
export type LedToGroup = { readonly kind: StepKind; readonly group: WorkingGroup }

export const groupStates = ['overdue', 'running', 'not-begun', 'ended'] as const
export type GroupState = (typeof groupStates)[number]

/** What was decided up to a day; what set the group up is always told. A closing is told at the latest when it has taken effect. */
export function stepsTold({ steps }: Pick<Mandate, 'steps'>, day: Day): MandateStep[] {
  return steps.filter(({ kind, on, until }) => {
    const hasTakenEffect = kind === 'closed' && until !== null && until < day
    return kind === 'set-up' || on <= day || hasTakenEffect
  })
}

/** The last day of a group as known on a day, expected or real; null where none is. */
export function endKnown({ organization, mandate }: WorkingGroup, day: Day): Day | null {
  const last = mandate === null ? undefined : stepsTold(mandate, day).at(-1)
  return last === undefined ? organization.period.endDate : last.until
}

/** How a group stands on a day: past its expected end it is overdue until somebody closes or prolongs it. */
export function stateOf(group: WorkingGroup, day: Day): GroupState {
  const { period } = group.organization
  if (period.startDate !== null && day < period.startDate) return 'not-begun'
  if (!covers(period, day)) return 'ended'
  const last = group.mandate === null ? undefined : stepsTold(group.mandate, day).at(-1)
  const isOver = last !== undefined && last.until !== null && last.until < day
  if (!isOver) return 'running'
  return last.kind === 'closed' ? 'ended' : 'overdue'
}

/** The last step; null where the group has been closed, so that nothing more can be decided of it. */
export function lastStep({ steps }: Pick<Mandate, 'steps'>): MandateStep | null {
  const last = steps.at(-1)
  return last === undefined || last.kind === 'closed' ? null : last
}

/** Whether a group may get a new expected end: later than the one it has, and not once it is closed. */
export function mayProlong(mandate: Mandate, until: Day): Result<null, 'closed-already' | 'not-later'> {
  const last = lastStep(mandate)
  if (last === null) return refuse('closed-already')
  return until <= (last.until ?? mandate.begins) ? refuse('not-later', 'until') : done(null)
}

/** Whether a group may end with a day, the last on which its seats give rights. */
export function mayClose(
  { organization, mandate }: WorkingGroup & { readonly mandate: Mandate },
  lastDay: Day,
): Result<null, 'closed-already' | 'ends-before-start' | 'ends-later'> {
  if (lastStep(mandate) === null) return refuse('closed-already')
  if (lastDay < mandate.begins) return refuse('ends-before-start', 'until')
  const { endDate } = organization.period
  return endDate !== null && endDate < lastDay ? refuse('ends-later', 'until') : done(null)
}

/** Seats as a form carries them, so that one that came or changed since they were looked through is noticed. */
export function seatsSeen(memberships: readonly Pick<Membership, 'id' | 'version'>[]): string {
  return memberships
    .map(({ id, version }) => `${id}:${version}`)
    .toSorted()
    .join(' ')
}
