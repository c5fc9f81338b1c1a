import { overlaps, type Period } from '../../kernel/period.ts'
import type { Claim, ClaimSet } from './claim.ts'
import type { MemberKind, Organization } from './organization.ts'
import { type Ruling, stands } from './ruling.ts'
import { compareStarts, spansOf, united } from './spans.ts'
import { shared } from './standing.ts'

/** A municipality lies in a region for a period. Ids. */
export type Stay = { readonly municipality: string; readonly region: string; readonly period: Period }

/** A collection that means to name every municipality says no to a place: it names another, or leaves a hole. */
export type Denial = { readonly set: ClaimSet; readonly why: 'elsewhere' | 'missing' }

/** One of the places that somebody claims, with who says yes and who says no. */
export type ClaimedPlace = {
  readonly object: Organization
  readonly claimedBy: readonly Claim[]
  readonly deniedBy: readonly Denial[]
  readonly isContested: boolean
}

/**
 * Uenighed: sources disagree about where the subject belongs in the period. `agreed-since`: they no longer do, but a ruling
 * on it still stands. Two about the same subject and kind never share a day.
 */
export type Disagreement = {
  readonly kind: MemberKind
  readonly subject: Organization
  readonly period: Period
  readonly places: readonly ClaimedPlace[]
  readonly reason: 'sources-differ' | 'missing' | 'marked' | 'agreed-since'
  /** The ruling that closes it; open where there is none. */
  readonly ruling: Ruling | null
}

/** What the claims say about one subject in one span of days. */
type Span = { readonly period: Period; readonly places: readonly ClaimedPlace[]; readonly ruling: Ruling | null }

/** A claim on the days on which what it is about exists. */
type Dated = { readonly claim: Claim; readonly period: Period }

/** When an exhaustive collection names anybody in a region. */
type Spoken = { readonly set: ClaimSet; readonly byRegion: ReadonlyMap<string, readonly Period[]> }

/** When an exhaustive collection that leaves the subject out leaves a hole. */
type Heard = { readonly set: ClaimSet; readonly period: Period }

/** Everything about which the claims disagree, by subject and day. A standing ruling closes its own period of its own question. */
export function disagreements(
  claims: readonly Claim[],
  stays: readonly Stay[],
  rulings: readonly Ruling[],
): Disagreement[] {
  const dated = claims.flatMap(onItsDays)
  const standing = rulings.filter(stands)
  const staysOf = Map.groupBy(stays, ({ municipality }) => municipality)
  const spoken = spokenIn(dated, staysOf)
  const claimsOf = Map.groupBy(dated, ({ claim }) => keyOf(claim))
  const rulingsOf = Map.groupBy(standing, keyOf)
  const about = new Map(
    [...standing, ...claims].map(({ kind, subject }) => [keyOf({ kind, subject }), { kind, subject }]),
  )
  return [...about]
    .flatMap(([key, { kind, subject }]) => {
      const heard = kind === 'seat' ? heardOf(spoken, staysOf.get(subject.id) ?? []) : []
      const spans = spansAbout(kind, claimsOf.get(key) ?? [], rulingsOf.get(key) ?? [], heard)
      return joined(spans).map((run) => disagreementOf(kind, subject, run))
    })
    .toSorted(inOrder)
}

function keyOf({ kind, subject }: { readonly kind: MemberKind; readonly subject: Organization }): string {
  return `${kind} ${subject.id}`
}

function onItsDays(claim: Claim): Dated[] {
  const whileBoth = shared(claim.subject.period, claim.object.period)
  const period = whileBoth === null ? null : shared(claim.period, whileBoth)
  return period === null ? [] : [{ claim, period }]
}

function spokenIn(dated: readonly Dated[], staysOf: ReadonlyMap<string, readonly Stay[]>): Spoken[] {
  const whole = dated.filter(({ claim }) => claim.kind === 'seat' && claim.set.isExhaustive)
  return [...Map.groupBy(whole, ({ claim }) => claim.set.id).values()].flatMap((ofSet) => {
    const named = ofSet.flatMap(({ claim, period }) =>
      (staysOf.get(claim.subject.id) ?? []).flatMap((stay) => {
        const both = shared(stay.period, period)
        return both === null ? [] : [{ region: stay.region, period: both }]
      }),
    )
    const byRegion = new Map(
      [...Map.groupBy(named, ({ region }) => region)].map(([region, those]) => [
        region,
        united(those.map(({ period }) => period)),
      ]),
    )
    return ofSet.slice(0, 1).map(({ claim }) => ({ set: claim.set, byRegion }))
  })
}

function heardOf(spoken: readonly Spoken[], stays: readonly Stay[]): Heard[] {
  return spoken.flatMap(({ set, byRegion }) =>
    stays.flatMap((stay) =>
      (byRegion.get(stay.region) ?? []).flatMap((named) => {
        const period = shared(named, stay.period)
        return period === null ? [] : [{ set, period }]
      }),
    ),
  )
}

function spansAbout(
  kind: MemberKind,
  claims: readonly Dated[],
  rulings: readonly Ruling[],
  heard: readonly Heard[],
): Span[] {
  const cuts = [...claims, ...rulings, ...heard].map(({ period }) => period)
  return spansOf(cuts).map((period) => {
    const here = claims.filter((dated) => overlaps(dated.period, period)).map(({ claim }) => claim)
    const silent = heard.filter((one) => overlaps(one.period, period)).map(({ set }) => set)
    const ruling = rulings.find((one) => overlaps(one.period, period)) ?? null
    return { period, ruling, places: placesOf(here, kind === 'seat' ? silent : null) }
  })
}

/** The places that are claimed in a span. `silent`: exhaustive collections that speak of the region; null: none can deny. */
function placesOf(here: readonly Claim[], silent: readonly ClaimSet[] | null): ClaimedPlace[] {
  const sets =
    silent === null ? [] : [...here.map(({ set }) => set).filter(({ isExhaustive }) => isExhaustive), ...silent]
  const named = Map.groupBy(here, ({ set }) => set.id)
  const whole = [...new Map(sets.map((set) => [set.id, set])).values()]
  return [...Map.groupBy(here, ({ object }) => object.id).values()].flatMap((claimedBy) =>
    claimedBy.slice(0, 1).map(({ object }) => {
      const deniedBy = whole.flatMap((set) => denialOf(set, object, named.get(set.id) ?? []))
      const isMarked = claimedBy.some(({ certainty }) => certainty === 'conflict')
      return { object, claimedBy, deniedBy, isContested: isMarked || deniedBy.length > 0 }
    }),
  )
}

function denialOf(set: ClaimSet, object: Organization, named: readonly Claim[]): Denial[] {
  if (named.length === 0) return [{ set, why: 'missing' }]
  return named.some((claim) => claim.object.id === object.id) ? [] : [{ set, why: 'elsewhere' }]
}

/** Spans that ask the same, one after the other, are one question. */
function joined(spans: readonly Span[]): Span[][] {
  const runs: { readonly asks: string | null; readonly spans: Span[] }[] = []
  for (const span of spans) {
    const asks = questionOf(span)
    const last = runs.at(-1)
    if (last !== undefined && last.asks === asks) last.spans.push(span)
    else runs.push({ asks, spans: [span] })
  }
  return runs.filter(({ asks }) => asks !== null).map((run) => run.spans)
}

/** What is asked in a span: whether a ruling stands, else which places are claimed and which of them contested. Null: nothing. */
function questionOf({ ruling, places }: Span): string | null {
  if (ruling !== null) return ruling.id
  if (!places.some(({ isContested }) => isContested)) return null
  return places
    .map(({ object, isContested }) => `${object.id}${isContested ? '?' : ''}`)
    .toSorted()
    .join(' ')
}

function disagreementOf(kind: MemberKind, subject: Organization, run: readonly Span[]): Disagreement {
  const places = [
    ...Map.groupBy(
      run.flatMap((span) => span.places),
      ({ object }) => object.id,
    ).values(),
  ]
    .flatMap(placeOver)
    .toSorted((a, b) => compare(a.object.slug, b.object.slug))
  const period = { startDate: run[0]?.period.startDate ?? null, endDate: run.at(-1)?.period.endDate ?? null }
  return { kind, subject, period, places, reason: reasonOf(places), ruling: run[0]?.ruling ?? null }
}

/** The same place over several spans. */
function placeOver(spans: readonly ClaimedPlace[]): ClaimedPlace[] {
  const claims = new Map(spans.flatMap(({ claimedBy }) => claimedBy).map((claim) => [claim.id, claim]))
  const denials = new Map(spans.flatMap(({ deniedBy }) => deniedBy).map((denial) => [denial.set.id, denial]))
  return spans.slice(0, 1).map(({ object }) => ({
    object,
    claimedBy: [...claims.values()].toSorted(
      (a, b) => compare(a.set.key, b.set.key) || compareStarts(a.period.startDate, b.period.startDate),
    ),
    deniedBy: [...denials.values()].toSorted((a, b) => compare(a.set.key, b.set.key)),
    isContested: spans.some(({ isContested }) => isContested),
  }))
}

function reasonOf(places: readonly ClaimedPlace[]): Disagreement['reason'] {
  const contested = places.filter(({ isContested }) => isContested)
  const whys = new Set(contested.flatMap(({ deniedBy }) => deniedBy.map(({ why }) => why)))
  if (whys.has('elsewhere')) return 'sources-differ'
  if (whys.has('missing')) return 'missing'
  return contested.length > 0 ? 'marked' : 'agreed-since'
}

function inOrder(a: Disagreement, b: Disagreement): number {
  return (
    compare(a.subject.slug, b.subject.slug) ||
    compare(a.kind, b.kind) ||
    compareStarts(a.period.startDate, b.period.startDate)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
