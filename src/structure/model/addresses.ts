import { slugOf } from '../../kernel/slug.ts'

/** First words of addresses that mean something else, so that no cluster may be called so. One list for the whole house. */
export const reservedFirstWords: ReadonlySet<string> = new Set([
  'aendringer', 'almen-praksis', 'api', 'assets', 'befolkning', 'beslutninger', 'data', 'dokumenter', 'en', 'favicon', 'forside', 'healthz', 'hjaelp', 'historik', 'hospitaler',
  'indlaesning', 'kilder', 'klynger', 'kommuner', 'kort', 'log-ind', 'log-ud', 'mit', 'moeder', 'noegletal', 'om', 'personer', 'readyz',
  'regioner', 'register', 'robots', 'sager', 'scenarier', 'sitemap', 'soeg', 'sundhedsraad', 'tilgaengelighed', 'tjek', 'uenigheder', 'valgperioder', 'well-known',
]) // biome-ignore format: read as a list of words

/** Second words that mean a page of the cluster itself, so that no level or committee may be called so. */
export const reservedSecondWords: ReadonlySet<string> = new Set([
  'arbejdsgrupper', 'beslutninger', 'forretningsorden', 'historik', 'indsatser', 'kommissorium', 'konstituering', 'medlemmer', 'midler', 'moeder', 'ny', 'noegletal', 'patientinddragelse', 'regler', 'sammensaetning',
]) // biome-ignore format: read as a list of words

/** The first address of a cluster or another organization of its own: name and region, `klynge-nord-nordjylland`. Null: it may not be called so. */
export function addressOf(name: string, shortRegion: string | null): string | null {
  const slug = slugOf(shortRegion === null ? name : `${name} ${shortRegion}`)
  return slugOf(name) === '' || reservedFirstWords.has(slug) ? null : slug
}

/** The first address of a level, committee or group below a cluster: `klynge-nord-nordjylland/politisk-niveau`. */
export function addressBelow(parentSlug: string, name: string): string | null {
  const word = slugOf(name)
  return word === '' || reservedSecondWords.has(word) ? null : `${parentSlug}/${word}`
}
