import { expect, test } from 'vitest'
import { isId, newId } from './id.ts'

test('a key is a UUID of version 7 with the moment in its first 48 bits', () => {
  const moment = Date.UTC(2022, 10, 8, 9, 30)
  const id = newId(moment)
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(moment)
})

test('later keys sort after earlier ones', () => {
  expect(newId(2_000) > newId(1_000)).toBe(true)
})

test('ten thousand keys of one millisecond are all different', () => {
  expect(new Set(Array.from({ length: 10_000 }, () => newId(1)))).toHaveProperty('size', 10_000)
})

test('a key is known by its shape, and nothing else is one', () => {
  expect(isId(newId())).toBe(true)
  for (const other of ['', 'x', `${newId()} `, newId().toUpperCase(), 1, null, undefined])
    expect(isId(other)).toBe(false)
})
