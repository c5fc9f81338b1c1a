import type { Rule } from '../model/print/printed-page.ts'
import { greatest, least } from '../model/print/printed-page.ts'
import type { Matrix } from './matrix.ts'
import { pointAt } from './matrix.ts'

type Point = { readonly x: number; readonly y: number }

/** A filled rectangle this thin is drawn as a line. */
const THIN = 3
/** The numbers by which a path's steps are told apart, and how many coordinates each takes. */
const STEP = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The straight lines in a path: the sides of a stroked one, a filled one that is as thin as a line. */
export function rulesOf(steps: Float32Array, isStroked: boolean, toPage: Matrix): Rule[] {
  return subpaths(steps, toPage).flatMap((path) => (isStroked ? sides(path) : thinBox(path)))
}

function subpaths(steps: Float32Array, toPage: Matrix): Point[][] {
  const paths: Point[][] = []
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] ?? STEP.close
    const taken = COORDINATES[step]
    if (taken === undefined) return paths
    const path = paths.at(-1)
    const first = path?.[0]
    const end = pointAt(toPage, steps[at + taken - 1] ?? 0, steps[at + taken] ?? 0)
    if (step === STEP.move) paths.push([end])
    else if (step !== STEP.close) path?.push(end)
    else if (first !== undefined) path?.push(first)
    at += 1 + taken
  }
  return paths
}

function sides(path: readonly Point[]): Rule[] {
  return path
    .slice(1)
    .map((end, at) => box([path[at] ?? end, end]))
    .filter(({ x, y, x2, y2 }) => x2 - x < 0.5 || y2 - y < 0.5)
}

function thinBox(path: readonly Point[]): Rule[] {
  const outline = box(path)
  return outline.x2 - outline.x <= THIN || outline.y2 - outline.y <= THIN ? [outline] : []
}

function box(points: readonly Point[]): Rule {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return { x: least(xs), y: least(ys), x2: greatest(xs), y2: greatest(ys) }
}
