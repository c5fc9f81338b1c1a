import type { ComponentChildren } from 'preact'
import type { Day } from '../../kernel/day.ts'
import { nameOn } from '../../structure/model/names.ts'
import { organizationPath } from '../../structure/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead, PeriodText, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { MemberPart } from '../model/member-part.ts'
import type { Membership, Party } from '../model/membership.ts'
import {
  appointmentPath,
  endMembershipPath,
  membersPath,
  newConstitutionPath,
  newMemberPath,
  termsPath,
} from '../paths.ts'
import { texts } from '../texts.ts'
import { constitutionTexts } from '../texts-constitution.ts'
import { seatTexts } from '../texts-seats.ts'
import { termTexts } from '../texts-terms.ts'
import { MemberSearch, PageLinks } from './member-search.tsx'
import { fullName, MemberName, MembershipSays, PostText, SatFor } from './pieces.tsx'
import { PostsMean } from './posts-mean.tsx'

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
  part,
  whole: above,
  day,
}: {
  readonly seated: readonly [Seated, ...Seated[]]
  /** Which of them are shown here, where they are many or were searched for. */
  readonly part: MemberPart
  /** What the organization is a level or a group of. */
  readonly whole: Party | null
  readonly day: Day
}) {
  const { language } = usePage()
  const t = texts(language).members
  const [whole, ...parts] = seated
  const persons = new Set(seated.flatMap(({ memberships }) => memberships.map(({ person }) => person.id)))
  const here = new Set(part.shown)
  const shown = (one: Seated): Seated => ({ ...one, memberships: one.memberships.filter((each) => here.has(each.id)) })
  const lead = persons.size === 0 ? t.none(dayText(day, language)) : t.lead(persons.size, dayText(day, language))
  return (
    <>
      <PageHead over={fullName(whole.organization, above, day)} title={t.title} lead={lead} />
      {persons.size === 0 && !whole.maySeat ? (
        <EmptyState>
          <p>{t.noneHow}</p>
        </EmptyState>
      ) : null}
      <MemberSearch path={membersPath(whole.organization.slug)} part={part} />
      <SeatedHere seated={shown(whole)} day={day} />
      {parts
        .map(shown)
        .filter(({ memberships }) => part.isWhole || memberships.length > 0)
        .map((here) => (
          <section key={here.organization.slug}>
            <h2>
              <A to={organizationPath(here.organization.slug)}>{nameOn(here.organization, day)}</A>
            </h2>
            <SeatedHere seated={here} day={day} />
          </section>
        ))}
      <PageLinks path={membersPath(whole.organization.slug)} part={part} />
      {persons.size === 0 ? null : <PostsMean />}
      <p>
        <A to={termsPath}>{termTexts(language).title}</A>
      </p>
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
          </A>{' '}
          <A to={newConstitutionPath(organization.slug)}>{constitutionTexts(usePage().language).begin.link}</A>
        </p>
      ) : null}
    </>
  )
}

function MemberTable({ seated, day }: { readonly seated: Seated; readonly day: Day }) {
  const { language } = usePage()
  const t = texts(language).members
  const { organization, memberships, maySeat } = seated
  const name = nameOn(organization, day)
  const row = (membership: Membership): ComponentChildren[] => [
    <MemberName membership={membership} />,
    <PostText membership={membership} />,
    <SatFor membership={membership} day={day} />,
    <>
      <PeriodText period={membership.period} /> <MembershipSays membership={membership} />
    </>,
    ...(maySeat ? [<Deeds membership={membership} />] : []),
  ]
  return (
    <div class="members">
      <Table
        caption={t.titleOf(name)}
        head={[t.person, t.post, t.onBehalfOf, t.period, ...(maySeat ? [seatTexts(language).appointment.column] : [])]}
        rows={memberships.map(row)}
      />
    </div>
  )
}

function Deeds({ membership }: { readonly membership: Membership }) {
  const { language } = usePage()
  const t = texts(language).members
  const { appointment } = seatTexts(language)
  const { id, organization, person } = membership
  return (
    <>
      <A to={appointmentPath(organization.slug, id)} aria-label={appointment.linkOf(person.name)}>
        {appointment.link}
      </A>{' '}
      <A to={endMembershipPath(organization.slug, id)} aria-label={t.endOf(person.name)}>
        {t.end}
      </A>
    </>
  )
}
