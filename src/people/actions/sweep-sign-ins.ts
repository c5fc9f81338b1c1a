import type { Database } from '../../db/transactions.ts'
import { sweepSessions } from '../storage/sessions.ts'
import { sweepLinks } from '../storage/sign-in-links.ts'

/** Forgets sign-ins that are long over. Done by the program itself, now and then. */
export async function sweepSignIns(db: Database): Promise<void> {
  await db.jobs(async (tx) => {
    await sweepLinks(tx)
    await sweepSessions(tx)
  })
}

export type Sweeper = { stop(): Promise<void> }

const everyHour = 3_600_000

/** Does so once an hour for as long as the house stands. */
export function startSweeping(db: Database, told: (failure: unknown) => void): Sweeper {
  let turn = Promise.resolve()
  const sweep = () => {
    turn = sweepSignIns(db).catch(told)
  }
  const clock = setInterval(sweep, everyHour)
  clock.unref()
  sweep()
  return {
    stop: async () => {
      clearInterval(clock)
      await turn
    },
  }
}
