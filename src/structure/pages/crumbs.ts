import type { Language } from '../../kernel/language.ts'
import type { Crumb } from '../../ui/route.ts'
import { municipalityName, nameOn } from '../model/names.ts'
import type { Organization } from '../model/organization.ts'
import { clusterTitle, ownTitle, type Profile } from '../model/profile.ts'
import {
  clustersPath,
  healthCouncilsPath,
  hospitalsPath,
  municipalitiesPath,
  organizationPath,
  regionsPath,
} from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'

/** The title of an organization's page, told apart from its namesakes: a town, its hospital and its cluster may bear one name. */
export function pageTitle(profile: Profile, language: Language): string {
  const { organization, name } = profile
  const whole = wholeOf(profile)
  if (whole !== null) return texts(language).level.title(name, clusterTitle(profile, whole))
  if (organization.classification === 'municipality') return municipalityName(name, organization.code)
  return organization.classification === 'cluster' ? ownTitle(profile) : name
}

/** The way to an organization's page: the list it stands in, its region or its cluster, itself. */
export function crumbsOf(profile: Profile, language: Language): Crumb[] {
  const self = to(profile.organization, profile.name)
  const whole = wholeOf(profile)
  return [...listOf(profile, language), ...(whole === null ? [] : [to(whole, nameOn(whole, profile.day))]), self]
}

function to(one: Organization, label: string): Crumb {
  return { label, to: organizationPath(one.slug) }
}

function listOf(profile: Profile, language: Language): Crumb[] {
  const { organization, region, day } = profile
  const t = texts(language)
  const inRegion = region === null ? [] : [to(region.other, nameOn(region.other, day))]
  switch (organization.classification) {
    case 'region':
      return [{ label: t.regions.title, to: regionsPath }]
    case 'municipality':
      return [{ label: t.municipalities.title, to: municipalitiesPath }]
    case 'hospital':
      return [{ label: textsOverTime(language).hospitals.title, to: hospitalsPath }]
    case 'health-council':
      return [{ label: textsOverTime(language).councils.title, to: healthCouncilsPath }]
    case 'cluster':
      return [{ label: t.clusters.title, to: clustersPath }, ...inRegion]
    default:
      return standsInRegion(profile)
        ? [{ label: t.regions.title, to: regionsPath }, ...inRegion]
        : [{ label: t.clusters.title, to: clustersPath }, ...inRegion]
  }
}

/** Psychiatry, general practice and committees that stand by themselves belong to a region; what is below a cluster to that. */
function standsInRegion(profile: Profile): boolean {
  return wholeOf(profile) === null && profile.region !== null
}

/** The cluster that a level, committee or group is part of; null for what stands by itself, and for hospitals' sites. */
function wholeOf({ organization, dossier }: Profile): Organization | null {
  if (organization.classification === 'hospital' || organization.id === organization.root) return null
  return dossier.family.find(({ id }) => id === organization.root) ?? null
}
