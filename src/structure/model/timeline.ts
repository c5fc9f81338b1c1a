import { type Day, day as dayOf } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import type { Certainty, Organization, Tie } from './organization.ts'
import type { Profile } from './profile.ts'

/** What a lane of a timeline tells of. */
export type LaneKind = 'form' | 'name' | 'region' | 'seat' | 'council' | 'member' | 'anchor' | 'takes-part'

export type Bar = { readonly period: Period; readonly certainty: Certainty; readonly organization: Organization | null }

/** One thing over time: a form, a name, a seat; oldest bar first. */
export type Lane = { readonly kind: LaneKind; readonly label: string; readonly bars: readonly Bar[] }

/** Lanes between the first days of two years. */
export type Timeline = { readonly from: Day; readonly until: Day; readonly lanes: readonly Lane[] }

/** Names, forms and seats of an organization over time; null where nothing ever changed. `labelOf` names an organization in its own time. */
export function timelineOf(profile: Profile, labelOf: (organization: Organization) => string): Timeline | null {
  const lanes = lanesOf(profile, labelOf)
  const bars = lanes.flatMap((lane) => lane.bars)
  const edges = new Set(bars.flatMap(({ period }) => [period.startDate, period.endDate]))
  if (bars.length < 2 || edges.size < 3) return null
  const days = [...edges].filter((edge) => edge !== null)
  const years = days.map((edge) => Number(edge.slice(0, 4)))
  return { from: newYear(Math.min(...years)), until: newYear(Math.max(...years) + 2), lanes }
}

/** How far along a timeline a day lies, from 0 to 1; an open beginning is 0 and an open end is 1. */
export function along({ from, until }: Pick<Timeline, 'from' | 'until'>, on: Day): number {
  const at = (one: Day) => Date.parse(one)
  return Math.min(1, Math.max(0, (at(on) - at(from)) / (at(until) - at(from))))
}

/** New Year's days to mark, five at most. */
export function yearsOf({ from, until }: Pick<Timeline, 'from' | 'until'>): Day[] {
  const [first, last] = [from, until].map((edge) => Number(edge.slice(0, 4)))
  if (first === undefined || last === undefined) return []
  const step = [1, 2, 5, 10, 20].find((size) => (last - first) / size <= 5) ?? 50
  const count = Math.ceil((last - first) / step)
  return Array.from({ length: count }, (_, place) => newYear(first + place * step))
}

function newYear(year: number): Day {
  return dayOf(`${String(year).padStart(4, '0')}-01-01`)
}

function lanesOf(profile: Profile, labelOf: (organization: Organization) => string): Lane[] {
  const { organization, dossier } = profile
  switch (organization.classification) {
    case 'cluster':
      return [...formLanes(profile, labelOf), ...nameLanes(profile), ...memberLanes(profile, labelOf)]
    case 'municipality': {
      const regions = tieLanes('region', tiesTo(dossier.ties, 'in-region'), labelOf)
      return [...nameLanes(profile), ...(regions.length > 1 ? regions : []), ...seatLanes(dossier.ties, labelOf)]
    }
    case 'hospital':
      return [...nameLanes(profile), ...hospitalLanes(dossier.ties, labelOf)]
    default:
      return []
  }
}

function formLanes({ organization, chronicle }: Profile, labelOf: (one: Organization) => string): Lane[] {
  const { before, after } = chronicle.lineage
  const forms = [...before.map(({ earlier }) => earlier), organization, ...after.map(({ later }) => later)]
  return byLabel(
    'form',
    [...new Set(forms)].map((form) => ({ label: labelOf(form), ...barOf(form) })),
  )
}

function barOf(organization: Organization): Bar {
  return { period: organization.period, certainty: organization.certainty, organization }
}

/** Names have lanes of their own where there is more than one. */
function nameLanes({ dossier }: Profile): Lane[] {
  if (dossier.nameSources.length < 2) return []
  return byLabel(
    'name',
    dossier.nameSources.map(({ name, period }) => ({
      label: name,
      period,
      certainty: 'confirmed' as const,
      organization: null,
    })),
  )
}

/** A cluster's municipalities, in it and in the forms that it came from. */
function memberLanes({ dossier, chronicle }: Profile, labelOf: (one: Organization) => string): Lane[] {
  const now = dossier.ties
    .filter(({ kind, otherIs }) => kind === 'seat' && otherIs === 'subject')
    .map(({ other, period, certainty }) => ({ municipality: other, period, certainty }))
  return byLabel(
    'member',
    [...chronicle.earlierSeats, ...now].map(({ municipality, period, certainty }) => ({
      label: labelOf(municipality),
      period,
      certainty,
      organization: municipality,
    })),
  ).toSorted((a, b) => a.label.localeCompare(b.label, 'da'))
}

function seatLanes(ties: readonly Tie[], labelOf: (one: Organization) => string): Lane[] {
  const seats = tiesTo(ties, 'seat')
  const isCouncil = ({ other }: Tie) => other.classification === 'health-council'
  return [
    ...tieLanes(
      'seat',
      seats.filter((tie) => !isCouncil(tie)),
      labelOf,
    ),
    ...tieLanes('council', seats.filter(isCouncil), labelOf),
  ]
}

function hospitalLanes(ties: readonly Tie[], labelOf: (one: Organization) => string): Lane[] {
  return [
    ...tieLanes('anchor', tiesTo(ties, 'anchor-hospital'), labelOf),
    ...tieLanes('takes-part', tiesTo(ties, 'takes-part'), labelOf),
  ]
}

function tiesTo(ties: readonly Tie[], kind: Tie['kind']): Tie[] {
  return ties.filter((tie) => tie.kind === kind && tie.otherIs === 'object')
}

function tieLanes(kind: LaneKind, ties: readonly Tie[], labelOf: (one: Organization) => string): Lane[] {
  const bars = ties.map(({ other, period, certainty }) => ({
    label: labelOf(other),
    period,
    certainty,
    organization: other,
  }))
  return byLabel(kind, bars)
}

/** What bears the same name stands in one lane: an earlier and a later form of one cluster follow each other. */
function byLabel(kind: LaneKind, bars: readonly (Bar & { readonly label: string })[]): Lane[] {
  const lanes = Map.groupBy(bars.toSorted(byStart), ({ label }) => label)
  return [...lanes].map(([label, those]) => ({
    kind,
    label,
    bars: those.map(({ period, certainty, organization }) => ({ period, certainty, organization })),
  }))
}

function byStart(a: Bar, b: Bar): number {
  const [one, other] = [a.period.startDate ?? '', b.period.startDate ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}
