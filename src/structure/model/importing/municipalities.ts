import { done, type Result, refuse } from '../../../kernel/result.ts'
import { slugOf } from '../../../kernel/slug.ts'
import type { Organization } from '../organization.ts'
import type { LineNo } from './line-refusals.ts'

const CHRISTIANSOE = '0411'
/** Counties had codes up to 0080 until 2007; the regions' are four digits from 1081, or three from 081 in statistics. */
const LAST_COUNTY = 80
const isRegion = (code: number) => (code >= 81 && code <= 89) || (code >= 1081 && code <= 1099)
/** No municipality, old or new, has a code outside of these. */
const [FIRST, LAST] = [101, 861]

/** A municipality by its code: `0101`, or `101` as a spreadsheet leaves it. */
export function municipalityWithCode(
  municipalities: readonly Organization[],
  given: string,
): Result<Organization, LineNo> {
  if (/^\d+[.,]\d+$/.test(given)) return refuse('not-whole')
  if (!/^\d{1,4}$/.test(given)) return refuse('not-a-code')
  const code = given.padStart(4, '0')
  const found = municipalities.find((one) => one.code === code)
  return found === undefined ? refuse(whyUnknown(code)) : done(found)
}

function whyUnknown(code: string): LineNo {
  const number = Number(code)
  if (code === CHRISTIANSOE) return 'christiansoe'
  if (isRegion(number)) return 'region-code'
  if (number <= LAST_COUNTY) return 'county-code'
  return number >= FIRST && number <= LAST ? 'old-code' : 'unknown-code'
}

/** A municipality by its name, however it is bent: `Københavns Kommune`, `Guldborg-sund`, `Høje Taastrup`, `Bornholms Regionskommune`. */
export function municipalityNamed(municipalities: readonly Organization[], given: string): Organization | null {
  const key = keyOf(given)
  return municipalities.find(({ names }) => names.some(({ name }) => keyOf(name) === key)) ?? null
}

function keyOf(name: string): string {
  const plain = name.replace(/\s+(regions)?kommuner?$/i, '')
  return slugOf(plain).replaceAll('-', '').replace(/s$/, '')
}
