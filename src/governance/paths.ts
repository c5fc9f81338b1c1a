/** Addresses of the room of governance; an organization's public id is its path. */
export const deskPath = '/mit'
export const signOutEverywherePath = '/mit/log-ud-alle-steder'
export const rightsPath = '/om/rettigheder'

export function membersPath(organization: string): string {
  return `/${organization}/medlemmer`
}

export function newMemberPath(organization: string): string {
  return `/${organization}/medlemmer/nyt`
}

export function endMembershipPath(organization: string, membership: string): string {
  return `/${organization}/medlemmer/${membership}/afslut`
}

/** Legislative terms, and which of them runs. */
export const termsPath = '/valgperioder'

/** Every organization in the country that rules are about, rule by rule. */
export const countryCheckPath = '/tjek'

export function compositionPath(organization: string): string {
  return `/${organization}/sammensaetning`
}
