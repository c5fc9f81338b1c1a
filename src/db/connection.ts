import { createHash } from 'node:crypto'
import {
  type CompiledQuery,
  type ConnectionProvider,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  type KyselyProps,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import { sqlState } from './address.ts'

/**
 * A connection on loan from its pool. Where the trouble was not the server's own answer (a timeout, a cut line), nobody
 * knows what it still does: it is thrown away, never handed back.
 */
export type Loan = {
  readonly client: pg.PoolClient
  isDoubtful: boolean
  /** Set when the transaction ends: what comes too late, for want of an await, must not run on someone else's. */
  isOver: boolean
  /** How long the first statement may take, in milliseconds: waiting for the connection was a part of it. */
  firstPatience: number | undefined
}

const leastPatience = 200

export async function onLoan<T>(pool: pg.Pool, work: (loan: Loan) => Promise<T>): Promise<T> {
  const from = Date.now()
  const client = await pool.connect()
  const patience = Math.max((pool.options.query_timeout ?? 0) - (Date.now() - from), leastPatience)
  const loan: Loan = { client, isDoubtful: false, isOver: false, firstPatience: patience }
  try {
    return await work(loan)
  } finally {
    loan.isOver = true
    client.release(loan.isDoubtful)
  }
}

/** Runs one statement; parsed and planned once per connection where it has values. */
export async function ask(loan: Loan, text: string, values?: readonly unknown[]): Promise<pg.QueryResult> {
  const question = { ...named(text, values), query_timeout: loan.firstPatience }
  loan.firstPatience = undefined
  try {
    return await loan.client.query(question)
  } catch (error) {
    if (leavesDoubt(error)) loan.isDoubtful = true
    throw error
  }
}

function named(text: string, values?: readonly unknown[]): pg.QueryConfig {
  if (values === undefined) return { text }
  const name = statementName(text)
  return name === undefined ? { text, values: [...values] } : { name, text, values: [...values] }
}

/** 57P: the server goes down. 0A000: a remembered plan that a migration made stale. */
function leavesDoubt(error: unknown): boolean {
  const state = sqlState(error)
  return state === undefined || state.startsWith('57P') || state === '0A000'
}

/** Statements with lists of many lengths are without number; only so many are remembered. */
const mostNames = 1_000
const names = new Map<string, string>()

function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) return known
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}

const writes = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** Questions that are asked at the same time on one connection are answered one after the other. */
class LentConnection implements DatabaseConnection {
  readonly #loan: Loan
  #turn: Promise<unknown> = Promise.resolve()

  constructor(loan: Loan) {
    this.#loan = loan
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#loan.isOver) throw new Error('the transaction is over: an await is missing')
    const asked = this.#turn.then(() => ask(this.#loan, sql, parameters))
    this.#turn = asked.catch(() => {})
    const { command, rowCount, rows } = await asked
    return writes.has(command) ? { numAffectedRows: BigInt(rowCount ?? 0), rows } : { rows }
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    yield* []
    throw new Error('results are read whole')
  }
}

const dialect = new PostgresDialect({
  pool: async () => Promise.reject(new Error('connections are lent, not pooled here')),
})
const compiler = new PostgresQueryCompiler()
const adapter = new PostgresAdapter()
const driver = new DummyDriver()

function kyselyOver(provider: ConnectionProvider): KyselyProps {
  return { config: { dialect }, dialect, driver, executor: new DefaultQueryExecutor(compiler, adapter, provider) }
}

/** Kysely on one connection, as inside a transaction. */
export function overLoan(loan: Loan): KyselyProps {
  const connection = new LentConnection(loan)
  return kyselyOver({ provideConnection: (consumer) => consumer(connection) })
}

/** Kysely that takes a connection per statement. */
export function overPool(pool: pg.Pool): KyselyProps {
  return kyselyOver({
    provideConnection: (consumer) => onLoan(pool, (loan) => consumer(new LentConnection(loan))),
  })
}
