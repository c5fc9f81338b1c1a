import type { IntakeDocument } from './document.ts'
import type { Review } from './review.ts'
import { reviewed } from './reviewed.ts'

/** What a reader would ask for: the title that the document bears, else the file's name. */
export function documentTitle(
  { name }: Pick<IntakeDocument, 'name'>,
  { reading, verdicts }: Pick<Review, 'reading' | 'verdicts'>,
): string {
  return reviewed(reading, verdicts).title ?? name
}
