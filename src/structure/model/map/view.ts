import type { Organization } from '../organization.ts'
import { type Box, boxOver, type Ground } from './outlines.ts'
import type { Painting } from './painting.ts'

/** Bornholm is drawn beside a region that it belongs to, nearer than it lies. */
export const bornholm = '0400'

/** The part of the sheet that is seen, and where Bornholm is drawn anew within it. */
export type View = { readonly box: Box; readonly bornholm: { readonly from: Box; readonly to: Box } | null }

/** The whole sheet, or a region as large as it can be. */
export function viewOf(
  { painting, ground }: { readonly painting: Painting; readonly ground: Ground },
  region: Organization | null,
): View {
  const { width, height } = ground.outlines
  const whole = { box: { x: -20, y: -20, width: width + 40, height: height + 40 }, bornholm: null }
  if (region === null) return whole
  const own = painting.municipalities.filter((municipality) => municipality.region?.id === region.id)
  const boxOf = (codes: readonly string[]) => codes.flatMap((code) => ground.boxes.get(code) ?? [])
  const codes = own.map(({ code }) => code)
  const mainland = boxOf(codes.filter((code) => code !== bornholm))
  if (mainland.length === 0)
    return boxOf(codes).length === 0 ? whole : { box: boxOver(boxOf(codes), 30), bornholm: null }
  const box = boxOver(mainland, 20)
  const [island] = codes.includes(bornholm) ? boxOf([bornholm]) : []
  return island === undefined ? { box, bornholm: null } : beside(box, boxOver([island], 20))
}

/** The island to the right of the rest, in a strip a third as wide. */
function beside(box: Box, from: Box): View {
  const width = Math.round(box.width * 0.33)
  const height = Math.round((width * from.height) / from.width)
  const to = { x: box.x + box.width + 10, y: box.y + 20, width, height }
  return { box: { ...box, width: box.width + width + 20 }, bornholm: { from, to } }
}
