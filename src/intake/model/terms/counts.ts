/** How many: at least, and at most where that is said. */
export type Count = { readonly atLeast: number; readonly atMost: number | null; readonly isSaid: boolean }

const words: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  én: 1,
  ét: 1,
  een: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
}

/** A number as figures or as a word, for patterns. */
export const numberWord = `(?:\\d{1,2}|${Object.keys(words).join('|')})`

export function numberOf(word: string): number {
  return words[word] ?? Number(word)
}

const least = 'mindst|minimum|som minimum|ikke under|ikke færre end'
const most = String.raw`højst|maksimalt|maks\.?|op til|ikke flere end|ikke over`
const number = `(?<![\\p{L}\\d.,])(${numberWord})(?![\\p{L}\\d]|[.,]\\d)`
const ranges = new RegExp(`(?:mellem\\s+)?${number}\\s?(?:-|til|og|eller)\\s?${number}`, 'u')
const bounded = new RegExp(`(${least}|${most})\\s+${number}`, 'u')
const open = new RegExp(`${number}\\s+eller\\s+flere`, 'u')
const plain = new RegExp(number, 'u')

/** The first number of a folded text; null where none is said. */
export function countIn(text: string): Count | null {
  const more = open.exec(text)
  if (more?.[1] !== undefined) return { atLeast: numberOf(more[1]), atMost: null, isSaid: true }
  const range = ranges.exec(text)
  const bound = bounded.exec(text)
  const first = plain.exec(text)
  if (range?.[1] !== undefined && range[2] !== undefined && range.index <= (first?.index ?? 0))
    return ordered(numberOf(range[1]), numberOf(range[2]))
  if (bound?.[1] !== undefined && bound[2] !== undefined && bound.index < (first?.index ?? 0)) {
    const found = numberOf(bound[2])
    return new RegExp(`^(?:${least})$`, 'u').test(bound[1])
      ? { atLeast: found, atMost: null, isSaid: true }
      : { atLeast: 0, atMost: found, isSaid: true }
  }
  if (first?.[1] === undefined) return null
  return { atLeast: numberOf(first[1]), atMost: numberOf(first[1]), isSaid: true }
}

function ordered(one: number, other: number): Count {
  return { atLeast: Math.min(one, other), atMost: Math.max(one, other), isSaid: true }
}
