import type { Day } from '../../../kernel/day.ts'
import { type Membership, sittingOn } from '../membership.ts'
import type { Place } from '../rights.ts'
import type { Check, Finding, Verdict } from '../rules/finding.ts'
import { type SeatChange, withChanges } from './plan.ts'

/** A rule on the first day beside what it said on the last day before; null where it was not asked then. */
export type Comparison = { readonly finding: Finding; readonly before: Verdict | null; readonly isOther: boolean }

/** What rules say of one organization on the first day, with what is other than the day before first. */
export function compared(before: Check | null, after: Check): Comparison[] {
  const verdicts = new Map(before?.findings.map(({ rule, verdict }) => [`${rule.set.key} ${rule.key}`, verdict]))
  const all = after.findings.map((finding): Comparison => {
    const verdict = verdicts.get(`${finding.rule.set.key} ${finding.rule.key}`) ?? null
    return { finding, before: verdict, isOther: verdict !== finding.verdict }
  })
  return [...all.filter(({ isOther }) => isOther), ...all.filter(({ isOther }) => !isOther)]
}

/** Who sits on a day, were the changes made. */
export function sittingAfter(
  memberships: readonly Membership[],
  changes: readonly SeatChange[],
  day: Day,
): Membership[] {
  return sittingOn(withChanges(memberships, changes), day)
}

/** Those who serve an organization: its own secretaries, and those of its whole. */
export function secretariesOf({ id, root }: Place, sitting: readonly Membership[]): Membership[] {
  return sitting.filter(({ post, organization }) => post === 'secretary' && [id, root].includes(organization.id))
}

/**
 * The lines by which whoever carries the change out would lose the right to do so within the doing, so that a colleague must: they end
 * or change the person's own secretary's seats with a day that has passed, and none is left that serves the organization.
 */
export function ownSeats(
  person: string,
  organization: Place,
  sitting: readonly Membership[],
  changes: readonly SeatChange[],
  today: Day,
): SeatChange[] {
  const own = secretariesOf(organization, sitting).filter((one) => one.person.id === person)
  const lost = changes.filter(
    ({ before, after }) => own.some(({ id }) => id === before?.id) && (after.period.endDate ?? today) < today,
  )
  return lost.length > 0 && lost.length === own.length ? lost : []
}
