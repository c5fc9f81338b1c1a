import { sourceOf } from '../lines/source.ts'
import { fold } from '../lines/words.ts'
import type { AttendanceMark, Chair, Doubt, Participant } from '../meeting-document.ts'
import type { AttendanceFact, NamedPerson } from './attendance-prose.ts'
import type { ListHead } from './list-head.ts'
import type { Listed } from './lists.ts'
import { absentItems, type Presence } from './presence.ts'

/** An attendance fact with the number of the item at which it stands; null in the meeting's header. */
export type LocatedFact = AttendanceFact & { readonly item: string | null }

export type Register = { readonly participants: Participant[]; readonly doubts: Doubt[] }

type Entry = {
  name: string
  titles: string | null
  group: string | null
  party: string | null
  chair: Chair | null
  mark: AttendanceMark | null
  substituteFor: string | null
  presence: Presence[]
  missed: Set<string>
  source: Participant['source']
  lists: Set<ListHead>
}

const STRICTNESS: readonly (AttendanceMark | null)[] = [null, 'invited', 'present', 'apology', 'absent']

/** Brings lists and sentences together: everyone once, with the group of the first list and the stricter attendance. */
export function registerOf(
  listed: readonly Listed[],
  facts: readonly LocatedFact[],
  isAgenda: boolean,
  items: readonly string[],
): Register {
  const entries = new Map<string, Entry>()
  const doubts: Doubt[] = []
  const hasCoChairs = listed.some(({ person, head }) => person.role?.chair === 'co-chair' || head.chair === 'co-chair')
  const inOrder = [...listed.filter(({ head }) => !head.isFunction), ...listed.filter(({ head }) => head.isFunction)]
  const places = new Map(listed.map((each, at) => [each, at]))
  const order = new Map<string, number>()
  for (const each of inOrder) {
    const key = fold(each.person.name)
    const known = entries.get(key)
    const first = known === undefined ? undefined : [...known.lists][0]
    if (first !== undefined && !each.head.isFunction && first.label !== each.head.label && !first.isRoster)
      doubts.push(inTwoLists(each, first))
    const entry = known ?? entryOf(each)
    if (known === undefined) order.set(key, places.get(each) ?? 0)
    entries.set(key, entry)
    addListing(entry, each, hasCoChairs)
  }
  for (const fact of facts) addFact(entries, order, fact, listed.length)
  const sorted = [...entries].sort((a, b) => (order.get(a[0]) ?? 0) - (order.get(b[0]) ?? 0))
  return { participants: sorted.map(([, entry]) => participantOf(entry, isAgenda, items)), doubts }
}

function entryOf({ person, head, rows }: Listed): Entry {
  return {
    name: person.name,
    titles: null,
    group: head.group,
    party: null,
    chair: null,
    mark: null,
    substituteFor: null,
    presence: [],
    missed: new Set(),
    source: sourceOf(rows),
    lists: new Set(),
  }
}

function addListing(entry: Entry, { person, head }: Listed, hasCoChairs: boolean): void {
  entry.lists.add(head)
  entry.mark = stricter(entry.mark, head.mark ?? person.mark)
  if (person.mark !== null && head.mark !== null) entry.mark = stricter(entry.mark, person.mark)
  entry.party ??= person.party
  entry.substituteFor ??= person.substituteFor
  entry.presence.push(...person.presence)
  const role = roleOf(person.role, head, hasCoChairs)
  entry.chair ??= role
  entry.titles ??= titleWithout(person.title, role !== null && person.role?.bracketed === false)
}

/** "formand" after a comma is an office elsewhere where the meeting has two equal chairs or the list is of another body. */
function roleOf(role: Listed['person']['role'], head: ListHead, hasCoChairs: boolean): Chair | null {
  if (head.chair !== null) return head.chair
  if (role === null) return null
  const elsewhere =
    !role.bracketed &&
    role.chair !== 'co-chair' &&
    (hasCoChairs || /(?:^|\s)(?:fra|plo)(?!\p{L})|praksis/iu.test(head.group ?? ''))
  return elsewhere ? null : role.chair
}

function titleWithout(title: string | null, role: boolean): string | null {
  if (title === null || !role) return title
  return (
    title
      .split(', ')
      .filter(
        (part) =>
          !/^(?:\d\. ?)?(?:formand|næstformand|mødeleder|forperson|viceformand|ordstyrer|dirigent)$/i.test(part),
      )
      .join(', ') || null
  )
}

function stricter(a: AttendanceMark | null, b: AttendanceMark | null): AttendanceMark | null {
  return STRICTNESS.indexOf(a) >= STRICTNESS.indexOf(b) ? a : b
}

function addFact(entries: Map<string, Entry>, order: Map<string, number>, fact: LocatedFact, last: number): void {
  for (const person of fact.people) {
    const entry =
      find(entries, person) ??
      (fact.mark === null || (fact.item !== null && fact.mark !== 'apology')
        ? null
        : added(entries, order, person, last))
    if (entry === null) continue
    entry.party ??= person.party
    entry.presence.push(...fact.presence)
    if (fact.substituteFor !== null) entry.substituteFor ??= fact.substituteFor
    if (fact.item !== null && (fact.notHere || fact.mark === 'absent')) entry.missed.add(fact.item)
    else entry.mark = stricter(entry.mark, fact.mark)
  }
}

function added(
  entries: Map<string, Entry>,
  order: Map<string, number>,
  { name, party }: NamedPerson,
  last: number,
): Entry {
  const entry: Entry = {
    name,
    titles: null,
    group: null,
    party,
    chair: null,
    mark: null,
    substituteFor: null,
    presence: [],
    missed: new Set(),
    source: null,
    lists: new Set(),
  }
  entries.set(fold(name), entry)
  order.set(fold(name), last + entries.size)
  return entry
}

/** The participant whom a sentence names, also where it leaves a middle name out and nobody else fits. */
function find(entries: ReadonlyMap<string, Entry>, { name }: NamedPerson): Entry | null {
  const exact = entries.get(fold(name))
  if (exact !== undefined) return exact
  const words = fold(name).split(' ')
  const fitting = [...entries].filter(([full]) => {
    const all = full.split(' ')
    return words.length >= 2 && words[0] === all[0] && words.every((word) => all.includes(word))
  })
  return fitting.length === 1 ? (fitting[0]?.[1] ?? null) : null
}

function participantOf(entry: Entry, isAgenda: boolean, items: readonly string[]): Participant {
  const attendance =
    entry.mark === null || (isAgenda && entry.mark === 'present') ? (isAgenda ? 'invited' : 'present') : entry.mark
  const missed =
    attendance === 'present'
      ? items.filter((item) => entry.missed.has(item) || absentItems(entry.presence, items).includes(item))
      : []
  const times = entry.presence.flatMap(clockTimes)
  return {
    name: entry.name,
    ...(entry.titles !== null && { title: entry.titles }),
    group: entry.group,
    ...(entry.party !== null && { party: entry.party }),
    ...(entry.chair !== null && { chair: entry.chair }),
    attendance,
    ...(entry.substituteFor !== null && { substituteFor: entry.substituteFor }),
    ...(missed.length > 0 && { absentFrom: missed }),
    ...(times.length > 0 && { presence: times }),
    source: entry.source ?? null,
  }
}

/** "forlod mødet kl. 17.35 og kom tilbage kl. 17.50" is there until the one and from the other. */
function clockTimes({ fromTime, toTime }: Presence): { from?: string; to?: string }[] {
  if (fromTime !== undefined && toTime !== undefined && fromTime > toTime) return [{ to: toTime }, { from: fromTime }]
  if (fromTime === undefined && toTime === undefined) return []
  return [{ ...(fromTime !== undefined && { from: fromTime }), ...(toTime !== undefined && { to: toTime }) }]
}

function inTwoLists({ person, head, rows }: Listed, first: ListHead): Doubt {
  const message = `${person.name} står både under ${first.label} og under ${head.label}.`
  return { code: 'name-in-two-lists', message, source: sourceOf(rows) }
}
