import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Result } from '../../kernel/result.ts'
import type { ImportPlan } from '../model/import.ts'
import type { ImportSetting, ImportSettings } from '../model/import-settings.ts'
import type { ListFile } from '../model/list-file.ts'

/** What a kind of import does with a file. */
export type ImportReader = {
  /** The kind's word in addresses, in the journal and at the command line. */
  readonly key: string
  /** `list`: CSV or a JSON list of entries; `any-json`: CSV, or JSON of the kind's own shape; `text`: lines. */
  readonly reads: 'list' | 'any-json' | 'text'
  readonly mostLines: number
  readonly settings: readonly ImportSetting[]
  /** Says what the file would do to the register as it stands. Writes nothing; the same question gives the same answer. */
  readonly plan: (
    tx: ReadTx,
    file: ListFile,
    settings: ImportSettings,
    today: Day,
  ) => Promise<Result<ImportPlan, string>>
}
