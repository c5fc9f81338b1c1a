/** How many colours the map has; the style sheet knows them by number, from 0. */
export const colourCount = 7

/**
 * A colour for each cluster such that neighbours differ. Those with the fewest neighbours wait (a map of places that touch never needs
 * more than six this way); of the colours that are free the least used is taken. The same clusters get the same colours on every day.
 */
export function coloured(
  keys: readonly string[],
  isBeside: (one: string, other: string) => boolean,
): Map<string, number> {
  const colours = new Map<string, number>()
  const used = Array.from({ length: colourCount }, () => 0)
  for (const key of hardestFirst(keys, isBeside)) {
    const taken = new Map<number, number>()
    for (const [other, colour] of colours) if (isBeside(key, other)) taken.set(colour, (taken.get(colour) ?? 0) + 1)
    const [colour = 0] = used
      .map((_count, number) => number)
      .toSorted((a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0) || (used[a] ?? 0) - (used[b] ?? 0) || a - b)
    colours.set(key, colour)
    used[colour] = (used[colour] ?? 0) + 1
  }
  return colours
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
