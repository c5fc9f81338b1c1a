import type { Language } from '../kernel/language.ts'
import { A } from '../ui/components/link.tsx'
import { PageHead } from '../ui/components/pieces.tsx'
import type { PageAnswer } from '../ui/route.ts'
import { da } from './texts.da.ts'
import { en } from './texts.en.ts'

/** What can go wrong before or around a room's own answer. */
export type Trouble =
  | { readonly kind: 'missing' }
  | { readonly kind: 'failure'; readonly id: string }
  | { readonly kind: 'away' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'foreign-form' }
  | { readonly kind: 'bad-day'; readonly text: string }
  | { readonly kind: 'bad-request' }

const statuses = {
  missing: 404,
  failure: 500,
  away: 503,
  'too-many': 429,
  'too-large': 413,
  'foreign-form': 403,
  'bad-day': 422,
  'bad-request': 400,
} as const

export type TroublePage = Omit<PageAnswer, 'status' | 'json'> & {
  readonly status: number
  readonly json: { readonly error: Trouble['kind']; readonly message: string }
}

/** A clear sentence for the reader; never a stack, never what they may not know. Who is signed in is not asked to sign in. */
export function troublePage(trouble: Trouble, language: Language, isSignedIn: boolean): TroublePage {
  const t = language === 'da' ? da : en
  const [title, text] = sentences(trouble, t, isSignedIn)
  return {
    kind: 'page',
    status: statuses[trouble.kind],
    title,
    json: { error: trouble.kind, message: text },
    main: (
      <>
        <PageHead title={title} lead={text} />
        {trouble.kind === 'failure' ? <p class="muted">{t.failureNumber(trouble.id)}</p> : null}
        <p class="actions">
          <A to="/">{t.toFrontPage}</A>
          {trouble.kind === 'missing' ? (
            isSignedIn ? (
              <A to="/mit">{t.toDesk}</A>
            ) : (
              <A to="/log-ind">{t.signIn}</A>
            )
          ) : null}
        </p>
      </>
    ),
  }
}

function sentences(trouble: Trouble, t: typeof da, isSignedIn: boolean): [title: string, text: string] {
  switch (trouble.kind) {
    case 'missing':
      return [t.missingTitle, isSignedIn ? t.missingForYouText : t.missingText]
    case 'failure':
      return [t.failureTitle, t.failureText]
    case 'away':
      return [t.awayTitle, t.awayText]
    case 'too-many':
      return [t.tooManyTitle, t.tooManyText]
    case 'too-large':
      return [t.tooLargeTitle, t.tooLargeText]
    case 'foreign-form':
      return [t.foreignFormTitle, t.foreignFormText]
    case 'bad-day':
      return [t.badDayTitle, t.badDayText(trouble.text)]
    case 'bad-request':
      return [t.badRequestTitle, t.badRequestText]
  }
}
