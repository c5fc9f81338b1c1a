import type { IntakeDocument } from './document.ts'
import type { Review } from './review.ts'
import { reviewed } from './reviewed.ts'

/** What a reader would ask for: the title that the document bears, if it says more than "Referat", else the file's name. */
export function documentTitle(
  { name }: Pick<IntakeDocument, 'name'>,
  { reading, verdicts }: Pick<Review, 'reading' | 'verdicts'>,
): string {
  return tellingTitle(reviewed(reading, verdicts).title) ?? name
}

const kindAlone = /^(?:(?:beslutnings|møde)?(?:referat|protokol)|dagsorden)$/iu

function tellingTitle(title: string | null | undefined): string | null {
  return title == null || kindAlone.test(title.trim()) ? null : title
}
