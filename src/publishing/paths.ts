/** Addresses of the room of publishing. */
export const aboutPath = '/om'
export const helpPath = '/hjaelp'
export const accessibilityPath = '/tilgaengelighed'
export const dataPath = '/data'
export const apiPath = '/data/api'

/** A table that the program comes with. */
export function shippedTablePath(name: string): string {
  return `${dataPath}/tabeller/${name}`
}

export function originalPath(document: string): string {
  return `/kilder/${document}/original`
}
