import type { Day } from '../../kernel/day.ts'
import { covers, type Period } from '../../kernel/period.ts'
import type { Participant } from './meeting-document.ts'

/** A person of the register, with the seats held over time. */
export type KnownPerson = {
  readonly id: string
  readonly name: string
  readonly seats: readonly KnownSeat[]
}

export type KnownSeat = {
  readonly organization: string
  /** name of the organization on the day in question */
  readonly organizationName: string
  /** the office as printed: Borgmester, Regionsrådsformand */
  readonly title: string | null
  readonly onBehalfOf: string | null
  readonly period: Period
}

export type Reason = 'same-name' | 'similar-name' | 'seat-here' | 'same-office'

/** Somebody who a printed name may be, and why one would think so. */
export type Candidate = { readonly person: KnownPerson; readonly reasons: readonly Reason[] }

const most = 5

/**
 * Who a printed name may be, likeliest first. A person is only offered for the name: an office passes from hand to hand,
 * so that it can strengthen a likeness but never make one.
 */
export function candidates(
  printed: Pick<Participant, 'name' | 'title'>,
  known: readonly KnownPerson[],
  organization: string,
  day: Day | null,
): Candidate[] {
  const found = known.flatMap((person) => {
    const likeness = likenessOf(printed.name, person.name)
    return likeness === null
      ? []
      : [{ person, reasons: [likeness, ...seatReasons(printed, person, organization, day)] }]
  })
  return found.sort((one, other) => weight(other.reasons) - weight(one.reasons)).slice(0, most)
}

/** The one person who bears the printed name and sat there or held the office; null where that is nobody, or more than one. */
export function sureCandidate(found: readonly Candidate[]): KnownPerson | null {
  const [only, ...others] = found.filter(({ reasons }) => reasons.includes('same-name'))
  if (only === undefined || others.length > 0) return null
  return only.reasons.some((reason) => reason === 'seat-here' || reason === 'same-office') ? only.person : null
}

const weights: Record<Reason, number> = { 'same-name': 4, 'same-office': 2, 'seat-here': 2, 'similar-name': 1 }

function weight(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + weights[reason], 0)
}

function seatReasons(
  printed: Pick<Participant, 'title'>,
  { seats }: KnownPerson,
  organization: string,
  day: Day | null,
): Reason[] {
  const onTheDay = day === null ? [] : seats.filter(({ period }) => covers(period, day))
  const reasons: Reason[] = []
  if (onTheDay.some((seat) => seat.organization === organization)) reasons.push('seat-here')
  const title = words(printed.title ?? '')
  const isOffice = (seat: KnownSeat) => {
    const office = words(`${seat.title ?? ''} ${seat.onBehalfOf ?? ''}`)
    return seat.title !== null && title.length > 0 && (isWithin(office, title) || isWithin(title, office))
  }
  if (onTheDay.some(isOffice)) reasons.push('same-office')
  return reasons
}

function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word))
}

/** How alike two names are: the same words; or first and last name the same, an initial for a name, or one slip of the pen. */
function likenessOf(one: string, other: string): 'same-name' | 'similar-name' | null {
  const [a, b] = [words(one), words(other)]
  if (a.length === 0 || b.length === 0) return null
  if (a.join(' ') === b.join(' ')) return 'same-name'
  const sameLast = a.at(-1) === b.at(-1) && a.length > 1 && b.length > 1
  if (sameLast && isSameOrInitial(a[0] ?? '', b[0] ?? '')) return 'similar-name'
  return isOneSlipApart(a.join(' '), b.join(' ')) ? 'similar-name' : null
}

function words(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function isSameOrInitial(one: string, other: string): boolean {
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other))
}

/** One letter more, fewer or other, in names long enough for that to be a slip. */
function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 8) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [restOfOne, restOfOther] = [one.slice(start), other.slice(start)]
  return (
    restOfOne.slice(1) === restOfOther.slice(1) ||
    restOfOne.slice(1) === restOfOther ||
    restOfOne === restOfOther.slice(1)
  )
}

/** The organization that a document was laid under, by the names of a day; levels bear the same name in every cluster. */
export type KnownOrganization = { readonly name: string; readonly cluster: string | null }

export type Likeness = 'same' | 'similar' | 'other' | 'silent'

/** How the organization that a document prints agrees with the one it was laid under. */
export function organizationLikeness(printed: string | null, { name, cluster }: KnownOrganization): Likeness {
  if (printed === null) return 'silent'
  const said = tellingWords(printed)
  const own = tellingWords(name)
  const around = tellingWords(cluster ?? '')
  const whole = [...own, ...around]
  if (areSame(said, whole)) return 'same'
  const isOfThisCluster = isWithin(around, said) && isWithin(said, whole)
  return isOfThisCluster || areSame(said, own) || isWithin(whole, said) ? 'similar' : 'other'
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  return isWithin(some, others) && isWithin(others, some)
}

const clusterWords: ReadonlySet<string> = new Set(['klynge', 'klyngen', 'sundhedsklynge', 'sundhedsklyngen'])

/** The words that tell one organization from another: *Politisk Sundhedsklynge Nord* is the *politisk niveau* of *Klynge Nord*. */
function tellingWords(name: string): string[] {
  return words(name).flatMap((word) => (word === 'niveau' ? [] : clusterWords.has(word) ? 'klynge' : word))
}
