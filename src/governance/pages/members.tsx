import type { ComponentChildren } from 'preact'
import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { organizationPath } from '../../structure/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead, PeriodText, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { Membership, Party } from '../model/membership.ts'
import { endMembershipPath, newMemberPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { fullName, MemberName, MembershipSays, PartyLink, PostText } from './pieces.tsx'

/** Those who sit in one organization on the day, and whether the reader may change who does. */
export type Seated = {
  readonly organization: Party
  /** Chairs first. */
  readonly memberships: readonly Membership[]
  readonly maySeat: boolean
}

/** Who sits here on the day: in the organization itself, then in its parts. */
export function MembersPage({
  seated,
  whole: above,
  day,
}: {
  readonly seated: readonly [Seated, ...Seated[]]
  /** What the organization is a level or a group of. */
  readonly whole: Party | null
  readonly day: Day
}) {
  const { language } = usePage()
  const t = texts(language).members
  const [whole, ...parts] = seated
  const persons = new Set(seated.flatMap(({ memberships }) => memberships.map(({ person }) => person.id)))
  const lead = persons.size === 0 ? t.none(dayText(day, language)) : t.lead(persons.size, dayText(day, language))
  return (
    <>
      <PageHead over={fullName(whole.organization, above, day)} title={t.title} lead={lead} />
      {persons.size === 0 && !whole.maySeat ? (
        <EmptyState>
          <p>{t.noneHow}</p>
        </EmptyState>
      ) : null}
      <SeatedHere seated={whole} day={day} />
      {parts.map((part) => (
        <section key={part.organization.slug}>
          <h2>
            <A to={organizationPath(part.organization.slug)}>{nameOn(part.organization, day)}</A>
          </h2>
          <SeatedHere seated={part} day={day} />
        </section>
      ))}
    </>
  )
}

function SeatedHere({ seated, day }: { readonly seated: Seated; readonly day: Day }) {
  const t = texts(usePage().language).members
  const { organization, memberships, maySeat } = seated
  return (
    <>
      {memberships.length === 0 ? null : <MemberTable seated={seated} day={day} />}
      {maySeat ? (
        <p>
          <A to={newMemberPath(organization.slug)} class="button button-secondary">
            {t.add}
          </A>
        </p>
      ) : null}
    </>
  )
}

function MemberTable({ seated, day }: { readonly seated: Seated; readonly day: Day }) {
  const t = texts(usePage().language).members
  const { organization, memberships, maySeat } = seated
  const name = nameOn(organization, day)
  const row = (membership: Membership): ComponentChildren[] => [
    <MemberName membership={membership} />,
    <PostText membership={membership} />,
    membership.onBehalfOf === null ? '' : <PartyLink party={membership.onBehalfOf} day={day} />,
    <>
      <PeriodText period={membership.period} /> <MembershipSays membership={membership} />
    </>,
    ...(maySeat ? [<EndLink membership={membership} />] : []),
  ]
  return (
    <div class="members">
      <Table
        caption={t.titleOf(name)}
        head={[t.person, t.post, t.onBehalfOf, t.period, ...(maySeat ? [t.end] : [])]}
        rows={memberships.map(row)}
      />
    </div>
  )
}

function EndLink({ membership }: { readonly membership: Membership }) {
  const t = texts(usePage().language).members
  const { id, organization, person } = membership
  return (
    <A to={endMembershipPath(organization.slug, id)} aria-label={t.endOf(person.name)}>
      {t.end}
    </A>
  )
}
