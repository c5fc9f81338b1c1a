import pg from 'pg'
import type { Address } from './address.ts'

/** How long anything may take, in milliseconds: a hung database is an error within three seconds, never a hung page. */
export type Patience = { readonly connect: number; readonly query: number; readonly lock: number }

export const pagePatience: Patience = { connect: 2_500, query: 2_800, lock: 2_000 }
export const jobPatience: Patience = { connect: 2_500, query: 30_000, lock: 5_000 }

/** Values as the house reads them: counts and øre as bigint, days as `YYYY-MM-DD` text. */
function houseTypes(): pg.TypeOverrides {
  const types = new pg.TypeOverrides()
  types.setTypeParser(20, BigInt)
  types.setTypeParser(1016, (text: string) => text.slice(1, -1).split(',').filter(Boolean).map(BigInt))
  types.setTypeParser(1082, (text: string) => text)
  return types
}

export type PoolSettings = {
  readonly login: Address
  readonly size: number
  readonly patience: Patience
  /** Settings of every connection, `name=value`. */
  readonly options: readonly string[]
}

/** A pool that never throws out of the blue: a lost connection is met by the next query, which opens a new one. */
export function openPool({ login, size, patience, options }: PoolSettings): pg.Pool {
  const pool = new pg.Pool({
    ...login,
    max: size,
    types: houseTypes(),
    application_name: 'klynge',
    connectionTimeoutMillis: patience.connect,
    query_timeout: patience.query,
    statement_timeout: patience.query,
    lock_timeout: patience.lock,
    idle_in_transaction_session_timeout: 3 * patience.query,
    idleTimeoutMillis: 60_000,
    keepAlive: true,
    options: ['search_path=public', 'timezone=UTC', ...options].map((setting) => `-c ${setting}`).join(' '),
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
