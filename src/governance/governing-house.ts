import type { Database } from '../db/transactions.ts'
import type { Asked } from '../ui/route.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import type { DocumentVersion } from './model/governing/governing-document.ts'

/** What the pages of governing documents need of the house. */
export type GoverningHouse = {
  readonly db: Database
  /** Where original bytes lie. */
  readonly files: string
  readonly finder: DecisionFinder
}

/** The number in the address; 0, which no version has, where it is none. */
export function numberOf({ params }: Asked): number {
  return /^[1-9]\d{0,6}$/.test(params.number ?? '') ? Number(params.number) : 0
}

/** The version of the address's number among those that the reader sees. */
export function numbered(versions: readonly DocumentVersion[], asked: Asked): DocumentVersion | null {
  return versions.find(({ number }) => number === numberOf(asked)) ?? null
}
