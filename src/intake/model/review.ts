import type { Access } from '../../meetings/model/access.ts'
import type { Claim } from './claim.ts'
import type { MeetingDocument } from './meeting-document.ts'
import { reviewed, standingItems } from './reviewed.ts'
import type { Verdicts } from './verdicts.ts'

/** Who a name in the document is: a person of the register, or nobody but the name that is printed. */
export type PersonChoice = { readonly person: string | null }

/** What people said of a document beside its claims. Nothing is assumed where nothing was said. */
export type Statements = {
  /** who may see the meeting, and the document where nothing in it is more closed */
  readonly meeting: Access | null
  /** by the item's place in the reading */
  readonly items: ReadonlyMap<number, Access>
  /** by the participant's path */
  readonly persons: ReadonlyMap<string, PersonChoice>
  /** it is a second meeting that day, not a newer version of the one that is recorded */
  readonly isAnotherMeeting: boolean
}

/** Gennemgang: a reading and all that people made of it. */
export type Review = { readonly reading: MeetingDocument; readonly verdicts: Verdicts; readonly statements: Statements }

export type Progress = { readonly total: number; readonly decided: number; readonly openDoubts: number }

/** The claims that are up for decision: what stands under an item that was refused is not. */
export function upForDecision(claims: readonly Claim[], verdicts: Verdicts): Claim[] {
  return claims.filter(
    ({ item, about }) =>
      item === null || about === 'heading' || verdicts.get(`items.${item}.title`)?.verdict !== 'refused',
  )
}

export function progressOf(claims: readonly Claim[], verdicts: Verdicts): Progress {
  const up = upForDecision(claims, verdicts)
  const open = up.filter(({ path }) => !verdicts.has(path))
  return {
    total: up.length,
    decided: up.length - open.length,
    openDoubts: open.filter(({ doubts }) => doubts.length > 0).length,
  }
}

/** What the reading remarked on, beside its claims, and nobody has seen yet. */
export function openRemarks(claims: readonly Claim[], verdicts: Verdicts): Claim[] {
  return claims.filter(({ about, path }) => about === 'remark' && !verdicts.has(path))
}

/** What still has to be said before a document can become a meeting. */
export type Missing =
  | { readonly what: 'day' | 'organization' | 'visibility' }
  | {
      readonly what: 'item-visibility'
      readonly item: number
      readonly number: string | null
      readonly title: string | null
    }
  | { readonly what: 'doubts' | 'claims'; readonly count: number; readonly next: string }

/** Empty where the document can be accepted. */
export function missing(review: Review, claims: readonly Claim[]): Missing[] {
  const { reading, verdicts, statements } = review
  const document = reviewed(reading, verdicts)
  const list: Missing[] = []
  if ((document.meeting?.date ?? null) === null) list.push({ what: 'day' })
  if (isOrganizationOpen(claims, verdicts)) list.push({ what: 'organization' })
  if (statements.meeting === null) list.push({ what: 'visibility' })
  for (const { place, says } of silentItems(review)) {
    list.push({ what: 'item-visibility', item: place, number: says.number, title: says.title })
  }
  return [...list, ...undecided(claims, verdicts)]
}

function isOrganizationOpen(claims: readonly Claim[], verdicts: Verdicts): boolean {
  return claims.some(({ path, about, doubts }) => about === 'organization' && doubts.length > 0 && !verdicts.has(path))
}

/** Items of which neither the document nor a person has said who may see them. */
export function silentItems({ reading, verdicts, statements }: Review) {
  return standingItems(reading, verdicts).filter(
    ({ place, says }) => says.public === null && !statements.items.has(place),
  )
}

function undecided(claims: readonly Claim[], verdicts: Verdicts): Missing[] {
  const open = upForDecision(claims, verdicts).filter(({ path }) => !verdicts.has(path))
  const doubted = open.filter(({ about, doubts }) => doubts.length > 0 && about !== 'organization')
  const plain = open.filter(({ doubts }) => doubts.length === 0)
  const list: Missing[] = []
  const [firstDoubted] = doubted
  const [firstPlain] = plain
  if (firstDoubted !== undefined) list.push({ what: 'doubts', count: doubted.length, next: firstDoubted.path })
  if (firstPlain !== undefined) list.push({ what: 'claims', count: plain.length, next: firstPlain.path })
  return list
}

/** The next claim to decide after one, doubts first; null where all are decided. */
export function nextOpen(claims: readonly Claim[], verdicts: Verdicts, after: string): string | null {
  const open = upForDecision(claims, verdicts).filter(({ path }) => path === after || !verdicts.has(path))
  const ordered = [
    ...open.filter(({ doubts }) => doubts.length > 0),
    ...open.filter(({ doubts }) => doubts.length === 0),
  ]
  const here = ordered.findIndex(({ path }) => path === after)
  const next = ordered[here + 1] ?? ordered.find(({ path }) => path !== after)
  return next?.path ?? null
}
