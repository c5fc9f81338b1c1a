import type { Day } from '../../kernel/day.ts'
import { covers, type Period } from '../../kernel/period.ts'
import type { Claim, PartitionPlace } from './claim.ts'
import type { Lineage } from './lineage.ts'
import type { Certainty, Organization, Tie } from './organization.ts'

/** A municipality's place in the statistical partition, with the cluster that counts it. */
export type CountedPlace = PartitionPlace & { readonly countedIn: Organization }

/** A municipality's seat in an earlier form. */
export type FormSeat = Pick<Tie, 'period' | 'certainty'> & {
  /** Id of the form. */
  readonly form: string
  readonly municipality: Organization
}

/** Another cluster around the same hospital. */
export type SharedAnchor = {
  /** Id. */
  readonly hospital: string
  readonly cluster: Organization
  readonly period: Period
}

/** What the register knows of an organization on all days beside its own ties. */
export type Chronicle = {
  readonly lineage: Lineage
  /** Where a municipality, or each of a cluster's, is counted. */
  readonly places: readonly CountedPlace[]
  /** What sources say of where it belongs, or of who belongs to it, followed or not. */
  readonly claims: readonly Claim[]
  /** Who had a seat in the forms that it came from. */
  readonly earlierSeats: readonly FormSeat[]
  /** With whom a cluster shares its hospitals. */
  readonly sharedAnchors: readonly SharedAnchor[]
}

export const unknownPast: Chronicle = {
  lineage: { before: [], after: [] },
  places: [],
  claims: [],
  earlierSeats: [],
  sharedAnchors: [],
}

/** The places that hold on a day, by the municipality's id. */
export function placesOn({ places }: Pick<Chronicle, 'places'>, day: Day): ReadonlyMap<string, CountedPlace> {
  return new Map(places.filter(({ period }) => covers(period, day)).map((place) => [place.municipality, place]))
}

/** Claims for a day that the register does not follow: no tie of the same kind to the same organization holds on it. */
export function rejectedOn(claims: readonly Claim[], ties: readonly Tie[], id: string, day: Day): Claim[] {
  const isFollowed = (claim: Claim) => {
    const otherIs = claim.subject.id === id ? 'object' : 'subject'
    const other = otherIs === 'object' ? claim.object : claim.subject
    return ties.some(
      (tie) =>
        tie.kind === claim.kind && tie.otherIs === otherIs && tie.other.id === other.id && covers(tie.period, day),
    )
  }
  return claims.filter(
    (claim) =>
      [claim.period, claim.subject.period, claim.object.period].every((period) => covers(period, day)) &&
      !isFollowed(claim),
  )
}

/** Who came to a later form and who stayed behind in an earlier one, by name of the day; null where either's members are unknown. */
export type Crossing = {
  readonly joined: readonly Organization[]
  readonly left: readonly Organization[]
  /** In dispute on one side, and not so on the other. */
  readonly disputed: readonly Organization[]
}

/** Compares the seats on the last day of an earlier form with those on the first day of the organization that it became. */
export function crossingOf(
  earlier: Organization,
  later: Organization,
  seats: readonly FormSeat[],
  ties: readonly Tie[],
): Crossing | null {
  const [lastDay, firstDay] = [earlier.period.endDate, later.period.startDate]
  if (lastDay === null || firstDay === null) return null
  const before = seats
    .filter((seat) => seat.form === earlier.id && covers(seat.period, lastDay))
    .map(({ municipality, certainty }) => ({ municipality, certainty }))
  const after = ties
    .filter((tie) => tie.kind === 'seat' && tie.otherIs === 'subject' && covers(tie.period, firstDay))
    .map(({ other, certainty }) => ({ municipality: other, certainty }))
  if (before.length === 0 || after.length === 0) return null
  return {
    joined: settledWithout(after, before),
    left: settledWithout(before, after),
    disputed: [...disputedOnlyIn(before, after), ...disputedOnlyIn(after, before)],
  }
}

type Seated = { readonly municipality: Organization; readonly certainty: Certainty }

/** Those that surely sit here and do not even in dispute sit there. */
function settledWithout(these: readonly Seated[], those: readonly Seated[]): Organization[] {
  const ids = new Set(those.map(({ municipality }) => municipality.id))
  return these
    .filter(({ municipality, certainty }) => certainty !== 'conflict' && !ids.has(municipality.id))
    .map(({ municipality }) => municipality)
}

function disputedOnlyIn(these: readonly Seated[], those: readonly Seated[]): Organization[] {
  const disputed = ({ certainty }: Seated) => certainty === 'conflict'
  const there = new Set(those.filter(disputed).map(({ municipality }) => municipality.id))
  return these
    .filter((seated) => disputed(seated) && !there.has(seated.municipality.id))
    .map(({ municipality }) => municipality)
}
