import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { batched } from './batched.ts'

test('a hundred who ask together cost two questions, and nobody gets an answer older than their own question', async () => {
  let now = 0
  let questions = 0
  const ask = batched(async () => {
    questions += 1
    const asOf = now
    await setTimeout(5)
    return asOf
  })
  const first = ask()
  now = 1
  const others = await Promise.all(Array.from({ length: 99 }, ask))
  expect([await first, new Set(others), questions]).toEqual([0, new Set([1]), 2])
})

test('a question that failed is asked again', async () => {
  let tries = 0
  const ask = batched(async () => {
    tries += 1
    if (tries === 1) throw new Error('away')
    return tries
  })
  const [first, second] = await Promise.allSettled([ask(), ask()])
  expect([first.status, second.status]).toEqual(['rejected', 'fulfilled'])
  expect(await ask()).toBe(3)
})
