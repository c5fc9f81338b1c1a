import { slugOf } from '../../kernel/slug.ts'
import type { Term } from './observation.ts'

/** A municipality or region as a file may name it. */
export type Place = {
  readonly id: string
  readonly kind: 'municipality' | 'region'
  /** Kommunekode with four digits, regionskode. */
  readonly code: string
  readonly name: string
  /** Of a municipality: the regions that it has lain in. */
  readonly regions: readonly string[]
}

export type AreaRefusal = 'old-code' | 'unknown-area'

/** What a file counts: a municipality, a total, or what lies outside every municipality. */
export type Area =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'country' | 'outside' }
  | { readonly kind: 'refused'; readonly refusal: AreaRefusal }

/** Finds areas by code (`101`, `0101`, `081`, `1081`, `000`) or by name (`Aabenraa`, `Åbenrå`, `Hele landet`). */
export function areaFinder(places: readonly Place[]): (term: Term) => Area {
  const byCode = new Map(places.map((place) => [shortCode(place), place]))
  const byName = new Map(places.map((place) => [plainName(place.name), place]))
  return ({ code, text }) => {
    const number = /^\d{2,4}$/.test(code.trim()) ? Number(code) : null
    if (number === null) return named(byName, text)
    if (number === 0) return { kind: 'country' }
    if (number === christiansoe) return { kind: 'outside' }
    const place = byCode.get(number > 1080 && number < 1090 ? number - 1000 : number)
    if (place !== undefined) return { kind: 'place', place }
    return { kind: 'refused', refusal: number > 100 && number < 900 ? 'old-code' : 'unknown-area' }
  }
}

/** A small island that belongs to no municipality and no region. */
const christiansoe = 411

function shortCode({ kind, code }: Place): number {
  return kind === 'region' ? Number(code) - 1000 : Number(code)
}

function named(byName: ReadonlyMap<string, Place>, text: string): Area {
  const plain = plainName(text)
  if (['helelandet', 'alldenmark', 'danmark', 'denmark', 'ialt'].includes(plain)) return { kind: 'country' }
  if (plain === 'christiansoe') return { kind: 'outside' }
  const place = byName.get(english.get(plain) ?? plain)
  return place === undefined ? { kind: 'refused', refusal: 'unknown-area' } : { kind: 'place', place }
}

/** Names that StatBank gives in English where they differ. */
const english: ReadonlyMap<string, string> = new Map([
  ['copenhagen', 'koebenhavn'],
  ['regionzealand', 'regionsjaelland'],
  ['regionnorthjutland', 'regionnordjylland'],
  ['regioncentraljutland', 'regionmidtjylland'],
  ['regionsoutherndenmark', 'regionsyddanmark'],
  ['capitalregionofdenmark', 'regionhovedstaden'],
])

/** Two ways of writing the same name read the same: `Københavns Kommune`, `Høje Taastrup`, `Bornholms Regionskommune`. */
function plainName(name: string): string {
  return slugOf(name.trim().replace(/\s+(regions)?kommune$/i, ''))
    .replaceAll('-', '')
    .replace(/s$/, '')
}
