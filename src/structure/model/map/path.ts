/** A point of the map, in its units. */
export type Point = readonly [x: number, y: number]
/** A closed line; the first point is not repeated at its end. */
export type Ring = readonly Point[]

/** Rings as an SVG path of whole numbers: absolute starts, relative steps. */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map(ringPath).join('')
}

function ringPath(ring: Ring): string {
  const [first, ...rest] = ring
  if (first === undefined) return ''
  return `M${first[0]} ${first[1]}l${steps([first, ...rest])}z`
}

/** A line that does not close. */
export function linePath(line: readonly Point[]): string {
  const [first] = line
  return first === undefined ? '' : `M${first[0]} ${first[1]}l${steps(line)}`
}

function steps(points: readonly Point[]): string {
  let written = ''
  points.forEach(([x, y], place) => {
    const before = points[place - 1]
    if (before === undefined) return
    written += `${spaced(x - before[0], written)}${spaced(y - before[1], 'x')}`
  })
  return written
}

/** A minus sign parts two numbers as well as a space does. */
function spaced(value: number, before: string): string {
  return value < 0 || before === '' ? String(value) : ` ${value}`
}

/** The rings of a path that `pathOf` wrote. */
export function ringsOf(path: string): Ring[] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
      const ring: Point[] = []
      let x = 0
      let y = 0
      for (let place = 0; place + 1 < numbers.length; place += 2) {
        x += numbers[place] ?? 0
        y += numbers[place + 1] ?? 0
        ring.push([x, y])
      }
      return ring
    })
}

/** Twice the area that a ring encloses; its sign says which way round it goes. */
export function twiceArea(ring: Ring): number {
  let sum = 0
  ring.forEach(([x, y], place) => {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [x, y]
    sum += x * nextY - nextX * y
  })
  return sum
}
