import type { Item, MeetingDocument } from './meeting-document.ts'
import type { About, Said } from './verdicts.ts'

/** One thing that two versions of a document do not tell alike. `item` is the item's heading, null in the document's head. */
export type Difference = {
  readonly [A in About]: {
    readonly about: A
    readonly item: { readonly number: string | null; readonly title: string | null } | null
    readonly before: { readonly says: Said[A] } | null
    readonly after: { readonly says: Said[A] } | null
  }
}[About]

/** What is new, changed or gone between two versions. Where a thing was read from is no difference. */
export function differences(before: MeetingDocument, after: MeetingDocument): Difference[] {
  return [
    ...headDifferences(before, after),
    ...participantDifferences(before, after),
    ...itemDifferences(before, after),
  ]
}

function headDifferences(before: MeetingDocument, after: MeetingDocument): Difference[] {
  const [from, to] = [before.meeting, after.meeting]
  const head: (Difference | null)[] = [
    before.kind === after.kind
      ? null
      : { about: 'kind', item: null, before: { says: before.kind }, after: { says: after.kind } },
    scalar('organization', before.organization, after.organization),
    scalar('title', before.title ?? null, after.title ?? null),
    scalar('day', from?.date ?? null, to?.date ?? null),
    scalar('start', from?.start ?? null, to?.start ?? null),
    scalar('end', from?.end ?? null, to?.end ?? null),
    scalar('location', from?.location ?? null, to?.location ?? null),
  ]
  return head.filter((difference) => difference !== null)
}

type TextAbout = 'organization' | 'title' | 'day' | 'start' | 'end' | 'location' | 'caseNumber' | 'documentNumber'

function scalar(
  about: TextAbout,
  before: string | null,
  after: string | null,
  item: Difference['item'] = null,
): Difference | null {
  if (before === after) return null
  return {
    about,
    item,
    before: before === null ? null : { says: before },
    after: after === null ? null : { says: after },
  }
}

function participantDifferences(before: MeetingDocument, after: MeetingDocument): Difference[] {
  const pairs = paired(before.participants, after.participants, ({ name }) => [name])
  return pairs.map((pair) => ({ about: 'participant', item: null, ...pair }))
}

function itemDifferences(before: MeetingDocument, after: MeetingDocument): Difference[] {
  const keys = ({ title, number, caseNumber }: Item) => [
    `${number}|${title}`,
    title === null ? null : title,
    caseNumber == null ? null : `#${caseNumber}`,
    number === null ? null : `${number}.`,
  ]
  return matched(before.items, after.items, keys).flatMap(({ before: old, after: now }) => {
    const heading = now ?? old
    if (heading === null) return []
    const item = { number: heading.number, title: heading.title }
    const wording = { before: old && { says: headingOf(old) }, after: now && { says: headingOf(now) } }
    const isSameHeading = alike(wording.before?.says, wording.after?.says)
    const line: Difference[] = isSameHeading ? [] : [{ about: 'heading', item, ...wording }]
    return old === null || now === null ? line : [...line, ...withinItem(old, now, item)]
  })
}

function headingOf({ number, title }: Item) {
  return { number, title }
}

function withinItem(old: Item, now: Item, item: Difference['item']): Difference[] {
  const openness: Difference[] =
    old.public === now.public
      ? []
      : [{ about: 'openness', item, before: { says: old.public }, after: { says: now.public } }]
  const numbers = [
    scalar('caseNumber', old.caseNumber ?? null, now.caseNumber ?? null, item),
    scalar('documentNumber', old.documentNumber ?? null, now.documentNumber ?? null, item),
  ].filter((difference) => difference !== null)
  const sections = paired(old.sections, now.sections, ({ heading, text }) => [text, heading])
  const recommendations = paired(old.recommendations, now.recommendations, ({ text }) => [text])
  const decisions = paired(old.decisions, now.decisions, ({ text, organization }) => [text, organization ?? ''])
  const attachments = paired(old.attachments, now.attachments, ({ documentNumber, title }) => [
    documentNumber ?? null,
    title,
  ])
  const amounts = paired(old.amounts ?? [], now.amounts ?? [], ({ oere, year }) => [`${oere}|${year}`, String(oere)])
  return [
    ...openness,
    ...numbers,
    ...sections.map((pair): Difference => ({ about: 'section', item, ...pair })),
    ...recommendations.map((pair): Difference => ({ about: 'recommendation', item, ...pair })),
    ...decisions.map((pair): Difference => ({ about: 'decision', item, ...pair })),
    ...attachments.map((pair): Difference => ({ about: 'attachment', item, ...pair })),
    ...amounts.map((pair): Difference => ({ about: 'amount', item, ...pair })),
  ]
}

type Pair<T> = { readonly before: { readonly says: T } | null; readonly after: { readonly says: T } | null }

function paired<T extends object>(
  before: readonly T[],
  after: readonly T[],
  keys: (entry: T) => readonly (string | null)[],
): Pair<T>[] {
  return matched(before, after, keys)
    .filter((pair) => !alike(pair.before, pair.after))
    .map((pair) => ({ before: pair.before && { says: pair.before }, after: pair.after && { says: pair.after } }))
}

type Matched<T> = { readonly before: T | null; readonly after: T | null }

/** Pairs entries of two lists by their keys, the surest key first; what is left over stands alone. In the order of the newer list. */
function matched<T>(
  before: readonly T[],
  after: readonly T[],
  keys: (entry: T) => readonly (string | null)[],
): Matched<T>[] {
  const partner = new Map<T, T>()
  const free = new Set(before)
  const rounds = Math.max(0, ...[...before, ...after].map((entry) => keys(entry).length))
  for (let round = 0; round < rounds; round += 1) {
    const byKey = Map.groupBy(free, (entry) => keys(entry)[round] ?? null)
    for (const now of after) {
      const key = keys(now)[round] ?? null
      if (key === null || partner.has(now)) continue
      const old = byKey.get(key)?.shift()
      if (old === undefined) continue
      partner.set(now, old)
      free.delete(old)
    }
  }
  return [
    ...after.map((now) => ({ before: partner.get(now) ?? null, after: now })),
    ...[...free].map((old) => ({ before: old, after: null })),
  ]
}

/** Whether two things say the same: where they were read, and the difference between nothing and null, do not count. */
function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(said: unknown): unknown {
  if (Array.isArray(said)) return said.map(plain)
  if (typeof said !== 'object' || said === null) return said ?? null
  const told = Object.entries(said).filter(
    ([name, value]) => name !== 'source' && value !== null && value !== undefined,
  )
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, plain(value)]))
}
