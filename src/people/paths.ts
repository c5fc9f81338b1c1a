/** Addresses of the room of people. */
export const signInPath = '/log-ind'
export const linkSentPath = '/log-ind/sendt'
export const signOutPath = '/log-ud'
export const personsPath = '/personer'
export const newPersonPath = '/personer/ny'

export function signInPathTo(next: string): string {
  return `${signInPath}?next=${encodeURIComponent(next)}`
}

export function linkPath(token: string, next: string | null): string {
  return `/log-ind/link/${token}${next === null ? '' : `?next=${encodeURIComponent(next)}`}`
}

export function personPath(slug: string): string {
  return `/personer/${slug}`
}

/** Where secretaries correct how a person is written; only office-holders have a slug. */
export function correctPersonPath(person: { readonly id: string; readonly slug: string | null }): string {
  return `/personer/${person.slug ?? person.id}/ret`
}

export const sessionsPath = '/mit/sessioner'
export const endOtherSessionsPath = '/mit/sessioner/afslut-andre'

export function endSessionPath(session: string): string {
  return `${sessionsPath}/${session}/afslut`
}

export function removeIdentityPath(identity: string): string {
  return `${sessionsPath}/brugere/${identity}/fjern`
}

/** Where a sign-in at a provider is begun. */
export function providerPath(key: string, next: string | null): string {
  return `/log-ind/${key}${next === null ? '' : `?next=${encodeURIComponent(next)}`}`
}

/** Where the provider sends the browser back to: registered there exactly so, after the public address. */
export function callbackPath(key: string): string {
  return `/log-ind/${key}/tilbage`
}
