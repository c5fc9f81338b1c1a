import type { Day } from '../../../kernel/day.ts'
import { usePage } from '../../../ui/context.ts'
import type { PaintedCluster } from '../../model/map/painting.ts'
import type { Point } from '../../model/map/path.ts'
import type { Placed } from '../../model/map/placement.ts'
import { nameOn } from '../../model/names.ts'
import { isAcute, type Organization } from '../../model/organization.ts'
import { textsMap } from '../../texts-map.ts'

/** Each cluster's number, with its short name where there is room. `unit` is the size of a pixel. */
export function ClusterMarks({
  points,
  hospitals,
  unit,
  shows = 'both',
}: {
  readonly points: readonly Placed<PaintedCluster>[]
  readonly hospitals: readonly Placed<Organization>[]
  readonly unit: number
  /** A small picture has no list of numbers beside it: names alone. */
  readonly shows?: 'both' | 'names'
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; each municipality's own name says the same
    <g class="map-labels" aria-hidden="true" font-size={(13 * unit).toFixed(1)}>
      {points.map(({ what, at: [x, y] }) => {
        const hasRoom = hasRoomAround(points, [x, y], what.label, unit)
        return (
          <g key={what.number}>
            {shows === 'names' ? null : (
              <>
                <circle cx={x} cy={y} r={(9.5 * unit).toFixed(1)} />
                <text x={x} y={(y + 4.4 * unit).toFixed(0)} class="map-number">
                  {what.number}
                </text>
              </>
            )}
            {hasRoom ? (
              <text
                x={x}
                y={(y + (shows === 'names' ? 4 * unit : nameBelow(hospitals, [x, y], unit))).toFixed(0)}
                class="map-name"
              >
                {what.label}
              </text>
            ) : null}
          </g>
        )
      })}
    </g>
  )
}

/** The name stands under the number, or over it where a hospital lies there. */
function nameBelow(hospitals: readonly Placed<Organization>[], [x, y]: Point, unit: number): number {
  const isTaken = hospitals.some(
    ({ at }) => Math.abs(at[0] - x) < 36 * unit && at[1] - y > 6 * unit && at[1] - y < 32 * unit,
  )
  return (isTaken ? -15 : 24) * unit
}

/** A name stands where no other cluster's number stands in its way. */
function hasRoomAround(points: readonly Placed<PaintedCluster>[], [x, y]: Point, label: string, unit: number): boolean {
  const half = (label.length * 3.9 + 12) * unit
  return (
    label.length <= 16 &&
    !points.some(({ at: [otherX, otherY] }) => {
      const isSame = otherX === x && otherY === y
      return !isSame && Math.abs(otherX - x) < half + 12 * unit && Math.abs(otherY - (y + 12 * unit)) < 34 * unit
    })
  )
}

/** A dot for each hospital, with a cross in it. */
export function HospitalMarks({
  points,
  unit,
  day,
}: {
  readonly points: readonly Placed<Organization>[]
  readonly unit: number
  readonly day: Day
}) {
  const t = textsMap(usePage().language)
  const arm = 2.6 * unit
  return (
    <g class="map-hospitals">
      {points.map(({ what, at: [x, y] }) => (
        <g key={what.id} class={isAcute(what, day) ? undefined : 'is-site'}>
          <title>{t.hospital(nameOn(what, day), isAcute(what, day))}</title>
          <circle cx={x} cy={y} r={(5 * unit).toFixed(1)} />
          <path
            d={`M${(x - arm).toFixed(1)} ${y}h${(2 * arm).toFixed(1)}M${x} ${(y - arm).toFixed(1)}v${(2 * arm).toFixed(1)}`}
          />
        </g>
      ))}
    </g>
  )
}
