import { expect, test } from 'vitest'
import { operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { loggedFailure } from './log.ts'

const database = await testDatabase()

test('the log tells of a failure what went wrong and where, and nothing of whom', async () => {
  const asked = database.reading(operator, (tx) =>
    tx.selectFrom('person').select('id').where('id', '=', 'Anna Fjord').execute(),
  )
  const failure: unknown = await asked.catch((error: unknown) => error)
  expect(String(failure)).toContain('Anna Fjord')
  const logged = loggedFailure(Object.assign(Object(failure), { detail: 'Key (name)=(Anna Fjord) already exists.' }))
  expect(logged).toMatchObject({ code: '22P02', stack: expect.stringContaining('at ') })
  expect(JSON.stringify(logged)).not.toMatch(/anna|fjord/i)
})
