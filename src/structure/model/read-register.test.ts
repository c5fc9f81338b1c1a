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
    // The terms of elected councils, which governance reads.
    'valglov-6',
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

test('the five collections of claims hold 104, 87, 11, 36 and 100 seats, and are told apart', () => {
  const seats = register.claims.filter((claim) => claim.kind === 'seat')
  const count = ({ key }: { readonly key: string }) => seats.filter(({ set }) => set === key).length
  expect(Object.fromEntries(register.claimSets.map((set) => [set.key, count(set)]))).toEqual({
    seed004_2019: 104,
    plan_2019: 87,
    nordjylland_foer_2022: 11,
    actual_2022: 36,
    clusters_2022: 100,
  })
  expect(register.claimSets.filter(({ isExhaustive }) => !isExhaustive).map(({ key }) => key)).toEqual(['actual_2022'])
  expect(register.claimSets.filter(({ nature }) => nature === 'proposal').map(({ key }) => key)).toEqual(['plan_2019'])
})

test('before 1 July 2022 eight seats stand undecided, and Jammerbugt is counted in Midt', () => {
  const disputed = register.relations.filter(
    ({ kind: of, certainty, period }) => of === 'seat' && certainty === 'conflict' && period.endDate === '2022-06-30',
  )
  expect(disputed.map(({ subject }) => subject).toSorted()).toEqual([
    'kommuner/faxe',
    'kommuner/jammerbugt',
    'kommuner/kalundborg',
    'kommuner/koebenhavn',
    'kommuner/koege',
    'kommuner/lejre',
    'kommuner/roskilde',
    'kommuner/vordingborg',
  ])
  const places = register.partition.filter(({ municipality }) => municipality === 'kommuner/jammerbugt')
  expect(places.map(({ cluster }) => cluster)).toEqual(['klynge-midt-nordjylland-2019', 'klynge-midt-nordjylland'])
})

test('the partition counts each of the 98 municipalities once on every day from 1 October 2019 to 31 December 2026', () => {
  for (const on of ['2019-10-01', '2022-06-30', '2022-07-01', '2026-12-31'].map(day)) {
    const places = register.partition.filter(({ period }) => covers(period, on))
    expect(new Set(places.map(({ municipality }) => municipality)).size).toBe(98)
    expect(places).toHaveLength(98)
  }
})

test('each cluster succeeds its earlier form; two committees in each region and two regions go up in others', () => {
  const became = (of: ShippedRelation['kind']) => register.relations.filter((relation) => relation.kind === of)
  const earlier = register.organizations.filter(({ slug }) => slug.endsWith('-2019')).map(({ slug }) => slug)
  expect(
    became('succeeds')
      .map(({ object }) => object)
      .toSorted(),
  ).toEqual(earlier.toSorted())
  expect(became('merges-into').filter(({ object }) => object.startsWith('sundhedssamarbejdsudvalg-'))).toHaveLength(10)
  expect(became('merges-into').filter(({ object }) => object === 'regioner/oestdanmark')).toHaveLength(2)
  expect(became('continues-area-of')).toMatchObject([
    { subject: 'sundhedsraad-amager-og-vestegnen', object: 'sundhedsklynge-syd-hovedstaden' },
  ])
})

test('general practice and psychiatry sit in every cluster of the law; Rigshospitalet is no acute hospital and sits in two, later one', () => {
  const sits = (participant: RegExp, on = firstDay) =>
    register.relations
      .filter((relation) => relation.kind === 'takes-part' && covers(relation.period, on))
      .filter(({ subject }) => participant.test(subject))
      .map(({ object }) => object)
  expect(sits(/^almen-praksis-/)).toHaveLength(22)
  expect(sits(/^psykiatrien-/)).toHaveLength(22)
  const before = day('2021-01-01')
  expect(sits(/^almen-praksis-/, before)).toHaveLength(22)
  expect(sits(/^psykiatrien-/, before).toSorted()).toEqual([
    'aarhusklyngen-midtjylland-2019',
    'horsensklyngen-midtjylland-2019',
    'randersklyngen-midtjylland-2019',
  ])
  expect(sits(/rigshospitalet/, before)).toEqual(['byen-hovedstaden-2019', 'syd-hovedstaden-2019'])
  expect(sits(/rigshospitalet/)).toEqual(['sundhedsklynge-syd-hovedstaden'])
  expect(register.organizations.find(({ slug }) => slug === 'hospitaler/rigshospitalet')?.acute).toBeNull()
})

test('three health councils are known, and the municipalities of one of them: Syd without København', () => {
  const councils = register.organizations.filter(({ classification }) => classification === 'health-council')
  expect(councils).toHaveLength(3)
  const slugs = councils.map(({ slug }) => slug)
  const seats = register.relations.filter(({ kind: of, object }) => of === 'seat' && slugs.includes(object))
  const south = ties('seat').filter(({ object }) => object === 'sundhedsklynge-syd-hovedstaden')
  expect(seats.map(({ subject }) => subject).toSorted()).toEqual(
    south
      .map(({ subject }) => subject)
      .filter((slug) => slug !== 'kommuner/koebenhavn')
      .toSorted(),
  )
})

test('persons by age and sex add up to the whole count of the same day', () => {
  const sum = (rows: readonly { readonly persons: number }[]) => rows.reduce((total, { persons }) => total + persons, 0)
  const whole = register.figures.filter((figure) => figure.day === '2014-01-01')
  for (const { municipality, persons } of whole) {
    expect(sum(register.bands.filter((band) => band.municipality === municipality)), municipality).toBe(persons)
  }
})
