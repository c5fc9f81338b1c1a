import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { type DayRegister, dayRegister } from '../model/day-register.ts'
import type { Classification } from '../model/organization.ts'
import { partitionOn } from '../storage/claims.ts'
import { organizationsOn } from '../storage/organizations.ts'
import { figuresOn, pairsOn } from '../storage/ties.ts'

const places: readonly Classification[] = [
  'region',
  'municipality',
  'hospital',
  'psychiatry',
  'general-practice',
  'cluster',
  'health-council',
]

/** The whole country on a day: who existed, who belonged where, how many lived there. */
export async function readDayRegister(
  tx: ReadTx,
  day: Day,
  kinds: readonly Classification[] = places,
): Promise<DayRegister> {
  const [organizations, pairs, figures, partition] = await Promise.all([
    organizationsOn(tx, kinds, day),
    pairsOn(tx, day),
    figuresOn(tx, day),
    partitionOn(tx, day),
  ])
  return dayRegister(day, organizations, pairs, figures, partition)
}
