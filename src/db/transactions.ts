import { Kysely, Transaction } from 'kysely'
import pg from 'pg'
import type { Actor } from '../kernel/actor.ts'
import { ask, type Loan, onLoan, overLoan, overPool } from './connection.ts'
import type { Rows } from './rows.ts'

/** What a reader gets: it can ask, and a writer does not take it. */
export type ReadTx = Pick<
  Kysely<Rows>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'dynamic' | 'case' | 'getExecutor'
>

/** What a writer gets, inside its transaction. It reads too. */
export type WriteTx = Transaction<Rows>

/** What someone without a session holds in their hand: an address, a link's hash, a cookie's hash, an identity's hash (hex). */
export type Keys = {
  readonly email?: string
  readonly link?: string
  readonly session?: string
  readonly identity?: string
}

export type Database = {
  /** Open pages: the public role, read-only, a connection per statement. */
  readingPublic<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>
  /** One read-only transaction with the actor's rights; for the public the same as `readingPublic`. */
  reading<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T>
  /** One transaction with the actor's rights. A refusal that comes back undoes everything, as an exception does. */
  writing<T>(actor: Actor, work: (tx: WriteTx) => Promise<T>): Promise<T>
  /** Sign-in: nobody yet, but with a key that opens its own account, link or session. */
  holding<T>(keys: Keys, work: (tx: WriteTx) => Promise<T>): Promise<T>
  /** What the program does by itself: letters, reading documents, sealing. */
  jobs<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>
  isReady(): Promise<boolean>
  close(): Promise<void>
}

export type Pools = { readonly open: pg.Pool; readonly web: pg.Pool; readonly jobs: pg.Pool }

export function databaseOver(pools: Pools): Database {
  const open = new Kysely<Rows>(overPool(pools.open))
  const readingPublic = <T>(work: (tx: ReadTx) => Promise<T>) => work(open)
  return {
    readingPublic,
    reading: (actor, work) =>
      actor.kind === 'public' ? readingPublic(work) : transact(pools.web, 'begin read only', settingsOf(actor), work),
    writing: (actor, work) => transact(pools.web, 'begin', settingsOf(actor), work),
    holding: (keys, work) => transact(pools.web, 'begin', settingsOfKeys(keys), work),
    jobs: (work) => transact(pools.jobs, 'begin', {}, work),
    isReady: () => isReady(pools),
    close: async () => void (await Promise.all([pools.open.end(), pools.web.end(), pools.jobs.end()])),
  }
}

type Settings = Readonly<Record<string, string>>

function settingsOf(actor: Actor): Settings {
  if (actor.kind === 'person') return { 'klynge.person': actor.person }
  return actor.kind === 'operator' ? { 'klynge.operator': 'true' } : {}
}

function settingsOfKeys(keys: Keys): Settings {
  return Object.fromEntries(Object.entries(keys).map(([name, value]) => [`klynge.${name}`, value]))
}

/** Begins and says who is asking in one round trip. The settings end with the transaction. */
function opening(begin: string, settings: Settings): string {
  const said = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  )
  return said.length === 0 ? begin : `${begin}; select ${said.join(', ')}`
}

async function transact<T>(
  pool: pg.Pool,
  begin: string,
  settings: Settings,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  return onLoan(pool, async (loan) => {
    await ask(loan, opening(begin, settings))
    const answer = await workOrUndo(loan, work)
    await (isRefusal(answer) ? undo(loan) : commit(loan))
    return answer
  })
}

async function workOrUndo<T>(loan: Loan, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  try {
    return await work(new Transaction<Rows>(overLoan(loan)))
  } catch (error) {
    await undo(loan)
    throw error
  }
}

/** A connection in doubt is closed instead, which undoes as well. */
async function undo(loan: Loan): Promise<void> {
  loan.isOver = true
  if (loan.isDoubtful) return
  await ask(loan, 'rollback').catch(() => {})
}

/** PostgreSQL answers COMMIT with ROLLBACK where a statement had failed: nothing was kept, so nothing is confirmed. */
async function commit(loan: Loan): Promise<void> {
  loan.isOver = true
  const { command } = await ask(loan, 'commit')
  if (command === 'ROLLBACK') throw new Error('the transaction had failed and was undone')
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}

async function isReady(pools: Pools): Promise<boolean> {
  return Promise.all(Object.values(pools).map((pool: pg.Pool) => onLoan(pool, (loan) => ask(loan, 'select 1')))).then(
    () => true,
    () => false,
  )
}
