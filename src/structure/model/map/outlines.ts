import { linePath, type Point, type Ring, ringsOf, twiceArea } from './path.ts'
import type { Placing } from './placing.ts'

/** Kortgrundlag: the municipalities' outlines by kommunekode, in units of the map. Neighbours share their border point by point. */
export type Outlines = {
  readonly width: number
  readonly height: number
  readonly placing: Placing
  readonly shapes: Readonly<Record<string, string>>
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Border = { readonly one: string; readonly other: string; readonly path: string }

/** Outlines with what can be known of them before anything is drawn. */
export type Ground = {
  readonly outlines: Outlines
  readonly boxes: ReadonlyMap<string, Box>
  /** In square map units. */
  readonly areas: ReadonlyMap<string, number>
  /** Where two municipalities meet, once per pair and stretch. */
  readonly borders: readonly Border[]
}

export function groundOf(outlines: Outlines): Ground {
  const rings = new Map(Object.entries(outlines.shapes).map(([code, path]) => [code, ringsOf(path)]))
  return {
    outlines,
    boxes: new Map([...rings].map(([code, found]) => [code, boxAround(found.flat())])),
    areas: new Map([...rings].map(([code, found]) => [code, Math.abs(sum(found.map(twiceArea))) / 2])),
    borders: bordersOf(rings),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export function boxAround(points: readonly Point[]): Box {
  const x = points.reduce((least, [at]) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const y = points.reduce((least, [, at]) => Math.min(least, at), Number.POSITIVE_INFINITY)
  const right = points.reduce((most, [at]) => Math.max(most, at), Number.NEGATIVE_INFINITY)
  const bottom = points.reduce((most, [, at]) => Math.max(most, at), Number.NEGATIVE_INFINITY)
  return { x, y, width: right - x, height: bottom - y }
}

/** The box around several, with a margin, as much within the map as it can be. */
export function boxOver(boxes: readonly Box[], margin: number): Box {
  const corners = boxes.flatMap(({ x, y, width, height }): Point[] => [
    [x - margin, y - margin],
    [x + width + margin, y + height + margin],
  ])
  return boxAround(corners)
}

export function isWithin([x, y]: Point, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
}

export function meets(one: Box | undefined, other: Box): boolean {
  return (
    one !== undefined &&
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** The borders between municipalities that stand in different groups, as one SVG path. Null: in no group, and no border is drawn beside it. */
export function bordersBetween({ borders }: Ground, groupOf: (code: string) => string | null): string {
  return borders
    .filter(({ one, other }) => groupOf(one) !== groupOf(other) && groupOf(one) !== null && groupOf(other) !== null)
    .map(({ path }) => path)
    .join('')
}

function bordersOf(rings: ReadonlyMap<string, readonly Ring[]>): Border[] {
  const owners = new Map<string, string[]>()
  for (const [code, found] of rings) {
    for (const side of found.flatMap(sidesOf)) owners.set(side.key, [...(owners.get(side.key) ?? []), code])
  }
  return [...rings].flatMap(([code, found]) =>
    found.flatMap((ring) => stretches(code, ring, (key) => owners.get(key)?.find((owner) => owner !== code) ?? null)),
  )
}

type Side = { readonly from: Point; readonly to: Point; readonly key: string }

function sidesOf(ring: Ring): Side[] {
  return ring.map((from, place) => {
    const to = ring[(place + 1) % ring.length] ?? from
    const isForward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
    return { from, to, key: isForward ? `${from} ${to}` : `${to} ${from}` }
  })
}

/** The stretches of a ring along which one and the same neighbour lies, told from the one of the two whose code comes first. */
function stretches(code: string, ring: Ring, neighbourAt: (key: string) => string | null): Border[] {
  const found: { other: string; line: Point[] }[] = []
  let open: { other: string; line: Point[] } | null = null
  for (const { from, to, key } of sidesOf(ring)) {
    const other = neighbourAt(key)
    if (open !== null && open.other === other) open.line.push(to)
    else open = other === null || other < code ? null : { other, line: [from, to] }
    if (open !== null && found.at(-1) !== open) found.push(open)
  }
  return found.map(({ other, line }) => ({ one: code, other, path: linePath(line) }))
}
