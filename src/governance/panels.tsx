import type { ReadTx } from '../db/transactions.ts'
import type { PanelContent, PersonPanel } from '../people/panels.ts'
import type { OrganizationPanel } from '../structure/panels.ts'
import type { Asked } from '../ui/route.ts'
import { seatsAdd } from './model/answers.ts'
import { membershipAsData } from './model/as-data.ts'
import { sittingOn } from './model/membership.ts'
import { SeatedPanel } from './pages/seated-panel.tsx'
import { PersonSeats } from './pages/seats.tsx'
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

/** On an organization's page: who sits in it on the day. Null where the reader sees nobody. */
export const membersPanel: OrganizationPanel = async (tx, organization, { asOf }) => {
  const memberships = await membersOn(tx, [organization.id], asOf)
  return memberships.length === 0 ? null : <SeatedPanel organization={organization} memberships={memberships} />
}
