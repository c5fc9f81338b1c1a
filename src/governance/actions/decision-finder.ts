import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'

/** An item of a meeting at which something was decided, as far as the reader sees it. */
export type FoundDecision = {
  /** Stays the same when the minutes are corrected, unlike the rows of the meeting: `{meeting}/{item}`. Forms carry it. */
  readonly key: string
  /** The meeting's id. */
  readonly meeting: string
  /** Last words of the item's address within the meeting. */
  readonly item: string
  /** Whose meeting it was: an organization's id, and its outermost whole's. */
  readonly organization: string
  readonly root: string
  readonly on: Day
  /** Number and title of the item, and who met. */
  readonly label: string
  /** Address of the item. */
  readonly to: string
}

/** The room of meetings tells governance which decisions there are, so that an approval, a group or an exemption can name its own. */
export type DecisionFinder = {
  /** Everything decided in an organization's circle, the latest first, at most 200. `root` is the outermost organization's id. */
  readonly inCircle: (tx: ReadTx, root: string) => Promise<readonly FoundDecision[]>
  /** Those of these keys that exist and that the reader sees, by key; a key of any other shape names none. */
  readonly withKeys: (tx: ReadTx, keys: readonly string[]) => Promise<ReadonlyMap<string, FoundDecision>>
}
