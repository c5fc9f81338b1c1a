import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type Address, parseAddress } from '../src/db/address.ts'
import { openAt } from '../src/db/open.ts'

/** The server that the environment names, or null where the run brings its own. */
export function givenServer(): Address | null {
  const url = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL
  return url === undefined || url === '' ? null : parseAddress(url)
}

/** Runs statements as the owner, each by itself. */
export async function asOwner(address: Address, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ ...address, options: '-c search_path=public' })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A migrated database whose name tells its clones from those of a run beside this one. */
export async function makeTemplate(server: Address): Promise<Address> {
  const template = { ...server, database: `klynge_test_${randomBytes(6).toString('hex')}` }
  await asOwner(server, `create database ${template.database}`)
  const opened = await openAt(template, null)
  if (!opened.ok) {
    await dropAll(template)
    throw new Error(`the test database was not opened: ${opened.refusal} ${opened.at ?? ''}`)
  }
  await opened.value.close()
  return template
}

/** Drops the template and every clone of it. */
export async function dropAll(template: Address): Promise<void> {
  const client = new pg.Client({ ...template, database: 'postgres' })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [template.database],
    )
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  } finally {
    await client.end()
  }
}

export async function isSuperuser(address: Address): Promise<boolean> {
  const client = new pg.Client(address)
  await client.connect()
  const { rows } = await client.query('select rolsuper from pg_roles where rolname = current_user')
  await client.end()
  return rows[0]?.rolsuper === true
}
