import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'

/** Godkendt indlæsning that stands: not undone. */
export type Acceptance = {
  readonly id: string
  readonly meeting: string | null
  /** the meeting as it was before, as kept; null where there was none */
  readonly replaced: unknown
  readonly acceptedAt: Date
}

export async function standingAcceptance(tx: ReadTx, document: string): Promise<Acceptance | null> {
  const row = await tx
    .selectFrom('acceptance')
    .select(['id', 'meeting_id as meeting', 'replaced', 'accepted_at as acceptedAt'])
    .where('document_id', '=', document)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Whether another document's acceptance has replaced the meeting since this one's. */
export async function isReplaced(tx: ReadTx, acceptance: Acceptance): Promise<boolean> {
  const row = await tx
    .selectFrom('acceptance')
    .select('id')
    .where('meeting_id', '=', acceptance.meeting)
    .where('undone_at', 'is', null)
    .where('id', '>', acceptance.id)
    .executeTakeFirst()
  return row !== undefined
}

export type NewAcceptance = {
  readonly id: string
  readonly document: string
  readonly organization: string
  readonly meeting: string
  /** JSON of the meeting as it was before */
  readonly replaced: string | null
  readonly by: string | null
}

export async function insertAcceptance(tx: WriteTx, acceptance: NewAcceptance): Promise<void> {
  await tx
    .insertInto('acceptance')
    .values({
      id: acceptance.id,
      document_id: acceptance.document,
      organization_id: acceptance.organization,
      meeting_id: acceptance.meeting,
      replaced: acceptance.replaced === null ? null : sql`${acceptance.replaced}::jsonb`,
      created_by: acceptance.by,
    })
    .execute()
}

export async function endAcceptance(tx: WriteTx, acceptance: string, by: string | null): Promise<void> {
  await tx
    .updateTable('acceptance')
    .set({ undone_at: sql`now()`, undone_by: by })
    .where('id', '=', acceptance)
    .execute()
}
