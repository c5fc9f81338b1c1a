import type { Language } from '../../kernel/language.ts'
import { A } from '../../ui/components/link.tsx'
import type { Paged } from '../model/meeting-view.ts'
import { texts } from '../texts.ts'

type PagerProperties = { readonly path: string; readonly list: Paged<unknown>; readonly language: Language }

/** The way through a long list, one page at a time. */
export function Pager({ path, list, language }: PagerProperties) {
  if (list.pages === 1) return null
  const t = texts(language).pages
  const to = (page: number) => (page === 1 ? path : `${path}?side=${page}`)
  return (
    <nav class="actions" aria-label={t.label}>
      {list.page > 1 && list.page <= list.pages ? <A to={to(list.page - 1)}>← {t.newer}</A> : null}
      <span class="muted">{t.here(list.page, list.pages)}</span>
      {list.page < list.pages ? <A to={to(list.page + 1)}>{t.older} →</A> : null}
    </nav>
  )
}
