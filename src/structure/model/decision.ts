import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Claim } from './claim.ts'
import type { ClaimedPlace, Disagreement } from './disagreements.ts'
import type { Certainty, Organization } from './organization.ts'
import { compareStarts } from './spans.ts'

/** What stands for "none of them" among the places that can be chosen; no address is written so. */
export const nowhere = '-'

/** A ruling as it is typed. */
export type TypedRuling = {
  /** Public ids of the places, or `nowhere`. */
  readonly chosen: readonly string[]
  /** Public id of the one that counts the citizens. */
  readonly countedIn: string
  readonly reason: string
}

export type DecisionNo =
  | 'nothing-chosen'
  | 'none-and-some'
  | 'not-claimed'
  | 'not-counted'
  | 'counted-elsewhere'
  | 'no-reason'
  | 'reason-too-long'

/** A place that is followed, and the claim that says so best. */
export type FollowedPlace = { readonly object: Organization; readonly claim: Claim }

export type Decision = {
  readonly followed: readonly FollowedPlace[]
  readonly countedIn: FollowedPlace | null
  readonly reason: string
}

export const longestReason = 2_000

/** Whether the citizens of whoever it is about are counted somewhere. */
export function isCounted({ kind, subject }: Pick<Disagreement, 'kind' | 'subject'>): boolean {
  return kind === 'seat' && subject.classification === 'municipality'
}

/** Reads a ruling on a question: only what somebody claims can be chosen, and a municipality is counted in one of the chosen. */
export function decisionOf(question: Disagreement, typed: TypedRuling): Result<Decision, DecisionNo> {
  const chosen = [...new Set(typed.chosen.filter((slug) => slug !== ''))]
  if (chosen.length === 0) return refuse('nothing-chosen', 'chosen')
  const isNowhere = chosen.includes(nowhere)
  if (isNowhere && chosen.length > 1) return refuse('none-and-some', 'chosen')
  const followed = isNowhere
    ? []
    : question.places.filter(({ object }) => chosen.includes(object.slug)).map(followedPlace)
  if (!isNowhere && followed.length < chosen.length) return refuse('not-claimed', 'chosen')
  const countedIn = countedPlace(question, followed, typed.countedIn)
  if (!countedIn.ok) return countedIn
  const reason = typed.reason.trim()
  if (reason === '') return refuse('no-reason', 'reason')
  if (reason.length > longestReason) return refuse('reason-too-long', 'reason')
  return done({ followed, countedIn: countedIn.value, reason })
}

/** Where only one place is chosen, it counts. */
function countedPlace(
  question: Disagreement,
  followed: readonly FollowedPlace[],
  typed: string,
): Result<FollowedPlace | null, DecisionNo> {
  if (!isCounted(question) || followed.length === 0) return done(null)
  const [only, ...others] = followed
  if (typed === '') return only !== undefined && others.length === 0 ? done(only) : refuse('not-counted', 'countedIn')
  const named = followed.find(({ object }) => object.slug === typed)
  return named === undefined ? refuse('counted-elsewhere', 'countedIn') : done(named)
}

function followedPlace({ object, claimedBy }: ClaimedPlace): FollowedPlace {
  const [best, ...others] = claimedBy
  if (best === undefined) throw new Error(`nobody claims ${object.slug}`)
  return { object, claim: others.reduce((one, other) => (isBetter(other, one) ? other : one), best) }
}

const surest: readonly Certainty[] = ['confirmed', 'inferred', 'assumed', 'memory', 'conflict']

/** A statement is better than a proposal, a surer claim than a less sure one, a newer than an older. */
function isBetter(one: Claim, other: Claim): boolean {
  if (one.set.nature !== other.set.nature) return one.set.nature === 'statement'
  const sureness = surest.indexOf(one.certainty) - surest.indexOf(other.certainty)
  return sureness === 0 ? compareStarts(one.period.startDate, other.period.startDate) > 0 : sureness < 0
}
