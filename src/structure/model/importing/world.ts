import type { Day } from '../../../kernel/day.ts'
import { covers, overlaps, type Period } from '../../../kernel/period.ts'
import { slugOf } from '../../../kernel/slug.ts'
import type { MemberKind, Organization, RelationKind } from '../organization.ts'
import type { StartedPeriod } from './cells.ts'

/** A relation or claim that stands already. */
export type StandingTie<Kind extends string = RelationKind> = {
  readonly kind: Kind
  readonly subject: string
  readonly object: string
  readonly period: Period
}

/** The register as a list meets it: everything that stands by itself, on all days. */
export type ImportWorld = {
  readonly organizations: readonly Organization[]
  readonly relations: readonly StandingTie[]
  /** Addresses in use, also former ones. */
  readonly slugs: ReadonlySet<string>
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url: string | null }[]
  readonly sets: readonly {
    readonly id: string
    readonly key: string
    readonly source: string
    readonly isExhaustive: boolean
    readonly period: Period
  }[]
  readonly claims: readonly (StandingTie<MemberKind> & { readonly set: string })[]
}

/** Names that differ in letters' size, spaces and signs only are the same name. */
export function sameName(one: string, other: string): boolean {
  return slugOf(one) === slugOf(other)
}

/** Whether it ever bore the name. */
export function isCalled({ names }: Organization, name: string): boolean {
  return names.some((borne) => sameName(borne.name, name))
}

/** A region by its code or its name, with or without the word. */
export function regionNamed({ organizations }: ImportWorld, given: string): Organization | null {
  const region = organizations.find(
    (one) =>
      one.classification === 'region' &&
      (one.code === given || isCalled(one, given) || isCalled(one, `Region ${given}`)),
  )
  return region ?? null
}

/** The region that an organization lies in on a day. */
export function regionIdOn({ relations }: ImportWorld, { id }: Organization, day: Day): string | null {
  const tie = relations.find(
    ({ kind, subject, period }) => kind === 'in-region' && subject === id && covers(period, day),
  )
  return tie?.object ?? null
}

/** The region that a region goes up in, with the period from then on. */
export function laterRegion({ relations, organizations }: ImportWorld, { id }: Organization): Organization | null {
  const merging = relations.find(({ kind, subject }) => kind === 'merges-into' && subject === id)
  return organizations.find((one) => one.id === merging?.object) ?? null
}

/** The period of which a collection speaks that is there already; for a new one what was said beside the file. */
export function usualPeriod({ sets }: ImportWorld, key: string, said: StartedPeriod): StartedPeriod {
  const period = sets.find((set) => set.key === key)?.period
  return period === undefined ? said : { startDate: period.startDate ?? said.startDate, endDate: period.endDate }
}

/** What two periods have in common; null where nothing. */
export function common(one: Period, other: Period): Period | null {
  if (!overlaps(one, other)) return null
  const starts = [one.startDate, other.startDate].filter((day) => day !== null).toSorted()
  const ends = [one.endDate, other.endDate].filter((day) => day !== null).toSorted()
  return { startDate: starts.at(-1) ?? null, endDate: ends[0] ?? null }
}

export function samePeriod(one: Period, other: Period): boolean {
  return one.startDate === other.startDate && one.endDate === other.endDate
}

/** A period as the database writes one down. */
export function range({ startDate, endDate }: Period): string {
  return `[${startDate ?? ''},${endDate ?? ''}]`
}
