import { belonging } from '../day-register.ts'
import type { Organization } from '../organization.ts'
import type { MapFiles, Place } from './map-files.ts'
import type { Ground } from './outlines.ts'
import type { PaintedCluster, Painting } from './painting.ts'
import type { Point } from './path.ts'
import { placed } from './placing.ts'

/** Where something stands on the map. */
export type Placed<What> = { readonly what: What; readonly at: Point }

/** What places are worked out from: a painting over its ground. */
export type Placeable = { readonly painting: Painting; readonly ground: Ground; readonly files: MapFiles }

/** Where each cluster's number stands: in the one of its municipalities that lies nearest to its middle and hides no hospital. */
export function clusterPoints(
  { painting, ground, files }: Placeable,
  hospitals: readonly Placed<Organization>[],
): Placed<PaintedCluster>[] {
  return painting.clusters.flatMap((cluster) => {
    const own = painting.municipalities.filter(({ first }) => first === cluster)
    const seated = own.length > 0 ? own : painting.municipalities.filter(({ others }) => others.includes(cluster))
    const points = seated.flatMap(({ code }) => {
      const at = municipalityPoint(code, ground, files)
      return at === null ? [] : [{ at, weight: Math.sqrt(ground.areas.get(code) ?? 1) }]
    })
    const middle = middleOf(points)
    const reach = Math.max(...points.map(({ at }) => distance(at, middle)))
    const hides = (at: Point) => hospitals.some((hospital) => distance(hospital.at, at) < Math.min(60, reach / 2))
    const cost = ({ at }: Weighed) => distance(at, middle) + (hides(at) ? reach / 2 : 0)
    const [nearest] = points.toSorted((a, b) => cost(a) - cost(b))
    return nearest === undefined ? [] : [{ what: cluster, at: nearest.at }]
  })
}

type Weighed = { readonly at: Point; readonly weight: number }

function middleOf(points: readonly Weighed[]): Point {
  const weight = points.reduce((total, point) => total + point.weight, 0)
  const along = (axis: 0 | 1) => points.reduce((total, point) => total + point.at[axis] * point.weight, 0) / weight
  return [along(0), along(1)]
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1])
}

/** Where a municipality's name stands; the middle of its outline where no place is known. */
export function municipalityPoint(code: string, { outlines, boxes }: Ground, files: MapFiles): Point | null {
  const place = files.labelPoints.get(code)
  if (place !== undefined) return whole(placed(outlines.placing, place.longitude, place.latitude))
  const box = boxes.get(code)
  return box === undefined ? null : whole([box.x + box.width / 2, box.y + box.height / 2])
}

/** Where each hospital's dot stands; in its municipality where nobody knows better. */
export function hospitalPoints(painting: Painting, ground: Ground, files: MapFiles): Placed<Organization>[] {
  return painting.hospitals.flatMap((hospital) => {
    const place: Place | undefined = files.hospitals.get(hospital.slug)
    const at = place === undefined ? inItsMunicipality(painting, hospital, ground, files) : onGround(place, ground)
    return at === null ? [] : [{ what: hospital, at }]
  })
}

function onGround({ longitude, latitude }: Place, { outlines }: Ground): Point {
  return whole(placed(outlines.placing, longitude, latitude))
}

function inItsMunicipality(painting: Painting, hospital: Organization, ground: Ground, files: MapFiles): Point | null {
  const [home] = belonging(painting.register, 'located-in', hospital.id)
  const code = home === undefined ? null : (painting.register.byId.get(home.object)?.code ?? null)
  return code === null ? null : municipalityPoint(code, ground, files)
}

function whole([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)]
}
