import { expect, test } from 'vitest'
import { testDatabase } from '../../test/database.ts'
import { day } from '../kernel/day.ts'
import { newId } from '../kernel/id.ts'
import { done, refuse } from '../kernel/result.ts'
import { announce } from './events.ts'
import { once } from './idempotency.ts'

const database = await testDatabase()
const actor = {
  kind: 'person',
  account: newId(),
  person: newId(),
  name: 'Anna',
  seats: [],
  keepsRegister: false,
  day: day('2022-11-08'),
} as const

const submit = (key: string, name: string) =>
  database.writing(actor, (tx) =>
    once(tx, actor, { key, route: '/moeder' }, async () => {
      const id = newId()
      await announce(tx, name, id)
      return done(`/moeder/${id}`)
    }),
  )
const count = async (name: string) =>
  (await database.jobs((tx) => tx.selectFrom('event').select('id').where('name', '=', name).execute())).length

test('20 equal submits at the same moment have one effect and one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => submit('one-key', 'twenty times')))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await count('twenty times')).toBe(1)
})

test('two keys are two submits', async () => {
  await submit('first', 'twice')
  await submit('second', 'twice')
  expect(await count('twice')).toBe(2)
})

test('a refused submit leaves no trace and may be sent again', async () => {
  const refused = database.writing(actor, (tx) =>
    once(tx, actor, { key: 'again', route: '/moeder' }, async () => refuse('not-invited')),
  )
  expect(await refused).toMatchObject({ refusal: 'not-invited' })
  expect(await submit('again', 'after all')).toMatchObject({ ok: true })
})
