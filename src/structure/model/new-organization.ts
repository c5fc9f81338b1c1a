import { type Day, parseDay } from '../../kernel/day.ts'
import { overlaps, type Period } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { freeSlug } from '../../kernel/slug.ts'
import { addressBelow, addressOf } from './addresses.ts'
import { nameOn, shortRegion } from './names.ts'
import type { Classification, Organization } from './organization.ts'
import { isBackwards } from './standing.ts'

/** Kinds that a person may enter by hand below a cluster. */
export const kindsBelow = ['political-level', 'professional-level', 'committee', 'council', 'working-group'] as const
/** Kinds that stand by themselves. */
export const kindsAlone = ['cluster', 'committee', 'council', 'general-practice'] as const

/** An organization as it was typed. */
export type Typed = {
  readonly name: string
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly source: string
}

/** Where it belongs: below another one, or in a region. */
export type Belonging = { readonly above: Organization | null; readonly region: Organization | null }

export type NewOrganization = {
  readonly name: string
  readonly classification: Classification
  readonly period: Period & { readonly startDate: Day }
  readonly source: string
  readonly slug: string
}

export type NewOrganizationNo =
  | 'no-name'
  | 'no-kind'
  | 'no-region'
  | 'no-start'
  | 'not-a-day'
  | 'ends-before-it-starts'
  | 'outside-the-whole'
  | 'no-source'
  | 'reserved-address'
  | 'already-there'

/** Reads what was typed. `akin` are those that already have the address it would get, or that address with a number. */
export function newOrganization(
  typed: Typed,
  belonging: Belonging,
  akin: readonly Organization[],
  formerSlugs: readonly string[],
): Result<NewOrganization, NewOrganizationNo> {
  const name = typed.name.normalize('NFC').trim().replace(/\s+/g, ' ')
  if (name === '' || name.length > 200) return refuse('no-name', 'name')
  const kinds: readonly Classification[] = belonging.above === null ? kindsAlone : kindsBelow
  const classification = kinds.find((kind) => kind === typed.kind)
  if (classification === undefined) return refuse('no-kind', 'kind')
  if (classification === 'cluster' && belonging.region === null) return refuse('no-region', 'region')
  const period = periodOf(typed, belonging.above)
  if (!period.ok) return period
  const source = typed.source.trim()
  if (source === '') return refuse('no-source', 'source')
  const address = addressFor(name, belonging, period.value.startDate)
  if (address === null) return refuse('reserved-address', 'name')
  if (akin.some((other) => isSame(other, name, period.value))) return refuse('already-there', 'name')
  const taken = [...akin.map(({ slug }) => slug), ...formerSlugs]
  const slug = freeSlug(address, (candidate) => taken.includes(candidate))
  return done({ name, classification, period: period.value, source, slug })
}

/** The address that a name would get, were nobody else called so; null where it is not to be had. */
export function addressFor(name: string, { above, region }: Belonging, day: Day): string | null {
  if (above !== null) return addressBelow(above.slug, name)
  return addressOf(name, region === null ? null : shortRegion(nameOn(region, day)))
}

function isSame(other: Organization, name: string, period: NewOrganization['period']): boolean {
  return overlaps(other.period, period) && nameOn(other, period.startDate) === name
}

/** A part that is given no last day ends with the whole. */
function periodOf(
  { from, to }: Typed,
  above: Organization | null,
): Result<NewOrganization['period'], 'no-start' | 'not-a-day' | 'ends-before-it-starts' | 'outside-the-whole'> {
  if (from.trim() === '') return refuse('no-start', 'from')
  const startDate = parseDay(from.trim())
  if (startDate === null) return refuse('not-a-day', 'from')
  const lastDay = to.trim() === '' ? null : parseDay(to.trim())
  if (to.trim() !== '' && lastDay === null) return refuse('not-a-day', 'to')
  const period = { startDate, endDate: lastDay ?? above?.period.endDate ?? null }
  if (above !== null && !lies(period, above.period)) return refuse('outside-the-whole', 'from')
  return isBackwards(period) ? refuse('ends-before-it-starts', 'to') : done(period)
}

function lies(inner: Period, outer: Period): boolean {
  const starts = outer.startDate === null || (inner.startDate !== null && inner.startDate >= outer.startDate)
  const ends = outer.endDate === null || (inner.endDate !== null && inner.endDate <= outer.endDate)
  return starts && ends && (outer.endDate === null || inner.startDate === null || inner.startDate <= outer.endDate)
}
