import type { CountingRule } from './model/counting.ts'

export const populationPath = '/befolkning'

/** Counting rules as they stand in addresses. */
export const ruleWords: Readonly<Record<CountingRule, string>> = {
  partition: 'opdeling',
  seats: 'pladser',
  split: 'delt',
}

/** The page with some of what may be chosen on it. */
export function countPath(chosen: { readonly rule?: CountingRule; readonly set?: string; readonly region?: string }) {
  const query = new URLSearchParams()
  if (chosen.region) query.set('region', chosen.region)
  if (chosen.rule !== undefined) query.set('regel', ruleWords[chosen.rule])
  if (chosen.set) query.set('saet', chosen.set)
  return query.size === 0 ? populationPath : `${populationPath}?${query}`
}
