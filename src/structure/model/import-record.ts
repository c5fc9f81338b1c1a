import type { ImportPlan } from './import.ts'
import type { ImportSettings } from './import-settings.ts'

/** proposed: seen as a preview; applied: in the register; undone: taken back; refused: put aside. */
export type ImportState = 'proposed' | 'applied' | 'undone' | 'refused'

/** Indlæst liste, as it stands in the list of them. */
export type ListedImport = {
  readonly id: string
  readonly kind: string
  readonly fileName: string
  readonly state: ImportState
  readonly createdAt: Date
  readonly appliedAt: Date | null
  readonly endedAt: Date | null
  readonly version: number
}

export type ImportRecord = ListedImport & {
  readonly sha256: string
  readonly digest: string
  readonly settings: ImportSettings
  readonly plan: ImportPlan
}

/** Why taking in, taking back or putting aside does not happen. */
export type ImportDeedRefusal =
  | 'no-right'
  | 'no-such-import'
  | 'unknown-kind'
  | 'changed-meanwhile'
  | 'is-over'
  | 'not-in-the-register'
  | 'has-refused-lines'
  | 'nothing-new'
  | 'file-gone'
  | 'register-says-no'
  | 'changed-since'
  | 'used-since'

/** Whether a plan may be taken in: a refused line stops all of it, unless the reader says that the rest is to be taken. */
export function mayApply(
  { changes, refusals }: Pick<ImportPlan, 'changes' | 'refusals'>,
  takesGoodLines: boolean,
): 'yes' | 'has-refused-lines' | 'nothing-new' {
  if (changes.length === 0) return 'nothing-new'
  return refusals.length > 0 && !takesGoodLines ? 'has-refused-lines' : 'yes'
}
