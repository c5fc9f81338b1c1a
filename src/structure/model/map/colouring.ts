/** How many colours the map has; the style sheet knows them by number, from 0. */
export const colourCount = 7

/**
 * A colour for each cluster such that neighbours differ. Those with the fewest neighbours wait (a map of places that touch never needs
 * more than six this way). Each would like the colour that its key says, and so keeps it through the days where it can.
 */
export function coloured(
  keys: readonly string[],
  isBeside: (one: string, other: string) => boolean,
): Map<string, number> {
  const colours = new Map<string, number>()
  for (const key of hardestFirst(keys, isBeside)) {
    const taken = new Set([...colours].filter(([other]) => isBeside(key, other)).map(([, colour]) => colour))
    const wanted = liked(key)
    const inTurn = Array.from({ length: colourCount }, (_nothing, step) => (wanted + step) % colourCount)
    colours.set(key, inTurn.find((colour) => !taken.has(colour)) ?? wanted)
  }
  return colours
}

function liked(key: string): number {
  return Array.from(key.slice(0, 4)).reduce((sum, letter) => (sum * 5 + letter.charCodeAt(0)) % 97, 7) % colourCount
}

/** Again and again the one with the fewest neighbours among those left is put last. */
function hardestFirst(keys: readonly string[], isBeside: (one: string, other: string) => boolean): string[] {
  const left = new Set(keys.toSorted())
  const order: string[] = []
  while (left.size > 0) {
    const degree = (key: string) => [...left].filter((other) => other !== key && isBeside(key, other)).length
    const [last] = [...left].map((key) => ({ key, degree: degree(key) })).toSorted((a, b) => a.degree - b.degree)
    if (last === undefined) break
    left.delete(last.key)
    order.unshift(last.key)
  }
  return order
}
