import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Happening } from '../model/rules/facts.ts'
import type { FactName } from '../model/rules/rule.ts'

/** What a higher room knows that rules ask for. It answers for many organizations at once, with what happened up to the day in its calendar year. */
export type FactSupplier = {
  readonly fact: FactName
  /** By organization, as far as the reader sees it; who is not in the answer has nothing. */
  readonly tell: (
    tx: ReadTx,
    organizations: readonly string[],
    day: Day,
  ) => Promise<ReadonlyMap<string, readonly Happening[]>>
}
