import type { Row } from '../lines/rows.ts'
import { fold } from '../lines/words.ts'
import type { ItemRows } from './read-item.ts'

const CLOSING = /^(?:underskrift(?:er|sside|ssider)?|(?:med )?venlig(?:e)? hilsen(?:er)?|mvh|på vegne af .{3,60})$/

/** Names under "Underskrifter" at the end sign the minutes and say nothing of the last item. */
export function withoutSignatures(items: readonly ItemRows[]): { items: ItemRows[]; signatures: Row[] } {
  const last = items.at(-1)
  const from = last?.body.findIndex((row) => (row.gap || row.newPage) && CLOSING.test(fold(row.text))) ?? -1
  if (last === undefined || from < 0) return { items: [...items], signatures: [] }
  const body = last.body.slice(0, from)
  return { items: [...items.slice(0, -1), { ...last, body }], signatures: last.body.slice(from) }
}
