/** Addresses of the register. An organization's public id is its path. */
export const regionsPath = '/regioner'
export const municipalitiesPath = '/kommuner'
export const hospitalsPath = '/hospitaler'
export const clustersPath = '/klynger'
export const healthCouncilsPath = '/sundhedsraad'
export const newOrganizationPath = '/klynger/ny'

/** What sources disagree about. */
export const disagreementsPath = '/uenigheder'

/** One thing about which they disagree, with the form that decides it; the same address takes the ruling. */
export function questionPath(slug: string): string {
  return `${disagreementsPath}/${slug}`
}

/** Where a ruling on a question is taken back. */
export function reversalPath(slug: string): string {
  return `${questionPath(slug)}/omgoer`
}

/** Lists that come into the register. */
export const importsPath = '/register/indlaesninger'
export const newImportPath = `${importsPath}/ny`
export const importExamplesPath = '/register/eksempler'

/** The form for a file of one kind. */
export function newImportPathFor(kind: string): string {
  return `${newImportPath}?art=${kind}`
}

export function importPath(id: string): string {
  return `${importsPath}/${id}`
}

/** Where a preview is taken in, put aside, or taken out of the register again. */
export function importDeedPath(id: string, deed: 'tag-ind' | 'laeg-til-side' | 'tag-ud'): string {
  return `${importPath(id)}/${deed}`
}
/** How citizens are counted: a page of the room above. */
export const citizensPath = '/befolkning'

export function organizationPath(id: string): string {
  return `/${id}`
}

/** The form for a level, committee or group below an organization. */
export function newOrganizationPathBelow(id: string): string {
  return `${newOrganizationPath}?under=${encodeURIComponent(id)}`
}

/** A page as of a day. */
export function onDay(path: string, day: string): string {
  return `${path}?pr=${day}`
}

export const mapPath = '/kort'
export const changesPath = '/aendringer'

/** The map of one region, named by the last word of its public id. */
export function mapOfRegionPath(region: string): string {
  return `${mapPath}?region=${region.replace('regioner/', '')}`
}

/** What changed between two days. */
export function changesBetweenPath(from: string, to: string): string {
  return `${changesPath}?fra=${from}&til=${to}`
}
