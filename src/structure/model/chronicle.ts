import type { Day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import type { Claim, PartitionPlace } from './claim.ts'
import type { Lineage } from './lineage.ts'
import type { Organization, Tie } from './organization.ts'

/** A municipality's place in the statistical partition, with the cluster that counts it. */
export type CountedPlace = PartitionPlace & { readonly countedIn: Organization }

/** A municipality's seat in an earlier or later form. */
export type FormSeat = Pick<Tie, 'period' | 'certainty'> & {
  readonly form: string
  readonly municipality: Organization
}

/** What the register knows of an organization on all days beside its own ties. */
export type Chronicle = {
  readonly lineage: Lineage
  /** Where a municipality, or each of a cluster's, is counted. */
  readonly places: readonly CountedPlace[]
  /** What sources say of where it belongs, or of who belongs to it, followed or not. */
  readonly claims: readonly Claim[]
}

export const unknownPast: Chronicle = { lineage: { before: [], after: [] }, places: [], claims: [] }

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
