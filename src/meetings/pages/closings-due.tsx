import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { A } from '../../ui/components/link.tsx'
import { Mark } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { ClosingDue } from '../model/closing-due.ts'
import { attachmentsAccessPath, itemAccessPath, meetingAccessPath } from '../paths.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { convenerText } from './sentences.ts'

type DueProperties = { readonly due: readonly ClosingDue[]; readonly today: Day; readonly language: Language }

/** Closings to be looked at again, each with the way to where it is opened or given another day. */
export function ClosingsDue({ due, today, language }: DueProperties) {
  const t = textsOfClosing(language).desk
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.lead}</p>
      <ul class="plain-list">
        {due.map((closing) => (
          <li key={pathOf(closing)}>
            <A to={pathOf(closing)}>
              {t.at(
                nameOf(closing, language),
                `${convenerText(closing.organization, language)}, ${dayText(closing.held, language)}`,
              )}
            </A>{' '}
            <Mark tone={closing.reviewOn <= today ? 'needs-you' : 'quiet'}>
              {(closing.reviewOn < today ? t.dueOn : t.comesOn)(dayText(closing.reviewOn, language))}
            </Mark>
          </li>
        ))}
      </ul>
    </section>
  )
}

function nameOf({ item, number, attachment }: ClosingDue, language: Language): string {
  const t = textsOfClosing(language).desk
  if (item === null) return t.meeting
  return attachment === null ? t.item(number ?? item) : t.attachment(attachment, number ?? item)
}

function pathOf({ organization: { slug }, meeting, item, attachment }: ClosingDue): string {
  if (item === null) return meetingAccessPath(slug, meeting)
  return attachment === null ? itemAccessPath(slug, meeting, item) : attachmentsAccessPath(slug, meeting, item)
}
