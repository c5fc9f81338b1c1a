import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { webOver } from '../../test/web.ts'
import { reviewPath } from './paths.ts'
import { intakeRoutes } from './routes.ts'
import { intakeHouse, opened, read } from '../../test/intake-house.ts'
import { longMinutes } from '../../test/long-minutes.ts'

const house = await intakeHouse()
const web = await webOver(house.db, intakeRoutes(house.db, { files: house.files, added: () => {} }), { sif: house.sif })

test('a document of a hundred items and three thousand lines stays usable', async () => {
  const document = await read(house, longMinutes())
  const { claims } = await opened(house, document)
  const t0 = performance.now()
  const part = await web.get(reviewPath(document), 'sif')
  const t1 = performance.now()
  const whole = await web.get(`${reviewPath(document)}?del=all`, 'sif')
  const t2 = performance.now()
  console.log(
    longMinutes().split('\n').length,
    claims.length,
    part.body.length,
    gzipSync(part.body).length,
    t1 - t0,
    whole.body.length,
    gzipSync(whole.body).length,
    t2 - t1,
  )
  expect(part.status).toBe(200)
})
