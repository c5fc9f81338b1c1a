import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Actor } from '../kernel/actor.ts'
import type { Day } from '../kernel/day.ts'
import type { Language } from '../kernel/language.ts'
import { Form } from '../ui/components/form.tsx'
import { A } from '../ui/components/link.tsx'
import { address, PageProvider } from '../ui/context.ts'
import { dayText } from '../ui/format.ts'
import type { Crumb, PageAnswer } from '../ui/route.ts'
import { texts } from '../ui/texts.ts'

export type PageFrame = {
  readonly actor: Actor
  readonly language: Language
  readonly path: string
  readonly query: string
  readonly asOf: Day
  readonly isAsOfChosen: boolean
  readonly formSecret: string | null
  readonly formKey: string
  /** addresses of the style sheet and of islands by name */
  readonly assets: { readonly style: string; readonly island: (name: string) => string }
}

/** The whole document: head, header, the page, footer. */
export function renderPage(frame: PageFrame, page: PageAnswer): string {
  const t = texts(frame.language)
  const title = page.title === t.siteName ? t.siteName : `${page.title} – ${t.siteName}`
  const context = {
    language: frame.language,
    path: frame.path,
    asOf: frame.isAsOfChosen ? frame.asOf : null,
    formSecret: frame.formSecret,
    formKey: frame.formKey,
  }
  const document = (
    <PageProvider value={context}>
      <html lang={frame.language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{title}</title>
          <link rel="stylesheet" href={frame.assets.style} />
          <link rel="icon" href="/assets/klynge.svg" type="image/svg+xml" />
          <link rel="alternate" hreflang={frame.language === 'da' ? 'en' : 'da'} href={otherLanguage(frame)} />
          {page.json === undefined ? null : (
            <link rel="alternate" type="application/json" href={asData(frame, 'json')} />
          )}
          {(page.islands ?? []).map((name) => (
            <script key={name} type="module" src={frame.assets.island(name)} />
          ))}
        </head>
        <body>
          <a class="skip" href="#indhold">
            {t.skipToContent}
          </a>
          <SiteHead frame={frame} />
          <UnderHead frame={frame} page={page} />
          <main id="indhold" tabIndex={-1}>
            <div class="page content">{page.main}</div>
          </main>
          <SiteFoot frame={frame} page={page} />
        </body>
      </html>
    </PageProvider>
  )
  return `<!doctype html>${renderToString(document)}`
}

function otherLanguage(frame: PageFrame): string {
  const other = frame.language === 'da' ? 'en' : 'da'
  return address({ language: other, asOf: null }, frame.path) + frame.query
}

/** The page as data. A list's data comes in longer parts than its pages, so that every page of it leads to the first. */
function asData(frame: PageFrame, format: 'json' | 'csv'): string {
  const path = frame.path === '/' ? '/forside' : frame.path
  const wanted = new URLSearchParams(frame.query)
  wanted.delete('side')
  const query = wanted.size === 0 ? '' : `?${wanted}`
  return `${address({ language: frame.language, asOf: null }, path)}.${format}${query}`
}

function SiteHead({ frame }: { readonly frame: PageFrame }) {
  const t = texts(frame.language)
  const isSignedIn = frame.actor.kind === 'person'
  return (
    <header class="site-head">
      <div class="page">
        <A to="/" class="site-name">
          <Logo />
          {t.siteName}
        </A>
        <nav class="site-nav" aria-label={t.mainMenu}>
          <ul>
            <MenuLine frame={frame} to="/kort" label={t.map} />
            <MenuLine frame={frame} to="/klynger" label={t.clusters} />
            <MenuLine frame={frame} to="/moeder" label={t.meetings} />
            <MenuLine frame={frame} to="/beslutninger" label={t.decisions} />
            <MenuLine frame={frame} to="/regioner" label={t.regions} />
            <MenuLine frame={frame} to="/kommuner" label={t.municipalities} />
            <MenuLine frame={frame} to="/befolkning" label={t.population} />
            <MenuLine frame={frame} to="/tjek" label={t.rules} />
            {isSignedIn ? <MenuLine frame={frame} to="/indlaesning" label={t.intake} /> : null}
            {isSignedIn ? <MenuLine frame={frame} to="/mit" label={t.myDesk} /> : null}
          </ul>
        </nav>
        <div class="site-tools">
          <ul>
            <li>
              <a
                href={otherLanguage(frame)}
                lang={frame.language === 'da' ? 'en' : 'da'}
                hreflang={frame.language === 'da' ? 'en' : 'da'}
              >
                {t.otherLanguage}
              </a>
            </li>
            <li>
              {isSignedIn ? (
                <Form action="/log-ud">
                  <button type="submit" class="button-link">
                    {t.signOut}
                  </button>
                </Form>
              ) : (
                <A to="/log-ind">{t.signIn}</A>
              )}
            </li>
          </ul>
        </div>
      </div>
    </header>
  )
}

function MenuLine({ frame, to, label }: { readonly frame: PageFrame; readonly to: string; readonly label: string }) {
  const isHere = frame.path === to || frame.path.startsWith(`${to}/`)
  return (
    <li>
      <A to={to} aria-current={isHere ? (frame.path === to ? 'page' : 'true') : undefined}>
        {label}
      </A>
    </li>
  )
}

/** Two circles that overlap: what two authorities hold together. */
function Logo() {
  return (
    <svg viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <circle cx="10" cy="11" r="8" fill="none" stroke="currentColor" stroke-width="2.5" />
      <circle cx="18" cy="11" r="8" fill="none" stroke="currentColor" stroke-width="2.5" />
      <circle cx="14" cy="18" r="8" fill="none" stroke="#f0a77f" stroke-width="2.5" />
    </svg>
  )
}

function UnderHead({ frame, page }: { readonly frame: PageFrame; readonly page: PageAnswer }) {
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

function SiteFoot({ frame, page }: { readonly frame: PageFrame; readonly page: PageAnswer }) {
  const t = texts(frame.language)
  return (
    <footer class="site-foot">
      <div class="page">
        <p>{t.footer}</p>
        <p>
          <A to="/om">{t.about}</A> · <A to="/hjaelp">{t.help}</A> · <A to="/tilgaengelighed">{t.accessibility}</A> ·{' '}
          <A to="/data">{t.openData}</A>
          {page.json === undefined ? null : (
            <>
              {' · '}
              {t.asData}: <a href={asData(frame, 'json')}>JSON</a>
              {page.csv === undefined ? null : (
                <>
                  {', '}
                  <a href={asData(frame, 'csv')}>CSV</a>
                </>
              )}
            </>
          )}
        </p>
      </div>
    </footer>
  )
}
