import type { Language } from '../../kernel/language.ts'
import { Notice } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { Access } from '../model/access.ts'
import type { Ground } from '../model/closing.ts'
import { texts } from '../texts.ts'
import { groundText } from './closed.tsx'

type SeenByProperties = {
  readonly access: Access
  readonly ground: Ground | null
  readonly language: Language
}

/** What only some may see says so, with the reason and the day on which that is looked at again. */
export function SeenBy({ access: { visibility, reason, reviewOn }, ground, language }: SeenByProperties) {
  if (visibility === 'public') return null
  const t = texts(language)
  return (
    <Notice>
      <p>
        {t.meeting.closedTo(t.visibilities[visibility])} {groundText({ ground, reason }, language)}
        {reviewOn === null ? '' : ` ${t.meeting.reviewOn(dayText(reviewOn, language))}`}
      </p>
    </Notice>
  )
}
