import type { ReadTx } from '../../db/transactions.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { appointerNamed } from '../storage/appointers.ts'
import { type NewAppointer, nobodyKnown } from '../storage/memberships.ts'

const longest = 200

/**
 * Whom a name or public id means as the one who appointed: an authority of the register, or else a body by the name as it is
 * written, such as `PLO-Nordjylland`. Refused: what is an address and leads nowhere, and what is too long to be a name.
 */
export async function findAppointer(tx: ReadTx, written: string): Promise<Result<NewAppointer, 'no-such-appointer'>> {
  const text = written.trim()
  if (text === '') return done(nobodyKnown)
  const organization = await appointerNamed(tx, text.replace(/^\//, ''))
  if (organization !== null) return done({ organization, printed: null })
  if (text.length > longest || /^\/?[a-z-]+\/[a-z-]+/.test(text)) return refuse('no-such-appointer', 'appointedBy')
  return done({ organization: null, printed: text })
}
