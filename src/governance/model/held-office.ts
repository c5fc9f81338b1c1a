import type { Day } from '../../kernel/day.ts'
import { covers, overlaps, type Period } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Certainty, Classification } from '../../structure/model/organization.ts'
import type { MembershipSource, Party } from './membership.ts'
import type { Office } from './rules/office.ts'

/** Embede: what somebody is in an authority, for a period of its own. Seats elsewhere are held by it; it opens nothing. */
export type HeldOffice = {
  readonly id: string
  readonly person: string
  /** A region or a municipality. */
  readonly authority: Party & { readonly classification: Classification }
  readonly office: Office
  /** As printed, where it says more: formand for Sundhedsudvalget. */
  readonly title: string | null
  /** Open at the beginning where only later days are known. */
  readonly period: Period
  readonly certainty: Certainty
  readonly version: number
  readonly source: MembershipSource
}

export function heldOn(offices: readonly HeldOffice[], day: Day): HeldOffice[] {
  return offices.filter(({ period }) => covers(period, day))
}

/** Offices that holding one of them means: the chair of a regional council is a member of it. */
export function meaningOf(office: Office): readonly Office[] {
  return office === 'regional-chair' ? ['regional-chair', 'regional-member'] : [office]
}

const ofRegions: readonly Office[] = ['regional-chair', 'regional-member', 'committee-chair']
const ofMunicipalities: readonly Office[] = ['mayor', 'alderman', 'committee-chair']

type Wanted = Pick<HeldOffice, 'office' | 'title' | 'period'> & { readonly authority: string }

/** Whether an office can be held so: there is such an office in that kind of authority, and the person has not got it already. */
export function mayHold(
  wanted: Wanted,
  classification: Classification,
  held: readonly HeldOffice[],
): Result<null, 'period-backwards' | 'no-such-office-there' | 'held-already'> {
  const there = classification === 'region' ? ofRegions : classification === 'municipality' ? ofMunicipalities : []
  if (!there.includes(wanted.office)) return refuse('no-such-office-there', 'authority')
  const { startDate, endDate } = wanted.period
  if (startDate !== null && endDate !== null && endDate < startDate) return refuse('period-backwards', 'to')
  const isHeld = held.some(
    (one) =>
      one.authority.id === wanted.authority &&
      one.office === wanted.office &&
      (one.title ?? '') === (wanted.title ?? '') &&
      overlaps(one.period, wanted.period),
  )
  return isHeld ? refuse('held-already', 'office') : done(null)
}
