import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { readDayRegister } from '../../structure/actions/read-day-register.ts'
import type { ClaimSet } from '../../structure/model/claim.ts'
import { type DayRegister, ofKind } from '../../structure/model/day-register.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { claimSets, claimsAbout } from '../../structure/storage/claims.ts'
import { type CitizenCount, citizenCount, type Followed } from '../model/citizen-count.ts'
import type { CountingRule } from '../model/counting.ts'

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

export type Counting = { readonly count: CitizenCount; readonly sets: readonly ClaimSet[] }

/** Counts the citizens of every cluster, or of one region's clusters, on a day. */
export async function countOnDay(tx: ReadTx, question: CountQuestion): Promise<Result<Counting, CountNo>> {
  const { day, rule, set } = question
  const [register, sets] = await Promise.all([readDayRegister(tx, day), claimSets(tx)])
  const region = regionAsked(register, question.region)
  if (region === undefined) return refuse('no-such-region', question.region)
  const followed = await followedSet(tx, sets, set, day)
  if (followed === undefined) return refuse('no-such-set', set)
  return done({ count: citizenCount(register, { rule, followed, region }), sets })
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
