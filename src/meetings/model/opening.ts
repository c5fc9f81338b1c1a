import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Access } from './access.ts'
import type { AgendaItem, MeetingRecord } from './meeting-record.ts'

/** The meeting with another access on one of its items. Attachments go along only where that is said. */
export function withItemAccess(
  meeting: MeetingRecord,
  slug: string,
  access: Access,
  attachments: 'along' | 'stay',
): Result<MeetingRecord, 'no-such-item'> {
  if (!meeting.items.some((item) => item.slug === slug)) return refuse('no-such-item')
  const items = meeting.items.map((item) => (item.slug === slug ? opened(item, access, attachments) : item))
  return done({ ...meeting, items })
}

function opened(item: AgendaItem, access: Access, attachments: 'along' | 'stay'): AgendaItem {
  if (attachments === 'stay') return { ...item, access }
  return { ...item, access, attachments: item.attachments.map((attachment) => ({ ...attachment, access: null })) }
}
