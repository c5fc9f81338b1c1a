import type { Day } from '../../kernel/day.ts'
import type { DayRegister } from '../../structure/model/day-register.ts'
import type { Source } from '../../structure/model/organization.ts'
import { type Asking, citizenCount } from './citizen-count.ts'
import type { ClusterCount } from './counting.ts'
import { type Ages, areComplete } from './terms.ts'

/** Persons between two ages in a municipality, men and women. */
export type AgeGroup = Ages & { readonly municipality: string; readonly men: number; readonly women: number }

/** Aldersgrupper: how old people were, on the day of the count. */
export type AgeCount = { readonly day: Day; readonly source: Source; readonly groups: readonly AgeGroup[] }

/** Ages from which care is planned; a count in broad groups knows only some of them. */
const thresholds = [65, 75, 80, 85] as const

/** How many have reached an age; null where a group lies across it, or nothing is known of those above it. */
export function reached(groups: readonly AgeGroup[], age: number): number | null {
  const above = groups.filter(({ from }) => from >= age)
  const isCut = groups.some(({ from, to }) => from < age && (to === null || to >= age))
  return isCut || !above.some(({ from }) => from === age) ? null : sumOf(above)
}

/** All of them; null where the groups leave somebody out. */
export function everybody(groups: readonly AgeGroup[]): number | null {
  return areComplete(groups) ? sumOf(groups) : null
}

export function sumOf(groups: readonly AgeGroup[]): number {
  return groups.reduce((sum, { men, women }) => sum + men + women, 0)
}

/** More groups than this are not read in a table. */
const mostShown = 20

/** The groups as a table shows them: single years go together by tens, where no group lies across them. */
export function shown(groups: readonly AgeGroup[]): readonly AgeGroup[] {
  const isCut = groups.some(({ from, to }) => to !== null && tensOf(from) !== tensOf(to))
  if (groups.length <= mostShown || isCut) return groups
  return [...Map.groupBy(groups, ({ from }) => tensOf(from)).values()].flatMap((those) => {
    const [first, last] = [those[0], those.at(-1)]
    if (first === undefined || last === undefined) return []
    const sum = (sex: 'men' | 'women') => those.reduce((total, one) => total + one[sex], 0)
    return [{ ...first, to: tensOf(first.from) === 100 ? null : last.to, men: sum('men'), women: sum('women') }]
  })
}

/** From a hundred on they stand together. */
function tensOf(age: number): number {
  return Math.min(100, Math.floor(age / 10) * 10)
}

/** Those of an age that the count knows for every municipality of which it has ages. */
export function knownThresholds({ groups }: AgeCount): number[] {
  const own = [...Map.groupBy(groups, ({ municipality }) => municipality).values()]
  return thresholds.filter((age) => own.length > 0 && own.every((one) => reached(one, age) !== null))
}

/** Clusters with those who have reached each age, and with everybody, on the day of the count. */
export type OldInClusters = {
  readonly ages: AgeCount
  readonly thresholds: readonly number[]
  readonly everybody: readonly ClusterCount[]
  /** By threshold, in the same order. */
  readonly reached: readonly (readonly ClusterCount[])[]
}

/** Counts ages by the same rule and the same seats as all citizens, with the day's clusters. */
export function oldInClusters(register: DayRegister, asking: Asking, ages: AgeCount): OldInClusters | null {
  const known = knownThresholds(ages)
  if (known.length === 0) return null
  const own = [...Map.groupBy(ages.groups, ({ municipality }) => municipality)]
  const count = (personsIn: (groups: readonly AgeGroup[]) => number | null) => {
    const figures = own.flatMap(([municipality, groups]) => {
      const persons = personsIn(groups)
      return persons === null ? [] : [{ municipality, day: ages.day, persons, source: ages.source }]
    })
    return citizenCount({ ...register, figures }, asking).clusters
  }
  return {
    ages,
    thresholds: known,
    everybody: count(everybody),
    reached: known.map((age) => count((groups) => reached(groups, age))),
  }
}
