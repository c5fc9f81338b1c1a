/** Addresses of the intake. `document` is the document's public id. */
export const intakePath = '/indlaesning'

export function reviewPath(document: string): string {
  return `${intakePath}/${document}`
}

/** The review of a document whose file was laid in once more. */
export function knownPath(document: string): string {
  return `${reviewPath(document)}?kendt=1`
}

/** The same document read for the rules in it. */
export function termsReviewPath(document: string): string {
  return `${reviewPath(document)}/regler`
}

export type ReviewDeed =
  | 'oplysninger'
  | 'tilfoej'
  | 'resten'
  | 'bemaerkninger'
  | 'adgang'
  | 'person'
  | 'personer'
  | 'andet-moede'
  | 'godkend'
  | 'fortryd'
  | 'laeg-til-side'
  | 'tag-frem'
  | 'laes-igen'

/** Where the forms of a review are sent. */
export function deedPath(document: string, deed: ReviewDeed): string {
  return `${reviewPath(document)}/${deed}`
}

/** The place of a claim on the page of its review. */
export function claimAnchor(path: string): string {
  return `c-${path}`
}

/** The place of a printed line on the page of its review. */
export function lineAnchor(page: number, line: number): string {
  return `p${page}l${line}`
}
