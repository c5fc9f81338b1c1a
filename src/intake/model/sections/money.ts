/** "1.964.200", "4 500 000", "6,5": with up to three decimals */
export const NUMBER = '((?:\\d{1,3}(?:[. ]\\d{3}){1,4}|\\d{1,9})(?:,\\d{1,3})?)(?:,-)?'
/** What makes a number a sum of money. */
export const UNIT =
  '((?:mio|mia)(?:\\.|(?!\\p{L}))(?:\\s?(?:kr(?:\\.|(?!\\p{L}))|kroner))?|million(?:er)?\\s?(?:kr(?:\\.|(?!\\p{L}))|kroner)?|milliard(?:er)?\\s?(?:kr(?:\\.|(?!\\p{L}))|kroner)?|t\\.?\\s?kr(?:\\.|(?!\\p{L}))|tusinde?\\s?(?:kr(?:\\.|(?!\\p{L}))|kroner)|kr(?:\\.|(?!\\p{L}))|kroner|dkk)'

/** A printed number with its unit, in øre. */
export function oere(number: string, unit: string): number {
  const [whole = '0', decimals = ''] = number.replace(/[. ]/g, '').split(',')
  const digits = decimals.slice(0, 3).padEnd(3, '0')
  const thousandths = BigInt(whole) * 1000n + BigInt(digits)
  return Number((thousandths * BigInt(kroner(unit)) * 100n) / 1000n)
}

function kroner(unit: string): number {
  if (/^mio|^million/i.test(unit)) return 1_000_000
  if (/^mia|^milliard/i.test(unit)) return 1_000_000_000
  return /^t\.?\s?kr|^tusind/i.test(unit) ? 1000 : 1
}
