import { type DatabaseNo, openDatabase } from '../db/open.ts'
import type { Database } from '../db/transactions.ts'
import { loadRules } from '../governance/actions/load-rules.ts'
import { loadTerms } from '../governance/actions/load-terms.ts'
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

/** The register and the rules that every house has, and the example unless it is to be empty. */
export async function furnish(
  database: Database,
  { isEmpty, dataFolder }: Pick<CommandSettings, 'isEmpty' | 'dataFolder'>,
): Promise<void> {
  const operator = { kind: 'operator', day: danishDay(new Date()) } as const
  await loadRegister(database, operator)
  await loadRules(database, operator)
  await loadTerms(database, operator)
  if (!isEmpty) await loadExample(database, dataFolder)
}
