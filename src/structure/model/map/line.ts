import type { Point } from './path.ts'

/** A staircase of grid steps as an even line; its ends stay, and a closed line is evened all round. */
export function evened(points: readonly Point[], times: number): Point[] {
  let line = [...points]
  const isClosed = isSame(line[0], line.at(-1))
  for (let time = 0; time < times; time++) line = evenedOnce(line, isClosed)
  return line
}

function evenedOnce(line: readonly Point[], isClosed: boolean): Point[] {
  const last = line.length - 1
  const even = line.map((point, place) => {
    const isEnd = place === 0 || place === last
    if (isEnd && !isClosed) return point
    const before = place === 0 ? line[last - 1] : line[place - 1]
    const after = place === last ? line[1] : line[place + 1]
    if (before === undefined || after === undefined) return point
    return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4] as const
  })
  return even
}

/** The fewest points of a line from which no point lies further away than `tolerance` (Douglas and Peucker). */
export function simplified(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line]
  const isKept = new Uint8Array(line.length)
  const first = line[0]
  const split = isSame(first, line.at(-1)) ? furthest(line, 0, line.length - 1).place : line.length - 1
  const open: [number, number][] = [
    [0, split],
    [split, line.length - 1],
  ]
  for (const place of [0, split, line.length - 1]) isKept[place] = 1
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span
    const { place, distance } = furthest(line, from, to)
    if (distance <= tolerance) continue
    isKept[place] = 1
    open.push([from, place], [place, to])
  }
  return line.filter((_point, place) => isKept[place] === 1)
}

function furthest(line: readonly Point[], from: number, to: number): { place: number; distance: number } {
  let place = from
  let distance = 0
  for (let at = from + 1; at < to; at++) {
    const away = distanceTo(line[at], line[from], line[to])
    if (away > distance) {
      distance = away
      place = at
    }
  }
  return { place, distance }
}

/** How far a point lies from the stretch between two others. */
function distanceTo(point: Point | undefined, from: Point | undefined, to: Point | undefined): number {
  if (point === undefined || from === undefined || to === undefined) return 0
  const [wide, high] = [to[0] - from[0], to[1] - from[1]]
  const square = wide * wide + high * high
  const along = square === 0 ? 0 : ((point[0] - from[0]) * wide + (point[1] - from[1]) * high) / square
  const within = Math.max(0, Math.min(1, along))
  return Math.hypot(point[0] - from[0] - within * wide, point[1] - from[1] - within * high)
}

/** Whole units, no point twice in a row. */
export function rounded(line: readonly Point[]): Point[] {
  return line
    .map(([x, y]) => [Math.round(x), Math.round(y)] as const)
    .filter((point, place, all) => place === 0 || !isSame(point, all[place - 1]))
}

export function isSame(one: Point | undefined, other: Point | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1]
}
