import { renderToString } from 'preact-render-to-string'
import { A } from '../ui/components/link.tsx'
import { PageProvider } from '../ui/context.ts'
import type { PageAnswer } from '../ui/route.ts'
import { texts } from '../ui/texts.ts'

import { asData, otherLanguage, type PageFrame } from './page-frame.ts'
import { SiteHead } from './site-head.tsx'
import { UnderHead } from './under-head.tsx'
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
