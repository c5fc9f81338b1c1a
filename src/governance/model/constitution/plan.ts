import type { Day } from '../../../kernel/day.ts'
import { covers, overlaps, type Period } from '../../../kernel/period.ts'
import type { Membership } from '../membership.ts'
import { type Constitution, type ConstitutionLine, lastDayOf, whoOf } from './constitution.ts'

/** One membership before and after: null before where it begins. */
export type SeatChange = {
  readonly line: ConstitutionLine
  readonly before: Membership | null
  readonly after: Membership
}

/** Why a line cannot be carried out as it stands; `not-listed`: a seat that no line says anything about. */
export type LineTrouble = 'gone' | 'changed-meanwhile' | 'held-already' | 'namesake' | 'no-such-person' | 'not-there'
export type Trouble =
  | { readonly word: LineTrouble; readonly line: ConstitutionLine }
  | { readonly word: 'not-listed'; readonly membership: Membership }

type Named = Pick<Constitution, 'firstDay' | 'sourceTitle'>

/** Everything that a plan is made of, as it stands now. */
export type Situation = {
  readonly constitution: Named
  readonly lines: readonly ConstitutionLine[]
  /** Every seat in the organization and its parts on the last day or after it. */
  readonly seats: readonly Membership[]
  /** When the organization and its parts exist, by id. */
  readonly existing: ReadonlyMap<string, Period>
  /** Names that somebody known bears, in lower case. */
  readonly knownNames: ReadonlySet<string>
}

export type Plan = { readonly changes: readonly SeatChange[]; readonly troubles: readonly Trouble[] }

/** What a draft would do to the seats as they are now, and what stands in its way. */
export function planOf(situation: Situation): Plan {
  const { constitution, lines, seats } = situation
  const persons = personsOf(lines)
  const changes = lines.flatMap((line) => changesOf(line, seats, constitution, persons))
  const ordered = [
    ...changes.filter(({ before }) => before !== null),
    ...changes.filter(({ before }) => before === null),
  ]
  return { changes: ordered, troubles: troublesOf(situation, ordered) }
}

/** An id for whom each line means: the lines of one newcomer share that of the first. */
function personsOf(lines: readonly ConstitutionLine[]): Persons {
  return new Map(lines.toReversed().map((line) => [whoOf(line), line.person?.id ?? line.id]))
}

type Persons = ReadonlyMap<string, string>

function changesOf(
  line: ConstitutionLine,
  seats: readonly Membership[],
  constitution: Named,
  persons: Persons,
): SeatChange[] {
  if (line.held === null) return [{ line, before: null, after: begun(line, null, constitution, persons) }]
  const membership = seats.find(({ id }) => id === line.held?.membership)
  if (membership === undefined) return []
  const lastDay = lastDayOf(constitution)
  const isOver = membership.period.endDate === lastDay
  const end = isOver ? [] : [{ line, before: membership, after: endedOn(membership, lastDay) }]
  const begin = { line, before: null, after: begun(line, membership, constitution, persons) }
  if (line.choice === 'ends') return end
  const staysAsItIs = line.choice === 'continues' || saysTheSame(line, membership)
  if (staysAsItIs) return isOver ? [begin] : []
  return [...end, begin]
}

function endedOn(membership: Membership, lastDay: Day): Membership {
  const period = { startDate: membership.period.startDate, endDate: lastDay }
  return { ...membership, period, version: membership.version + 1 }
}

/** The seat that begins by a line; what it does not speak of comes from the one held before. Its id is the line's until it is stored. */
function begun(
  line: ConstitutionLine,
  held: Membership | null,
  { firstDay, sourceTitle }: Named,
  persons: Persons,
): Membership {
  const { id, organization, personName } = line
  const { post, title, onBehalfOf, appointedBy, visibility } = held === null || line.choice === 'changes' ? line : held
  const end = held?.period.endDate ?? null
  return {
    ...{ id, organization, post, title, onBehalfOf, visibility },
    person: held?.person ??
      line.person ?? { id: persons.get(whoOf(line)) ?? id, slug: null, name: personName, isPublic: false },
    appointedBy,
    substituteFor: post === 'substitute' ? (held?.substituteFor ?? null) : null,
    period: { startDate: firstDay, endDate: end === null || end < firstDay ? null : end },
    certainty: 'confirmed',
    source: { title: sourceTitle, url: null, page: null, line: null },
    version: 1,
  }
}

/** Whether a line leaves a seat's post, office, authority and readers as they are. */
export function saysTheSame(line: ConstitutionLine, membership: Membership): boolean {
  return (
    line.post === membership.post &&
    line.title === membership.title &&
    (line.onBehalfOf?.id ?? null) === (membership.onBehalfOf?.id ?? null) &&
    appointer(line) === appointer(membership) &&
    line.visibility === membership.visibility
  )
}

function appointer({ appointedBy }: Pick<Membership, 'appointedBy'>): string | null {
  if (appointedBy === null) return null
  return appointedBy.kind === 'party' ? appointedBy.party.id : appointedBy.name
}

/** The memberships with the changes made: those that end are shorter, those that begin stand at the end. */
export function withChanges(memberships: readonly Membership[], changes: readonly SeatChange[]): Membership[] {
  const after = new Map(changes.flatMap(({ before, after: left }) => (before === null ? [] : [[before.id, left]])))
  const begins = changes.flatMap(({ before, after: left }) => (before === null ? [left] : []))
  return [...memberships.map((one) => after.get(one.id) ?? one), ...begins]
}

/** The other way round: those that began are gone, those that ended are as they were. */
export function withoutChanges(memberships: readonly Membership[], changes: readonly SeatChange[]): Membership[] {
  const begun = new Set(changes.flatMap(({ before, after }) => (before === null ? [after.id] : [])))
  const before = new Map(
    changes.flatMap((change) => (change.before === null ? [] : [[change.after.id, change.before]])),
  )
  return memberships.filter(({ id }) => !begun.has(id)).map((one) => before.get(one.id) ?? one)
}

function troublesOf(situation: Situation, changes: readonly SeatChange[]): Trouble[] {
  const { lines, seats, constitution } = situation
  const lastDay = lastDayOf(constitution)
  const listed = new Set(lines.map(({ held }) => held?.membership))
  const unlisted = seats.filter(({ id, period }) => covers(period, lastDay) && !listed.has(id))
  return [
    ...lines.flatMap((line): Trouble[] => {
      const word = lineTrouble(line, situation) ?? takenTwice(line, seats, changes)
      return word === null ? [] : [{ word, line }]
    }),
    ...unlisted.map((membership): Trouble => ({ word: 'not-listed', membership })),
  ]
}

function lineTrouble(line: ConstitutionLine, situation: Situation): LineTrouble | null {
  const { seats, existing, knownNames, constitution } = situation
  if (line.held !== null) {
    const membership = seats.find(({ id }) => id === line.held?.membership)
    if (membership === undefined) return 'gone'
    if (membership.version !== line.held.version) return 'changed-meanwhile'
  } else {
    if (line.isKnown && line.person === null) return 'no-such-person'
    if (!line.isKnown && !line.isAnother && knownNames.has(line.personName.toLowerCase())) return 'namesake'
  }
  const period = existing.get(line.organization.id)
  const begins = line.choice === 'comes' || line.choice === 'changes'
  return begins && (period === undefined || !covers(period, constitution.firstDay)) ? 'not-there' : null
}

/** Nobody holds one post in one organization twice at the same time; the second line of two says so. */
function takenTwice(
  line: ConstitutionLine,
  seats: readonly Membership[],
  changes: readonly SeatChange[],
): LineTrouble | null {
  const own = changes.find((change) => change.line === line && change.before === null)
  if (own === undefined) return null
  const after = withChanges(seats, changes)
  const place = after.indexOf(own.after)
  const before = after.slice(0, place)
  return before.some((one) => isSamePost(one, own.after)) ? 'held-already' : null
}

function isSamePost(one: Membership, other: Membership): boolean {
  return (
    one.person.id === other.person.id &&
    one.organization.id === other.organization.id &&
    one.post === other.post &&
    overlaps(one.period, other.period)
  )
}
