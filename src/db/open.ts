import { join } from 'node:path'
import pg from 'pg'
import { done, type Result, refuse } from '../kernel/result.ts'
import { type Address, parseAddress, sqlState } from './address.ts'
import { type EmbeddedNo, joinServer } from './embedded/server.ts'
import { type MigrationNo, migrate } from './migrator.ts'
import { jobPatience, openPool, pagePatience } from './pools.ts'
import { checkServing, ensureLogins, ensureRoles, loginOf, type RolesNo, type ServingRole } from './roles.ts'
import { type Database, databaseOver, type Pools } from './transactions.ts'

export type ServerNo = 'database-unreachable' | 'database-login-refused' | 'database-missing' | 'server-too-old'
export type DatabaseNo = ServerNo | EmbeddedNo | MigrationNo | RolesNo
export type DatabaseSettings = {
  /** Folder of the embedded server, used where no `databaseUrl` is given. */
  readonly dataFolder: string
  readonly databaseUrl: string | null
  readonly databaseAppUrl: string | null
}

const migrations = join(import.meta.dirname, '..', '..', 'migrations')

/** The database, started where it is embedded, migrated, and served by logins that row-level security binds. */
export async function openDatabase(settings: DatabaseSettings): Promise<Result<Database, DatabaseNo>> {
  if (settings.databaseUrl !== null) return openAt(parseAddress(settings.databaseUrl), settings.databaseAppUrl)
  const server = await joinServer(settings.dataFolder)
  if (!server.ok) return server
  const opened = await openAt(server.value.owner, null).catch(async (error: unknown) => {
    await server.value.leave()
    throw error
  })
  if (!opened.ok) {
    await server.value.leave()
    return opened
  }
  const database = opened.value
  const close = async () => {
    await database.close()
    await server.value.leave()
  }
  return done({ ...database, close })
}

/** Migrates a database and opens the doors to it. */
export async function openAt(owner: Address, appUrl: string | null): Promise<Result<Database, DatabaseNo>> {
  const prepared = await prepare(owner, appUrl)
  if (!prepared.ok) return prepared
  const loginFor = (role: ServingRole) =>
    appUrl === null ? loginOf(owner, role) : { ...parseAddress(appUrl), database: owner.database }
  for (const role of ['klynge_public', 'klynge_web', 'klynge_jobs'] as const) {
    const checked = await checkServing(loginFor(role), role)
    if (!checked.ok) return checked
  }
  return done(databaseOver(openPools(loginFor)))
}

async function prepare(owner: Address, appUrl: string | null): Promise<Result<null, DatabaseNo>> {
  const client = new pg.Client({ ...owner, connectionTimeoutMillis: 10_000, options: '-c search_path=public' })
  client.on('error', () => {})
  try {
    const connected = await connectAsOwner(client, owner)
    if (!connected.ok) return connected
    const roles = await ensureRoles(client)
    if (!roles.ok) return roles
    const logins = appUrl === null ? await ensureLogins(client, owner) : done(null)
    if (!logins.ok) return logins
    const migrated = await migrate(client, migrations)
    return migrated.ok ? done(null) : migrated
  } finally {
    await client.end().catch(() => {})
  }
}

async function connectAsOwner(client: pg.Client, owner: Address): Promise<Result<null, ServerNo>> {
  try {
    await client.connect()
  } catch (error) {
    const state = sqlState(error)
    if (state === '3D000') return refuse('database-missing', owner.database)
    if (state?.startsWith('28')) return refuse('database-login-refused', owner.user)
    return refuse('database-unreachable', `${owner.host}:${owner.port}`)
  }
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version")
  const version = Number(rows[0]?.version ?? 0)
  return version >= 150_000 ? done(null) : refuse('server-too-old', String(Math.floor(version / 10_000)))
}

function openPools(loginFor: (role: ServingRole) => Address): Pools {
  const pool = (role: ServingRole, size: number, patience = pagePatience, options: string[] = []) =>
    openPool({ login: loginFor(role), size, patience, options: [`role=${role}`, ...options] })
  return {
    open: pool('klynge_public', 10, pagePatience, ['default_transaction_read_only=on']),
    web: pool('klynge_web', 10),
    jobs: pool('klynge_jobs', 4, jobPatience),
  }
}
