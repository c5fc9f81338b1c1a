import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { done, type Result, refuse } from '../kernel/result.ts'

export type MigrationNo = 'schema-newer-than-program' | 'migration-changed' | 'migration-out-of-order'

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string }
type Applied = { readonly name: string; readonly sha256: string }

/** Two programs that start together: one migrates, the other waits and finds it done. */
const migrating = 5_120_002

/** Brings the schema up to the program, one transaction per file, and tells the names of the files that it ran. */
export async function migrate(owner: pg.Client, folder: string): Promise<Result<string[], MigrationNo>> {
  const migrations = await readMigrations(folder)
  await owner.query('select pg_advisory_lock($1)', [migrating])
  try {
    const applied = await readApplied(owner)
    const pending = pendingAfter(migrations, applied)
    if (!pending.ok) return pending
    for (const migration of pending.value) await apply(owner, migration)
    return done(pending.value.map(({ name }) => name))
  } finally {
    // A connection that is gone has let go of the lock already; what went wrong is told by what is thrown.
    await owner.query('select pg_advisory_unlock($1)', [migrating]).catch(() => {})
  }
}

/** The files that are still to run. Applied files are history: all known, unchanged, and before every pending one. */
export function pendingAfter(
  migrations: readonly Migration[],
  applied: readonly Applied[],
): Result<Migration[], MigrationNo> {
  for (const { name, sha256 } of applied) {
    const known = migrations.find((migration) => migration.name === name)
    if (known === undefined) return refuse('schema-newer-than-program', name)
    if (known.sha256 !== sha256) return refuse('migration-changed', name)
  }
  const pending = migrations.filter(({ name }) => applied.every((row) => row.name !== name))
  const overtaken = pending.find(({ name }) => applied.some((row) => row.name > name))
  return overtaken === undefined ? done(pending) : refuse('migration-out-of-order', overtaken.name)
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function readApplied(owner: pg.Client): Promise<Applied[]> {
  await owner.query(`create table if not exists migration (
    name text primary key, sha256 text not null, at timestamptz not null default now())`)
  const { rows } = await owner.query<Applied>('select name, sha256 from migration order by name')
  return rows
}

async function apply(owner: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(sql)
    await owner.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback').catch(() => {})
    throw new Error(`migration ${name} failed`, { cause: error })
  }
}
