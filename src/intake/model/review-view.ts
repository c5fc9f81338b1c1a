import type { Claim } from './claim.ts'
import type { Difference } from './difference.ts'
import type { DocumentContent, IntakeDocument } from './document.ts'
import type { Candidate } from './matching.ts'
import type { Missing, Progress, Review } from './review.ts'

export type SameDayMeeting = { readonly id: string; readonly slug: string; readonly kind: string }

/** What Klynge already has around a document: its organization's name, an earlier version, the meeting that it would replace. */
export type Neighbourhood = {
  readonly organization: {
    readonly name: string
    readonly likeness: 'same' | 'similar' | 'other' | 'silent'
    /** the document prints a name that the organization bears that day */
    readonly isKnown: boolean
  }
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
