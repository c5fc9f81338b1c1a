import type { Visibility } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'
import type { Access } from './access.ts'
import type { AgendaItem, Attachment, MeetingRecord } from './meeting-record.ts'

/** Why something is closed: personal circumstances, purchase or sale of property, a tender, something else that is said in words. */
export const grounds = ['personal', 'trade', 'tender', 'other'] as const
export type Ground = (typeof grounds)[number]

/** What a secretary says when closing: the ground, and whether the members may read why although they may not see what. */
export type ClosingWords = { readonly ground: Ground | null; readonly isToldToMembers: boolean }

/** What got other readers: the meeting (item null), an item, or one of its attachments by its place from 0. */
export type Opened = { readonly item: string | null; readonly attachment: number | null }

/** One opening or closing as it follows from two versions of a meeting. `before` null: closed when it was first written. */
export type AccessChange = Opened & { readonly before: Visibility | null; readonly after: Access }

/** The same as it is kept and shown. */
export type VisibilityChange = Opened & {
  readonly before: Visibility | null
  readonly after: Visibility
  readonly ground: Ground | null
  readonly reason: string | null
  readonly reviewOn: Day | null
  readonly on: Day
  /** Who did it, for readers who may know the person. */
  readonly by: string | null
  readonly right: string
}

/**
 * What was opened and closed between two settled versions of a meeting, the outermost first. Of what is new only that is told which is
 * more closed than what it lies in; the same readers for another reason count as a change too.
 */
export function accessChanges(before: MeetingRecord | null, after: MeetingRecord): AccessChange[] {
  const own = change({ item: null, attachment: null }, before?.access ?? null, after.access, 'public')
  const items = after.items.flatMap((item) => {
    const known = before?.items.find(({ slug }) => slug === item.slug) ?? null
    return itemChanges(known, item, after.access.visibility)
  })
  return [...own, ...items]
}

function itemChanges(before: AgendaItem | null, { slug, access, attachments }: AgendaItem, outer: Visibility) {
  if (slug === null || access === null) return []
  const own = change({ item: slug, attachment: null }, before?.access ?? null, access, outer)
  const attached = attachments.flatMap((attachment, place) => {
    const known = sameAttachment(before?.attachments[place] ?? null, attachment)
    const to = { item: slug, attachment: place }
    return attachment.access === null ? [] : change(to, known?.access ?? null, attachment.access, access.visibility)
  })
  return [...own, ...attached]
}

function sameAttachment(before: Attachment | null, after: Attachment): Attachment | null {
  return before !== null && before.title === after.title ? before : null
}

function change(of: Opened, before: Access | null, after: Access, outer: Visibility): AccessChange[] {
  if (before === null) return after.visibility === outer ? [] : [{ ...of, before: null, after }]
  const isSame =
    before.visibility === after.visibility && before.reason === after.reason && before.reviewOn === after.reviewOn
  return isSame ? [] : [{ ...of, before: before.visibility, after }]
}

/** The last words of the addresses at which everybody reads something of a meeting: the meeting's own, and its open items'. */
export function publicPlaces(slug: string, { access, items }: Pick<MeetingRecord, 'access' | 'items'>): string[] {
  if (access.visibility !== 'public') return []
  const openItems = items.filter((item) => item.access?.visibility === 'public')
  return [meetingPlace(slug), ...openItems.map((item) => itemPlace(slug, item.slug ?? ''))]
}

export function meetingPlace(meeting: string): string {
  return `moeder/${meeting}`
}

export function itemPlace(meeting: string, item: string): string {
  return `${meetingPlace(meeting)}/${item}`
}

export function documentPlace(document: string): string {
  return `kilder/${document}`
}

/** The latest change of a thing, of those that a reader is told of. */
export function latestOf(changes: readonly VisibilityChange[], { item, attachment }: Opened): VisibilityChange | null {
  return changes.findLast((one) => one.item === item && one.attachment === attachment) ?? null
}

/** The day on which something that was closed became open to everybody; null where it always was, or is not. */
export function openedOn(changes: readonly VisibilityChange[], of: Opened): Day | null {
  const latest = changes.findLast(
    (one) => one.item === of.item && one.attachment === of.attachment && one.before !== one.after,
  )
  return latest?.after === 'public' && latest.before !== null ? latest.on : null
}
