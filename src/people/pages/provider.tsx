import { Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import type { JoinRefusal, Provider, ProviderRefusal } from '../model/provider.ts'
import { providerPath, signInPath } from '../paths.ts'
import { doorTexts } from '../texts-doors.ts'

/** A button for each party's own sign-in; `next` is where the reader was on the way to. */
export function ProviderButtons({
  providers,
  next,
}: {
  readonly providers: readonly Pick<Provider, 'key' | 'label'>[]
  readonly next: string | null
}) {
  const t = doorTexts(usePage().language).signIn
  return (
    <section aria-labelledby="arbejdsplads">
      <h2 id="arbejdsplads">{t.byProvider}</h2>
      {providers.map(({ key, label }) => (
        <Form key={key} action={providerPath(key, next)}>
          <p>
            <button type="submit" class="button button-primary">
              {t.with(label)}
            </button>
          </p>
        </Form>
      ))}
    </section>
  )
}

/** Between here and the provider: the browser goes on by itself, and where it does not there is a link. */
export function OnwardPage({ label, to }: { readonly label: string; readonly to: string }) {
  const t = doorTexts(usePage().language).onward
  return (
    <>
      <PageHead title={t.title(label)} lead={t.lead(label)} />
      <p>
        <a class="button button-primary" href={to} rel="noreferrer">
          {t.go(label)}
        </a>
      </p>
    </>
  )
}

export function RefusedByProviderPage({
  label,
  refusal,
}: {
  readonly label: string
  readonly refusal: ProviderRefusal | JoinRefusal
}) {
  const t = doorTexts(usePage().language).refused
  return (
    <>
      <PageHead title={t.title} />
      <Notice isProblem>
        <p>{t.refusals[refusal](label)}</p>
      </Notice>
      <p>
        <A to={signInPath}>{t.again}</A>
      </p>
    </>
  )
}
