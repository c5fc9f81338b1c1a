import type { DocumentKind } from '../../../governance/model/governing/governing-document.ts'
import type { IntakeDocument } from '../document.ts'
import type { Text } from '../text.ts'
import type { TermsReading } from './proposal.ts'

/** A cluster that the text lists, and the one of that name in the register. */
export type ClusterBeside = {
  readonly name: string
  readonly municipalities: readonly string[]
  readonly register: { readonly slug: string; readonly municipalities: readonly string[] } | null
}

/** A document read for the rules in it. */
export type TermsView = {
  readonly document: IntakeDocument
  readonly text: Text
  readonly reading: TermsReading
  readonly clusters: readonly ClusterBeside[]
  /** The version that was made of it already. */
  readonly takenOver: { readonly kind: DocumentKind; readonly number: number } | null
}

/** What a document seems to be, by its title and its name; null where neither says it. */
export function kindOf({ reading, document }: Pick<TermsView, 'reading' | 'document'>): DocumentKind | null {
  const words = `${reading.title ?? ''} ${document.name}`.toLowerCase()
  if (/kommissori/.test(words)) return 'terms-of-reference'
  return /forretningsorden/.test(words) ? 'rules-of-procedure' : null
}
