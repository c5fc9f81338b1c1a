import type { WriteTx } from '../../db/transactions.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { addSource } from '../storage/memberships.ts'
import type { DecisionFinder } from './decision-finder.ts'

/** Where it is decided: an item in Klynge, or words that say where it is written. Ids of the one or the other. */
export type Decided = { readonly decision: string | null; readonly source: string | null }

/** Which decision a form names: one that the writer sees, of the very circle. */
export async function decidedIn(
  tx: WriteTx,
  decisions: DecisionFinder,
  root: string,
  form: { readonly decision: string; readonly source: string },
): Promise<Result<Decided, 'no-decision' | 'no-such-decision'>> {
  if (form.decision === '') {
    if (form.source === '') return refuse('no-decision', 'decision')
    return done({ decision: null, source: await addSource(tx, form.source, root) })
  }
  const found = (await decisions.withKeys(tx, [form.decision])).get(form.decision)
  if (found === undefined || found.root !== root) return refuse('no-such-decision', 'decision')
  return done({ decision: found.key, source: form.source === '' ? null : await addSource(tx, form.source, root) })
}
