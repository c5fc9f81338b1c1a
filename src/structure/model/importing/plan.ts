import { freeSlug } from '../../../kernel/slug.ts'
import { addressOf } from '../addresses.ts'
import type { ImportPlan, Row, RowChange } from '../import.ts'
import { nameOn, shortRegion } from '../names.ts'
import type { Classification, Organization, RelationKind } from '../organization.ts'
import type { StartedPeriod } from './cells.ts'
import { common, type ImportWorld, laterRegion, range } from './world.ts'

export type ListedSource = { readonly title: string; readonly url: string | null }

export type ListedOrganization = {
  readonly name: string
  readonly classification: Classification
  readonly region: Organization | null
  readonly period: StartedPeriod
  readonly source: ListedSource
}

/** Rows in the order in which the database takes them: what is pointed at comes first. */
const order = [
  'source',
  'organization',
  'organization_name',
  'organization_relation',
  'claim_set',
  'register_claim',
] as const
type Table = (typeof order)[number]

/** Gathers the rows that a list adds; each source and each organization once. */
export type Draft = {
  /** The id of a source, there already or new. */
  readonly source: (source: ListedSource) => string
  /** The id of a new organization; null where nothing may be called so. */
  readonly organization: (listed: ListedOrganization) => string | null
  readonly relation: (
    kind: RelationKind,
    subject: string,
    object: string,
    period: StartedPeriod,
    source: ListedSource,
  ) => void
  readonly row: (table: Table, row: Row) => void
  readonly changes: () => ImportPlan['changes']
}

export function draftOver(world: ImportWorld, newId: () => string): Draft {
  const rows = new Map<Table, Row[]>(order.map((table) => [table, []]))
  const sources = new Map(world.sources.toReversed().map((source) => [keyOf(source), source.id]))
  const slugs = new Set(world.slugs)
  const row: Draft['row'] = (table, added) => rows.get(table)?.push(added)
  const source: Draft['source'] = (listed) => {
    const known = sources.get(keyOf(listed))
    if (known !== undefined) return known
    const id = newId()
    sources.set(keyOf(listed), id)
    row('source', { id, title: listed.title, url: listed.url })
    return id
  }
  const relation: Draft['relation'] = (kind, subject, object, period, from) =>
    row('organization_relation', {
      ...{ id: newId(), kind, subject_id: subject, object_id: object, valid: range(period) },
      ...{ certainty: 'confirmed', source_id: source(from) },
    })
  const organization: Draft['organization'] = (listed) => {
    const { name, classification, region, period } = listed
    const address = addressOf(name, region === null ? null : shortRegion(nameOn(region, period.startDate)))
    if (address === null) return null
    const id = newId()
    const slug = freeSlug(address, (candidate) => slugs.has(candidate))
    slugs.add(slug)
    const valid = range(period)
    const source_id = source(listed.source)
    row('organization', { id, slug, classification, root_id: id, valid, certainty: 'confirmed', source_id })
    row('organization_name', { organization_id: id, name, valid, source_id })
    for (const lying of regionsOf(world, region, period))
      relation('in-region', id, lying.region.id, lying.period, listed.source)
    return id
  }
  const changes = () =>
    order.flatMap((table) => (rows.get(table) ?? []).map((after): RowChange => ({ table, before: null, after })))
  return { source, organization, relation, row, changes }
}

/** The region, and from the day on which it goes up in another one that other. */
function regionsOf(world: ImportWorld, region: Organization | null, period: StartedPeriod) {
  if (region === null) return []
  const later = laterRegion(world, region)
  return [region, ...(later === null ? [] : [later])].flatMap((lying) => {
    const shared = common(lying.period, period)
    const startDate = shared?.startDate ?? period.startDate
    return shared === null ? [] : [{ region: lying, period: { startDate, endDate: shared.endDate } }]
  })
}

function keyOf({ title, url }: ListedSource): string {
  return `${title}\n${url ?? ''}`
}
