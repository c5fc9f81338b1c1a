import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { journalWords } from '../src/cli/journal-words.ts'
import type { Actor } from '../src/kernel/actor.ts'
import { roomRoutes } from '../src/rooms.ts'
import { buildAssets } from '../src/web/assets.ts'
import { buildServer } from '../src/web/server.ts'
import { today } from './cast.ts'
import { canaries, closedWorld, mayRead, type Role, roles, type World } from './matrix-world.ts'

// Thousands of addresses a test: on a machine with much else to do, that takes its time.
vi.setConfig({ testTimeout: 240_000 })

const cluster = 'fjordklyngen'
const level = 'politisk-niveau'
const openMeeting = '2024-01-10'
const closedMeetings = ['2024-02-10', '2024-03-10', '2024-03-20']
const formSecret = 'matrix'

let world: World
let routes: ReturnType<typeof roomRoutes>

beforeAll(async () => {
  world = await closedWorld()
  routes = roomRoutes(world.database, settings(world), () => {})
})

function settings({ files }: World) {
  return {
    port: 3000,
    publicUrl: 'http://localhost:3000',
    dataFolder: join(files, '..'),
    databaseUrl: null,
    databaseAppUrl: null,
    smtpUrl: null,
    statbankUrl: null,
    providers: [],
    proxies: [],
    journalTo: [],
    isEmpty: true,
  }
}

/** The addresses that stand for a route: every meeting and item, the closed ones too. A parameter without a row here is an error. */
function addresses(url: string): string[] {
  const values: Record<string, readonly string[]> = {
    ':cluster': [cluster],
    ':level': /forlaeng|nedlaeg|^\/:cluster\/:level$/.test(url) ? [level, 'gruppe'] : [level],
    ':meeting': [openMeeting, ...closedMeetings, '1999-01-01'],
    ':item': ['1', '2', '3', '4'],
    ':document': [world.document],
    ':membership': [world.membership],
    ':set': [world.ruleSet, 'ingen'],
    ':rule': ['E-1', 'E-9'],
    ':exemption': ['ingen'],
    ':constitution': [world.constitution, 'ingen'],
    ':line': [world.line, 'ingen'],
    ':office': [world.office, 'ingen'],
    ':person': [world.closedPerson, world.holder, 'ingen'],
    ':region': ['solbjerg'],
    ':municipality': ['havnby'],
    ':hospital': ['ingen'],
    ':question': ['ingen'],
    ':invitation': [world.invitation, 'ingen'],
    ':import': [world.listImport, 'ingen'],
    ':kind': ['organisationer', 'ingen'],
    ':token': ['intet'],
    ':thing': [...Object.values(journalWords.things).map(({ word }) => word), 'ingen'],
    ':journaled': [world.membership, world.closedPerson, world.listImport, 'ingen'],
    ':provider': ['ingen'],
    ':session': [world.session, 'ingen'],
    ':identity': [world.identity, 'ingen'],
    ':number': ['1', '2', '4'],
    ':table': ['seats', 'ingen'],
  }
  return url
    .split('/')
    .reduce<string[]>(
      (built, part) => {
        const choices = part.startsWith(':') ? values[part] : [part]
        if (choices === undefined) throw new Error(`the matrix has no row for ${part} in ${url}`)
        return built.flatMap((before) =>
          choices.map((choice) => (before === '' && choice === '' ? '' : `${before}/${choice}`)),
        )
      },
      [''],
    )
    .map((path) => path || '/')
}

/** Forms that would do something, had the sender the right. */
function forms(): Record<string, string>[] {
  const everything = {
    'form-secret': formSecret,
    'form-key': '',
    name: 'Ny kanarie',
    email: 'ny@havnby.test',
    organization: world.organizations[1]?.id ?? '',
    post: 'secretary',
    title: 'x',
    visibility: 'public',
    reason: 'x',
    of: 'meeting',
    path: 'meeting.date',
    verdict: 'accepted',
    version: '1',
    choice: 'printed',
    participant: 'participants.0',
    firstDay: '2030-01-01',
    source: 'x',
    from: '2024-01-01',
    to: '2024-02-01',
    startDate: '2024-01-01',
    endDate: '2024-02-01',
    on: '2024-01-01',
    day: '2024-05-05',
    date: '2024-05-05',
    held: '2024-05-05',
    number: '9',
    text: 'x',
    hasPage: 'yes',
    isPublic: 'yes',
    office: 'yes',
    person: world.closedPerson,
    classification: 'cluster',
    task: 'x',
    reportsTo: cluster,
    until: '2026-01-01',
    subject: 'project',
    topic: 'x',
    invited: 'patientinddragelsesudvalg-solbjerg',
    answer: 'accepted',
    answeredOn: '2024-01-01',
    outcome: 'x',
    outcomeOn: '2024-01-01',
  }
  return [{ 'form-secret': formSecret }, everything]
}

/** The actor as it is, or one whose every check by the program says yes. The database is asked as the same person. */
function actorOf(role: Role, isStubbed: boolean): Actor {
  if (role === 'public') return { kind: 'public', day: today }
  const actor = world.actors[role]
  if (!isStubbed) return actor
  return {
    ...actor,
    keepsRegister: true,
    seats: world.organizations.map(({ id, root }) => ({
      organization: id,
      root,
      isSecretary: true,
      post: 'secretary',
    })),
  }
}

async function serve(isStubbed: boolean): Promise<FastifyInstance> {
  return buildServer({
    publicUrl: new URL('http://localhost:3000'),
    routes,
    proxies: [],
    assets: await buildAssets(join(import.meta.dirname, '..')),
    visitorOf: async (cookie) => {
      const role = roles.find((one) => one === cookie) ?? 'public'
      return { actor: actorOf(role, isStubbed), formSecret: role === 'public' ? null : formSecret }
    },
    stateOfPublic: async () => String(Math.random()),
    isReady: async () => true,
    isAway: () => false,
    log: false,
  })
}

const cookieOf = (role: Role) => ({ cookie: `klynge_session=${role}` })

/** Canaries that a role finds at every address in every format, with where. */
async function found(server: FastifyInstance, role: Role): Promise<Map<string, string[]>> {
  const hits = new Map<string, string[]>()
  for (const { method, url } of routes) {
    if (method !== 'GET') continue
    for (const path of addresses(url)) {
      for (const address of [path, `/en${path}`, `${path}.json`, `${path}.csv`, `${path}?pr=2024-03-15`]) {
        const { statusCode, body, headers } = await server.inject({
          method: 'GET',
          url: address,
          headers: cookieOf(role),
        })
        if (statusCode >= 500) hits.set('an error', [...(hits.get('an error') ?? []), address])
        // The address itself is repeated in links to the other language; what was asked is no news to who asked.
        const read = (body + JSON.stringify(headers)).replaceAll(world.document, '')
        for (const canary of canaries)
          if (read.includes(canary)) hits.set(canary, [...(hits.get(canary) ?? []), address])
      }
    }
  }
  return hits
}

/** Everything that is kept of changes, as the jobs role counts it. */
async function changes(): Promise<string> {
  return world.database.jobs(async (tx) => {
    const { count } = await tx
      .selectFrom('journal_entry')
      .select((eb) => eb.fn.countAll<bigint>().as('count'))
      .executeTakeFirstOrThrow()
    return String(count)
  })
}

test('every route of the house has a row in the matrix', () => {
  expect(routes.length).toBeGreaterThan(50)
  for (const { url } of routes) expect(addresses(url).length).toBeGreaterThan(0)
})

describe.each([
  ['with all its checks', false],
  ["with the program's own checks switched off, by the database alone", true],
])('the house %s', (_how, isStubbed) => {
  let server: FastifyInstance
  beforeAll(async () => {
    server = await serve(isStubbed)
  })
  afterAll(() => server.close())

  test.each(roles)('%s finds no closed word that is not theirs, at any address in any format', async (role) => {
    const hits = await found(server, role)
    const strange = [...hits].filter(([canary]) => !mayRead[role].some((own) => own === canary))
    expect(strange).toEqual([])
  })

  test.each(['public', 'foreign', 'ended', 'professional', 'level'] as const)(
    '%s changes nothing by any form',
    async (role) => {
      const before = await changes()
      const succeeded: string[] = []
      for (const { method, url } of routes) {
        if (method !== 'POST' || /log-ind|log-ud/.test(url)) continue
        const isOwn = role === 'foreign' && ['/klynger/ny', '/personer/ny', '/indlaesning'].includes(url)
        if (isOwn) continue
        for (const path of addresses(url)) {
          for (const form of forms()) {
            const { statusCode } = await server.inject({
              method: 'POST',
              url: path,
              headers: { ...cookieOf(role), 'content-type': 'application/x-www-form-urlencoded' },
              payload: new URLSearchParams(form).toString(),
            })
            if (statusCode === 200) succeeded.push(`${path} ${statusCode}`)
          }
        }
      }
      expect(succeeded).toEqual([])
      expect(await changes()).toBe(before)
    },
  )
})

test('the matrix can fail: the secretary reads every closed word', async () => {
  const server = await serve(false)
  const toSecretary = ['kanariemedlem', 'kanarieniveau', 'kanariesekretariat']
  expect([...(await found(server, 'secretary')).keys()].sort()).toEqual(toSecretary)
  expect([...(await found(server, 'keeper')).keys()]).toEqual(['kanarieregister'])
  expect([...(await found(server, 'level')).keys()].sort()).toEqual(['kanariemedlem', 'kanarieniveau'])
  await server.close()
})

test('a closed meeting and one that never was give the public the same answer', async () => {
  const server = await serve(false)
  const answers = await Promise.all(
    [...closedMeetings, '1999-01-01'].map(async (date) => {
      const { statusCode, body } = await server.inject({ method: 'GET', url: `/${cluster}/${level}/moeder/${date}` })
      return `${statusCode} ${body.replaceAll(date, '')}`
    }),
  )
  expect(new Set(answers).size).toBe(1)
  await server.close()
})
