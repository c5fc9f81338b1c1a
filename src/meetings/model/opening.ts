import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Access, isWider } from './access.ts'
import type { AgendaItem, MeetingRecord } from './meeting-record.ts'

type Opening = Result<MeetingRecord, 'no-such-item' | 'wider-than-meeting'>

/**
 * The meeting with another access on some of its items. Attachments go along only where that is said: those that stay keep their own.
 * Nothing is opened beyond its meeting.
 */
export function withItemAccess(
  meeting: MeetingRecord,
  slugs: readonly string[],
  access: Access,
  attachments: 'along' | 'stay',
): Opening {
  if (!slugs.every((slug) => meeting.items.some((item) => item.slug === slug))) return refuse('no-such-item')
  if (isWider(access.visibility, meeting.access.visibility)) return refuse('wider-than-meeting', 'visibility')
  const chosen = new Set<string | null>(slugs)
  const items = meeting.items.map((item) => (chosen.has(item.slug) ? opened(item, access, attachments) : item))
  return done({ ...meeting, items })
}

function opened(item: AgendaItem, access: Access, attachments: 'along' | 'stay'): AgendaItem {
  if (attachments === 'stay') return { ...item, access }
  return { ...item, access, attachments: item.attachments.map((attachment) => ({ ...attachment, access: null })) }
}

/** The meeting with another access on some attachments of an item, by their places from 0. */
export function withAttachmentAccess(
  meeting: MeetingRecord,
  slug: string,
  accesses: ReadonlyMap<number, Access>,
): Opening {
  const item = meeting.items.find((one) => one.slug === slug)
  if (item === undefined || [...accesses.keys()].some((place) => place >= item.attachments.length)) {
    return refuse('no-such-item')
  }
  const tooWide = [...accesses].find(([, { visibility }]) => isWider(visibility, meeting.access.visibility))
  if (tooWide !== undefined) return refuse('wider-than-meeting', `attachment-${tooWide[0]}`)
  const attachments = item.attachments.map((attachment, place) => ({
    ...attachment,
    access: accesses.get(place) ?? attachment.access,
  }))
  return done({ ...meeting, items: meeting.items.map((one) => (one === item ? { ...item, attachments } : one)) })
}
