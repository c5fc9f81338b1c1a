import type { Day } from '../../../kernel/day.ts'
import { slugOf } from '../../../kernel/slug.ts'
import { isAcute, type MemberKind, type Organization } from '../organization.ts'
import type { ImportWorld } from './world.ts'

export type PlacedHospital = { readonly hospital: Organization; readonly kind: Exclude<MemberKind, 'seat'> }

/** What a source calls hospitals, as the register's hospitals; names that the register does not know are answered beside them. */
export function hospitalsIn(
  world: ImportWorld,
  names: readonly string[],
  day: Day,
): { known: PlacedHospital[]; unknown: string[] } {
  const hospitals = world.organizations.filter(({ classification }) => classification === 'hospital')
  const given = names.map((name) => name.trim()).filter((name) => name !== '')
  const found = given.map((name) => ({ name, named: hospitalsNamed(hospitals, name) }))
  const all = found.flatMap(({ named }) => named)
  return {
    known: all.map((hospital) => ({ hospital, kind: kindAmong(all, hospital, day) })),
    unknown: found.filter(({ named }) => named.length === 0).map(({ name }) => name),
  }
}

/** A hospital that is no acute one and no site of one sits beside the anchor; where it stands alone it is what the cluster has. */
function kindAmong(all: readonly Organization[], hospital: Organization, day: Day): PlacedHospital['kind'] {
  const isBeside = !isAcute(hospital, day) && hospital.parent === null && all.length > 1
  return isBeside ? 'takes-part' : 'anchor-hospital'
}

/** By its own name, by the name before its town, or, for `Herlev og Gentofte Hospital`, each of those that are named together. */
function hospitalsNamed(hospitals: readonly Organization[], name: string): Organization[] {
  const key = keyOf(name)
  const called = hospitals.filter(({ names }) => names.some((borne) => keyOf(borne.name) === key))
  if (called.length === 1) return called
  const before = hospitals.filter(({ names }) => names.some((borne) => keyOf(borne.name.split(',')[0] ?? '') === key))
  if (before.length === 1) return before
  const [, towns = '', last = '', word = ''] = /^(.+) og (\S+) (hospital|sygehus)$/i.exec(name) ?? []
  if (towns === '') return []
  const together = [...towns.split(/,\s*/), last].map((town) => hospitalsNamed(hospitals, `${town} ${word}`))
  return together.every(({ length }) => length === 1) ? together.flat() : []
}

function keyOf(name: string): string {
  return slugOf(name).replace(/hospitalet\b/, 'hospital')
}
