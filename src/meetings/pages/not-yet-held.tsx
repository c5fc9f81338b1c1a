import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { address } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { MeetingHead } from '../model/meeting-view.ts'
import { texts } from '../texts.ts'
import { convenerText } from './sentences.ts'

type NotYetHeldProperties = {
  readonly meeting: MeetingHead
  /** The page that was asked for: the meeting's own, or one of its items'. */
  readonly path: string
  readonly asOf: Day
  readonly language: Language
}

/** A meeting or an item of one, asked about on a day before it was held. */
export function NotYetHeldPage({ meeting, path, asOf, language }: NotYetHeldProperties) {
  const t = texts(language).notYetHeld
  const held = dayText(meeting.day, language)
  return (
    <>
      <PageHead
        over={convenerText(meeting.organization, language)}
        title={texts(language).meeting.title(held)}
        lead={t.sentence(dayText(asOf, language), held)}
      />
      <Notice>
        <p>
          <a href={address({ language, asOf: meeting.day }, path)}>{t.see(held)}</a>
        </p>
      </Notice>
    </>
  )
}
