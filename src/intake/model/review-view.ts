import type { Claim } from './claim.ts'
import type { Difference } from './difference.ts'
import type { DocumentContent, IntakeDocument } from './document.ts'
import type { Candidate, Likeness } from './matching.ts'
import type { Missing, Progress, Review } from './review.ts'

export type SameDayMeeting = { readonly id: string; readonly slug: string; readonly kind: string }

/** The organization that a document was laid under, and whether the document prints a name that it bears. */
export type OrganizationAround = { readonly name: string; readonly likeness: Likeness }

/** What Klynge already has around a document: its organization, an earlier version, the meeting that it would replace. */
export type Neighbourhood = {
  readonly organization: OrganizationAround
  readonly previous: IntakeDocument | null
  readonly replaces: SameDayMeeting | null
}

/** A document as its secretary sees it; `opened` is null until it has been read. */
export type ReviewView = {
  readonly document: IntakeDocument
  readonly title: string
  readonly organizationName: string
  readonly opened: OpenedView | null
}

export type OpenedView = {
  readonly content: DocumentContent
  readonly review: Review
  readonly claims: readonly Claim[]
  readonly progress: Progress
  readonly missing: readonly Missing[]
  readonly around: Neighbourhood
  /** what it tells otherwise than the earlier version */
  readonly differences: readonly Difference[]
  /** by the participant's path: who it may be */
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>
  /** names of the people who were chosen, by id */
  readonly personNames: ReadonlyMap<string, string>
  /** the meeting that it became */
  readonly meeting: { readonly organization: string; readonly slug: string } | null
  /** the moment as of which all this is told */
  readonly seenAt: string
}
