import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { journalWords } from '../cli/journal-words.ts'
import { record } from '../db/journal.ts'
import { fromTheStart, sealNext } from '../db/sealer.ts'
import type { ReadTx } from '../db/transactions.ts'
import { membershipsAbout, ownedHistory } from '../governance/journal-words.ts'
import type { Actor } from '../kernel/actor.ts'
import { newId } from '../kernel/id.ts'
import { journalRoutes } from './routes.tsx'

const database = await testDatabase()
const bodies = await addBodies(database)
const signe = await addSecretary(database, bodies.fjordklyngen)
const otto = await addSecretary(database, bodies.skovklyngen, 'Otto Øst')
const nis = await addMember(database, bodies.fjordPolitical, 'member', 'Nis Niveau')
const house = { db: database, words: journalWords, owned: ownedHistory, aboutPerson: membershipsAbout }
const web = await webOver(database, journalRoutes(house), { signe, otto, nis })

async function meeting(payload: unknown, action = 'set-meeting-visibility', id = newId()): Promise<string> {
  await database.writing(signe, (tx) =>
    record(tx, signe, {
      action,
      rightHeld: `secretary of ${bodies.fjordklyngen}`,
      objectKind: 'meeting',
      objectId: id,
      organization: bodies.fjordPolitical,
      payload,
    }),
  )
  return id
}

test('a history says who did what, by what right, what it was before, and where it is sealed', async () => {
  const id = await meeting({
    before: { title: 'Økonomi', location: 'Havnby' },
    after: { title: 'Anlæg', location: 'Havnby' },
  })
  await database.jobs((tx) => sealNext(tx, fromTheStart))
  const { body, status } = await web.get(`/historik/moede/${id}`, 'signe')
  expect(status).toBe(200)
  expect(body).toContain('<strong>Signe Sandager</strong> ændrede, hvem der må se et møde')
  expect(body).toContain('som sekretær for Fjordklyngen')
  expect(body).toContain('Hvad blev ændret: 1 felt')
  expect(body).toMatch(/Titel.*Økonomi.*Anlæg/s)
  expect(body).not.toContain('Havnby')
  expect(body).toMatch(/Segl \d+, plads \d+, [0-9a-f]{12}/)
  expect((await web.get(`/en/historik/moede/${id}`, 'signe')).body).toContain('changed who may see a meeting')
})

test('the history of a level says of which cluster it is', async () => {
  const { body } = await web.get('/fjordklyngen/politisk-niveau/historik', 'signe')
  expect(body).toContain('<h1>Historik: Politisk niveau, Fjordklyngen</h1>')
  expect((await web.get('/fjordklyngen/historik', 'signe')).body).toContain('<h1>Historik: Fjordklyngen</h1>')
})

test('another cluster’s secretary, a mere member and a history that never was get the same answer', async () => {
  const id = await meeting({ title: 'kanarie' })
  for (const path of [`/historik/moede/${id}`, '/fjordklyngen/historik', '/fjordklyngen/politisk-niveau/historik']) {
    for (const who of ['otto', 'nis']) {
      for (const format of ['', '.json', '.csv']) expect((await web.get(`${path}${format}`, who)).status).toBe(404)
    }
    expect((await web.get(path)).status).toBe(303)
  }
  for (const path of [`/historik/moede/${newId()}`, `/historik/intet/${id}`, '/historik/moede/1']) {
    expect((await web.get(path, 'signe')).status).toBe(404)
  }
})

test('hostile words in what was changed stay words', async () => {
  const id = await meeting({ before: { '<b>x</b>': 1 }, after: { '<b>x</b>': '<script>alert(1)</script>' } })
  const { body } = await web.get(`/historik/moede/${id}`, 'signe')
  expect(body).toContain('&lt;script')
  expect(body).not.toContain('<script>alert')
  expect(body).not.toContain('<b>x')
})

test('a person whom the reader may not know is a person, in words and in data', async () => {
  const id = newId()
  await database.writing(operator, (tx) => tx.insertInto('person').values({ id, name: 'Hemmelige Hans' }).execute())
  const thing = await meeting({ before: { person: id }, after: { person: otto.person, chair: signe.person } })
  for (const format of ['', '.json']) {
    const { body } = await web.get(`/historik/moede/${thing}${format}`, 'signe')
    expect(body).not.toContain('Hemmelige Hans')
    expect(body).not.toContain('Otto Øst')
  }
  const { body } = await web.get(`/historik/moede/${thing}`, 'signe')
  expect(body).toContain('en intern henvisning')
  expect(body).toContain('Signe Sandager</td>')
})

test('content that is not for the reader is not told, in any format', async () => {
  const sigurd = await addSecretary(database, bodies.fjordklyngen, 'Sigurd Sund')
  const both = await webOver(database, journalRoutes(house), { signe, sigurd })
  const id = await meeting({ after: { visibility: 'author', title: 'kanariehemmelig' } })
  expect((await both.get(`/historik/moede/${id}`, 'signe')).body).toContain('kanariehemmelig')
  for (const path of [`/historik/moede/${id}`, '/fjordklyngen/historik', '/fjordklyngen/politisk-niveau/historik']) {
    for (const format of ['', '.json', '.csv']) {
      const { body, status } = await both.get(`${path}${format}`, 'sigurd')
      expect(status).toBe(200)
      expect(body).not.toContain('kanariehemmelig')
    }
  }
  expect((await both.get(`/historik/moede/${id}`, 'sigurd')).body).toContain('Indholdet er ikke for dig.')
})

test('a secretariat chooses by kind, person and days, and takes the same lines as data', async () => {
  const t = '/fjordklyngen/historik'
  const count = async (query: string) => JSON.parse((await web.get(`${t}.json${query}`, 'signe')).body).lines.length
  const all = await count('')
  expect(all).toBeGreaterThan(3)
  expect(await count('?slags=meeting')).toBe(all)
  expect(await count('?slags=document')).toBe(0)
  expect(await count(`?person=${signe.person}`)).toBe(all)
  expect(await count(`?person=${otto.person}`)).toBe(0)
  expect(await count(`?fra=${signe.day}&til=${signe.day}`)).toBe(all)
  expect(await count('?til=2022-01-01')).toBe(0)
  expect((await web.get(`${t}?til=2022-01-01`, 'signe')).body).toContain('Ingen ændringer svarer til')
  const csv = (await web.get(`${t}.csv`, 'signe')).body.trim().split('\n')
  expect(csv[0]).toContain('tidspunkt')
  expect(csv).toHaveLength(all + 1)
})

test('everybody reads what they did themselves, and what others changed about them', async () => {
  expect((await web.get('/mit/historik', 'signe')).body).toContain('ændrede, hvem der må se et møde')
  expect((await web.get('/mit/historik', 'nis')).body).toContain('Du har ikke ændret noget endnu.')
  await database.writing(operator, (tx) =>
    record(tx, operator, {
      action: 'invite',
      rightHeld: 'operator',
      objectKind: 'account',
      objectId: nis.account,
      payload: { person: nis.person, name: 'Nis Niveau', language: 'da' },
    }),
  )
  const { body } = await web.get('/mit/historik/om-mig', 'nis')
  expect(body).toContain('<strong>Driften</strong> inviterede en person til at logge ind')
  expect(body).toContain('Nis Niveau')
})

test('ten thousand lines are read page by page, none twice and none left out', async () => {
  const many = await testDatabase()
  const places = await addBodies(many)
  const tove = await addSecretary(many, places.fjordklyngen, 'Tove Tang')
  await many.writing(tove, async (tx) => {
    for (let place = 0; place < 20; place += 1) {
      const rows = Array.from({ length: 500 }, () => ({
        actor_kind: 'person',
        person_id: tove.person,
        right_held: `secretary of ${places.fjordklyngen}`,
        action: 'add-meeting',
        object_kind: 'meeting',
        object_id: newId(),
        organization_id: places.fjordPolitical,
        digest: Buffer.alloc(32),
      }))
      await tx.insertInto('journal_entry').values(rows).execute()
    }
  })
  const door = await webOver(many, journalRoutes({ ...house, db: many }), { tove })
  const first = await door.get('/fjordklyngen/historik', 'tove')
  expect(first.status).toBe(200)
  expect(first.body.match(/class="history-deed"/g)).toHaveLength(50)
  const older = /href="([^"]*foer=[^"]*)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await door.get(older, 'tove')
  expect(second.body.match(/class="history-deed"/g)).toHaveLength(50)
  let before: string | null = null
  const read: string[] = []
  do {
    const { body } = await door.get(`/fjordklyngen/historik.json${before === null ? '' : `?foer=${before}`}`, 'tove')
    const part: { lines: { id: string }[]; older: string | null } = JSON.parse(body)
    read.push(...part.lines.map(({ id }) => id))
    before = part.older
  } while (before !== null)
  expect(read).toHaveLength(10_000)
  expect(new Set(read).size).toBe(10_000)
})

test('a history of heavy changes is given in parts that a reader and the server can carry, and none is lost between them', async () => {
  const id = newId()
  for (let place = 0; place < 9; place += 1) await meeting({ place, text: 'x'.repeat(2_000_000) }, undefined, id)
  const told: number[] = []
  for (let path: string | null = `/historik/moede/${id}.json`; path !== null; ) {
    const { body } = await web.get(path, 'signe')
    expect(body.length).toBeLessThan(9_000_000)
    const { lines, older } = JSON.parse(body)
    told.push(...lines.map((line: { change: { payload: { place: number } } }) => line.change.payload.place))
    path = older === null ? null : `/historik/moede/${id}.json?foer=${older}`
  }
  expect(told).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0])
})

test('a history of many changes asks PostgreSQL no more often than one of few', async () => {
  let asked = 0
  const counting = {
    ...database,
    reading: <T>(actor: Actor, work: (tx: ReadTx) => Promise<T>) =>
      database.writing(actor, (tx) =>
        work(
          tx.withPlugin({
            transformQuery: ({ node }) => {
              asked += 1
              return node
            },
            transformResult: async ({ result }) => result,
          }),
        ),
      ),
  }
  const counted = await webOver(database, journalRoutes({ ...house, db: counting }), { signe })
  const questionsOf = async (path: string) => {
    asked = 0
    expect((await counted.get(path, 'signe')).status).toBe(200)
    return asked
  }
  const id = newId()
  await meeting({ after: { chair: signe.person } }, undefined, id)
  const few = await questionsOf(`/historik/moede/${id}`)
  for (let place = 0; place < 45; place += 1) {
    await meeting({ before: { chair: nis.person, place }, after: { chair: otto.person } }, undefined, id)
  }
  expect(few).toBeGreaterThan(2)
  expect(await questionsOf(`/historik/moede/${id}`)).toBe(few)
  expect(await questionsOf('/fjordklyngen/historik')).toBeLessThanOrEqual(few + 10)
})
