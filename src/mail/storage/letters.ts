import { sql } from 'kysely'
import type { WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import { isGivenUp, type Letter, restSeconds, type WaitingLetter } from '../letter.ts'

/** Queues a letter in the transaction that wants it sent: undone with it, sent after it. */
export async function queueLetter(tx: WriteTx, { recipient, subject, body }: Letter): Promise<void> {
  await tx.insertInto('letter').values({ id: newId(), recipient, subject, body }).execute()
}

/** The same where it is wanted, and else the same question to the database with nothing kept: nobody can tell by the work which it was. */
export async function queueLetterWhere(
  tx: WriteTx,
  isWanted: boolean,
  { recipient, subject, body }: Letter,
): Promise<void> {
  const letter = sql`select ${newId()}::uuid, ${recipient}::text, ${subject}::text, ${body}::text where ${isWanted}::boolean`
  await sql`insert into letter (id, recipient, subject, body) ${letter}`.execute(tx)
}

/**
 * Takes the letter that has waited longest. Taking counts as a try and sets the next one, so that a sender that dies
 * halfway loses nothing, and two senders never hold the same letter.
 */
export async function takeLetter(tx: WriteTx): Promise<WaitingLetter | null> {
  const letter = await tx
    .selectFrom('letter')
    .select(['id', 'recipient', 'subject', 'body', 'tries'])
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .where('next_try_at', '<=', sql<Date>`now()`)
    .orderBy('next_try_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (letter === undefined) return null
  const tries = letter.tries + 1
  const rest = sql<Date>`now() + make_interval(secs => ${restSeconds(tries)})`
  await tx.updateTable('letter').set({ tries, next_try_at: rest }).where('id', '=', letter.id).execute()
  return { ...letter, tries }
}

/** What was written is gone from here once it is sent. */
export async function markSent(tx: WriteTx, id: string): Promise<void> {
  const sent = { sent_at: sql<Date>`now()`, body: '', failure: null }
  await tx.updateTable('letter').set(sent).where('id', '=', id).execute()
}

/** Keeps why it failed; after the last try the letter is given up and emptied too. */
export async function markFailed(tx: WriteTx, { id, tries }: WaitingLetter, failure: string): Promise<void> {
  const end = isGivenUp(tries) ? { given_up_at: sql<Date>`now()`, body: '' } : {}
  await tx
    .updateTable('letter')
    .set({ failure, ...end })
    .where('id', '=', id)
    .execute()
}

/** Letters that wait, oldest first, of those written after the one with this id. */
export async function waitingAfter(tx: WriteTx, id: string | null): Promise<{ id: string; recipient: string }[]> {
  return tx
    .selectFrom('letter')
    .select(['id', 'recipient'])
    .where('sent_at', 'is', null)
    .where('given_up_at', 'is', null)
    .$if(id !== null, (query) => query.where('id', '>', id))
    .orderBy('id')
    .execute()
}
