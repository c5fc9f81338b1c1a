import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { type AgeGroup, everybody, reached, shown } from './ages.ts'
import { drawn } from './trend.ts'

const group = (from: number, to: number | null, men: number): AgeGroup => ({
  municipality: 'havnby',
  from,
  to,
  men,
  women: 0,
})
const broad = [group(0, 64, 100), group(65, 74, 20), group(75, 84, 10), group(85, null, 5)]

test('those who have reached an age are counted where a group begins there, and never guessed where it does not', () => {
  expect(reached(broad, 65)).toBe(35)
  expect(reached(broad, 85)).toBe(5)
  expect(reached(broad, 80)).toBeNull()
  expect(reached([group(0, 64, 100)], 65)).toBeNull()
})

test('everybody is the sum of ages only where none is left out', () => {
  expect(everybody(broad)).toBe(135)
  expect(everybody(broad.slice(1))).toBeNull()
})

test('single years are shown by tens, and counts in broad groups as they are', () => {
  const single = Array.from({ length: 126 }, (_, age) => group(age, age, 1))
  expect(shown(single).map(({ from, to, men }) => [from, to, men])).toEqual([
    ...Array.from({ length: 10 }, (_, ten) => [ten * 10, ten * 10 + 9, 10]),
    [100, null, 26],
  ])
  expect(shown(broad)).toEqual(broad)
})

test('a line lies between its lowest and highest number, and its days at their distance in time', () => {
  const points = [
    { day: day('2020-01-01'), persons: 10 },
    { day: day('2021-01-01'), persons: 20 },
    { day: day('2023-01-01'), persons: 15 },
  ]
  const [first, second, third] = drawn(points, 300, 100)
  expect(first).toEqual({ x: 0, y: 100 })
  expect(second?.y).toBe(0)
  expect(third).toEqual({ x: 300, y: 50 })
  expect(second?.x).toBeCloseTo(100, 0)
  expect(drawn(points.slice(0, 1), 300, 100)).toEqual([{ x: 150, y: 50 }])
})
