import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import type { Address } from '../src/db/address.ts'
import { openAt } from '../src/db/open.ts'
import type { Database } from '../src/db/transactions.ts'
import { asOwner } from './server.ts'

/** A database of one's own, migrated and empty, and the owner's way into it. */
export type TestDatabase = Database & { readonly owner: Address }

const opened: Database[] = []

afterAll(async () => {
  await Promise.all(opened.splice(0).map((database) => database.close()))
})

/** Clones the run's template. Closed after the file's tests, dropped after the run. */
export async function testDatabase(): Promise<TestDatabase> {
  const owner = await cloneTemplate()
  const database = await openAt(owner, null)
  if (!database.ok) throw new Error(`the test database was not opened: ${database.refusal}`)
  opened.push(database.value)
  return { ...database.value, owner }
}

/** A clone that nobody has opened. */
export async function cloneTemplate(): Promise<Address> {
  const template = inject('template')
  const owner = { ...template, database: `${template.database}_${randomBytes(6).toString('hex')}` }
  await asOwner(
    { ...template, database: 'postgres' },
    `create database ${owner.database} template ${template.database}`,
  )
  return owner
}
