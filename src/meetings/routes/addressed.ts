import type { ReadTx } from '../../db/transactions.ts'
import { presentSlug } from '../../structure/storage/organizations.ts'
import { type Answer, type Asked, missing, redirect } from '../../ui/route.ts'
import { goneAnswer } from '../pages/gone.tsx'
import { isWithdrawn } from '../storage/withdrawals.ts'

/** The public id in an address: a cluster's, or that of a level below it. */
export function slugIn({ cluster = '', level }: Asked['params']): string {
  return level === undefined ? cluster : `${cluster}/${level}`
}

/** Where there is no such organization: an address it once had leads to the one it has, whatever stands behind it. */
export async function movedOrMissing(tx: ReadTx, asked: Asked): Promise<Answer> {
  const slug = slugIn(asked.params)
  const present = await presentSlug(tx, slug)
  if (present === null) return missing
  return { ...redirect(`/${present}${asked.path.slice(slug.length + 1)}`), isPermanent: true }
}

/** Nothing for the asker at a place of an organization: gone, where everyone could read something there once; else as if it never was. */
export async function goneOrMissing(tx: ReadTx, asked: Asked, place: string): Promise<Answer> {
  const isGone = await isWithdrawn(tx, slugIn(asked.params), place)
  return isGone ? goneAnswer(asked.language) : movedOrMissing(tx, asked)
}
