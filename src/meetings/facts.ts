import type { FactSupplier } from '../governance/actions/fact-supplier.ts'
import { meetingPath } from './paths.ts'
import { heldInYear } from './storage/held.ts'

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
