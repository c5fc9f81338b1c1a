import type { VNode } from 'preact'
import type { Day } from '../../kernel/day.ts'
import { sessionsPath } from '../../people/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { Membership } from '../model/membership.ts'
import { rightsPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { SeatList } from './seats.tsx'

/** My desk: what waits for me, where I have a seat on the day, and the way to where I am signed in. */
export function DeskPage({
  name,
  seats,
  panels,
  foot,
  day,
  isToday,
}: {
  readonly name: string
  readonly seats: readonly Membership[]
  readonly panels: readonly VNode[]
  readonly foot: readonly VNode[]
  /** The day that the seats are of. */
  readonly day: Day
  readonly isToday: boolean
}) {
  const { language } = usePage()
  const t = texts(language).desk
  const said = isToday ? t.today : t.onDay(dayText(day, language))
  return (
    <>
      <PageHead title={t.greeting(name)} lead={seats.length === 0 ? undefined : said.lead(seats.length)} />
      {panels}
      <section aria-labelledby="pladser">
        <h2 id="pladser">{said.seats}</h2>
        {seats.length === 0 ? (
          <EmptyState>
            <p>{said.noSeats}</p>
          </EmptyState>
        ) : (
          <SeatList memberships={seats} day={day} />
        )}
        <p>
          <A to={rightsPath}>{t.rights}</A>
        </p>
      </section>
      {foot}
      <section aria-labelledby="login">
        <h2 id="login">{t.signIns}</h2>
        <p>
          <A to={sessionsPath}>{t.whereSignedIn}</A>
        </p>
      </section>
    </>
  )
}
