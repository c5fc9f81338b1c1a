import type { Point } from './path.ts'

type Plane = readonly [perEast: number, perNorth: number, from: number]

/** How a place on earth comes to its place on the map. */
export type Placing = {
  /** Map units per metre east and north in UTM zone 32 (EPSG:25832), and where they count from. */
  readonly x: Plane
  readonly y: Plane
  /** What lies east of this longitude (Bornholm) is drawn so many units away from where it would lie. */
  readonly inset: { readonly eastOf: number; readonly x: number; readonly y: number }
}

/** A place given by longitude and latitude (WGS 84, degrees), in units of the map. */
export function placed(placing: Placing, longitude: number, latitude: number): Point {
  return placedFromUtm(placing, utm32(longitude, latitude), longitude > placing.inset.eastOf)
}

/** A place given in UTM zone 32, metres. */
export function placedFromUtm({ x, y, inset }: Placing, [east, north]: Point, isInInset: boolean): Point {
  const moved = isInInset ? inset : { x: 0, y: 0 }
  return [x[0] * east + x[1] * north + x[2] + moved.x, y[0] * east + y[1] * north + y[2] + moved.y]
}

const radius = 6_378_137
const flattening = 1 / 298.257222101
const scale = 0.9996
const middle = 9
const falseEast = 500_000

/** Degrees to metres east and north in UTM zone 32 on GRS 80 (series of Krüger to the third order: better than a metre in Denmark). */
export function utm32(longitude: number, latitude: number): Point {
  const n = flattening / (2 - flattening)
  const a = (radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64)
  const alpha = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3,
    (61 / 240) * n ** 3,
  ]
  const phi = radians(latitude)
  const lambda = radians(longitude - middle)
  const e = (2 * Math.sqrt(n)) / (1 + n)
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)))
  const xi = Math.atan2(t, Math.cos(lambda))
  const eta = Math.atanh(Math.sin(lambda) / Math.sqrt(1 + t * t))
  let [north, east] = [xi, eta]
  alpha.forEach((factor, place) => {
    const times = 2 * (place + 1)
    north += factor * Math.sin(times * xi) * Math.cosh(times * eta)
    east += factor * Math.cos(times * xi) * Math.sinh(times * eta)
  })
  return [falseEast + scale * a * east, scale * a * north]
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

/** Whether a place in UTM zone 32 lies in what the map draws as an inset: Bornholm lies east of 800 kilometres. */
export function isInsetInUtm([east]: Point): boolean {
  return east > 800_000
}
