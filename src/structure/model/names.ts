import type { Day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import type { Name, Organization } from './organization.ts'

/** The name that an organization bears on a day; before its first the first, in a gap or after its last the latest one before. */
export function nameOn({ names, slug }: Pick<Organization, 'names' | 'slug'>, day: Day): string {
  const holding = names.find(({ period }) => covers(period, day))
  const latestBefore = names.findLast(({ period }) => period.endDate !== null && period.endDate < day)
  return (holding ?? latestBefore ?? names[0])?.name ?? slug
}

/** Names borne on other days. */
export function otherNames<Dated extends Name>(names: readonly Dated[], day: Day): Dated[] {
  return names.filter(({ period }) => !covers(period, day))
}

/** Two municipalities are not called by their bare name and the word: Københavns Kommune, Bornholms Regionskommune. */
const ownNames: Readonly<Record<string, string>> = { '0101': 'Københavns Kommune', '0400': 'Bornholms Regionskommune' }

/** A municipality by its full name in running text, where the table has the bare one: `Hjørring Kommune`. */
export function municipalityName(name: string, code: string | null): string {
  return ownNames[code ?? ''] ?? (/kommune$/i.test(name) ? name : `${name} Kommune`)
}

/** `Region Nordjylland` said shortly: `Nordjylland`. */
export function shortRegion(name: string): string {
  return name.replace(/^Region /, '')
}

/** A cluster's name with its region, since Nord, Midt and Syd exist in several: `Klynge Nord (Nordjylland)`; with its years where they tell it from a later form. */
export function nameWithRegion(name: string, region: string | null, years: string | null = null): string {
  const told = [region === null ? null : shortRegion(region), years].filter((word) => word !== null)
  return told.length === 0 ? name : `${name} (${told.join(', ')})`
}
