import { expect, test } from 'vitest'
import { addBodies, addSecretary } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { correctionForm, correctPerson } from './actions/correct-person.ts'
import { createPerson } from './actions/create-person.ts'

const db = await testDatabase()
const { fjordklyngen, skovklyngen } = await addBodies(db)
const fjord = await addSecretary(db, fjordklyngen)
const skov = await addSecretary(db, skovklyngen, 'Frida Fremmed')

async function created(by: typeof fjord, name: string, isPublic: 'yes' | 'no') {
  const person = await db.writing(by, (tx) => createPerson(tx, by, { name, isPublic }))
  if (!person.ok) throw new Error(person.refusal)
  return person.value
}

const corrected = (by: typeof fjord, id: string, form: Record<string, unknown>) =>
  db.writing(by, (tx) => correctPerson(tx, by, id, correctionForm.parse(form)))

test('who is given a page gets the next free address where somebody unseen bears the first', async () => {
  const name = 'Bente Borgmester'
  const first = await created(fjord, name, 'yes')
  expect((await corrected(fjord, first.id, { name, isPublic: 'no', version: '1' })).ok).toBe(true)
  const second = await created(skov, name, 'no')
  const opened = await corrected(skov, second.id, { name, isPublic: 'yes', version: '1' })
  expect(opened).toMatchObject({ ok: true, value: { slug: 'bente-borgmester-2', isPublic: true, version: 2 } })
})

test.each(['99999999999', '2147483648', '-1', '1e400', '1.5', 'x', ''])(
  'a version that no person ever had (%s) is one that somebody has changed',
  async (version) => {
    const name = 'Villads Version'
    const { id } = await created(fjord, name, 'no')
    expect(await corrected(fjord, id, { name, isPublic: 'no', version })).toMatchObject({
      ok: false,
      refusal: 'changed-meanwhile',
    })
  },
)
