import { sql } from 'kysely'
import { hashOfSeal, noSeal, wordsOfEntry } from './journal-chain.ts'
import type { Database, WriteTx } from './transactions.ts'

/** The newest seal: whoever keeps its hash elsewhere can tell whether the journal before it was rewritten. */
export type Head = { readonly seal: bigint; readonly hash: string }

/**
 * How far a sealer has come, so that it need not look at the whole journal each second: every entry of a transaction
 * before `horizon` is in a seal up to `seal`.
 */
type Reach = { readonly horizon: string; readonly seal: bigint }

const sealing = 5_120_003
export const fromTheStart: Reach = { horizon: '0', seal: 0n }

/** One sealer at a time, over all programs on a database. */
export async function sealNext(tx: WriteTx, reach: Reach): Promise<{ head: Head | null; reach: Reach }> {
  await sql`select pg_advisory_xact_lock(${sealing})`.execute(tx)
  const { horizon } = await currentHorizon(tx)
  const entries = await unsealed(tx, reach)
  const last = await lastSeal(tx)
  if (entries.length === 0) return { head: null, reach: { horizon, seal: last?.id ?? 0n } }
  const previous = last?.hash ?? noSeal
  const hash = hashOfSeal(
    previous,
    entries.map(({ words }) => words),
  )
  const { id } = await tx
    .insertInto('journal_seal')
    .values({ entries: entries.map((entry) => entry.id), previous_hash: previous, hash })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { head: { seal: id, hash: hash.toString('hex') }, reach: { horizon, seal: id } }
}

async function currentHorizon(tx: WriteTx): Promise<{ horizon: string }> {
  const { rows } = await sql<{
    horizon: string
  }>`select pg_snapshot_xmin(pg_current_snapshot())::text as horizon`.execute(tx)
  return rows[0] ?? { horizon: '0' }
}

/**
 * Entries that nothing can precede any more: their transactions are all ended. A transaction number from the future comes
 * from another server, whose backup was restored here; such entries are looked for once, at the start.
 */
async function unsealed(tx: WriteTx, reach: Reach) {
  const entry = sql.ref('journal_entry.transaction_id')
  const isSettled = sql<boolean>`${entry} < pg_snapshot_xmin(pg_current_snapshot())`
  const isForeign = sql<boolean>`${reach.seal} = 0 and ${entry} >= pg_snapshot_xmax(pg_current_snapshot())`
  return tx
    .selectFrom('journal_entry')
    .select((eb) => ['journal_entry.id', wordsOfEntry(eb).as('words')])
    .where(sql<boolean>`${entry} >= ${reach.horizon}::xid8`)
    .where((eb) => eb.or([isSettled, isForeign]))
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('journal_seal')
          .select(sql<bigint>`unnest(entries)`.as('entry'))
          .where('journal_seal.id', '>', reach.seal)
          .as('sealed'),
      (join) => join.onRef('sealed.entry', '=', 'journal_entry.id'),
    )
    .where('sealed.entry', 'is', null)
    .orderBy('journal_entry.id')
    .execute()
}

async function lastSeal(tx: WriteTx) {
  return tx.selectFrom('journal_seal').select(['id', 'hash']).orderBy('id', 'desc').limit(1).executeTakeFirst()
}

export type Sealer = { stop(): Promise<void> }

/** Seals each second what was committed, and tells every new head. A failed turn is told and tried again. */
export function startSealer(
  database: Pick<Database, 'jobs'>,
  told: { head(head: Head): Promise<void>; failed(error: unknown): void },
): Sealer {
  let reach = fromTheStart
  let turn = Promise.resolve()
  const seal = async () => {
    const sealed = await database.jobs((tx) => sealNext(tx, reach))
    reach = sealed.reach
    if (sealed.head !== null) await told.head(sealed.head)
  }
  const timer = setInterval(() => {
    turn = turn.then(seal).catch(told.failed)
  }, 1_000)
  return {
    stop: async () => {
      clearInterval(timer)
      await turn
    },
  }
}
