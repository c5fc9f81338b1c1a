import type { FactSupplier } from '../governance/actions/fact-supplier.ts'
import { invitationPath, meetingPath } from './paths.ts'
import { heldInYear } from './storage/held.ts'
import { toInviteTo } from './storage/to-invite-to.ts'

/** What governance's rules ask of this room: which meetings were held. */
export const meetingsHeld: FactSupplier = {
  fact: 'meetings-held',
  tell: async (tx, organizations, day) => {
    const held = await heldInYear(tx, organizations, day)
    const told = held.map(({ organization, slug, meeting, on }) => ({
      organization,
      happening: { on, to: meetingPath(slug, meeting) },
    }))
    const by = Map.groupBy(told, ({ organization }) => organization)
    return new Map([...by].map(([organization, some]) => [organization, some.map(({ happening }) => happening)]))
  },
}

/**
 * What patients are to be invited to: every working group of the circle, as the register has it for all to read, and whether the
 * reader sees an invitation to it; and the dialogue meetings and projects that have one.
 */
export const patientsInvited: FactSupplier = {
  fact: 'patients-invited',
  tell: async (tx, organizations, day) => {
    const due = await toInviteTo(tx, organizations, day)
    const by = Map.groupBy(due, ({ organization }) => organization)
    return new Map(
      [...by].map(([organization, some]) => [
        organization,
        some.map(({ on, slug, label, invitation }) => ({
          on,
          label,
          to: invitation === null ? `/${slug}` : invitationPath(slug, invitation),
          ...(invitation === null ? { lacks: 'invitation' as const } : {}),
        })),
      ]),
    )
  },
}
