import { type DatabaseNo, openDatabase } from '../db/open.ts'
import type { Database } from '../db/transactions.ts'
import { danishDay } from '../kernel/day.ts'
import { done, type Result } from '../kernel/result.ts'
import { loadRegister } from '../structure/actions/load-register.ts'
import { loadExample } from './example.ts'
import type { CommandSettings } from './verb.ts'

/** The database as the server opens it: started where nobody runs it, migrated, furnished. Beside a running server it is the same one. */
export async function openForCommand(settings: CommandSettings): Promise<Result<Database, DatabaseNo>> {
  const opened = await openDatabase(settings)
  if (!opened.ok) return opened
  await furnish(opened.value, settings)
  return done(opened.value)
}

/** The register that every house has, and the example unless it is to be empty. */
export async function furnish(
  database: Database,
  { isEmpty, dataFolder }: Pick<CommandSettings, 'isEmpty' | 'dataFolder'>,
): Promise<void> {
  await loadRegister(database, { kind: 'operator', day: danishDay(new Date()) })
  if (!isEmpty) await loadExample(database, dataFolder)
}
