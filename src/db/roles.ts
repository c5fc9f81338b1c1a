import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'
import { done, type Result, refuse } from '../kernel/result.ts'
import { type Address, as, sqlState } from './address.ts'

/** The roles that serve: open pages, signed-in people, and jobs. They belong to the whole server, not to one database. */
export const servingRoles = ['klynge_public', 'klynge_web', 'klynge_jobs'] as const
export type ServingRole = (typeof servingRoles)[number]

export type RolesNo =
  | 'may-not-create-roles'
  | 'role-of-another-owner'
  | 'owner-without-password'
  | 'app-login-not-member'
  | 'serving-role-too-strong'
  | 'serving-login-refused'

/** What the server's administrator runs where our owner may not make roles. */
export const sqlForAdministrator = [
  ...servingRoles.map((role) => `create role ${role} nologin noinherit;`),
  "create role klynge_app login noinherit password '…';",
  `grant ${servingRoles.join(', ')} to klynge_app;`,
].join('\n')

/**
 * The password of a serving role, the same for every Klynge that has the same owner on the same server: derived from
 * what only they know. Which database the owner's address names, and how it spells the host, makes no difference.
 */
export function rolePassword(owner: Address, role: ServingRole): string {
  return createHmac('sha256', `${owner.user}:${owner.password}`).update(role).digest('base64url')
}

export function loginOf(owner: Address, role: ServingRole): Address {
  return as(owner, role, rolePassword(owner, role))
}

/** Makes the roles that are missing. The migrations grant to them, so they come first. */
export async function ensureRoles(owner: pg.Client): Promise<Result<null, RolesNo>> {
  const { rows } = await owner.query<{ rolname: string }>('select rolname from pg_roles where rolname = any($1)', [
    servingRoles,
  ])
  const missing = servingRoles.filter((role) => rows.every(({ rolname }) => rolname !== role))
  for (const role of missing) {
    const made = await tryAs(owner, `create role ${role} login noinherit nosuperuser nobypassrls`)
    if (!made) return refuse('may-not-create-roles')
  }
  return done(null)
}

/** Gives the roles their derived passwords, where they do not already open. */
export async function ensureLogins(owner: pg.Client, address: Address): Promise<Result<null, RolesNo>> {
  if (address.password === '') return refuse('owner-without-password')
  for (const role of servingRoles) {
    if (await opens(loginOf(address, role))) continue
    if (!(await isOurs(owner, role, address.user))) return refuse('role-of-another-owner', role)
    const verifier = scramVerifier(rolePassword(address, role))
    const statement = `alter role ${role} login password '${verifier}'; comment on role ${role} is '${mark(address.user)}'`
    if (!(await tryAs(owner, statement))) return refuse('may-not-create-roles')
  }
  return done(null)
}

/** Whom a role's password follows, written on the role so that a second owner does not lock the first one out. */
function mark(user: string): string {
  return `Klynge, password derived from owner ${createHash('sha256').update(user).digest('hex').slice(0, 16)}`
}

async function isOurs(owner: pg.Client, role: ServingRole, user: string): Promise<boolean> {
  const { rows } = await owner.query<{ note: string | null }>(
    "select shobj_description(oid, 'pg_authid') as note from pg_roles where rolname = $1",
    [role],
  )
  const note = rows[0]?.note ?? null
  return note === null || note === mark(user)
}

async function opens(address: Address): Promise<boolean> {
  const client = await connectTo(address)
  await client?.end()
  return client !== null
}

/** Runs a statement about roles; false where the owner may not. Another Klynge may be doing the same at this moment. */
async function tryAs(owner: pg.Client, statement: string, attempt = 1): Promise<boolean> {
  try {
    await owner.query(statement)
    return true
  } catch (error) {
    const state = sqlState(error)
    if (state === '42501') return false
    if (state === '42710' || state === '23505') return true
    if (state === 'XX000' && attempt < 5) return tryAs(owner, statement, attempt + 1)
    throw error
  }
}

/** The password as PostgreSQL stores it (RFC 5802), so that it never stands in a statement that a server may log. */
function scramVerifier(password: string): string {
  const salt = randomBytes(16)
  const salted = pbkdf2Sync(password, salt, 4096, 32, 'sha256')
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest()
  const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$4096:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`
}

const strength = `
  select pg_has_role(session_user, $1, 'member') as is_member,
         exists (select from pg_roles r
                  where pg_has_role(session_user, r.oid, 'member') and (r.rolsuper or r.rolbypassrls))
      or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where n.nspname = 'public' and pg_has_role(session_user, c.relowner, 'member')) as is_strong`

/**
 * Refuses to serve with a login that row-level security does not bind: superuser, BYPASSRLS, owner of a table, or member
 * of such a role. `needed` is the role that the login must be able to take on.
 */
export async function checkServing(login: Address, needed: ServingRole): Promise<Result<null, RolesNo>> {
  const client = await connectTo(login)
  if (client === null) return refuse('serving-login-refused', login.user)
  try {
    const { rows } = await client.query<{ is_member: boolean; is_strong: boolean }>(strength, [needed])
    if (rows[0]?.is_strong !== false) return refuse('serving-role-too-strong', login.user)
    return rows[0].is_member ? done(null) : refuse('app-login-not-member', login.user)
  } finally {
    await client.end()
  }
}

/** A connection, or null where the server knows the login but does not let it in. */
async function connectTo(address: Address): Promise<pg.Client | null> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 5_000, query_timeout: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    if (sqlState(error)?.startsWith('28')) return null
    throw error
  }
}
