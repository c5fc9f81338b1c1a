import type { ReadTx } from '../db/transactions.ts'
import type { PanelContent, PersonPanel } from '../people/panels.ts'
import { mayKeepRegister } from '../structure/model/right.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import type { Asked } from '../ui/route.ts'
import { officesAdd, seatsAdd } from './model/answers.ts'
import { membershipAsData, officeAsData } from './model/as-data.ts'
import { heldOn } from './model/held-office.ts'
import { sittingOn } from './model/membership.ts'
import { maySeat } from './model/rights.ts'
import { PersonOffices } from './pages/offices.tsx'
import { SeatedPanel } from './pages/seated-panel.tsx'
import { PersonSeats } from './pages/seats.tsx'
import { officesOf } from './storage/held-offices.ts'
import { membershipsOf, membersOn } from './storage/memberships.ts'

/** A slot on my desk: what waits for the reader. Null where nothing does. */
export type DeskPanel = (tx: ReadTx, asked: Asked) => Promise<PanelContent | null>

/** On a person's page: seats and offices, with the day's first. */
export const seatsPanel: PersonPanel = {
  adds: seatsAdd,
  fill: async (tx, person, { asOf }) => {
    const memberships = await membershipsOf(tx, person.id)
    const now = sittingOn(memberships, asOf)
    return {
      main: <PersonSeats memberships={memberships} day={asOf} />,
      json: {
        asOf,
        memberships: now.map(membershipAsData),
        otherMemberships: memberships.filter((membership) => !now.includes(membership)).map(membershipAsData),
      },
    }
  },
}

/** On a person's page: offices in authorities with their days. Null where none is known and the reader could enter none. */
export const officesPanel: PersonPanel = {
  adds: officesAdd,
  fill: async (tx, person, { actor, asOf }) => {
    const mayKeep = person.isPublic && mayKeepRegister(actor)
    const offices = await officesOf(tx, [person.id])
    const now = heldOn(offices, asOf)
    const json = {
      offices: now.map(officeAsData),
      otherOffices: offices.filter((office) => !now.includes(office)).map(officeAsData),
    }
    if (person.slug === null || (offices.length === 0 && !mayKeep)) return null
    const main = <PersonOffices person={{ slug: person.slug }} offices={offices} day={asOf} mayKeep={mayKeep} />
    return { main, json }
  },
}

/** On an organization's page: who sits in it on the day. Null where the reader sees nobody and may seat nobody. */
export const membersPanel: OrganizationPanel = async (tx, organization, { actor, asOf }) => {
  const memberships = await membersOn(tx, [organization.id], asOf)
  if (memberships.length === 0 && !maySeat(actor, organization)) return null
  return <SeatedPanel organization={organization} memberships={memberships} day={asOf} />
}
