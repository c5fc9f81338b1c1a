import { z } from 'zod'
import type { DecisionFinder, FoundDecision } from '../governance/actions/decision-finder.ts'
import { itemPath } from './paths.ts'
import { type DecidedItem, decidedAt, decidedInCircle } from './storage/find-decisions.ts'

const most = 200
const place = z.tuple([z.uuid(), z.string().min(1).max(200)])

/** What governance asks of this room: which decisions there are to name. */
export const decisionFinder: DecisionFinder = {
  inCircle: async (tx, root) => (await decidedInCircle(tx, root, most)).map(foundAt),
  withKeys: async (tx, keys) => {
    const places = keys.flatMap((key) => {
      const { data } = place.safeParse(splitAtFirst(key))
      return data === undefined ? [] : [data]
    })
    if (places.length === 0) return new Map()
    return new Map((await decidedAt(tx, places)).map(foundAt).map((found) => [found.key, found]))
  },
}

function splitAtFirst(key: string): string[] {
  const at = key.indexOf('/')
  return at < 0 ? [key] : [key.slice(0, at), key.slice(at + 1)]
}

function foundAt(decided: DecidedItem): FoundDecision {
  const { meetingId, meeting, item, number, title, on, organizationId, organizationSlug, root } = decided
  const words = [number === null ? null : `${number}.`, title].filter((word) => word !== null).join(' ')
  return {
    key: `${meetingId}/${item}`,
    meeting: meetingId,
    item,
    organization: organizationId,
    root,
    on,
    label: `${words === '' ? item : words} (${decided.organizationName})`,
    to: itemPath(organizationSlug, meeting, item),
  }
}
