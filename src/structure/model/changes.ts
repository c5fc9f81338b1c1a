import { type DayRegister, ofKind, regionOf } from './day-register.ts'
import { nameOn } from './names.ts'
import { type Classification, isAcute, type Organization, type SuccessionKind } from './organization.ts'

/** A step in the register between the two days: `earlier` went on as `later`, or into it. */
export type Handover = { readonly kind: SuccessionKind; readonly earlier: string; readonly later: string }

/** What is different on the later of two days. Names are those of the day on which the thing was so. */
export type Change =
  | { readonly kind: 'begins' | 'ends'; readonly organization: Organization; readonly members: readonly Organization[] }
  | {
      readonly kind: 'continues'
      readonly how: SuccessionKind
      readonly earlier: Organization
      readonly later: Organization
      /** The same municipalities before and after. */
      readonly hasSameMembers: boolean
    }
  | { readonly kind: 'renamed'; readonly organization: Organization; readonly from: string; readonly to: string }
  | { readonly kind: SeatChange; readonly organization: Organization; readonly cluster: Organization }
  | {
      readonly kind: 'region-changes'
      readonly organizations: readonly Organization[]
      readonly from: Organization | null
      readonly to: Organization | null
    }
  | {
      readonly kind: 'counted-elsewhere'
      readonly organization: Organization
      readonly from: Organization
      readonly to: Organization
    }
  | { readonly kind: 'acute-begins' | 'acute-ends'; readonly organization: Organization }

/** The register on the two days that are held against each other. */
export type TwoDays = { readonly before: DayRegister; readonly after: DayRegister }

/** What changed from one day to a later one, and the register on both. */
export type ChangesReading = TwoDays & { readonly changes: readonly Change[] }

type SeatChange = 'seat-begins' | 'seat-ends' | 'dispute-begins' | 'dispute-ends' | 'anchor-begins' | 'anchor-ends'
export type ChangeKind = Change['kind']

/** What is told of: whatever stands by itself. */
export const toldOf: readonly Classification[] = [
  'region',
  'municipality',
  'hospital',
  'psychiatry',
  'general-practice',
  'cluster',
  'health-council',
  'committee',
  'council',
]

/** What changed in the register from one day to another: what begins and ends, goes on as another, is renamed, moves. */
export function changesBetween(before: DayRegister, after: DayRegister, handovers: readonly Handover[]): Change[] {
  const steps = handovers.filter(({ earlier, later }) => isGone(before, after, earlier) && isNew(before, after, later))
  const bodies = new Set(steps.flatMap(({ earlier, later }) => [earlier, later]))
  return [
    ...steps.toSorted(inOrderOf(after)).flatMap((step) => continuing(step, before, after)),
    ...lone(after, before, bodies).map((organization) => ({
      kind: 'begins' as const,
      organization,
      members: seatedIn(after, organization.id),
    })),
    ...lone(before, after, bodies).map((organization) => ({
      kind: 'ends' as const,
      organization,
      members: seatedIn(before, organization.id),
    })),
    ...standing(before, after).flatMap((organization) => ownChanges(organization, before, after)),
    ...seatChanges(before, after, steps),
    ...movesOfRegion(before, after),
    ...countedElsewhere(before, after, steps),
  ]
}

/** Regions before clusters, clusters before committees; the same kind by what it goes on as. */
function inOrderOf({ byId }: DayRegister): (a: Handover, b: Handover) => number {
  const key = ({ later }: Handover) => {
    const organization = byId.get(later)
    return organization === undefined ? '' : `${toldOf.indexOf(organization.classification)} ${organization.slug}`
  }
  return (a, b) => (key(a) < key(b) ? -1 : 1)
}

function isGone(before: DayRegister, after: DayRegister, id: string): boolean {
  return before.byId.has(id) && !after.byId.has(id)
}

function isNew(before: DayRegister, after: DayRegister, id: string): boolean {
  return after.byId.has(id) && !before.byId.has(id)
}

function shownIn(register: DayRegister): Organization[] {
  return toldOf.flatMap((kind) => ofKind(register, kind))
}

/** Those of one day that are not there on the other, and that no handover tells of. */
function lone(on: DayRegister, other: DayRegister, told: ReadonlySet<string>): Organization[] {
  return shownIn(on).filter(({ id }) => !other.byId.has(id) && !told.has(id))
}

function standing(before: DayRegister, after: DayRegister): Organization[] {
  return shownIn(before).filter(({ id }) => after.byId.has(id))
}

function continuing({ kind, earlier, later }: Handover, before: DayRegister, after: DayRegister): Change[] {
  const [one, other] = [before.byId.get(earlier), after.byId.get(later)]
  if (one === undefined || other === undefined) return []
  const codes = (register: DayRegister, id: string) =>
    seatedIn(register, id)
      .map((member) => member.slug)
      .join()
  return [
    {
      kind: 'continues',
      how: kind,
      earlier: one,
      later: other,
      hasSameMembers: codes(before, earlier) !== '' && codes(before, earlier) === codes(after, later),
    },
  ]
}

/** Municipalities with a seat that stands, in the order of their codes. */
function seatedIn(register: DayRegister, id: string): Organization[] {
  return (register.byObject.get(id) ?? [])
    .filter(({ kind, certainty }) => kind === 'seat' && certainty !== 'conflict')
    .flatMap(({ subject }) => register.byId.get(subject) ?? [])
    .toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : 1))
}

function ownChanges(organization: Organization, before: DayRegister, after: DayRegister): Change[] {
  const [from, to] = [nameOn(organization, before.day), nameOn(organization, after.day)]
  const [was, is] = [isAcute(organization, before.day), isAcute(organization, after.day)]
  return [
    ...(from === to ? [] : [{ kind: 'renamed' as const, organization, from, to }]),
    ...(was === is ? [] : [{ kind: is ? ('acute-begins' as const) : ('acute-ends' as const), organization }]),
  ]
}

type Seat = { readonly subject: string; readonly object: string; readonly word: 'seat' | 'dispute' | 'anchor' }

/** Seats and anchors that come and go; where a cluster goes on as another they are the same seats. */
function seatChanges(before: DayRegister, after: DayRegister, steps: readonly Handover[]): Change[] {
  const laterOf = new Map(steps.map(({ earlier, later }) => [earlier, later]))
  const was = seatsOf(before).map((seat) => ({ ...seat, object: laterOf.get(seat.object) ?? seat.object }))
  const is = seatsOf(after)
  const wasThere = new Set(was.map(keyOf))
  const isThere = new Set(is.map(keyOf))
  const both = (id: string) => before.byId.has(id) || laterOf.has(id) || steps.some(({ later }) => later === id)
  const ended = was.filter(
    (seat) => !isThere.has(keyOf(seat)) && after.byId.has(seat.object) && after.byId.has(seat.subject),
  )
  const begun = is.filter((seat) => !wasThere.has(keyOf(seat)) && both(seat.object))
  // What was disputed and now stands, or the other way round, is said once: as what it is now.
  const isSettled = (seat: Seat) =>
    begun.some((other) => other.subject === seat.subject && other.object === seat.object)
  return [
    ...ended.filter((seat) => !isSettled(seat)).flatMap((seat) => asChange(seat, 'ends', before, after)),
    ...begun.flatMap((seat) => asChange(seat, 'begins', after, after)),
  ]
}

function asChange(seat: Seat, verb: 'begins' | 'ends', on: DayRegister, after: DayRegister): Change[] {
  const organization = on.byId.get(seat.subject)
  const cluster = after.byId.get(seat.object)
  if (organization === undefined || cluster === undefined) return []
  return [{ kind: `${seat.word}-${verb}`, organization, cluster }]
}

function seatsOf(register: DayRegister): Seat[] {
  return [...register.bySubject.values()].flat().flatMap(({ kind, subject, object, certainty }): Seat[] => {
    if (kind === 'anchor-hospital') return [{ subject, object, word: 'anchor' }]
    return kind === 'seat' ? [{ subject, object, word: certainty === 'conflict' ? 'dispute' : 'seat' }] : []
  })
}

function keyOf({ subject, object, word }: Seat): string {
  return `${word} ${subject} ${object}`
}

/** Whatever lies in another region than before, together with those that move the same way. */
function movesOfRegion(before: DayRegister, after: DayRegister): Change[] {
  const moved = standing(before, after).flatMap((organization) => {
    const [from, to] = [regionOf(before, organization.id), regionOf(after, organization.id)]
    return from?.id === to?.id ? [] : [{ organization, from, to }]
  })
  return [...Map.groupBy(moved, ({ from, to }) => `${from?.id} ${to?.id}`).values()].map((together) => ({
    kind: 'region-changes',
    organizations: together.map(({ organization }) => organization),
    from: together[0]?.from ?? null,
    to: together[0]?.to ?? null,
  }))
}

/** Municipalities whose citizens count in another cluster, where both clusters are there or one goes on as the other. */
function countedElsewhere(before: DayRegister, after: DayRegister, steps: readonly Handover[]): Change[] {
  const laterOf = new Map(steps.map(({ earlier, later }) => [earlier, later]))
  return ofKind(after, 'municipality').flatMap((organization) => {
    const was = before.partition.get(organization.id)?.cluster
    const is = after.partition.get(organization.id)?.cluster
    if (was === undefined || is === undefined || (laterOf.get(was) ?? was) === is) return []
    const [from, to] = [before.byId.get(was), after.byId.get(is)]
    return from === undefined || to === undefined ? [] : [{ kind: 'counted-elsewhere', organization, from, to }]
  })
}

/** Whether a change is about a region: its own, or of something that lies there on one of the two days. */
export function isIn(change: Change, region: Organization, before: DayRegister, after: DayRegister): boolean {
  return partiesOf(change).some(
    ({ id }) => id === region.id || [before, after].some((register) => regionOf(register, id)?.id === region.id),
  )
}

/** Every organization that a change is about. */
export function partiesOf(change: Change): readonly Organization[] {
  switch (change.kind) {
    case 'continues':
      return [change.earlier, change.later]
    case 'region-changes':
      return [change.from, change.to].filter((region) => region !== null)
    case 'counted-elsewhere':
      return [change.organization, change.from, change.to]
    case 'begins':
    case 'ends':
    case 'renamed':
    case 'acute-begins':
    case 'acute-ends':
      return [change.organization]
    default:
      return [change.organization, change.cluster]
  }
}
