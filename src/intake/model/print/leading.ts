import type { PrintedLine } from './printed-page.ts'

/** White space above a line that is this much larger than the usual begins something new. */
const APART = 1.25

/**
 * The usual distance between two lines of a paragraph, by type size: the smallest that is met again and again,
 * since most paragraphs of minutes are one line long and the space between them is then the commonest of all.
 */
export function leadings(pages: readonly (readonly PrintedLine[])[]): Map<number, number> {
  const distances = new Map<number, number[]>()
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const above = lines[at - 1]
      if (above === undefined || halfPoints(above.size) !== halfPoints(line.size)) continue
      const distance = line.y - endOf(above)
      if (distance > 0.9 * line.size && distance < 4 * line.size) {
        const met = distances.get(halfPoints(line.size)) ?? []
        met.push(distance)
        distances.set(halfPoints(line.size), met)
      }
    }
  }
  return new Map([...distances].map(([size, all]) => [size, smallestUsual(all)]))
}

function smallestUsual(distances: readonly number[]): number {
  const sorted = distances.toSorted((a, b) => a - b)
  const enough = Math.max(2, Math.ceil(sorted.length * 0.02))
  return (
    sorted.find((distance, at) => (sorted[at + enough - 1] ?? Number.POSITIVE_INFINITY) < distance + 0.8) ??
    sorted[0] ??
    0
  )
}

/** Is the white space between these two lines larger than within a paragraph? */
export function standsApart(above: PrintedLine, line: PrintedLine, usual: ReadonlyMap<number, number>): boolean {
  const leading = usual.get(halfPoints(line.size)) ?? 1.3 * line.size
  return line.y - endOf(above) > APART * leading
}

function endOf({ y, endY }: PrintedLine): number {
  return endY ?? y
}

function halfPoints(size: number): number {
  return Math.round(size * 2) / 2
}
