import type { Day } from '../../kernel/day.ts'
import { done, type Refusal, type Result, refuse } from '../../kernel/result.ts'
import type { MeetingRecord } from './meeting-record.ts'

/** What keeps a record from being a meeting that can be kept. */
export type Objection =
  | 'no-day'
  | 'no-items-and-no-people'
  | 'no-such-time'
  | 'name-missing'
  | 'name-too-long'
  | 'title-missing'
  | 'for-author-alone'
  | 'amount-out-of-range'
  | 'unprintable-text'

/** A record that has its day and can be kept as it is. */
export type SoundRecord = MeetingRecord & { readonly day: Day }

const longestName = 200
const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/
const largestOere = 2n ** 63n - 1n

/** Whether a record can be kept; a refusal points to the passage (`attendance.3.name`). */
export function soundRecord(record: MeetingRecord): Result<SoundRecord, Objection> {
  const { day } = record
  if (day === null) return refuse('no-day', 'day')
  const objection = wrongTime(record) ?? wrongName(record) ?? wrongAttachment(record) ?? wrongAmount(record)
  const refusal = objection ?? forAuthorAlone(record) ?? unprintable(record, '')
  return refusal ?? done({ ...record, day })
}

function wrongTime({ start, end }: MeetingRecord): Refusal<Objection> | null {
  if (start !== null && !clockTime.test(start)) return refuse('no-such-time', 'start')
  if (end !== null && !clockTime.test(end)) return refuse('no-such-time', 'end')
  return null
}

function wrongName({ attendance }: MeetingRecord): Refusal<Objection> | null {
  for (const [place, { name }] of attendance.entries()) {
    if (name.trim() === '') return refuse('name-missing', `attendance.${place}.name`)
    if ([...name].length > longestName) return refuse('name-too-long', `attendance.${place}.name`)
  }
  return null
}

function wrongAttachment({ items }: MeetingRecord): Refusal<Objection> | null {
  for (const [place, { attachments }] of items.entries()) {
    const untitled = attachments.findIndex(({ title }) => title.trim() === '')
    if (untitled !== -1) return refuse('title-missing', `items.${place}.attachments.${untitled}.title`)
  }
  return null
}

function wrongAmount({ items }: MeetingRecord): Refusal<Objection> | null {
  for (const [place, { amounts }] of items.entries()) {
    const wrong = amounts.findIndex(
      ({ oere, year }) => oere > largestOere || oere < -largestOere || (year !== null && (year < 1 || year > 9999)),
    )
    if (wrong !== -1) return refuse('amount-out-of-range', `items.${place}.amounts.${wrong}.oere`)
  }
  return null
}

/** What only its author sees, a colleague who writes the next version would lose unseen: a shared meeting has no such parts. */
function forAuthorAlone({ access, attendance, items }: MeetingRecord): Refusal<Objection> | null {
  if (access.visibility === 'author') return null
  for (const [place, item] of items.entries()) {
    const isAlone = [item, ...item.attachments].some((part) => part.access?.visibility === 'author')
    if (isAlone) return refuse('for-author-alone', `items.${place}.access`)
  }
  const alone = attendance.findIndex((attendee) => attendee.access?.visibility === 'author')
  return alone === -1 ? null : refuse('for-author-alone', `attendance.${alone}.access`)
}

/** PostgreSQL keeps neither NUL nor half a character, and no paper prints them. */
function unprintable(told: unknown, at: string): Refusal<Objection> | null {
  if (typeof told === 'string')
    return told.includes('\0') || !told.isWellFormed() ? refuse('unprintable-text', at) : null
  if (typeof told !== 'object' || told === null) return null
  for (const [name, part] of Object.entries(told)) {
    const refusal = unprintable(part, at === '' ? name : `${at}.${name}`)
    if (refusal !== null) return refusal
  }
  return null
}
