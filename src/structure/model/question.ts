import type { Day } from '../../kernel/day.ts'
import { overlaps, type Period } from '../../kernel/period.ts'
import type { Claim } from './claim.ts'
import type { Disagreement } from './disagreements.ts'
import { nameOn } from './names.ts'
import type { Certainty, MemberKind, Organization, Source } from './organization.ts'
import type { Ruling } from './ruling.ts'
import { nearestDay } from './standing.ts'

/** What the register says by itself of where somebody belongs, or is counted. */
export type DecidedFact = {
  /** counted: the one place in which a municipality's citizens count. */
  readonly kind: MemberKind | 'counted'
  /** Id. */
  readonly subject: string
  readonly object: Organization
  readonly period: Period
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: Source
}

/** A disagreement with what the register does meanwhile, and every ruling there was on it. */
export type Question = {
  /** Public id and address: who, what, from which day. */
  readonly slug: string
  readonly disagreement: Disagreement
  /** What the register follows. */
  readonly followed: readonly DecidedFact[]
  /** What stands in the register as contradicted, and counts in no sum. */
  readonly undecided: readonly DecidedFact[]
  readonly counted: readonly DecidedFact[]
  /** Newest first, those that were reversed too. */
  readonly rulings: readonly Ruling[]
}

const kindWords: Readonly<Record<MemberKind, string>> = {
  seat: 'plads',
  'anchor-hospital': 'akuthospital',
  'takes-part': 'deltager',
}

/** `rudersdal-plads-2022-07-01`. Whoever is no municipality is told apart by its own first word. */
export function questionSlug({ kind, subject, period }: Pick<Disagreement, 'kind' | 'subject' | 'period'>): string {
  const who = subject.slug.replace(/^kommuner\//, '').replaceAll('/', '-')
  return [who, kindWords[kind], period.startDate ?? 'altid'].join('-')
}

export function questionOf(
  disagreement: Disagreement,
  facts: readonly DecidedFact[],
  rulings: readonly Ruling[],
): Question {
  const { kind, subject, period } = disagreement
  const here = facts.filter((fact) => fact.subject === subject.id && overlaps(fact.period, period))
  const ofKind = here.filter((fact) => fact.kind === kind)
  return {
    slug: questionSlug(disagreement),
    disagreement,
    followed: ofKind.filter(({ certainty }) => certainty !== 'conflict'),
    undecided: ofKind.filter(({ certainty }) => certainty === 'conflict'),
    counted: kind === 'seat' ? here.filter((fact) => fact.kind === 'counted') : [],
    rulings: rulings
      .filter((ruling) => ruling.kind === kind && ruling.subject.id === subject.id && overlaps(ruling.period, period))
      .toSorted((a, b) => b.decidedAt.getTime() - a.decidedAt.getTime()),
  }
}

export function isOpen({ disagreement }: Pick<Question, 'disagreement'>): boolean {
  return disagreement.ruling === null
}

/** The name of one of its places on a day; where two bear the same name, with its public id. */
export function placeName({ disagreement }: Pick<Question, 'disagreement'>, place: Organization, day: Day): string {
  const name = nameOn(place, day)
  const isShared = disagreement.places.some(({ object }) => object.id !== place.id && nameOn(object, day) === name)
  return isShared ? `${name} (${place.slug})` : name
}

/** The day of a question that lies nearest to the one asked about: names are those of that day. */
export function dayOf({ disagreement }: Pick<Question, 'disagreement'>, asked: Day): Day {
  return nearestDay(disagreement.period, asked) ?? asked
}

/** Claims of places that the register does not follow, once it follows any; where nothing is followed nothing is rejected yet. */
export function rejectedIn({ disagreement, followed, undecided }: Question): Claim[] {
  const held = new Set([...followed, ...undecided].map(({ object }) => object.id))
  if (disagreement.ruling === null && followed.length === 0) return []
  return disagreement.places.filter(({ object }) => !held.has(object.id)).flatMap(({ claimedBy }) => claimedBy)
}
