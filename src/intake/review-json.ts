import type { ReviewView } from './model/review-view.ts'
import { reviewed } from './model/reviewed.ts'

/** A review as data: the document as people made it so far, claim by claim, and what is missing. */
export function reviewJson({ document, title, opened }: ReviewView) {
  const { slug, name, state, failure, organization, version } = document
  const told = { id: slug, name, title, state, failure, organization: organization.slug, version }
  if (opened === null) return told
  const { review, claims, progress, missing, meeting } = opened
  return {
    ...told,
    progress,
    missing,
    meeting,
    document: reviewed(review.reading, review.verdicts),
    claims: claims.map((claim) => ({ ...claim, verdict: review.verdicts.get(claim.path)?.verdict ?? null })),
  }
}
