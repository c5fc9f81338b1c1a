import { writeOnce } from '../db/idempotency.ts'
import type { Database, WriteTx } from '../db/transactions.ts'
import type { Result } from '../kernel/result.ts'
import type { Asked } from '../ui/route.ts'
import type { DecisionFinder } from './actions/decision-finder.ts'
import type { FactSupplier } from './actions/fact-supplier.ts'

/** What the pages of rules need of the house. */
export type RuleHouse = {
  readonly db: Database
  readonly suppliers: readonly FactSupplier[]
  readonly finder: DecisionFinder
}

/** The work of a form, once for each time that its page was opened; null for who is not a person. */
export async function savedOnce<No extends string>(
  db: Database,
  asked: Asked,
  work: (tx: WriteTx) => Promise<Result<string, No>>,
): Promise<Result<string, No> | null> {
  return asked.actor.kind === 'person' ? writeOnce(db, asked.actor, asked, work) : null
}
