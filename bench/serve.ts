// One server of the bench, in a process of its own: `klynge`, or a bare Fastify handler that runs the same SQL (`bare`), or the
// same bytes from memory (`memory`). Tells its port on standard output.
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { parseAddress } from '../src/db/address.ts'
import { openAt } from '../src/db/open.ts'
import { buildHouse } from '../src/house.ts'
import { meetingAt } from '../src/meetings/storage/stored-meeting.ts'

const [kind = '', owner = '', organization = '', slug = ''] = process.argv.slice(2)
const database = await openAt(parseAddress(owner), null)
if (!database.ok) throw new Error(database.refusal)
const { readingPublic } = database.value
const settings = {
  port: 3000,
  publicUrl: 'http://localhost:3000',
  dataFolder: join(import.meta.dirname, '..', '.klynge'),
  databaseUrl: null,
  databaseAppUrl: null,
  smtpUrl: null,
  statbankUrl: null,
  providers: [],
  proxies: ['loopback'],
  journalTo: [],
  isEmpty: true,
}
const house = await buildHouse(join(import.meta.dirname, '..'), database.value, settings, () => {}, false)
const page = (await house.inject({ method: 'GET', url: `/${organization}/moeder/${slug}` })).body

/** What every comparison does: the SQL of the page, and an answer as long as the page. */
function bare(): FastifyInstance {
  const server = Fastify()
  server.get('/*', async (_request, reply) => {
    await readingPublic((tx) => meetingAt(tx, organization, slug))
    return reply.type('text/html; charset=utf-8').send(page)
  })
  return server
}

function memory(): FastifyInstance {
  const server = Fastify()
  server.get('/*', async (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
  return server
}

const server = kind === 'klynge' ? house : kind === 'bare' ? bare() : memory()
await server.listen({ port: 0, host: '127.0.0.1' })
const listening = server.server.address()
process.stdout.write(`${typeof listening === 'object' ? listening?.port : ''}\n`)
