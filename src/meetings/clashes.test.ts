import { expect, test } from 'vitest'
import { addBodies, addMember, addSecretary, operator, type PersonActor, today } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { governanceRoutes } from '../governance/routes.ts'
import { addDays } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { clashesPanel } from './panels.tsx'
import { meetingRoutes } from './routes.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const fjordSecretary = await addSecretary(database, bodies.fjordklyngen)
const skovSecretary = await addSecretary(database, bodies.skovklyngen, 'Frode Fyr')
const chair = await addMember(database, bodies.fjordPolitical, 'chair', 'Regitze Regionsformand')
const web = await webOver(database, [...governanceRoutes(database, [clashesPanel], []), ...meetingRoutes(database)], {
  signe: fjordSecretary,
  frode: skovSecretary,
  regitze: chair,
})

const soon = addDays(today, 20)

type Convened = {
  readonly by: PersonActor
  readonly in: string
  readonly on: string
  readonly starts?: string
  readonly ends?: string
  readonly visibility?: 'public' | 'level' | 'secretariat'
}

const convene = ({ by, in: organization, on, starts, ends, visibility = 'level' }: Convened) =>
  database.writing(by, (tx) =>
    tx
      .insertInto('meeting')
      .values({
        id: newId(),
        organization_id: organization,
        slug: on,
        held_on: on,
        starts_at: starts ?? null,
        ends_at: ends ?? null,
        kind: 'agenda',
        visibility,
      })
      .execute(),
  )

const seat = (organization: string, visibility: 'public' | 'secretariat') =>
  database.writing(operator, (tx) =>
    tx
      .insertInto('membership')
      .values({
        id: newId(),
        person_id: chair.person,
        organization_id: organization,
        post: 'member',
        valid: '[2022-07-01,)',
        visibility,
      })
      .execute(),
  )

const fjord = (on: string) => `/fjordklyngen/politisk-niveau/moeder/${on}`

test('a region chair who sits in five clusters sees on the desk which meetings lie over each other', async () => {
  await seat(bodies.skovPolitical, 'secretariat')
  await convene({ by: fjordSecretary, in: bodies.fjordPolitical, on: soon, starts: '10:00', ends: '12:00' })
  await convene({ by: skovSecretary, in: bodies.skovPolitical, on: soon, starts: '11:00', ends: '13:00' })
  for (const slug of ['bakke', 'eng', 'mose']) await convenedElsewhere(slug, soon)
  const { clashes } = JSON.parse((await web.get('/mit.json', 'regitze')).body)
  expect(clashes).toContainEqual({
    day: soon,
    meetings: [fjord(soon), `/skovklyngen/politisk-niveau/moeder/${soon}`],
    isCertain: true,
  })
  expect(clashes).toHaveLength(10)
  expect((await web.get('/mit', 'regitze')).body).toContain('Møder på samme tid')
})

test('meetings one after the other on a day do not clash, and neither do those before a seat begins', async () => {
  const on = addDays(today, 30)
  await convene({ by: fjordSecretary, in: bodies.fjordPolitical, on, starts: '08:00', ends: '09:00' })
  await convene({ by: skovSecretary, in: bodies.skovPolitical, on, starts: '09:00', ends: '10:00' })
  const { clashes } = JSON.parse((await web.get('/mit.json', 'regitze')).body)
  expect(clashes.filter(({ day }: { day: string }) => day === on)).toEqual([])
})

test('a secretary never learns of a closed meeting of another cluster, nor of a closed seat in it', async () => {
  const closedSeat = addDays(today, 25)
  await convene({ by: fjordSecretary, in: bodies.fjordPolitical, on: closedSeat })
  await convene({ by: skovSecretary, in: bodies.skovPolitical, on: closedSeat, visibility: 'public' })
  for (const on of [soon, closedSeat]) {
    const page = (await web.get(fjord(on), 'signe')).body
    expect(page).toContain('Politisk niveau i Fjordklyngen')
    expect(page).not.toContain('Skovklyngen')
    expect(page).not.toContain('Møder på samme tid')
  }
})

test('a meeting that the secretary may see, of an open seat, is told on the meeting’s page', async () => {
  const on = addDays(today, 40)
  await database.writing(skovSecretary, (tx) =>
    tx
      .updateTable('membership')
      .set({ visibility: 'public' })
      .where('person_id', '=', chair.person)
      .where('organization_id', '=', bodies.skovPolitical)
      .execute(),
  )
  expect((await web.get(fjord(soon), 'signe')).body).not.toContain('Skovklyngen')
  await convene({ by: fjordSecretary, in: bodies.fjordPolitical, on, visibility: 'public' })
  await convene({ by: skovSecretary, in: bodies.skovPolitical, on, starts: '13:00', visibility: 'public' })
  const page = (await web.get(fjord(on), 'signe')).body
  expect(page).toContain('Regitze Regionsformand')
  expect(page).toContain('som mødes samme dag kl. 13.00')
  expect((await web.get(fjord(on))).body).not.toContain('Møder på samme tid')
  expect((await web.get(`/en${fjord(on)}`, 'signe')).body).toContain('also sits in')
})

/** Another cluster's level in which the chair sits, and a meeting of it at the same time. */
async function convenedElsewhere(slug: string, on: string): Promise<void> {
  const level = newId()
  const cluster = newId()
  await database.writing(operator, async (tx) => {
    const row = { valid: '[2022-07-01,)', source_id: bodies.source } as const
    await tx
      .insertInto('organization')
      .values([
        { ...row, id: cluster, slug, classification: 'cluster', root_id: cluster },
        {
          ...row,
          id: level,
          slug: `${slug}/niveau`,
          classification: 'political-level',
          parent_id: cluster,
          root_id: cluster,
        },
      ])
      .execute()
    await tx
      .insertInto('organization_name')
      .values([
        { ...row, organization_id: cluster, name: slug },
        { ...row, organization_id: level, name: 'Niveau' },
      ])
      .execute()
  })
  await seat(level, 'secretariat')
  const secretary = await addSecretary(database, cluster, `Sekretær ${slug}`)
  await convene({ by: secretary, in: level, on, starts: '09:00', ends: '16:00' })
}
