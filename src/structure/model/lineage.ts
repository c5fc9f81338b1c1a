import type { Day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import type { Certainty, Organization, Source, SuccessionKind } from './organization.ts'

/** One succession as the register keeps it. merges-into says it from the earlier one, the others from the later one. */
export type Succession = {
  readonly kind: SuccessionKind
  readonly subject: string
  readonly object: string
  /** The day of the change. */
  readonly on: Day | null
  readonly certainty: Certainty
  readonly note: string | null
  readonly source: Source
}

/** A step from a form of an organization to an earlier or later one. */
export type Step = Pick<Succession, 'kind' | 'on' | 'certainty' | 'note' | 'source'> & {
  readonly earlier: Organization
  readonly later: Organization
  /** How many steps lie between this one and the organization itself. */
  readonly distance: number
}

/** How an organization came about and what became of it: nearest steps first, each step once. */
export type Lineage = { readonly before: readonly Step[]; readonly after: readonly Step[] }

/** Follows successions both ways from an organization; each other organization is passed once, so that a circle ends. */
export function lineageOf(
  id: string,
  successions: readonly Succession[],
  organizations: ReadonlyMap<string, Organization>,
): Lineage {
  const ways = successions.flatMap((succession) => wayOf(succession, organizations))
  return {
    before: followed(id, ways, 'later', 'earlier'),
    after: followed(id, ways, 'earlier', 'later'),
  }
}

type Way = Omit<Step, 'distance'>

function wayOf(
  { subject, object, ...said }: Succession,
  organizations: ReadonlyMap<string, Organization>,
): readonly Way[] {
  const [from, to] = said.kind === 'merges-into' ? [subject, object] : [object, subject]
  const earlier = organizations.get(from)
  const later = organizations.get(to)
  return earlier === undefined || later === undefined ? [] : [{ ...said, earlier, later }]
}

function followed(id: string, ways: readonly Way[], near: 'earlier' | 'later', far: 'earlier' | 'later'): Step[] {
  const passed = new Set([id])
  const steps: Step[] = []
  let edge = [id]
  for (let distance = 0; edge.length > 0; distance += 1) {
    const found = ways.filter((way) => edge.includes(way[near].id) && !passed.has(way[far].id))
    steps.push(...found.map((way) => ({ ...way, distance })).toSorted(byDay))
    edge = [...new Set(found.map((way) => way[far].id))]
    for (const next of edge) passed.add(next)
  }
  return steps
}

function byDay(a: Step, b: Step): number {
  return (a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : a.earlier.slug < b.earlier.slug ? -1 : 1
}

/** The form that stands on a day, of those that an organization was before or became after; the nearest first. */
export function formsOn({ before, after }: Lineage, day: Day): Organization[] {
  const others = [...before.map(({ earlier }) => earlier), ...after.map(({ later }) => later)]
  const there = others.filter(({ period }) => covers(period, day))
  return [...new Map(there.map((organization) => [organization.id, organization])).values()]
}
