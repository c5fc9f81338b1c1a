import type { DatabaseNo } from './open.ts'
import { sqlForAdministrator } from './roles.ts'

/** Why Klynge cannot start on its database, one sentence each; `at` is what the refusal names. */
export const texts: Readonly<Record<DatabaseNo, (at: string) => string>> = {
  'database-unreachable': (at) => `The database does not answer at ${at}: is it running, and is DATABASE_URL right?`,
  'database-login-refused': (at) =>
    `The database does not let ${at} in: the name or password in DATABASE_URL is wrong.`,
  'database-missing': (at) => `There is no database ${at} on the server: create it, or correct DATABASE_URL.`,
  'server-too-old': (at) => `The server is PostgreSQL ${at}, but Klynge needs 15 or newer.`,
  'server-did-not-start': (at) => `The embedded database could not start; the end of ${at} says why.`,
  'folder-of-another-user': (at) =>
    `The folder ${at} belongs to another user: start Klynge as them, or choose KLYNGE_DATA.`,
  'folder-out-of-reach': (at) => `The database cannot reach the folder ${at}: choose another with KLYNGE_DATA.`,
  'user-without-name': (at) =>
    `User number ${at} has no name on this machine, and the database cannot start without one.`,
  'schema-newer-than-program': (at) =>
    `The database is newer than this program: it has ${at}, which the program lacks.`,
  'migration-changed': (at) => `The file ${at} was changed after it was run; fetch the unchanged file again.`,
  'migration-out-of-order': (at) =>
    `The file ${at} should have run before others that have run; give it a later number.`,
  'may-not-create-roles': () =>
    `The database's owner may not create roles; ask the server's administrator to run this, and set DATABASE_APP_URL to klynge_app:\n${sqlForAdministrator}`,
  'role-of-another-owner': (at) => `The role ${at} serves another owner's Klynge on this server: set DATABASE_APP_URL.`,
  'owner-without-password': () =>
    "DATABASE_URL has no password to derive the roles' passwords from: set DATABASE_APP_URL.",
  'app-login-not-member': (at) => `${at} is not a member of klynge_public, klynge_web and klynge_jobs.`,
  'serving-role-too-strong': (at) =>
    `${at} can look past the database's access rules (superuser, owner or BYPASSRLS) and therefore may not serve Klynge.`,
  'serving-login-refused': (at) =>
    `The server does not let ${at} in with a password: allow scram-sha-256 in pg_hba.conf.`,
}
