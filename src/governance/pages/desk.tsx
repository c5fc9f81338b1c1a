import type { VNode } from 'preact'
import type { Day } from '../../kernel/day.ts'
import type { SignIn } from '../../people/model/sign-in.ts'
import { Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText, momentText } from '../../ui/format.ts'
import type { Membership } from '../model/membership.ts'
import { rightsPath, signOutEverywherePath } from '../paths.ts'
import { texts } from '../texts.ts'
import { SeatList } from './seats.tsx'

/** My desk: what waits for me, where I have a seat on the day, where I am signed in. */
export function DeskPage({
  name,
  seats,
  signIns,
  panels,
  day,
  isToday,
  now,
}: {
  readonly name: string
  readonly seats: readonly Membership[]
  readonly signIns: readonly SignIn[]
  readonly panels: readonly VNode[]
  /** The day that the seats are of. */
  readonly day: Day
  readonly isToday: boolean
  readonly now: Date
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
      <section aria-labelledby="login">
        <h2 id="login">{t.signIns}</h2>
        <SignIns signIns={signIns} now={now} />
      </section>
    </>
  )
}

function SignIns({ signIns, now }: { readonly signIns: readonly SignIn[]; readonly now: Date }) {
  const { language } = usePage()
  const t = texts(language).desk
  const state = ({ expiresAt, endedAt, isThis }: SignIn) => {
    if (isThis) return t.here
    return endedAt === null && now < expiresAt ? t.open(momentText(expiresAt, language)) : t.over
  }
  return (
    <>
      <Table
        caption={t.signInsCaption}
        head={[t.at, t.state]}
        rows={signIns.map((signIn) => [momentText(signIn.at, language), state(signIn)])}
      />
      <Form action={signOutEverywherePath}>
        <button type="submit" class="button button-secondary">
          {t.endAll}
        </button>
      </Form>
    </>
  )
}
