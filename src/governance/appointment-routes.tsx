import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { done } from '../kernel/result.ts'
import { nameOn } from '../structure/model/names.ts'
import { organizationsOn } from '../structure/storage/organizations.ts'
import { danishOrder } from '../ui/format.ts'
import { type Answer, type Asked, formRoutes, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { appointmentForm, stateAppointment } from './actions/state-appointment.ts'
import { knownAppointers } from './model/appointer.ts'
import { inRank, type Membership, postGives } from './model/membership.ts'
import { maySeat } from './model/rights.ts'
import { membershipNamed, slugOf } from './organization-asked.ts'
import { AppointmentPage, appointerText, type TypedAppointment } from './pages/appointment.tsx'
import { membersPath } from './paths.ts'
import { membersOn } from './storage/memberships.ts'
import { texts } from './texts.ts'
import { seatTexts } from './texts-seats.ts'

/** Where a secretary says who appointed somebody. */
export function appointmentRoutes(db: Database): Route[] {
  return ['/:cluster', '/:cluster/:level'].flatMap((place) =>
    formRoutes(
      `${place}/medlemmer/:membership/udpegning`,
      (asked) => stating(db, asked),
      (asked) => save(db, asked),
    ),
  )
}

async function stating(db: Database, asked: Asked, typed?: TypedAppointment): Promise<Answer> {
  return db.reading(asked.actor, async (tx): Promise<Answer> => {
    const found = await membershipNamed(tx, asked)
    if (found === null || !maySeat(asked.actor, found.organization)) return missing
    const seats = await seatsToStandInFor(tx, found, asked)
    return {
      kind: 'page',
      status: formStatus(typed?.refusal?.word),
      title: seatTexts(asked.language).appointment.title,
      crumbs: [{ label: texts(asked.language).members.title, to: membersPath(slugOf(asked)) }],
      main: (
        <AppointmentPage
          membership={found}
          seats={seats}
          suggestions={await suggestedAppointers(tx, asked)}
          typed={typed ?? storedIn(found, asked)}
          day={asked.asOf}
        />
      ),
    }
  })
}

function storedIn({ appointedBy, substituteFor }: Membership, { asOf }: Asked): TypedAppointment {
  return {
    appointedBy: appointedBy === null ? '' : appointerText(appointedBy, asOf),
    substituteFor: substituteFor?.membership ?? '',
  }
}

async function seatsToStandInFor(tx: ReadTx, { organization, person, post }: Membership, { asOf }: Asked) {
  if (post !== 'substitute') return []
  const seats = await membersOn(tx, [organization.id], asOf)
  return inRank(
    seats.filter((seat) => postGives[seat.post].ownVoice && seat.person.id !== person.id),
    danishOrder,
  )
}

/** Names to choose from: bodies that appoint, and the authorities of the day. */
export async function suggestedAppointers(tx: ReadTx, { asOf }: Asked): Promise<string[]> {
  const authorities = await organizationsOn(tx, ['region', 'municipality'], asOf)
  return [...knownAppointers, ...authorities.map((one) => nameOn(one, asOf)).toSorted(danishOrder)]
}

async function save(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const typed = appointmentForm.parse(asked.form)
  const slug = slugOf(asked)
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const stated = await stateAppointment(tx, actor, slug, params.membership ?? '', typed)
    return stated.ok ? done(membersPath(slug)) : stated
  })
  if (saved.ok) return redirect(saved.value)
  return stating(db, asked, { ...typed, refusal: { word: saved.refusal, at: saved.at } })
}
