import type { Demand } from '../../../governance/model/rules/rule.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import type { ProposedRule } from './proposal.ts'

/** What a person said of one proposed rule: to take it over, in these words and with these numbers, or to leave it out. */
export type RuleVerdict = {
  readonly verdict: string
  readonly wording: string
  readonly atLeast: string
  readonly atMost: string
}

export type VerdictRefusal = 'undecided' | 'no-wording' | 'bad-number'

/** A rule as it was taken over. */
export type AcceptedRule = { readonly rule: ProposedRule; readonly demand: Demand; readonly wording: string }

/** The rules that a person takes over; every proposal must have been decided on. `at` of a refusal is the proposal's place. */
export function acceptedRules(
  rules: readonly ProposedRule[],
  said: (place: number) => RuleVerdict,
): Result<AcceptedRule[], VerdictRefusal> {
  const accepted: AcceptedRule[] = []
  for (const [place, rule] of rules.entries()) {
    const { verdict, wording, atLeast, atMost } = said(place)
    if (verdict === 'refuse') continue
    if (verdict !== 'accept') return refuse('undecided', String(place))
    if (wording === '' || wording.length > 1000) return refuse('no-wording', String(place))
    const demand = withNumbers(rule.demand, atLeast, atMost)
    if (demand === null) return refuse('bad-number', String(place))
    accepted.push({ rule, demand, wording })
  }
  return done(accepted)
}

/** Which numbers a demand has that a person may correct; undefined where it has none. */
export function numbersIn(demand: Demand): {
  readonly atLeast: number | undefined
  readonly atMost: number | null | undefined
} {
  const isOnce = demand.kind === 'happened' && demand.each === 'ever'
  return {
    atLeast: 'atLeast' in demand && !isOnce ? demand.atLeast : undefined,
    atMost: 'atMost' in demand ? demand.atMost : undefined,
  }
}

function withNumbers(demand: Demand, typedLeast: string, typedMost: string): Demand | null {
  const atLeast = countOf(typedLeast)
  const atMost = typedMost === '' ? null : countOf(typedMost)
  const isMostRight = typedMost === '' || atMost !== null
  switch (demand.kind) {
    case 'seats':
    case 'appointed':
      return atLeast === null || !isMostRight || (atMost !== null && atMost < atLeast)
        ? null
        : { ...demand, atLeast, atMost }
    case 'municipalities':
      return isMostRight ? { ...demand, atMost } : null
    case 'happened':
      if (demand.each === 'ever') return demand
      return atLeast === null ? null : { ...demand, atLeast }
    default:
      return demand
  }
}

function countOf(typed: string): number | null {
  return /^\d{1,2}$/.test(typed) ? Number(typed) : null
}
