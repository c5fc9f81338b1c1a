/** Addresses of the register. An organization's public id is its path. */
export const regionsPath = '/regioner'
export const municipalitiesPath = '/kommuner'
export const hospitalsPath = '/hospitaler'
export const clustersPath = '/klynger'
export const newOrganizationPath = '/klynger/ny'

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
