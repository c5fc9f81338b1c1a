import { sql } from 'kysely'
import type { WriteTx } from '../../db/transactions.ts'
import type { Visibility } from '../../governance/model/visibility.ts'
import { newId } from '../../kernel/id.ts'
import type { AccessChange, ClosingWords } from '../model/closing.ts'
import { insertRows } from './insert-rows.ts'

type Kept = {
  readonly meeting: string
  readonly organization: string
  readonly author: string
  readonly right: string
  /** The meeting's own visibility: nothing that is told of it is more open. */
  readonly outer: Visibility
  readonly closing: ClosingWords | null
}

/** Writes down what was opened and closed. Why something is closed is read by those who see it, or by the members where that was said. */
export async function addVisibilityChanges(
  tx: WriteTx,
  changes: readonly AccessChange[],
  { meeting, organization, author, right, outer, closing }: Kept,
): Promise<void> {
  const rows = changes.map(({ item, attachment, before, after }) => ({
    id: newId(),
    meeting_id: meeting,
    organization_id: organization,
    item_slug: item,
    attachment,
    before,
    after: after.visibility,
    ground: after.visibility === 'public' ? null : (closing?.ground ?? null),
    reason: after.reason,
    review_on: after.reviewOn,
    right_held: right,
    changed_at: new Date().toISOString(),
    visibility: narrowest(outer, toldTo(after.visibility, closing)),
    created_by: author,
  }))
  await insertRows(tx, 'visibility_change', rows)
}

function toldTo(after: Visibility, closing: ClosingWords | null): Visibility {
  const isTold = closing?.isToldToMembers === true && (after === 'level' || after === 'secretariat')
  return isTold ? 'members' : after
}

const fromOpen = ['public', 'members', 'level', 'secretariat', 'author'] as const

function narrowest(one: Visibility, other: Visibility): Visibility {
  return fromOpen.indexOf(one) > fromOpen.indexOf(other) ? one : other
}

/** What is told of a meeting becomes no more open than the meeting; it does not open again with it. */
export async function narrowWhatIsTold(tx: WriteTx, meeting: string, outer: Visibility): Promise<void> {
  for (const table of ['extract', 'visibility_change'] as const) {
    await sql`update ${sql.table(table)} set visibility = ${outer}
      where meeting_id = ${meeting} and visibility < ${outer}::visibility`.execute(tx)
  }
}
