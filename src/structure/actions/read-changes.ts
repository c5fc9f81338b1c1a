import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { type Change, type ChangesReading, changesBetween, isIn, toldOf } from '../model/changes.ts'
import { handoversWithin } from '../storage/handovers.ts'
import { readDayRegister } from './read-day-register.ts'

/** Reads what changed between two days, in the whole country or in the region with this code (`1081`). */
export async function readChanges(tx: ReadTx, from: Day, to: Day, regionCode: string | null): Promise<ChangesReading> {
  const [before, after, handovers] = await Promise.all([
    readDayRegister(tx, from, toldOf),
    readDayRegister(tx, to, toldOf),
    handoversWithin(tx, from, to),
  ])
  const regions = [...before.all, ...after.all].filter(
    ({ classification, code }) => classification === 'region' && code === regionCode,
  )
  const changes = changesBetween(before, after, handovers)
  const isAsked = (change: Change) =>
    regionCode === null || regions.some((region) => isIn(change, region, before, after))
  return { before, after, changes: changes.filter(isAsked) }
}
