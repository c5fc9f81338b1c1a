import type { Day } from '../../kernel/day.ts'
import { organizationPath } from '../../structure/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PeriodText } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { type Membership, sittingOn } from '../model/membership.ts'
import { texts } from '../texts.ts'
import { fullName, MembershipSays, PostText, SatFor } from './pieces.tsx'

/** What a person is on the day, and was or becomes on other days. */
export function PersonSeats({ memberships, day }: { readonly memberships: readonly Membership[]; readonly day: Day }) {
  const { language } = usePage()
  const t = texts(language).seats
  const now = sittingOn(memberships, day)
  const other = memberships.filter((membership) => !now.includes(membership))
  return (
    <section aria-labelledby="hverv">
      <h2 id="hverv">{t.title}</h2>
      {now.length === 0 ? (
        <EmptyState>
          <p>{t.none(dayText(day, language))}</p>
        </EmptyState>
      ) : (
        <SeatList memberships={now} day={day} />
      )}
      {other.length === 0 ? null : (
        <>
          <h3>{t.other}</h3>
          <SeatList memberships={other} day={day} />
        </>
      )}
    </section>
  )
}

export function SeatList({ memberships, day }: { readonly memberships: readonly Membership[]; readonly day: Day }) {
  return (
    <ul class="plain-list">
      {memberships.map((membership) => (
        <li key={membership.id}>
          <SeatLink organization={membership.organization} day={day} />: <PostText membership={membership} />
          {membership.onBehalfOf === null && membership.appointedBy === null ? null : (
            <>
              {', '}
              <SatFor membership={membership} day={day} />
            </>
          )}
          {', '}
          <PeriodText period={membership.period} /> <MembershipSays membership={membership} />
        </li>
      ))}
    </ul>
  )
}

function SeatLink({ organization, day }: { readonly organization: Membership['organization']; readonly day: Day }) {
  return <A to={organizationPath(organization.slug)}>{fullName(organization, organization.whole, day)}</A>
}
