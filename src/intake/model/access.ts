import { type Visibility, visibilities } from '../../governance/model/visibility.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Access, closed } from '../../meetings/model/access.ts'
import type { Attachment, Item } from './meeting-document.ts'
import type { Review } from './review.ts'
import { standingItems } from './reviewed.ts'

/** Whom a reviewer can let in. A document that became a meeting is never one person's own. */
export const offered: readonly Visibility[] = visibilities.filter((visibility) => visibility !== 'author')

/** Stating who may see: what is kept from the public needs its reason, and so does opening what the document calls closed. */
export function stateAccess(
  access: Access,
  isMarkedOpen: boolean | null,
): Result<Access, 'reason-needed' | 'not-offered'> {
  if (!offered.includes(access.visibility)) return refuse('not-offered', 'visibility')
  const reason = access.reason?.trim() ? access.reason.trim() : null
  const needsReason = access.visibility !== 'public' || isMarkedOpen === false
  return needsReason && reason === null ? refuse('reason-needed', 'reason') : done({ ...access, reason })
}

/** Who may see an item: what was said of it; closed where the document closes it; else, where the document opens it, as the meeting. */
export function accessOfItem({ statements }: Review, place: number, item: Pick<Item, 'public'>): Access | null {
  const stated = statements.items.get(place)
  if (stated !== undefined) return stated
  return item.public === true ? null : closed
}

/**
 * Who may see an attachment: closed where the document closes it; as the meeting where the document opens it beside a closed item;
 * else as its item.
 */
export function accessOfAttachment(review: Review, place: number, item: Item, attachment: Attachment): Access | null {
  if (attachment.public === false) return stricter(accessOfItem(review, place, item), closed)
  const isOpenedBesideClosed =
    attachment.public === true && item.public === false && !review.statements.items.has(place)
  return isOpenedBesideClosed ? review.statements.meeting : null
}

/** Who may see the document itself: nobody who may not see everything in it. */
export function accessOfDocument(review: Review): Access {
  const meeting = review.statements.meeting ?? closed
  const parts = standingItems(review.reading, review.verdicts).flatMap(({ place, says }) => [
    accessOfItem(review, place, says),
    ...says.attachments.map((attachment) => accessOfAttachment(review, place, says, attachment)),
  ])
  return [...parts, ...closedYetDropped(review)].reduce<Access>((strictest, part) => stricter(part, strictest), meeting)
}

/** What the document closes is still printed in it, even where somebody said that it is no item. */
function closedYetDropped({ reading, verdicts }: Review): Access[] {
  return reading.items.flatMap((item, place) =>
    item.public === false && verdicts.get(`items.${place}.title`)?.verdict === 'refused' ? [closed] : [],
  )
}

function stricter(one: Access | null, other: Access): Access {
  if (one === null) return other
  const rank = (visibility: Visibility) => visibilities.indexOf(visibility)
  return rank(one.visibility) > rank(other.visibility) ? one : other
}
