import type { Language } from '../../kernel/language.ts'
import { A } from '../../ui/components/link.tsx'
import { PageHead } from '../../ui/components/pieces.tsx'
import type { PageAnswer } from '../../ui/route.ts'
import { textsOfClosing } from '../texts-closing.ts'

/** What could be read by everyone once and no longer can: that, and nothing of what it was. */
export function goneAnswer(language: Language): PageAnswer {
  const t = textsOfClosing(language).gone
  return {
    kind: 'page',
    status: 410,
    title: t.title,
    json: { error: 'gone', message: t.text },
    csv: [[t.title], [t.text]],
    main: (
      <>
        <PageHead title={t.title} lead={t.text} />
        <p class="actions">
          <A to="/">{t.toFrontPage}</A>
          <A to="/log-ind">{t.signIn}</A>
        </p>
      </>
    ),
  }
}
