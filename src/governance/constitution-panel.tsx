import { organizationBySlug, organizationsBelow } from '../structure/storage/organizations.ts'
import { DraftsPanel } from './pages/constitution/drafts-panel.tsx'
import { fullName } from './pages/pieces.tsx'
import type { DeskPanel } from './panels.tsx'
import { openDrafts } from './storage/constitutions.ts'

/** On my desk: changes of seats that are drafted and not carried out. Null where there are none. */
export const constitutionsPanel: DeskPanel = async (tx, { actor, asOf }) => {
  if (actor.kind !== 'person' || !actor.seats.some(({ isSecretary }) => isSecretary)) return null
  const drafts = await openDrafts(tx)
  if (drafts.length === 0) return null
  const named: { id: string; slug: string; name: string; firstDay: (typeof drafts)[number]['firstDay'] }[] = []
  for (const { id, slug, firstDay } of drafts) {
    const organization = await organizationBySlug(tx, slug)
    if (organization === null) continue
    const family = organization.id === organization.root ? [] : await organizationsBelow(tx, organization.root)
    const whole = family.find((one) => one.id === organization.root) ?? null
    named.push({ id, slug, firstDay, name: fullName(organization, whole, asOf) })
  }
  return {
    main: <DraftsPanel drafts={named} />,
    json: { constitutions: named.map(({ id, slug, firstDay }) => ({ id, organization: slug, firstDay })) },
  }
}
