import type { Day } from '../../kernel/day.ts'
import type { Certainty, Figure, Organization, Source } from './organization.ts'

/** Who belongs to something, and how sure that is. */
export type Member = { readonly organization: Organization; readonly certainty: Certainty }

/** Borgere: how many live in the municipalities, whole municipalities counted, on one day. */
export type Citizens = {
  readonly day: Day
  readonly persons: number
  /** Those of municipalities about which sources disagree; not in `persons`. */
  readonly disputed: number
  /** Municipalities without a figure on the day. */
  readonly missing: readonly Organization[]
  readonly source: Source
}

/** Sums the figures of one day over members; null where none of them has a figure. */
export function citizensOf(members: readonly Member[], figures: readonly Figure[]): Citizens | null {
  const figureOf = new Map(figures.map((figure) => [figure.municipality, figure]))
  const first = members.map(({ organization }) => figureOf.get(organization.id)).find((figure) => figure !== undefined)
  if (first === undefined) return null
  const sum = (those: readonly Member[]) =>
    those.reduce((total, { organization }) => total + (figureOf.get(organization.id)?.persons ?? 0), 0)
  return {
    day: first.day,
    persons: sum(members.filter(({ certainty }) => certainty !== 'conflict')),
    disputed: sum(members.filter(({ certainty }) => certainty === 'conflict')),
    missing: members.map(({ organization }) => organization).filter(({ id }) => !figureOf.has(id)),
    source: first.source,
  }
}
