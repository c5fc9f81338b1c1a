import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** The rooms from the ground up: a room sees only those below it. A row shares a floor and does not look sideways. */
const floors: readonly (readonly string[])[] = [
  ['kernel'],
  ['db', 'ui'],
  ['files', 'mail'],
  ['journal'],
  ['people'],
  ['structure'],
  ['population'],
  ['governance'],
  ['meetings'],
  ['intake', 'publishing'],
  ['web'],
  ['cli'],
]

/** What each piece of a room's furniture may use within its own room. */
const inward: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  storage: ['model', 'storage'],
  actions: ['model', 'storage', 'actions', 'extraction'],
  pages: ['model', 'pages', 'paths.ts', 'texts.ts'],
  islands: ['islands'],
  extraction: ['model', 'extraction'],
}

/** Of another room's furniture: storage may join what lies below, pages may link to it. */
const across: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  storage: ['model', 'storage'],
  actions: ['model', 'storage', 'actions'],
  pages: ['model', 'paths.ts', 'pages'],
  islands: [],
  extraction: ['model'],
}

const withoutFurniture = new Set(['kernel', 'db', 'files', 'mail', 'ui', 'web', 'cli'])

export type Import = { readonly from: string; readonly to: string }

/** Every relative import and re-export of the source, as paths below src/. */
export function importsOf(root: string): Import[] {
  return globSync('**/*.{ts,tsx}', { cwd: root })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')))
}

export function importsIn(file: string, text: string): Import[] {
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)
  return [...found].map(([, target = '']) => ({ from: file, to: normalize(join(dirname(file), target)) }))
}

/** Why an import goes the wrong way, or null where it may stand. The command line's own main reads the settings, as main does. */
export function wrongDirection({ from, to }: Import): string | null {
  if (from === 'cli/main.ts' && to === 'settings.ts') return null
  if (!from.includes('/') || !to.includes('/'))
    return from.includes('/') ? `${from}: a room does not look at ${to}` : null
  const [fromRoom = '', fromPiece = ''] = from.split('/')
  const [toRoom = '', toPiece = ''] = to.split('/')
  if (fromRoom === toRoom) return withoutFurniture.has(fromRoom) ? null : wrongWithin(from, to, fromPiece, toPiece)
  const floor = (room: string) => floors.findIndex((rooms) => rooms.includes(room))
  if (floor(fromRoom) === -1) return `${from}: the room ${fromRoom} has no floor`
  if (floor(toRoom) === -1) return `${to}: the room ${toRoom} has no floor`
  if (floor(fromRoom) <= floor(toRoom)) return `${from} looks up or sideways at ${to}`
  if (fromPiece === 'model' && !withoutFurniture.has(fromRoom) && ['db', 'files', 'mail', 'ui'].includes(toRoom)) {
    return `${from}: a rule knows nothing of machines (${to})`
  }
  if (fromPiece === 'pages' && ['db', 'files', 'mail'].includes(toRoom)) return `${from}: a page does not query (${to})`
  const allowed = across[fromPiece]
  if (allowed === undefined || withoutFurniture.has(toRoom) || withoutFurniture.has(fromRoom)) return null
  return allowed.includes(toPiece) ? null : `${from}: ${fromPiece} does not use another room's ${toPiece} (${to})`
}

function wrongWithin(from: string, to: string, fromPiece: string, toPiece: string): string | null {
  const allowed = inward[fromPiece]
  if (allowed === undefined) return null
  const isAllowed = allowed.includes(toPiece) || (fromPiece !== 'model' && toPiece.startsWith('texts'))
  return isAllowed ? null : `${from}: ${fromPiece} does not look at ${toPiece} (${to})`
}

/** Imports that close a circle, each once. */
export function circles(imports: readonly Import[]): string[] {
  const next = Map.groupBy(imports, ({ from }) => from)
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      found.push([...way.slice(way.indexOf(file)), file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const { to } of next.get(file) ?? []) walk(to, [...way, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}
