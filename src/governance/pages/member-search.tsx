import { Field } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { address, usePage } from '../../ui/context.ts'
import { type MemberPart, membersPerPage } from '../model/member-part.ts'
import { seatTexts } from '../texts-seats.ts'

type Properties = {
  /** The list's own address. */
  readonly path: string
  readonly part: MemberPart
}

/** Finds members by name, where there are too many to look through. */
export function MemberSearch({ path, part }: Properties) {
  const page = usePage()
  const t = seatTexts(page.language).search
  if (part.all <= membersPerPage && part.wanted === '') return null
  return (
    <>
      <form method="get" action={address({ ...page, asOf: null }, path)}>
        {page.asOf === null ? null : <input type="hidden" name="pr" value={page.asOf} />}
        <Field name="navn" type="search" label={t.label} value={part.wanted} />
        <p class="actions">
          <button type="submit" class="button button-secondary">
            {t.find}
          </button>
          {part.wanted === '' ? null : <A to={path}>{t.all}</A>}
        </p>
      </form>
      {part.wanted === '' ? null : <p role="status">{t.found(part.found, part.wanted)}</p>}
    </>
  )
}

/** The way through a long list, one page at a time. */
export function PageLinks({ path, part }: Properties) {
  const t = seatTexts(usePage().language).search
  const { page, pages, wanted } = part
  if (pages === 1) return null
  const to = (number: number) => {
    const asked = new URLSearchParams({
      ...(wanted === '' ? {} : { navn: wanted }),
      ...(number === 1 ? {} : { side: String(number) }),
    }).toString()
    return asked === '' ? path : `${path}?${asked}`
  }
  return (
    <nav class="actions" aria-label={t.pages}>
      {page > 1 ? <A to={to(page - 1)}>← {t.before}</A> : null}
      <span class="muted">{t.here(page, pages)}</span>
      {page < pages ? <A to={to(page + 1)}>{t.after} →</A> : null}
    </nav>
  )
}
