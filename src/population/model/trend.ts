import type { Day } from '../../kernel/day.ts'

/** Everybody in a place on a day. */
export type Point = { readonly day: Day; readonly persons: number }

/** A line of a drawing: where each point lies from the left and from the top, in a box of this width and height. */
export type Drawn = { readonly x: number; readonly y: number }

/** The points as a line: days at their distance in time, the lowest number at the bottom and the highest at the top. */
export function drawn(points: readonly Point[], width: number, height: number): Drawn[] {
  const moments = points.map(({ day }) => Date.parse(day))
  const persons = points.map((point) => point.persons)
  const along = scale(moments, width)
  const up = scale(persons, height)
  return points.map(({ day, persons: count }) => ({ x: along(Date.parse(day)), y: height - up(count) }))
}

function scale(values: readonly number[], length: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return (value) => (most === least ? length / 2 : Math.round(((value - least) / (most - least)) * length * 10) / 10)
}
