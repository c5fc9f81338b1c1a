/** Addresses of the room of the journal. An organization's public id is its path. */
export const ownHistoryPath = '/mit/historik'
export const aboutMePath = '/mit/historik/om-mig'

export function organizationHistoryPath(organization: string): string {
  return `/${organization}/historik`
}

/** What was changed on one thing. `word`: the kind's word in addresses: `moede`, `dokument`. */
export function thingHistoryPath(word: string, id: string): string {
  return `/historik/${word}/${id}`
}
