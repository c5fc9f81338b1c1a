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
