import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { addMember, addSecretary, operator } from '../../test/cast.ts'
import { intakeHouse } from '../../test/intake-house.ts'
import { webOver } from '../../test/web.ts'
import { intakeRoutes } from '../intake/routes.ts'
import { meetingRoutes } from '../meetings/routes.ts'
import { peopleRoutes } from '../people/routes.ts'
import { addPerson } from '../people/storage/persons.ts'
import { publishingRoutes } from '../publishing/routes.tsx'
import { structureRoutes } from '../structure/routes.ts'

const { db, bodies, files } = await intakeHouse()
const signe = await addSecretary(db, bodies.fjordklyngen)
const mia = await addMember(db, bodies.fjordPolitical, 'member', 'Mia Medlem')
const routes = [
  ...peopleRoutes(db, {
    publicUrl: 'http://localhost:3000',
    providers: [],
    personPanels: [],
    seatedOn: async () => new Set(),
  }),
  ...structureRoutes(db, []),
  ...meetingRoutes(db),
  ...intakeRoutes(db, { files, added: () => {} }),
  ...publishingRoutes(db, { filesFolder: files }),
]
const web = await webOver(db, routes, { signe, mia })
const level = '/fjordklyngen/politisk-niveau'

test.each(['/kilder/%00', '/personer/a%00b', '/%00/moeder', '/moeder?side=%00'])(
  'an address with what no text holds, %s, is a sentence and not a failure',
  async (url) => {
    expect((await web.get(url)).status).toBe(400)
  },
)

test('a form with what no text holds is a sentence and not a failure', async () => {
  expect((await web.post('/personer/ny', { name: 'Anna\0Fjord', isPublic: 'no' }, 'signe')).status).toBe(400)
})

test('a year before the first is no day', async () => {
  expect((await web.get('/klynger?pr=0000-01-01')).status).toBe(422)
})

test('a form without a key of its own takes effect each time, and so does one with a key that no page of ours sent', async () => {
  for (const [key, days] of [
    ['', ['2023-02-01', '2023-02-02']],
    ['x'.repeat(5_000), ['2023-02-03', '2023-02-04']],
  ] as const) {
    for (const day of days) {
      const form = { day, kind: 'agenda', visibility: 'public', 'form-key': key }
      expect(await web.post(`${level}/moeder/nyt`, form, 'signe')).toMatchObject({
        status: 303,
        location: `${level}/moeder/${day}`,
      })
    }
  }
})

test('a body that is no form of ours is refused at its fields', async () => {
  const { statusCode } = await web.server.inject({
    method: 'POST',
    url: '/personer/ny',
    headers: { 'x-form-secret': 'hemmelig' },
    payload: { name: ['Anna'], isPublic: { yes: true } },
    cookies: { klynge_session: 'signe' },
  })
  expect(statusCode).toBe(422)
})

test('nothing is entered below a level', async () => {
  const group = { name: 'Gruppen', kind: 'working-group', from: '2023-01-01', source: 'Referat' }
  expect((await web.post('/klynger/ny', { ...group, under: level.slice(1) }, 'signe')).status).toBe(404)
})

test('a public page is had for an office-holder whose namesake is closed and somebody else’s', async () => {
  await db.writing(operator, async (tx) => {
    const { id } = await addPerson(tx, 'Vera Vand', true)
    await tx.updateTable('person').set({ visibility: 'secretariat' }).where('id', '=', id).execute()
  })
  const answer = await web.post('/personer/ny', { name: 'Vera Vand', isPublic: 'yes' }, 'signe')
  expect(answer).toMatchObject({ status: 303, location: '/personer/vera-vand-2' })
})

const upload = (organization: string, as: string) =>
  web.server.inject({
    method: 'POST',
    url: '/indlaesning',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: [
      ...['form-secret', 'hemmelig', 'organization', organization].flatMap((text, at) =>
        at % 2 === 0 ? ['--x', `content-disposition: form-data; name="${text}"`, ''] : [text],
      ),
      '--x',
      'content-disposition: form-data; name="files"; filename="a.txt"',
      '',
      'Referat',
      '--x--',
      '',
    ].join('\r\n'),
    cookies: { klynge_session: as },
  })

test('who may lay nothing in leaves no byte on the disk', async () => {
  for (const organization of [bodies.fjordPolitical, bodies.skovPolitical, 'intet']) {
    expect((await upload(organization, 'mia')).statusCode).toBe(404)
  }
  for (const organization of [bodies.skovPolitical, 'intet']) {
    expect((await upload(organization, 'signe')).statusCode).toBe(404)
  }
  expect(await readdir(files).catch(() => [])).toEqual([])
})
