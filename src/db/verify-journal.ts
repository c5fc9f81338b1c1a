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
  /** How many of the heads that were kept elsewhere stand in the chain as they were kept. */
  readonly heldHeads: number
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
    heldHeads: anchors.length - lost.length,
    unsealed: await entriesOutside(tx),
    erased: await erasedEntries(tx),
    broken: [
      ...walked.broken,
      ...(await changedPayloads(tx)).map((entry) => ({ kind: 'payload-changed' as const, entry })),
      ...[...new Set(lost.map(({ seal }) => seal))].map((seal) => ({ kind: 'head-lost' as const, seal })),
    ],
  }
}

type Walk = {
  hashes: Map<bigint, string>
  entries: Set<bigint>
  head: Head | null
  broken: Break[]
  /** The hash that the next seal begins with. */
  previous: Buffer
}

const sealsAtOnce = 500

/** Follows the chain from the first seal. After a break it goes on from what stands there, so that one break is told once. */
async function walkSeals(tx: ReadTx): Promise<Walk> {
  const walk: Walk = { hashes: new Map(), entries: new Set(), head: null, broken: [], previous: noSeal }
  for (;;) {
    const seals = await sealsAfter(tx, walk.head?.seal ?? 0n)
    if (seals.length === 0) return walk
    const words = await wordsOf(
      tx,
      seals.flatMap(({ entries }) => entries),
    )
    for (const seal of seals) walkOn(walk, seal, words)
  }
}

function walkOn(walk: Walk, seal: Seal, words: ReadonlyMap<bigint, SealedWords>): void {
  const broken = breaksOf(seal, words, walk.entries)
  const standing = seal.entries.map((entry) => words.get(entry)).filter((entry) => entry !== undefined)
  const stands = seal.previous_hash.equals(walk.previous) && hashOfSeal(walk.previous, standing).equals(seal.hash)
  if (!stands && broken.length === 0) broken.push({ kind: 'seal-broken', seal: seal.id })
  walk.broken.push(...broken)
  walk.head = { seal: seal.id, hash: seal.hash.toString('hex') }
  walk.hashes.set(seal.id, walk.head.hash)
  walk.previous = seal.hash
}

type Seal = { id: bigint; entries: bigint[]; previous_hash: Buffer; hash: Buffer }

function sealsAfter(tx: ReadTx, id: bigint): Promise<Seal[]> {
  return tx.selectFrom('journal_seal').selectAll().where('id', '>', id).orderBy('id').limit(sealsAtOnce).execute()
}

async function wordsOf(tx: ReadTx, ids: readonly bigint[]): Promise<Map<bigint, SealedWords>> {
  const rows = await tx
    .selectFrom('journal_entry')
    .select((eb) => ['id', wordsOfEntry(eb).as('words')])
    .where(sql<boolean>`id = any (${ids.map(String)}::bigint[])`)
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
  const { rows } = await sql<{ id: bigint }>`select e.id from journal_entry e
    left join (select unnest(entries) as id from journal_seal) s on s.id = e.id
    where s.id is null order by e.id`.execute(tx)
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
