import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { readDayRegister } from '../../structure/actions/read-day-register.ts'
import type { ClaimSet } from '../../structure/model/claim.ts'
import { type DayRegister, municipalitiesIn, ofKind } from '../../structure/model/day-register.ts'
import type { Organization, Source } from '../../structure/model/organization.ts'
import { claimSets, claimsAbout } from '../../structure/storage/claims.ts'
import { type OldInClusters, oldInClusters } from '../model/ages.ts'
import { type Asking, type CitizenCount, citizenCount, type Followed } from '../model/citizen-count.ts'
import type { CountingRule } from '../model/counting.ts'
import type { Point } from '../model/trend.ts'
import { agesOn } from '../storage/ages.ts'
import { pointsUntil, sourcesUntil } from '../storage/figures.ts'

/** What is asked for; an empty text is nothing asked. */
export type CountQuestion = {
  readonly day: Day
  readonly rule: CountingRule
  /** Key of a collection of claims. */
  readonly set: string
  /** Regionskode, or the region's public id. */
  readonly region: string
}

export type CountNo = 'no-such-set' | 'no-such-region'

export type Counting = {
  readonly count: CitizenCount
  readonly asking: Asking
  readonly sets: readonly ClaimSet[]
}

/** Counts the citizens of every cluster, or of one region's clusters, on a day. */
export async function countOnDay(tx: ReadTx, question: CountQuestion): Promise<Result<Counting, CountNo>> {
  const { day, rule, set } = question
  const [register, sets] = await Promise.all([readDayRegister(tx, day), claimSets(tx)])
  const region = regionAsked(register, question.region)
  if (region === undefined) return refuse('no-such-region', question.region)
  const followed = await followedSet(tx, sets, set, day)
  if (followed === undefined) return refuse('no-such-set', set)
  const asking = { rule, followed, region }
  return done({ count: citizenCount(register, asking), asking, sets })
}

export type BesidesCount = {
  readonly points: readonly Point[]
  /** Of all figures shown. */
  readonly sources: readonly Source[]
  readonly old: OldInClusters | null
}

/** What the page shows besides: everybody over time, and how many have grown old; nothing where the day has no figures. */
export async function besidesCount(
  tx: ReadTx,
  { count: { register, region, figures, clusters }, asking }: Counting,
): Promise<BesidesCount> {
  if (figures === null) return { points: [], sources: [], old: null }
  const own = region === null ? ofKind(register, 'municipality') : municipalitiesIn(register, region)
  const [points, sources, ages] = await Promise.all([
    pointsUntil(
      tx,
      own.map(({ id }) => id),
      register.day,
    ),
    sourcesUntil(tx, register.day),
    clusters.length === 0 ? null : agesOn(tx, register.day),
  ])
  return { points, sources, old: ages === null ? null : oldInClusters(register, asking, ages) }
}

function regionAsked(register: DayRegister, asked: string): Organization | null | undefined {
  if (asked === '') return null
  return ofKind(register, 'region').find(({ code, slug }) => code === asked || slug === asked)
}

async function followedSet(
  tx: ReadTx,
  sets: readonly ClaimSet[],
  key: string,
  day: Day,
): Promise<Followed | undefined> {
  if (key === '') return null
  const set = sets.find((one) => one.key === key)
  if (set === undefined) return undefined
  return { set, claims: await claimsAbout(tx, { set: key, kind: 'seat', on: day }) }
}
