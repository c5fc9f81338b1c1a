import type { Language } from '../../kernel/language.ts'
import { dayText } from '../../ui/format.ts'
import type { VisibilityChange } from '../model/closing.ts'
import type { MeetingView } from '../model/meeting-view.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { groundText } from './closed.tsx'

type HistoryProperties = {
  readonly meeting: MeetingView
  /** Only what happened to this item; null: to the meeting and all that is in it. */
  readonly item: string | null
  readonly language: Language
}

/** What was opened and closed, the latest first, as far as the reader is told. */
export function AccessHistory({ meeting, item, language }: HistoryProperties) {
  const changes = meeting.changes.filter((change) => item === null || change.item === item).toReversed()
  if (changes.length === 0) return null
  return (
    <details class="access-history">
      <summary>{textsOfClosing(language).history.heading}</summary>
      <ul class="plain-list">
        {changes.map((change, place) => (
          <li key={place}>
            <span class="day">{dayText(change.on, language)}</span>: {what(change, meeting, language)}{' '}
            {how(change, language)}. {because(change, language)}
          </li>
        ))}
      </ul>
    </details>
  )
}

function what({ item, attachment }: VisibilityChange, { items }: MeetingView, language: Language): string {
  const t = textsOfClosing(language).history
  if (item === null) return t.meeting
  const number = items.find(({ slug }) => slug === item)?.number ?? item
  return attachment === null ? t.item(number) : t.attachment(attachment + 1, number)
}

function how({ before, after }: VisibilityChange, language: Language): string {
  const t = textsOfClosing(language).history
  const word = (visibility: VisibilityChange['after']) => texts(language).visibilities[visibility]
  if (before === null) return t.first(word(after))
  if (before === after) return t.same(word(after))
  return after === 'public' ? t.opened : t.changed(word(before), word(after))
}

function because(change: VisibilityChange, language: Language): string {
  const t = textsOfClosing(language).history
  const said = [
    change.after === 'public' ? null : groundText(change, language),
    change.reviewOn === null ? null : t.reviewOn(dayText(change.reviewOn, language)),
    change.by === null ? null : t.by(change.by),
  ]
  return said.filter((part) => part !== null).join(' ')
}
