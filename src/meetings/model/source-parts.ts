/** How many pages of a source document are shown at once. */
export const pagesPerPart = 40

/** The part of a document that a page stands in, from 1. */
export function partOf(page: number): number {
  return Math.ceil(page / pagesPerPart)
}
