import { Field, Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import type { Provider } from '../model/provider.ts'
import type { LinkRefusal } from '../model/sign-in.ts'
import { linkPath, signInPath, signInPathTo } from '../paths.ts'
import { texts } from '../texts.ts'
import { doorTexts } from '../texts-doors.ts'
import { ProviderButtons } from './provider.tsx'

/** The form that asks for a link; `next` is where the reader was on the way to. */
export function SignInPage({
  next,
  providers,
  typed,
  isRefused = false,
}: {
  readonly next: string | null
  readonly providers: readonly Pick<Provider, 'key' | 'label'>[]
  readonly typed?: string
  readonly isRefused?: boolean
}) {
  const { language } = usePage()
  const t = texts(language).signIn
  const doors = doorTexts(language).signIn
  const isOnlyLink = providers.length === 0
  return (
    <>
      <PageHead title={t.title} lead={isOnlyLink ? t.lead : doors.lead} />
      {isOnlyLink ? null : (
        <>
          <ProviderButtons providers={providers} next={next} />
          <h2>{doors.byLink}</h2>
          <p>{doors.linkLead}</p>
        </>
      )}
      <Form action={next === null ? signInPath : signInPathTo(next)}>
        <Field
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          autocomplete="email"
          value={typed}
          error={isRefused ? t.notAnEmail : undefined}
          isRequired
        />
        <div class="actions">
          <button type="submit" class={isOnlyLink ? 'button button-primary' : 'button button-secondary'}>
            {t.send}
          </button>
        </div>
      </Form>
      <p>{t.noAccount}</p>
    </>
  )
}

/** The one answer to everybody who asked for a link. */
export function LinkSentPage() {
  const t = texts(usePage().language).sent
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <p>{t.body}</p>
      <p>
        <A to={signInPath}>{t.again}</A>
      </p>
    </>
  )
}

/** What a link opens: a button. The link is used by pressing it, so that a mail scanner that looks at the page burns nothing. */
export function LinkPage({ token, next }: { readonly token: string; readonly next: string | null }) {
  const t = texts(usePage().language).link
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <Form action={linkPath(token, next)}>
        <button type="submit" class="button button-primary">
          {t.open}
        </button>
      </Form>
    </>
  )
}

export function RefusedLinkPage({ refusal }: { readonly refusal: LinkRefusal }) {
  const t = texts(usePage().language).link
  return (
    <>
      <PageHead title={t.refusedTitle} />
      <Notice isProblem>
        <p>{t.refusals[refusal]}</p>
      </Notice>
      <p>
        <A to={signInPath}>{t.again}</A>
      </p>
    </>
  )
}
