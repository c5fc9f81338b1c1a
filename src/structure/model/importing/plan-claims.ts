import { covers, overlaps, type Period } from '../../../kernel/period.ts'
import { done, type Result, refuse } from '../../../kernel/result.ts'
import { slugOf } from '../../../kernel/slug.ts'
import type { Finding, ImportPlan, LineRefusal, PlannedLine } from '../import.ts'
import { nameOn } from '../names.ts'
import type { Organization } from '../organization.ts'
import type { StartedPeriod } from './cells.ts'
import { findingsIn } from './claim-findings.ts'
import type { ListedClaim, ListedClaims } from './claim-list.ts'
import type { ClaimSettings } from './claim-settings.ts'
import { no } from './columns.ts'
import type { LineNo } from './line-refusals.ts'
import { type Draft, draftOver } from './plan.ts'
import { type ImportWorld, isCalled, range, regionIdOn, samePeriod } from './world.ts'

/** What a list of claims adds: the collections that are new, and every claim that does not stand there already. */
export function planClaims(
  world: ImportWorld,
  { claims, refusals, unknownHospitals }: ListedClaims,
  settings: ClaimSettings,
  newId: () => string,
): ImportPlan {
  const sets = [...new Set(claims.map(({ set }) => set))]
  const work: Work = {
    ...{ world, settings, draft: draftOver(world, newId), newId },
    ...{ sets: new Map(), clusters: new Map(), seen: new Map(), isAlone: sets.length === 1 },
  }
  const planned = claims.flatMap((claim) => planClaim(work, claim) ?? [])
  const refused = planned.filter((one) => 'refusal' in one)
  const isRefused = new Set(refused.map(({ line }) => line))
  const taken = claims.filter(({ line }) => !isRefused.has(line))
  const hospitals: Finding[] =
    unknownHospitals.length === 0 ? [] : [{ finding: 'unknown-hospitals', named: unknownHospitals }]
  return {
    changes: work.draft.changes(),
    lines: planned.flatMap((one) => ('refusal' in one ? [] : [one])),
    refusals: once([...refusals, ...refused]).toSorted((a, b) => a.line - b.line),
    findings: [...sets.flatMap((set) => findingsIn(world, taken, set, settings)), ...hospitals],
  }
}

type Work = {
  readonly world: ImportWorld
  readonly settings: ClaimSettings
  readonly draft: Draft
  readonly newId: () => string
  readonly sets: Map<string, { readonly id: string; readonly source: string }>
  readonly clusters: Map<string, Result<string, LineNo>>
  /** Claims of the lines above, by what they say, with their line. */
  readonly seen: Map<string, { readonly line: number; readonly period: Period }[]>
  readonly isAlone: boolean
}

/** Null: the same hospital or participant of the same cluster was said on a line above, as every municipality's line repeats it. */
function planClaim(work: Work, claim: ListedClaim): PlannedLine | LineRefusal<LineNo> | null {
  const { line, kind, subject, period } = claim
  const said = [claim.set, kind, subject.id, slugOf(claim.cluster.name), claim.cluster.region.id].join('|')
  const before = (work.seen.get(said) ?? []).filter((one) => overlaps(one.period, period))
  if (before.length > 0)
    return kind === 'seat' ? no(line, 'kommunekode', 'doubled', nameOn(subject, period.startDate)) : null
  const cluster = clusterOf(work, claim)
  if (!cluster.ok) return no(line, 'cluster', cluster.refusal, claim.cluster.name)
  const set = setOf(work, claim)
  const standing = work.world.claims.filter(
    (one) =>
      one.set === set.id &&
      one.kind === kind &&
      one.subject === subject.id &&
      one.object === cluster.value &&
      overlaps(one.period, period),
  )
  const isThere = standing.some((one) => samePeriod(one.period, period))
  if (standing.length > 0 && !isThere) return no(line, 'fra', 'overlaps', nameOn(subject, period.startDate))
  work.seen.set(said, [...(work.seen.get(said) ?? []), { line, period }])
  if (!isThere) addClaim(work, claim, set, cluster.value)
  return { line, deed: isThere ? 'unchanged' : 'new', cells: cellsOf(claim) }
}

function addClaim(work: Work, claim: ListedClaim, set: { id: string; source: string }, cluster: string): void {
  const { kind, subject, period, certainty, source } = claim
  work.draft.row('register_claim', {
    ...{ id: work.newId(), claim_set_id: set.id, kind, subject_id: subject.id, object_id: cluster },
    ...{ valid: range(period), certainty },
    source_id: source === '' ? set.source : work.draft.source({ title: source, url: work.settings.source.url }),
  })
}

/** The collection with this key; a new one where there is none. */
function setOf({ world, sets, draft, settings, newId, isAlone }: Work, { set: key }: ListedClaim) {
  const known = sets.get(key) ?? world.sets.find((one) => one.key === key)
  if (known !== undefined) return known
  const added = { id: newId(), source: draft.source(settings.source) }
  sets.set(key, added)
  draft.row('claim_set', {
    ...{ id: added.id, key, title: isAlone ? settings.title : `${settings.title} (${key})`, nature: settings.nature },
    ...{ is_exhaustive: settings.isExhaustive, valid: range(settings.period), source_id: added.source },
  })
  return added
}

/** The cluster that is meant, once for all lines that mean it. */
function clusterOf(work: Work, claim: ListedClaim): Result<string, LineNo> {
  const { name, region } = claim.cluster
  const key = [slugOf(name), region.id, claim.period.startDate, claim.period.endDate].join('|')
  const found = work.clusters.get(key) ?? findOrAdd(work, claim)
  work.clusters.set(key, found)
  return found
}

function findOrAdd({ world, settings, draft }: Work, { cluster, period, set }: ListedClaim): Result<string, LineNo> {
  const found = clusterNamed(world, cluster, period)
  if (found.ok) return done(found.value.id)
  if (found.refusal !== 'unknown-cluster' || !settings.createsUnknown) return found
  const source = { ...settings.source, title: settings.source.title || set }
  const id = draft.organization({ ...cluster, classification: 'cluster', period, source })
  return id === null ? refuse('reserved-address') : done(id)
}

/** By name, region and period, never by name alone: of several in the period it is the one that existed on its first day. */
function clusterNamed(
  world: ImportWorld,
  { name, region }: ListedClaim['cluster'],
  period: StartedPeriod,
): Result<Organization, LineNo> {
  const akin = world.organizations.filter(
    (one) =>
      (one.classification === 'cluster' || one.classification === 'health-council') &&
      overlaps(one.period, period) &&
      isCalled(one, name) &&
      one.period.startDate !== null &&
      regionIdOn(world, one, one.period.startDate) === region.id,
  )
  const first = akin.filter((one) => covers(one.period, period.startDate))
  const [found, ...others] = first.length > 0 ? first : akin
  if (found === undefined) return refuse('unknown-cluster')
  return others.length > 0 ? refuse('several-clusters') : done(found)
}

function cellsOf({ set, cluster, subject, period }: ListedClaim): string[] {
  const day = period.startDate
  return [cluster.name, nameOn(cluster.region, day), nameOn(subject, day), period.startDate, period.endDate ?? '', set]
}

/** A line that says several things may be refused for one reason several times; it is told once. */
function once(refusals: readonly LineRefusal<LineNo>[]): LineRefusal<LineNo>[] {
  const told = new Map(refusals.map((one) => [`${one.line} ${one.refusal} ${one.given}`, one]))
  return [...told.values()]
}
