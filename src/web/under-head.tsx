import type { ComponentChildren } from 'preact'
import { A } from '../ui/components/link.tsx'
import { address } from '../ui/context.ts'
import { dayText } from '../ui/format.ts'
import type { Crumb, PageAnswer } from '../ui/route.ts'
import { texts } from '../ui/texts.ts'

import type { PageFrame } from './page-frame.ts'
/** The line under the menu: where one is, and as of which day. */
export function UnderHead({ frame, page }: { readonly frame: PageFrame; readonly page: PageAnswer }) {
  const crumbs = page.crumbs ?? []
  if (crumbs.length === 0 && page.showsAsOf !== true && !frame.isAsOfChosen) return null
  return (
    <div class="under-head">
      <div class="page">
        <Crumbs frame={frame} crumbs={crumbs} />
        {page.showsAsOf === true ? <AsOf frame={frame} /> : frame.isAsOfChosen ? <DayKept frame={frame} /> : null}
      </div>
    </div>
  )
}

function Crumbs({ frame, crumbs }: { readonly frame: PageFrame; readonly crumbs: readonly Crumb[] }) {
  const t = texts(frame.language)
  if (crumbs.length === 0) return <span />
  return (
    <nav class="crumbs" aria-label={t.youAreHere}>
      <ol>
        <CrumbLine>
          <A to="/">{t.frontPage}</A>
        </CrumbLine>
        {crumbs.map((crumb) => (
          <CrumbLine key={crumb.to}>
            <A to={crumb.to}>{crumb.label}</A>
          </CrumbLine>
        ))}
      </ol>
    </nav>
  )
}

function CrumbLine({ children }: { readonly children: ComponentChildren }) {
  return <li>{children}</li>
}

/** On a page that tells of no day: the chosen one is kept for the pages that do. */
function DayKept({ frame }: { readonly frame: PageFrame }) {
  const t = texts(frame.language)
  const wanted = new URLSearchParams(frame.query)
  wanted.delete('pr')
  const here = address({ language: frame.language, asOf: null }, frame.path)
  return (
    <aside aria-label={t.asOfLabel}>
      <p class="as-of is-chosen small">
        {t.dayKept(dayText(frame.asOf, frame.language))}{' '}
        <a href={wanted.size === 0 ? here : `${here}?${wanted}`}>{t.dayLetGo}</a>
      </p>
    </aside>
  )
}

/** Another day, and all else that was chosen on the page. */
function AsOf({ frame }: { readonly frame: PageFrame }) {
  const t = texts(frame.language)
  const here = address({ language: frame.language, asOf: null }, frame.path)
  const others = new URLSearchParams(frame.query)
  others.delete('pr')
  others.delete('side')
  return (
    <search aria-label={t.asOfLabel}>
      <form method="get" action={here} class={frame.isAsOfChosen ? 'as-of is-chosen' : 'as-of'}>
        {[...others].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label for="pr">{t.asOfLabel}</label>
        <input type="date" id="pr" name="pr" value={frame.asOf} required />
        <button type="submit">{t.asOfShow}</button>
        {frame.isAsOfChosen ? <a href={others.size === 0 ? here : `${here}?${others}`}>{t.asOfToday}</a> : null}
      </form>
    </search>
  )
}
