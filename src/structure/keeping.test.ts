import { expect, test } from 'vitest'
import { addBodies, addKeeper, addSecretary, operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { sqlState } from '../db/address.ts'
import { newId } from '../kernel/id.ts'

const database = await testDatabase()
const bodies = await addBodies(database)
const keeper = await addKeeper(database)
const secretary = await addSecretary(database, bodies.fjordklyngen)
const forbidden = (error: unknown) => sqlState(error) === '42501'

test('nobody makes themselves keeper of the register, also not behind the program’s back', async () => {
  const promote = database.writing(secretary, (tx) =>
    tx.updateTable('account').set({ keeps_register: true }).where('id', '=', secretary.account).execute(),
  )
  await expect(promote).rejects.toSatisfy(forbidden)
})

test('a keeper writes claims and relations; a secretary writes neither', async () => {
  const seat = () => ({ id: newId(), kind: 'seat', subject_id: bodies.havnby, object_id: bodies.skovklyngen })
  const valid = '[2023-01-01,)'
  const add = (actor: typeof keeper) =>
    database.writing(actor, (tx) =>
      tx
        .insertInto('organization_relation')
        .values({ ...seat(), valid, source_id: bodies.source })
        .execute(),
    )
  await expect(add(secretary)).rejects.toSatisfy(forbidden)
  await add(keeper)
  expect(keeper.keepsRegister).toBe(true)
  expect(secretary.keepsRegister).toBe(false)
})

test('no organization is moved below another, so that no circle changes hands', async () => {
  const move = (actor: typeof keeper | typeof operator) =>
    database.writing(actor, (tx) =>
      tx
        .updateTable('organization')
        .set({ parent_id: bodies.skovklyngen, root_id: bodies.skovklyngen })
        .where('id', '=', bodies.fjordklyngen)
        .execute(),
    )
  await expect(move(operator)).rejects.toSatisfy((error: unknown) => sqlState(error) === '23514')
  await expect(move(keeper)).rejects.toThrow()
})

test('a keeper enters nothing below a cluster, and makes nobody a member', async () => {
  const below = database.writing(keeper, (tx) =>
    tx
      .insertInto('organization')
      .values({
        id: newId(),
        slug: 'fjordklyngen/skygge',
        classification: 'committee',
        parent_id: bodies.fjordklyngen,
        root_id: bodies.fjordklyngen,
        valid: '[2023-01-01,)',
        source_id: bodies.source,
      })
      .execute(),
  )
  await expect(below).rejects.toSatisfy(forbidden)
  const seat = database.writing(keeper, (tx) =>
    tx
      .insertInto('membership')
      .values({
        id: newId(),
        person_id: keeper.person,
        organization_id: bodies.fjordPolitical,
        post: 'secretary',
        valid: '[2023-01-01,)',
      })
      .execute(),
  )
  await expect(seat).rejects.toSatisfy(forbidden)
})
