import { isSecretaryAnywhere } from '../governance/model/rights.ts'
import { Form } from '../ui/components/form.tsx'
import { A } from '../ui/components/link.tsx'
import { texts } from '../ui/texts.ts'

import { otherLanguage, type PageFrame } from './page-frame.ts'
/** The top of every page: the name, the menu, the other language, the way in and out. */
export function SiteHead({ frame }: { readonly frame: PageFrame }) {
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
            {isSecretaryAnywhere(frame.actor) ? <MenuLine frame={frame} to="/indlaesning" label={t.intake} /> : null}
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
