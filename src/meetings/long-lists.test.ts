import { expect, test } from 'vitest'
import { addBodies } from '../../test/cast.ts'
import { firstMeeting, secretaryOf } from '../../test/cast-meeting.ts'
import { testDatabase } from '../../test/database.ts'
import { webOver } from '../../test/web.ts'
import { csvRows } from '../kernel/csv.ts'
import { day } from '../kernel/day.ts'
import { done } from '../kernel/result.ts'
import { recordMeeting } from './actions/record-meeting.ts'
import { meetingRoutes } from './routes.ts'

const held = 55

test('a page shows fifty meetings at a time; as data the list comes whole, whichever page leads to it', async () => {
  const db = await testDatabase()
  const bodies = await addBodies(db)
  const sif = await secretaryOf(db, bodies.fjordPolitical, bodies.fjordklyngen)
  const told = { ...firstMeeting(bodies.fjordPolitical), items: [] }
  const recorded = await db.writing(sif, async (tx) => {
    const results = []
    for (let after = 0; after < held; after++) {
      const on = new Date(Date.UTC(2023, 0, 1 + after)).toISOString().slice(0, 10)
      results.push(await recordMeeting(tx, sif, { ...told, day: day(on) }))
    }
    return results.find(({ ok }) => !ok) ?? done('all')
  })
  expect(recorded).toEqual(done('all'))
  const web = await webOver(db, meetingRoutes(db), {})

  const second = (await web.get('/moeder?side=2')).body
  expect(second.match(/href="\/fjordklyngen\/politisk-niveau\/moeder\/\d/g)).toHaveLength(held - 50)
  expect(second).toContain('href="/moeder.csv"')
  expect(csvRows((await web.get('/moeder.csv')).body)).toHaveLength(held + 1)
  const data = JSON.parse((await web.get('/moeder.json')).body)
  expect([data.total, data.pages, data.meetings.length]).toEqual([held, 1, held])
})
