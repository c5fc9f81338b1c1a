import type { Language } from '../../kernel/language.ts'
import type { Crumb } from '../../ui/route.ts'
import { nameOn } from '../model/names.ts'
import type { Organization } from '../model/organization.ts'
import { clusterTitle, type Profile } from '../model/profile.ts'
import { clustersPath, hospitalsPath, municipalitiesPath, organizationPath, regionsPath } from '../paths.ts'
import { texts } from '../texts.ts'

/** The title of an organization's page, told apart from its namesakes. */
export function pageTitle(profile: Profile, language: Language): string {
  const { organization, name } = profile
  const whole = wholeOf(profile)
  if (whole !== null) return texts(language).level.title(name, clusterTitle(profile, whole))
  return organization.classification === 'cluster' ? clusterTitle(profile, organization) : name
}

/** The way to an organization's page: the list it stands in, its region or its cluster, itself. */
export function crumbsOf(profile: Profile, language: Language): Crumb[] {
  const { organization, region, day } = profile
  const t = texts(language)
  const to = (one: Organization, label: string) => ({ label, to: organizationPath(one.slug) })
  const self = to(organization, profile.name)
  switch (organization.classification) {
    case 'region':
      return [{ label: t.regions.title, to: regionsPath }, self]
    case 'municipality':
      return [{ label: t.municipalities.title, to: municipalitiesPath }, self]
    case 'hospital':
      return [{ label: t.hospitals.title, to: hospitalsPath }, self]
    default: {
      const whole = wholeOf(profile)
      const list = { label: t.clusters.title, to: clustersPath }
      const inRegion = region === null ? [] : [to(region.other, nameOn(region.other, day))]
      return whole === null ? [list, ...inRegion, self] : [list, ...inRegion, to(whole, nameOn(whole, day)), self]
    }
  }
}

/** The cluster that a level, committee or group is part of; null for what stands by itself, and for hospitals' sites. */
function wholeOf({ organization, dossier }: Profile): Organization | null {
  if (organization.classification === 'hospital' || organization.id === organization.root) return null
  return dossier.family.find(({ id }) => id === organization.root) ?? null
}
