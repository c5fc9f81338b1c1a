import type { Database } from '../db/transactions.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import type { FactSupplier } from './actions/fact-supplier.ts'

/** What the pages of rules need of the house. */
export type RuleHouse = {
  readonly db: Database
  readonly suppliers: readonly FactSupplier[]
  readonly finder: DecisionFinder
}
