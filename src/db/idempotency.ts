import { sql } from 'kysely'
import type { Actor } from '../kernel/actor.ts'
import { newId } from '../kernel/id.ts'
import { done, type Result } from '../kernel/result.ts'
import type { Database, WriteTx } from './transactions.ts'

/** A form that was sent: the key that stood hidden in it, and where it was sent to. */
export type Submit = { readonly key: string; readonly route: string }

/**
 * Does the work of a submit once, and answers with the address that the browser goes to. The same submit again, also at
 * the same moment, waits for the first and gets its address. A refusal leaves no trace: the form may be sent again.
 */
export async function once<No extends string>(
  tx: WriteTx,
  actor: Extract<Actor, { kind: 'person' }>,
  { key, route }: Submit,
  work: () => Promise<Result<string, No>>,
): Promise<Result<string, No>> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${actor.person} ${key}`}, 0))`.execute(tx)
  const before = await tx
    .selectFrom('idempotency_key')
    .select(['route', 'location'])
    .where('person_id', '=', actor.person)
    .where('key', '=', key)
    .executeTakeFirst()
  if (before !== undefined) {
    if (before.route !== route) throw new Error(`an idempotency key of ${before.route} came to ${route}`)
    return done(before.location)
  }
  const result = await work()
  if (result.ok) {
    await tx
      .insertInto('idempotency_key')
      .values({ key, person_id: actor.person, route, location: result.value })
      .execute()
  }
  return result
}

/** What of a request tells one sending of a form from another. A form without a key of its own is always a new one. */
export type Sending = { readonly idempotencyKey: string | null; readonly path: string }

/** The work of a form in a transaction of its own, once for each time that its page was opened. */
export async function writeOnce<No extends string>(
  db: Database,
  actor: Extract<Actor, { kind: 'person' }>,
  { idempotencyKey, path }: Sending,
  work: (tx: WriteTx) => Promise<Result<string, No>>,
): Promise<Result<string, No>> {
  const submit = { key: idempotencyKey ?? newId(), route: path }
  return db.writing(actor, (tx) => once(tx, actor, submit, () => work(tx)))
}
