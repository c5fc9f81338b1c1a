import { isId } from '../../kernel/id.ts'

/** A single value of a payload: what stands at the end of a path. */
export type Leaf = string | number | boolean | null

/** One field that a payload tells of. Lists count from 1 when they are shown; here from 0. */
export type FieldChange = {
  readonly path: readonly (string | number)[]
  /** Undefined where there was none. */
  readonly before: Leaf | undefined
  readonly after: Leaf | undefined
}

/** `changed`: before and after are known, and only what differs is told. `told`: what was written. `more`: fields left out. */
export type ReadChange = {
  readonly kind: 'changed' | 'told'
  readonly fields: readonly FieldChange[]
  readonly more: number
}

const mostFields = 40
const deepest = 12

/** Reads a payload of the journal as fields. A payload is whatever an action wrote, so that every shape must be borne. */
export function readChange(payload: unknown): ReadChange {
  const pair = isObject(payload) && 'before' in payload && 'after' in payload ? payload : null
  if (pair === null) return shortened('told', told(leavesOf(payload)))
  const { before, after, ...rest } = pair
  const fields = [...told(leavesOf(rest)), ...differing(leavesOf(before), leavesOf(after))]
  return shortened('changed', fields)
}

function shortened(kind: ReadChange['kind'], fields: readonly FieldChange[]): ReadChange {
  return { kind, fields: fields.slice(0, mostFields), more: Math.max(0, fields.length - mostFields) }
}

type Leaves = ReadonlyMap<string, { readonly path: FieldChange['path']; readonly leaf: Leaf }>

function told(leaves: Leaves): FieldChange[] {
  return [...leaves.values()]
    .filter(({ leaf }) => leaf !== null && leaf !== '')
    .map(({ path, leaf }) => ({ path, before: undefined, after: leaf }))
}

function differing(before: Leaves, after: Leaves): FieldChange[] {
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].flatMap((key) => {
    const was = before.get(key)
    const is = after.get(key)
    if ((was?.leaf ?? null) === (is?.leaf ?? null)) return []
    return [{ path: (is ?? was)?.path ?? [], before: was?.leaf, after: is?.leaf }]
  })
}

function leavesOf(value: unknown): Leaves {
  const leaves = new Map<string, { path: FieldChange['path']; leaf: Leaf }>()
  const walk = (part: unknown, path: FieldChange['path']): void => {
    if (path.length > deepest) return
    if (Array.isArray(part)) for (const [place, each] of part.entries()) walk(each, [...path, place])
    else if (isObject(part)) for (const [key, each] of Object.entries(part)) walk(each, [...path, key])
    else if (isLeaf(part)) leaves.set(JSON.stringify(path), { path, leaf: part })
  }
  walk(value, [])
  return leaves
}

function isLeaf(value: unknown): value is Leaf {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The ids that the fields name, so that they can be shown by name. */
export function idsIn({ fields }: ReadChange): string[] {
  return [...new Set(fields.flatMap(({ before, after }) => [before, after].filter(isId)))]
}
