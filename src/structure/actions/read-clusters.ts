import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type ClusterSheet, claimedClusters, decidedClusters } from '../model/cluster-list.ts'
import type { DayRegister } from '../model/day-register.ts'
import { claimSets, claimsAbout } from '../storage/claims.ts'
import { clusterSourcesOn } from '../storage/cluster-sources.ts'
import { organizationCoded } from '../storage/organizations.ts'
import { readDayRegister } from './read-day-register.ts'

/** What is asked for; an empty text is nothing asked. */
export type ClusterQuestion = {
  readonly day: Day
  /** Regionskode, or the region's public id. */
  readonly region: string
  /** Key of a collection of claims; the decided register where none is named. */
  readonly set: string
}

export type ClusterList = { readonly register: DayRegister; readonly clusters: readonly ClusterSheet[] }

/** The clusters of the country or of one region on a day, as the register has decided or as one collection of claims says. */
export async function readClusters(
  tx: ReadTx,
  { day, region, set }: ClusterQuestion,
): Promise<Result<ClusterList, 'no-such-region' | 'no-such-set'>> {
  const within = region === '' ? null : await organizationCoded(tx, 'region', region)
  if (region !== '' && within === null) return refuse('no-such-region', region)
  const register = await readDayRegister(tx, day)
  const clusters = set === '' ? await decided(tx, register) : await claimed(tx, register, set)
  if (clusters === null) return refuse('no-such-set', set)
  return done({ register, clusters: clusters.filter((sheet) => within === null || sheet.region?.id === within.id) })
}

async function decided(tx: ReadTx, register: DayRegister): Promise<ClusterSheet[]> {
  return decidedClusters(register, await clusterSourcesOn(tx, register.day))
}

async function claimed(tx: ReadTx, register: DayRegister, key: string): Promise<ClusterSheet[] | null> {
  const sets = await claimSets(tx)
  if (!sets.some((set) => set.key === key)) return null
  return claimedClusters(register, await claimsAbout(tx, { set: key, on: register.day }))
}
