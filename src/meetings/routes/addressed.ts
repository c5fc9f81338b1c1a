import type { ReadTx } from '../../db/transactions.ts'
import { presentSlug } from '../../structure/storage/organizations.ts'
import { type Answer, type Asked, missing, redirect } from '../../ui/route.ts'

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
