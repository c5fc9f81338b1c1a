import { appendFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Address } from '../src/db/address.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run and the migrated database that every test database is cloned from. */
    template: Address
  }
}

/** One database server per run; `TEST_DATABASE_URL` or `DATABASE_URL` names one that runs already. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error('Klynge is tested with Node 24: type `bin/run vitest run`, which uses the one that npm ci brought.')
  }
  const { givenServer, makeTemplate, dropAll } = await import('./server.ts')
  const given = givenServer()
  if (given !== null) {
    const template = await makeTemplate(given)
    project.provide('template', template)
    return () => dropAll(template)
  }
  const { clearAbandoned, ownFolder } = await import('./folders.ts')
  await clearAbandoned()
  const { joinServer } = await import('../src/db/embedded/server.ts')
  const folder = await ownFolder()
  const server = await joinServer(folder)
  if (!server.ok) throw new Error(`the test server did not start: ${server.refusal}`)
  await careless(folder)
  project.provide('template', await makeTemplate(server.value.owner))
  return async () => {
    await server.value.leave()
    await rm(folder, { recursive: true, force: true, maxRetries: 20 })
  }
}

/** What a test writes need not survive a power cut, so nothing waits for the disk. */
async function careless(folder: string): Promise<void> {
  const { signalServer } = await import('./server-processes.ts')
  await appendFile(
    join(folder, 'pg', 'postgresql.conf'),
    'fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n',
  )
  await signalServer(folder, 'SIGHUP')
}
