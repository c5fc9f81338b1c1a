import { getResolvedPDFJS } from 'unpdf'
import type { Rule } from '../model/print/printed-page.ts'
import { greatest, least } from '../model/print/printed-page.ts'
import type { Matrix } from './matrix.ts'
import { matrix, pointAt, times } from './matrix.ts'

/** What a page draws, as PDF.js lists it. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }
type Point = { readonly x: number; readonly y: number }

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** A filled rectangle this thin is drawn as a line. */
const THIN = 3
const MOST_RULES = 20_000

/** The numbers by which a path's steps are told apart, and how many coordinates each takes. */
const STEP = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const
const COORDINATES: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 }

/** The straight lines among what a page draws, where they stand on the page. */
export async function drawnRules({ fnArray, argsArray }: Operators, toPage: Matrix): Promise<Rule[]> {
  const { OPS } = await getResolvedPDFJS()
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ])
  const fills = new Set([OPS.fill, OPS.eoFill])
  const saved: Matrix[] = []
  let current = IDENTITY
  const rules: Rule[] = []
  for (const [at, operator] of fnArray.entries()) {
    const given: unknown = argsArray[at]
    if (operator === OPS.save) saved.push(current)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) current = saved.pop() ?? IDENTITY
    else if (operator === OPS.transform) current = times(current, matrix(numbers(given)))
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(current)
      const [own] = Array.isArray(given) ? given : []
      if (Array.isArray(own)) current = times(current, matrix(numbers(own)))
    } else if (operator === OPS.constructPath && Array.isArray(given) && rules.length < MOST_RULES) {
      const [paint, paths] = given
      const isStroked = strokes.has(paint)
      if (!isStroked && !fills.has(paint)) continue
      for (const path of subpaths(Array.isArray(paths) ? paths[0] : null, times(toPage, current))) {
        for (const rule of isStroked ? sides(path) : thinBox(path)) rules.push(rule)
      }
    }
  }
  return rules
}

function numbers(given: unknown): ArrayLike<number> {
  return Array.isArray(given) || given instanceof Float32Array ? given : IDENTITY
}

function subpaths(steps: unknown, toPage: Matrix): Point[][] {
  const paths: Point[][] = []
  if (!(steps instanceof Float32Array)) return paths
  for (let at = 0; at < steps.length; ) {
    const step = steps[at] ?? STEP.close
    const taken = COORDINATES[step]
    if (taken === undefined) return paths
    const first = paths.at(-1)?.[0]
    if (step === STEP.close && first !== undefined) paths.at(-1)?.push(first)
    const end = pointAt(toPage, steps[at + taken - 1] ?? 0, steps[at + taken] ?? 0)
    if (step === STEP.move) paths.push([end])
    else if (step !== STEP.close) paths.at(-1)?.push(end)
    at += 1 + taken
  }
  return paths
}

function sides(path: readonly Point[]): Rule[] {
  const lines = path.slice(1).map((end, at) => box([path[at] ?? end, end]))
  const straight = lines.filter(({ x, y, x2, y2 }) => x2 - x < 0.5 || y2 - y < 0.5)
  return path.length > 2 && straight.length === 0 ? [] : straight
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
