import { type Visibility, visibilities } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'

/** Adgang: who may see a thing, and, where it is closed, why and when that is looked at again. */
export type Access = {
  readonly visibility: Visibility
  readonly reason: string | null
  readonly reviewOn: Day | null
}

/** What holds where nobody said who may see it. */
export const closed: Access = { visibility: 'secretariat', reason: null, reviewOn: null }

export function isWider(one: Visibility, other: Visibility): boolean {
  return visibilities.indexOf(one) < visibilities.indexOf(other)
}

/** The access of a thing inside another: its own where that is stated, but never wider than the outer one's. */
export function within(outer: Access, own: Access | null): Access {
  return own === null || isWider(own.visibility, outer.visibility) ? outer : own
}

/** The more closed of two. */
export function narrower(one: Access, other: Access | null): Access {
  return other !== null && isWider(one.visibility, other.visibility) ? other : one
}
