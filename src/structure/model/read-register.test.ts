import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import { slugOf } from '../../kernel/slug.ts'
import { shippedTables } from '../storage/shipped-tables.ts'
import { reservedFirstWords } from './addresses.ts'
import { readRegister } from './read-register.ts'
import type { ShippedRelation } from './shipped-register.ts'

const tables = await shippedTables()
const register = readRegister(tables)
const firstDay = day('2022-07-01')

const standing = register.organizations.filter(({ period }) => covers(period, firstDay))
const kind = (classification: string) =>
  standing.filter((organization) => organization.classification === classification)
const ties = (of: ShippedRelation['kind']) =>
  register.relations.filter((relation) => relation.kind === of && covers(relation.period, firstDay))

test('98 municipalities lie 29, 17, 22, 19 and 11 to a region', () => {
  expect(kind('municipality')).toHaveLength(98)
  const municipalities = new Set(kind('municipality').map(({ slug }) => slug))
  const inRegions = ties('in-region').filter(({ subject }) => municipalities.has(subject))
  const counted = Map.groupBy(inRegions, ({ object }) => object)
  const count = (region: string) => counted.get(`regioner/${region}`)?.length
  expect(['hovedstaden', 'sjaelland', 'syddanmark', 'midtjylland', 'nordjylland'].map(count)).toEqual([
    29, 17, 22, 19, 11,
  ])
})

test('22 clusters stand from 1 July 2022 to 31 December 2026, the end being inferred', () => {
  const clusters = kind('cluster')
  expect(clusters).toHaveLength(22)
  for (const cluster of clusters) {
    expect(cluster.period).toEqual({ startDate: '2022-07-01', endDate: '2026-12-31' })
    expect(cluster.certainty).toBe('inferred')
  }
})

test('every cluster has the two levels of the law', () => {
  for (const { slug } of kind('cluster')) {
    expect(standing.filter(({ parentSlug }) => parentSlug === slug).map((level) => level.slug)).toEqual([
      `${slug}/politisk-niveau`,
      `${slug}/fagligt-strategisk-niveau`,
    ])
  }
})

test('every municipality has a seat; København alone is sure of two; Rudersdal is a conflict in two', () => {
  const seats = Map.groupBy(ties('seat'), ({ subject }) => subject)
  expect(seats.size).toBe(98)
  const several = [...seats].filter(([, own]) => own.length > 1)
  expect(
    Object.fromEntries(several.map(([slug, own]) => [slug, own.map(({ object, certainty }) => [object, certainty])])),
  ).toEqual({
    'kommuner/koebenhavn': [
      ['sundhedsklynge-byen-hovedstaden', 'confirmed'],
      ['sundhedsklynge-syd-hovedstaden', 'confirmed'],
    ],
    'kommuner/rudersdal': [
      ['sundhedsklynge-midt-hovedstaden', 'conflict'],
      ['sundhedsklynge-nord-hovedstaden', 'conflict'],
    ],
  })
})

test('nine clusters have members that no list of 2022 confirms, and say so', () => {
  const inferred = ties('seat').filter(({ certainty }) => certainty === 'inferred')
  expect(new Set(inferred.map(({ object }) => object)).size).toBe(9)
  expect(ties('seat').find(({ subject }) => subject === 'kommuner/koege')).toMatchObject({
    certainty: 'inferred',
    note: expect.stringContaining('Mangler'),
  })
})

test('every cluster stands around a hospital; Klynge Syd shares Aalborg through Hobro and is excepted', () => {
  const anchored = Map.groupBy(ties('anchor-hospital'), ({ object }) => object)
  expect(anchored.size).toBe(22)
  const acute = kind('hospital').filter((hospital) => hospital.acute !== null && covers(hospital.acute, firstDay))
  expect(acute).toHaveLength(21)
  const anchors = new Set(ties('anchor-hospital').map(({ subject }) => subject))
  expect(acute.filter(({ slug }) => !anchors.has(slug))).toEqual([])
  const south = anchored.get('klynge-syd-nordjylland') ?? []
  expect(south.map(({ subject }) => subject)).toEqual(['hospitaler/aalborg-uh', 'hospitaler/hobro'])
  expect(south[0]?.note).toContain('undtaget')
})

test('Region Østdanmark takes over the 46 municipalities of two regions on 1 January 2027', () => {
  const later = register.relations.filter(
    ({ kind: of, object, period }) =>
      of === 'in-region' && object === 'regioner/oestdanmark' && covers(period, day('2027-01-01')),
  )
  expect(later.filter(({ subject }) => subject.startsWith('kommuner/'))).toHaveLength(46)
  expect(later.every(({ certainty }) => certainty === 'inferred')).toBe(true)
})

test('Klynge Nord has 161,135 citizens in 2021, Midt 257,662, Syd 108,416, Vest 63,226, the region 590,439', () => {
  const persons = new Map(
    register.figures
      .filter((figure) => figure.day === '2021-01-01')
      .map((figure) => [figure.municipality, figure.persons]),
  )
  const sum = (object: string, of: ShippedRelation['kind']) =>
    ties(of)
      .filter((tie) => tie.object === object)
      .reduce((total, { subject }) => total + (persons.get(subject) ?? 0), 0)
  expect(['nord', 'midt', 'syd', 'vest'].map((name) => sum(`klynge-${name}-nordjylland`, 'seat'))).toEqual([
    161_135, 257_662, 108_416, 63_226,
  ])
  expect(sum('regioner/nordjylland', 'in-region')).toBe(590_439)
})

test('every row names a source that exists, and figures name theirs with licence', () => {
  const keys = new Map(register.sources.map((source) => [source.key, source]))
  const named = [
    ...register.organizations.flatMap(({ source, names }) => [source, ...names.map((name) => name.source)]),
    ...[register.relations, register.claimSets, register.claims, register.partition].flatMap((facts) =>
      facts.map(({ source }) => source),
    ),
    ...[...register.figures, ...register.bands].map(({ source }) => source),
  ]
  expect(named.filter((key) => !keys.has(key))).toEqual([])
  const figures = [...register.figures, ...register.bands]
  expect(new Set(figures.map(({ source }) => keys.get(source)?.licence))).toEqual(new Set(['CC BY 4.0']))
  expect(register.sources.filter(({ key }) => !named.includes(key))).toEqual([])
})

test('what no source was found for is marked so', () => {
  const fromMemory = [...register.organizations, ...register.relations].filter(({ source }) => source === 'hukommelse')
  expect(fromMemory.length).toBeGreaterThan(0)
  expect(fromMemory.filter(({ certainty }) => certainty !== 'memory')).toEqual([])
})

test('addresses follow from names, none is given twice, none is another page’s', () => {
  for (const { slug, names } of kind('municipality')) expect(slug).toBe(`kommuner/${slugOf(names[0]?.name ?? '')}`)
  const slugs = register.organizations.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
  for (const { slug, names, classification } of register.organizations) {
    if (classification !== 'cluster') continue
    expect(slug.startsWith(`${slugOf(names[0]?.name ?? '')}-`)).toBe(true)
    expect(reservedFirstWords.has(slug)).toBe(false)
  }
})
