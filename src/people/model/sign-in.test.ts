import { expect, test } from 'vitest'
import { mayWriteAgain } from './sign-in.ts'

const start = Date.UTC(2022, 10, 8, 9)
const second = 1000

/** What is written in an hour to an address that a stranger asks for every second. */
function floodedFor(seconds: number): Date[] {
  const written: Date[] = []
  for (let passed = 0; passed < seconds; passed++) {
    const now = new Date(start + passed * second)
    if (mayWriteAgain(written, now)) written.push(now)
  }
  return written
}

test('an address asked for every second for an hour gets fewer than twenty letters', () => {
  expect(floodedFor(3600).length).toBeLessThan(20)
})

test('nobody is locked out: under such a flood a link that still works is never older than five minutes', () => {
  const written = floodedFor(3600).map((at) => at.getTime())
  const gaps = written.map((at, place) => at - (written[place - 1] ?? at))
  expect(Math.max(...gaps)).toBeLessThan(5 * 60 * second)
})

test('a person who asks a second time after half a minute gets a second letter', () => {
  expect(mayWriteAgain([new Date(start)], new Date(start + 30 * second))).toBe(true)
  expect(mayWriteAgain([new Date(start)], new Date(start + 5 * second))).toBe(false)
})
