import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { furnish } from '../src/cli/open-for-command.ts'
import { roomRoutes } from '../src/rooms.ts'
import { organizationBySlug } from '../src/structure/storage/organizations.ts'
import type { Route } from '../src/ui/route.ts'
import { addSecretary, operator } from './cast.ts'
import { testDatabase } from './database.ts'
import { type Web, webOver } from './web.ts'

/** A house with all that comes in the box, the register and the example, and every room's routes behind its door. */
export type FurnishedHouse = { readonly routes: readonly Route[]; readonly web: Web }

/** Who is signed in as `eva` is the secretary of Klynge Nord. */
export async function furnishedHouse(): Promise<FurnishedHouse> {
  const database = await testDatabase()
  const dataFolder = await mkdtemp(join(tmpdir(), 'klynge-furnished-'))
  afterAll(() => rm(dataFolder, { recursive: true, force: true }))
  const settings = {
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataFolder,
    databaseUrl: null,
    databaseAppUrl: null,
    smtpUrl: null,
    statbankUrl: null,
    providers: [],
    proxies: [],
    journalTo: [],
    isEmpty: false,
  }
  await furnish(database, settings)
  const cluster = await database.reading(operator, (tx) => organizationBySlug(tx, 'klynge-nord-nordjylland'))
  const eva = await addSecretary(database, cluster?.id ?? '')
  const routes = roomRoutes(database, settings, () => {})
  return { routes, web: await webOver(database, routes, { eva }) }
}
