import { Form } from '../../ui/components/form.tsx'
import { EmptyState, Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { momentText } from '../../ui/format.ts'
import type { Provider } from '../model/provider.ts'
import { isOpen, type OwnIdentity, type OwnSession } from '../model/session.ts'
import { endOtherSessionsPath, endSessionPath, removeIdentityPath } from '../paths.ts'
import { doorTexts } from '../texts-doors.ts'

type Doors = { readonly providers: readonly Pick<Provider, 'key' | 'label'>[] }

/** Where a person is signed in, and by which doors they can be. */
export function SessionsPage({
  sessions,
  identities,
  providers,
  now,
}: Doors & {
  readonly sessions: readonly OwnSession[]
  readonly identities: readonly OwnIdentity[]
  readonly now: Date
}) {
  const t = doorTexts(usePage().language).sessions
  const open = sessions.filter((session) => isOpen(session, now))
  const over = sessions.filter((session) => !isOpen(session, now)).slice(0, mostOver)
  return (
    <>
      <PageHead title={t.title} lead={t.lead} />
      <section aria-labelledby="aabne">
        <h2 id="aabne">{t.open}</h2>
        <OpenSessions sessions={open} providers={providers} />
        <p>{t.strange}</p>
        {open.length < 2 ? null : (
          <Form action={endOtherSessionsPath} class="actions">
            <button type="submit" class="button button-primary">
              {t.endOthers}
            </button>
          </Form>
        )}
      </section>
      {identities.length === 0 && providers.length === 0 ? null : (
        <section aria-labelledby="brugere">
          <h2 id="brugere">{t.doors}</h2>
          <Identities identities={identities} providers={providers} />
        </section>
      )}
      <section aria-labelledby="tidligere">
        <h2 id="tidligere">{t.over}</h2>
        {over.length === 0 ? <p>{t.noneOver}</p> : <EndedSessions sessions={over} providers={providers} />}
      </section>
    </>
  )
}

const mostOver = 10

type Listed = Doors & { readonly sessions: readonly OwnSession[] }

function OpenSessions({ sessions, providers }: Listed) {
  const { language } = usePage()
  const t = doorTexts(language).sessions
  return (
    <ul class="plain-list">
      {sessions.map(({ id, browser, system, door, beganAt, lastSeenAt, isThis }) => {
        const where = t.where(browser, system)
        const began = momentText(beganAt, language)
        return (
          <li key={id}>
            <strong>{where}</strong> {isThis ? <Mark tone="good">{t.here}</Mark> : null}
            <p>{t.opened(doorLabel(door, providers, t), began, momentText(lastSeenAt, language))}</p>
            <Form action={endSessionPath(id)}>
              <button
                type="submit"
                class="button button-secondary"
                aria-label={isThis ? undefined : t.endOneOf(where, began)}
              >
                {isThis ? t.endThis : t.endOne}
              </button>
            </Form>
          </li>
        )
      })}
    </ul>
  )
}

function EndedSessions({ sessions, providers }: Listed) {
  const { language } = usePage()
  const t = doorTexts(language).sessions
  return (
    <Table
      caption={t.overCaption}
      head={[t.browser, t.door, t.began, t.seen]}
      rows={sessions.map(({ browser, system, door, beganAt, lastSeenAt }) => [
        t.where(browser, system),
        doorLabel(door, providers, t),
        momentText(beganAt, language),
        momentText(lastSeenAt, language),
      ])}
    />
  )
}

function Identities({ identities, providers }: Doors & { readonly identities: readonly OwnIdentity[] }) {
  const { language } = usePage()
  const t = doorTexts(language).sessions
  const [first] = providers
  if (identities.length === 0) {
    return (
      <EmptyState>
        <p>{t.noDoors}</p>
        {first === undefined ? null : <p>{t.noDoorsHow(first.label)}</p>}
      </EmptyState>
    )
  }
  return (
    <>
      <p>{t.doorsLead}</p>
      <ul class="plain-list">
        {identities.map(({ id, provider, joinedAt, lastUsedAt }) => {
          const label = doorLabel(provider, providers, t)
          return (
            <li key={id}>
              <strong>{label}</strong>
              <p>{t.joined(momentText(joinedAt, language), momentText(lastUsedAt, language))}</p>
              <Form action={removeIdentityPath(id)}>
                <button type="submit" class="button button-secondary" aria-label={t.removeOf(label)}>
                  {t.remove}
                </button>
              </Form>
            </li>
          )
        })}
      </ul>
      <p>{t.removeNote}</p>
    </>
  )
}

type Said = ReturnType<typeof doorTexts>['sessions']

function doorLabel(door: string, providers: Doors['providers'], t: Said): string {
  if (door === 'link') return t.byLink
  return providers.find(({ key }) => key === door)?.label ?? t.unknownProvider(door)
}
