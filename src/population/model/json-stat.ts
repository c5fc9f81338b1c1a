import { z } from 'zod'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { columnKind, type Observation, type Observations, type TableRefusal, type Term } from './observation.ts'

const category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.int().min(0))]).optional(),
  label: z.record(z.string(), z.string()).optional(),
})
const dimension = z.object({ label: z.string().optional(), category })
const ids = z.array(z.string()).min(1).max(20)
const sizes = z.array(z.int().min(0)).min(1).max(20)
const value = z.union([z.number(), z.string(), z.null()])
const role = z.object({ time: z.array(z.string()).optional(), geo: z.array(z.string()).optional() })

/** JSON-stat 2.0: dimensions by their ids, and beside them which there are and how large. */
const second = z.object({
  id: ids,
  size: sizes,
  role: role.optional(),
  dimension: z.record(z.string(), dimension),
  value: z.union([z.array(value), z.record(z.string(), value)]),
})
/** JSON-stat 1.x: below `dataset`, and the ids and sizes stand among the dimensions themselves. */
const first = z.object({
  dataset: z.object({
    dimension: z.looseObject({ id: ids, size: sizes, role: role.optional() }),
    value: z.union([z.array(value), z.record(z.string(), value)]),
  }),
})

type Cube = z.infer<typeof second>

/** A JSON-stat data set, version 1 or 2, as its cells. */
export function readJsonStat(
  given: unknown,
  mostCells: number,
): Result<
  Observations,
  Extract<TableRefusal, 'no-area' | 'no-time' | 'not-json-stat' | 'wrong-size' | 'too-many-cells'>
> {
  const cube = cubeOf(given)
  if (cube === null) return refuse('not-json-stat')
  const dimensions = dimensionsOf(cube)
  if (dimensions === null) return refuse('wrong-size')
  const count = cube.size.reduce((product, size) => product * size, 1)
  if (count > mostCells) return refuse('too-many-cells', String(mostCells))
  if (Array.isArray(cube.value) && cube.value.length !== count) return refuse('wrong-size')
  if (!dimensions.some(({ kind }) => kind === 'area')) return refuse('no-area')
  if (!dimensions.some(({ kind }) => kind === 'time')) return refuse('no-time')
  return done({
    cells: Array.from({ length: count }, (_, place) => cellAt(cube, dimensions, place)),
    others: dimensions.filter(({ kind }) => kind === 'other').map(({ name }) => name),
  })
}

function cubeOf(given: unknown): Cube | null {
  const newer = second.safeParse(given)
  if (newer.success) return newer.data
  const older = first.safeParse(given)
  if (!older.success) return null
  const { id, size, role: roles, ...rest } = older.data.dataset.dimension
  const dimensions = z.record(z.string(), dimension).safeParse(rest)
  if (!dimensions.success) return null
  return { id, size, role: roles, dimension: dimensions.data, value: older.data.dataset.value }
}

type Dimension = {
  readonly name: string
  readonly kind: ReturnType<typeof columnKind>
  readonly terms: readonly Term[]
  /** How many cells lie between two of its terms. */
  readonly stride: number
}

/** Null where what the data set says of its sizes does not hold. */
function dimensionsOf({ id, size, role: roles, dimension: all }: Cube): Dimension[] | null {
  if (id.length !== size.length) return null
  const dimensions = id.map((name, place): Dimension | null => {
    const own = all[name]
    const terms = own === undefined ? null : termsOf(own)
    if (terms === null || terms.length !== size[place]) return null
    const stride = size.slice(place + 1).reduce((product, one) => product * one, 1)
    return { name, kind: kindOf(name, roles), terms, stride }
  })
  const whole = dimensions.filter((one) => one !== null)
  return whole.length === dimensions.length ? whole : null
}

function kindOf(name: string, roles: Cube['role']): ReturnType<typeof columnKind> {
  if (roles?.time?.includes(name)) return 'time'
  const kind = columnKind(name)
  // A dimension is never the number itself: one that is called `Indhold` says what is counted.
  return kind === 'value' ? 'subject' : kind
}

function termsOf({ category: { index, label } }: z.infer<typeof dimension>): Term[] | null {
  const codes = Array.isArray(index) ? index : inOrder(index ?? soleTerm(label))
  if (new Set(codes).size !== codes.length || codes.length === 0) return null
  return codes.map((code) => ({ code, text: label?.[code] ?? code }))
}

/** A dimension of one term may leave the index out. */
function soleTerm(label: Readonly<Record<string, string>> = {}): Readonly<Record<string, number>> {
  const codes = Object.keys(label)
  return Object.fromEntries(codes.length === 1 ? codes.map((code) => [code, 0]) : [])
}

/** Codes by the places that the index gives them; a gap shows as a size that does not fit. */
function inOrder(index: Readonly<Record<string, number>>): string[] {
  return Object.entries(index)
    .toSorted(([, a], [, b]) => a - b)
    .filter(([, at], place) => at === place)
    .map(([code]) => code)
}

function cellAt({ value: values }: Cube, dimensions: readonly Dimension[], place: number): Observation {
  const of = (kind: Dimension['kind']) =>
    dimensions
      .filter((dimension) => dimension.kind === kind)
      .map(({ terms, stride }) => terms[Math.floor(place / stride) % terms.length] ?? nothing)
  const written = Array.isArray(values) ? values[place] : values[place]
  return {
    line: place + 1,
    area: of('area')[0] ?? nothing,
    time: of('time')[0] ?? nothing,
    sex: of('sex')[0] ?? null,
    age: of('age')[0] ?? null,
    others: of('other'),
    value: written === null || written === undefined ? '' : String(written),
  }
}

const nothing: Term = { code: '', text: '' }
