const room = 6
const kept = 5
const rest = 4

/**
 * What a tile has room for of each name: all of a short one, the beginning of a long one. Where several begin alike, two letters
 * and what tells them apart: `Fr.havn`, `Fr.sund`.
 */
export function tileLabels(names: readonly string[]): ReadonlyMap<string, string> {
  const different = [...new Set(names)]
  return new Map(different.map((name) => [name, labelOf(name, different)]))
}

function labelOf(name: string, names: readonly string[]): string {
  const letters = Array.from(name)
  if (letters.length <= room) return name
  const alike = names.filter((other) => other !== name && sharedBy(name, other) >= kept)
  if (alike.length === 0) return `${letters.slice(0, kept).join('')}.`
  const shared = Math.max(...alike.map((other) => sharedBy(name, other)))
  return `${letters.slice(0, 2).join('')}.${letters.slice(shared, shared + rest).join('')}`
}

/** With how many letters two names begin alike. */
function sharedBy(one: string, other: string): number {
  const [letters, others] = [Array.from(one), Array.from(other)]
  const differs = letters.findIndex((letter, place) => letter !== others[place])
  return differs === -1 ? letters.length : differs
}
