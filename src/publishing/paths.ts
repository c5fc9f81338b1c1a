/** Addresses of the room of publishing. */
export const aboutPath = '/om'
export const helpPath = '/hjaelp'
export const accessibilityPath = '/tilgaengelighed'

export function originalPath(document: string): string {
  return `/kilder/${document}/original`
}
