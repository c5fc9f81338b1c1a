import type { Table } from '../../kernel/csv.ts'
import { addDays } from '../../kernel/day.ts'
import { count, day, oneOf, optional, period, type Row, text } from './cells.ts'
import {
  type Certainty,
  type Classification,
  certainties,
  classifications,
  type RelationKind,
  successionKinds,
} from './organization.ts'
import { readClaimSets, readClaims, readPlace } from './read-claims.ts'
import type {
  ShippedBand,
  ShippedFigure,
  ShippedOrganization,
  ShippedRegister,
  ShippedRelation,
  ShippedSource,
} from './shipped-register.ts'
import { shared } from './standing.ts'

export const shippedTableNames = [
  'sources',
  'regions',
  'municipalities',
  'hospitals',
  'former_names',
  'clusters',
  'levels',
  'seats',
  'anchors',
  'participants',
  'takes_part',
  'committees',
  'health_councils',
  'succession',
  'claim_sets',
  'claims',
  'partition',
  'population',
  'population_ages',
] as const
/** The tables of `data/`, by the names of their files. */
export type ShippedTables = Readonly<Record<(typeof shippedTableNames)[number], Table>>

/** Reads the shipped tables as one register. */
export function readRegister(tables: ShippedTables): ShippedRegister {
  const places = placesIn(tables.municipalities)
  const clusters = tables.clusters.map((row) => organization('cluster', row))
  const organizations = [
    ...tables.regions.map((row) => organization('region', row)),
    ...tables.municipalities.map((row) => organization('municipality', row)),
    ...tables.hospitals.map((row) => organization('hospital', row)),
    ...clusters,
    ...clusters.flatMap((cluster) => tables.levels.flatMap((row) => level(cluster, row))),
    ...tables.participants.map((row) => organization(oneOf(classifications, row, 'classification'), row)),
    ...tables.committees.map((row) => organization('committee', row)),
    ...tables.health_councils.map((row) => organization('health-council', row)),
  ]
  return {
    sources: tables.sources.map(source),
    organizations: organizations.map((each) => withFormerNames(each, tables.former_names)),
    relations: [
      ...inRegions(tables, places),
      ...tables.hospitals.map((row) =>
        relation('located-in', text(row, 'slug'), place(places, row).slug, { ...row, certainty: placeCertainty(row) }),
      ),
      ...tables.seats.map((row) => relation('seat', place(places, row).slug, text(row, 'cluster'), row)),
      ...tables.anchors.map((row) => relation('anchor-hospital', text(row, 'hospital'), text(row, 'cluster'), row)),
      ...tables.takes_part.map((row) => relation('takes-part', text(row, 'participant'), text(row, 'cluster'), row)),
      ...tables.succession.map((row) =>
        relation(oneOf(successionKinds, row, 'kind'), text(row, 'subject'), text(row, 'object'), row),
      ),
    ],
    figures: tables.population.map((row) => figure(row, place(places, row).slug)),
    bands: tables.population_ages.map((row) => band(row, place(places, row).slug)),
    claimSets: readClaimSets(tables.claim_sets),
    claims: readClaims(tables.claims),
    partition: tables.partition.map((row) => readPlace(row, place(places, row).slug)),
  }
}

type Place = { readonly slug: string; readonly region: string }

function placesIn(municipalities: Table): Map<string, Place> {
  return new Map(
    municipalities.map((row) => [text(row, 'code'), { slug: text(row, 'slug'), region: text(row, 'region') }]),
  )
}

/** The municipality that a row names by its code. */
function place(places: ReadonlyMap<string, Place>, row: Row): Place {
  const found = places.get(text(row, 'municipality_code'))
  if (found === undefined) throw new Error(`data/: no municipality has the code in ${JSON.stringify(row)}`)
  return found
}

function inRegions(tables: ShippedTables, places: ReadonlyMap<string, Place>): ShippedRelation[] {
  const chain = (row: Row, region: string) => regionChain(tables.regions, row, region)
  return [
    ...[tables.municipalities, tables.participants, tables.committees, tables.health_councils].flatMap((rows) =>
      rows.flatMap((row) => chain(row, text(row, 'region'))),
    ),
    ...tables.hospitals.flatMap((row) => chain(row, place(places, row).region)),
    ...tables.clusters.flatMap((row) => chain({ ...row, source: text(row, 'name_source') }, text(row, 'region'))),
  ]
}

/** Lies in its region and, after that, in the region that takes over the whole of it. */
function regionChain(regions: Table, row: Row, slug: string): ShippedRelation[] {
  const region = regions.find((candidate) => candidate.slug === slug)
  if (region === undefined) throw new Error(`data/: there is no region ${slug}`)
  const next = regions.find((candidate) => candidate.slug === region.continued_by)
  const certainty = placeCertainty(row)
  const here = inRegion(row, region, { certainty, source: text(row, 'source') })
  return next === undefined
    ? here
    : [...here, ...inRegion(row, next, { certainty: 'inferred', source: text(next, 'source') })]
}

/** How sure it is where a thing lies, told apart from how sure its period is. */
function placeCertainty(row: Row): Certainty {
  return optional(row, 'place_certainty') === null ? 'confirmed' : oneOf(certainties, row, 'place_certainty')
}

function inRegion(row: Row, region: Row, says: Pick<ShippedRelation, 'certainty' | 'source'>): ShippedRelation[] {
  const during = shared(period(row), period(region))
  if (during === null) return []
  return [
    {
      kind: 'in-region',
      subject: text(row, 'slug'),
      object: text(region, 'slug'),
      period: during,
      note: null,
      ...says,
    },
  ]
}

function relation(kind: RelationKind, subject: string, object: string, row: Row): ShippedRelation {
  const certainty = oneOf(certainties, row, 'certainty')
  return {
    kind,
    subject,
    object,
    period: period(row),
    certainty,
    note: optional(row, 'note'),
    source: text(row, 'source'),
  }
}

function organization(classification: Classification, row: Row): ShippedOrganization {
  const nameSource = optional(row, 'name_source') ?? text(row, 'source')
  return {
    slug: text(row, 'slug'),
    classification,
    code: optional(row, 'code'),
    parentSlug: optional(row, 'part_of'),
    period: period(row),
    acute: optional(row, 'acute_start') === null ? null : period(row, 'acute_'),
    certainty: oneOf(certainties, row, 'certainty'),
    source: text(row, 'source'),
    names: [{ name: text(row, 'name'), period: period(row), source: nameSource }],
  }
}

/** The law gives every cluster the same levels for as long as both stand; the cooperation before the law had none. */
function level(cluster: ShippedOrganization, row: Row): ShippedOrganization[] {
  const source = text(row, 'source')
  const during = shared(cluster.period, period(row))
  if (during === null) return []
  const name = { name: text(row, 'name'), period: during, source }
  const below: ShippedOrganization = {
    ...cluster,
    slug: `${cluster.slug}/${text(row, 'slug')}`,
    classification: oneOf(classifications, row, 'classification'),
    parentSlug: cluster.slug,
    period: during,
    source,
    names: [name],
  }
  return [below]
}

/** The name in the organization's own table is its latest; those that it bore before end the day before it. */
function withFormerNames(organization: ShippedOrganization, formerNames: Table): ShippedOrganization {
  const former = formerNames
    .filter((row) => row.slug === organization.slug)
    .map((row) => ({ name: text(row, 'name'), period: period(row), source: text(row, 'source') }))
  const lastDay = former.map(({ period: { endDate } }) => endDate).findLast((endDate) => endDate !== null)
  if (lastDay === undefined) return organization
  const latest = organization.names.map((name) => ({
    ...name,
    period: { ...name.period, startDate: addDays(lastDay, 1) },
  }))
  return { ...organization, names: [...former, ...latest] }
}

function source(row: Row): ShippedSource {
  return {
    key: text(row, 'key'),
    title: text(row, 'title'),
    publisher: optional(row, 'publisher'),
    url: optional(row, 'url'),
    licence: optional(row, 'licence'),
    asOf: optional(row, 'as_of') === null ? null : day(row, 'as_of'),
  }
}

function figure(row: Row, municipality: string): ShippedFigure {
  return { municipality, day: day(row, 'day'), persons: count(row, 'persons'), source: text(row, 'source') }
}

function band(row: Row, municipality: string): ShippedBand {
  const toAge = optional(row, 'to_age') === null ? null : count(row, 'to_age')
  return { ...figure(row, municipality), fromAge: count(row, 'from_age'), toAge, sex: oneOf(sexes, row, 'sex') }
}

const sexes = ['men', 'women'] as const
