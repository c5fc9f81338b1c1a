import { sql } from 'kysely'
import { hashOfSeal, noSeal, type SealedWords, wordsOfEntry } from './journal-chain.ts'
import type { Head } from './sealer.ts'
import type { ReadTx } from './transactions.ts'

/** One place where the journal is not what was sealed. */
export type Break =
  | { readonly kind: 'payload-changed'; readonly entry: bigint }
  | { readonly kind: 'entry-missing' | 'entry-sealed-twice'; readonly entry: bigint; readonly seal: bigint }
  | { readonly kind: 'seal-broken'; readonly seal: bigint }
  | { readonly kind: 'head-lost'; readonly seal: bigint }

export type JournalVerdict = {
  readonly seals: number
  readonly entries: number
  readonly head: Head | null
  /** Written, not yet in a seal: the last second's, or the sealer stands still. */
  readonly unsealed: readonly bigint[]
  /** The payload was erased for cause; that it was there, and its digest, still stand. */
  readonly erased: readonly bigint[]
  readonly broken: readonly Break[]
}

/** Reads the whole journal and says what is unsealed, erased or broken. `anchors` are heads that were kept elsewhere. */
export async function verifyJournal(tx: ReadTx, anchors: readonly Head[] = []): Promise<JournalVerdict> {
  const walked = await walkSeals(tx)
  const lost = anchors.filter((anchor) => walked.hashes.get(anchor.seal) !== anchor.hash)
  return {
    seals: walked.hashes.size,
    entries: walked.entries.size,
    head: walked.head,
    unsealed: await entriesOutside(tx),
    erased: await erasedEntries(tx),
    broken: [
      ...walked.broken,
      ...(await changedPayloads(tx)).map((entry) => ({ kind: 'payload-changed' as const, entry })),
      ...lost.map(({ seal }) => ({ kind: 'head-lost' as const, seal })),
    ],
  }
}

type Walk = { hashes: Map<bigint, string>; entries: Set<bigint>; head: Head | null; broken: Break[] }

/** Follows the chain from the first seal. After a break it goes on from what stands there, so that one break is told once. */
async function walkSeals(tx: ReadTx): Promise<Walk> {
  const walk: Walk = { hashes: new Map(), entries: new Set(), head: null, broken: [] }
  let previous = noSeal
  let after = 0n
  for (;;) {
    const seal = await sealAfter(tx, after)
    if (seal === undefined) return walk
    const words = await wordsOf(tx, seal.entries)
    const broken = breaksOf(seal, words, walk.entries)
    const stands = seal.previous_hash.equals(previous) && hashOfSeal(previous, [...words.values()]).equals(seal.hash)
    if (!stands && broken.length === 0) broken.push({ kind: 'seal-broken', seal: seal.id })
    walk.broken.push(...broken)
    walk.head = { seal: seal.id, hash: seal.hash.toString('hex') }
    walk.hashes.set(seal.id, walk.head.hash)
    previous = seal.hash
    after = seal.id
  }
}

type Seal = { id: bigint; entries: bigint[]; previous_hash: Buffer; hash: Buffer }

function sealAfter(tx: ReadTx, id: bigint): Promise<Seal | undefined> {
  return tx.selectFrom('journal_seal').selectAll().where('id', '>', id).orderBy('id').limit(1).executeTakeFirst()
}

async function wordsOf(tx: ReadTx, ids: readonly bigint[]): Promise<Map<bigint, SealedWords>> {
  const rows = await tx
    .selectFrom('journal_entry')
    .select((eb) => ['id', wordsOfEntry(eb).as('words')])
    .where(sql<boolean>`id = any (${ids.map(String)}::bigint[])`)
    .orderBy('id')
    .execute()
  return new Map(rows.map(({ id, words }) => [id, words]))
}

function breaksOf(seal: Seal, words: ReadonlyMap<bigint, SealedWords>, sealed: Set<bigint>): Break[] {
  return seal.entries.flatMap((entry): Break[] => {
    if (sealed.has(entry)) return [{ kind: 'entry-sealed-twice', entry, seal: seal.id }]
    sealed.add(entry)
    return words.has(entry) ? [] : [{ kind: 'entry-missing', entry, seal: seal.id }]
  })
}

async function entriesOutside(tx: ReadTx): Promise<bigint[]> {
  const rows = await tx
    .selectFrom('journal_entry')
    .select('id')
    .where('id', 'not in', (eb) => eb.selectFrom('journal_seal').select(sql<bigint>`unnest(entries)`.as('id')))
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function erasedEntries(tx: ReadTx): Promise<bigint[]> {
  const rows = await tx
    .selectFrom('journal_entry')
    .leftJoin('journal_payload', 'entry_id', 'id')
    .select('id')
    .where('entry_id', 'is', null)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function changedPayloads(tx: ReadTx): Promise<bigint[]> {
  const rows = await tx
    .selectFrom('journal_entry')
    .innerJoin('journal_payload', 'entry_id', 'id')
    .select('id')
    .where(sql<boolean>`sha256(convert_to(payload, 'UTF8')) <> digest`)
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
