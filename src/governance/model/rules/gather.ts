import { covers } from '../../../kernel/period.ts'
import type { DayRegister, Pair } from '../../../structure/model/day-register.ts'
import { belonging, clustersIn, membersOf, objectsOf, titleIn } from '../../../structure/model/day-register.ts'
import { isAcute, type Organization } from '../../../structure/model/organization.ts'
import { type Appointer, appointerOf, appointersIn } from '../appointer.ts'
import { type HeldOffice, meaningOf } from '../held-office.ts'
import type { Membership } from '../membership.ts'
import type { Body, Cluster, Facts, Happening, KnownOffice, Placed, Sitting } from './facts.ts'
import type { FactName } from './rule.ts'

/** What was read of a day, for every organization at once. */
export type DayReading = {
  /** Every kind of organization, levels and committees included. */
  readonly register: DayRegister
  readonly memberships: ReadonlyMap<string, readonly Membership[]>
  /** By person: every office, on whatever days. */
  readonly offices: ReadonlyMap<string, readonly HeldOffice[]>
  readonly happenings: ReadonlyMap<FactName, ReadonlyMap<string, readonly Happening[]>>
}

/** What rules may ask of one organization, gathered from the reading of its day. */
export function factsOf(reading: DayReading, organization: Organization, sees: Facts['sees']): Facts {
  const { register } = reading
  const whole = register.byId.get(organization.root) ?? organization
  const isRegion = organization.classification === 'region'
  const regions = isRegion ? [] : placed(register, belonging(register, 'in-region', whole.id), 'object')
  const region = isRegion ? organization : (objectsOf(register, 'in-region', whole.id)[0] ?? null)
  const scopes = [organization.slug, whole.slug, ...(region === null ? [] : [region.slug])]
  return {
    organization: bodyIn(register, organization),
    day: register.day,
    scopes,
    sees,
    regions,
    municipalities: belongingTo(register, 'seat', whole),
    hospitals: membersOf(register, 'anchor-hospital', whole.id).map(({ organization: hospital, certainty }) => ({
      ...bodyIn(register, hospital),
      certainty,
      isAcute: isAcute(hospital, register.day),
    })),
    parts: register.all.filter(({ parent }) => parent === organization.id).map((part) => bodyIn(register, part)),
    clusters: region === null ? [] : clustersIn(register, region).map((cluster) => clusterIn(register, cluster)),
    inRegion:
      region === null
        ? []
        : membersOf(register, 'in-region', region.id).map(({ organization: one }) => ({
            ...bodyIn(register, one),
            isAcute: isAcute(one, register.day),
          })),
    sittings: (reading.memberships.get(organization.id) ?? []).map((membership) => sittingOf(reading, membership)),
    secretaries: [...new Set([organization.id, whole.id])]
      .flatMap((id) => reading.memberships.get(id) ?? [])
      .filter(({ post }) => post === 'secretary')
      .map((membership) => sittingOf(reading, membership)),
    happenings: new Map([...reading.happenings].map(([fact, told]) => [fact, told.get(organization.id) ?? []])),
  }
}

/** A level or group is told apart by its whole: `Politisk niveau, Klynge Nord (Nordjylland)`. */
function bodyIn(register: DayRegister, organization: Organization): Body {
  const { id, slug, root, classification } = organization
  const whole = id === root || classification === 'hospital' ? undefined : register.byId.get(root)
  const name = titleIn(register, organization)
  return { slug, classification, name: whole === undefined ? name : `${name}, ${titleIn(register, whole)}` }
}

function placed(register: DayRegister, pairs: readonly Pair[], end: 'subject' | 'object'): Placed[] {
  return pairs.flatMap((pair) => {
    const organization = register.byId.get(pair[end])
    return organization === undefined ? [] : [{ ...bodyIn(register, organization), certainty: pair.certainty }]
  })
}

function belongingTo(register: DayRegister, kind: Pair['kind'], { id }: Organization): Placed[] {
  const pairs = (register.byObject.get(id) ?? []).filter((pair) => pair.kind === kind)
  return placed(register, pairs, 'subject')
}

function clusterIn(register: DayRegister, cluster: Organization): Cluster {
  return {
    ...bodyIn(register, cluster),
    certainty: cluster.certainty,
    municipalities: belongingTo(register, 'seat', cluster),
    hospitals: belongingTo(register, 'anchor-hospital', cluster),
  }
}

function sittingOf({ register, offices }: DayReading, membership: Membership): Sitting {
  const { person, post, title, onBehalfOf, certainty } = membership
  const behalf = onBehalfOf === null ? undefined : register.byId.get(onBehalfOf.id)
  return {
    person: person.name,
    page: person.isPublic && person.slug !== null ? `/personer/${person.slug}` : null,
    post,
    title,
    behalf: behalf === undefined ? null : bodyIn(register, behalf),
    appointedBy: appointersOf(register, membership),
    offices: knownOffices(offices.get(person.id) ?? [], behalf, register),
    certainty,
  }
}

/** Who appointed somebody, in the words of rules; nobody of them where it was another body, null where it is not known. */
function appointersOf({ byId }: DayRegister, { appointedBy }: Membership): readonly Appointer[] | null {
  if (appointedBy === null) return null
  if (appointedBy.kind === 'printed') return appointersIn(appointedBy.name)
  const one = appointerOf(byId.get(appointedBy.party.id)?.classification ?? '')
  return one === null ? [] : [one]
}

/** What is known of the offices with the party sat for; of all of them, where it is not known whom the seat is for. */
function knownOffices(
  offices: readonly HeldOffice[],
  behalf: Organization | undefined,
  { day }: DayRegister,
): KnownOffice[] {
  return offices
    .filter(({ authority }) => behalf === undefined || authority.id === behalf.id)
    .flatMap(({ office, period, certainty }) =>
      meaningOf(office).map((one) => ({ office: one, isHeld: covers(period, day), certainty })),
    )
}
