import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import * as module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Node runs .ts by itself, .tsx not: this hook, preloaded with --import, turns pages into JavaScript as they are loaded.
// It remembers by content what it has made, so that a start without changes costs a read per file and no compiler.

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    'Klynge skal bruge Node 24 eller nyere; kør det med bin/run, som finder den Node, npm ci har hentet.\n' +
      'Klynge needs Node 24 or newer; run it with bin/run, which finds the Node that npm ci brought.\n',
  )
  process.exit(69)
}

const root = join(import.meta.dirname, '..')
const caches = [join(root, 'node_modules', '.cache'), process.env.KLYNGE_DATA ?? join(root, '.klynge')].map((folder) =>
  join(folder, 'klynge-tsx'),
)
const require = module.createRequire(import.meta.url)
const { version }: { version: string } = require('esbuild/package.json')

process.setSourceMapsEnabled(true)

module.registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', shortCircuit: true, source: remembered(fileURLToPath(url)) }
  },
})

function remembered(path: string): string {
  const source = readFileSync(path, 'utf8')
  const name = `${createHash('sha256').update(`${version}\n${path}\n${source}`).digest('hex')}.js`
  for (const cache of caches) {
    try {
      return readFileSync(join(cache, name), 'utf8')
    } catch {
      // Not made yet, or made where we may not read.
    }
  }
  const code = compile(path, source)
  caches.some((cache) => remember(cache, name, code))
  return code
}

function compile(path: string, source: string): string {
  const esbuild: typeof import('esbuild') = require('esbuild')
  const { code } = esbuild.transformSync(source, {
    loader: 'tsx',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcefile: path,
    sourcemap: 'inline',
  })
  return code
}

/** Written beside and renamed: two programs that start together never read each other's half. */
function remember(cache: string, name: string, code: string): boolean {
  const half = join(cache, `${name}.${process.pid}`)
  try {
    mkdirSync(cache, { recursive: true })
    writeFileSync(half, code)
    renameSync(half, join(cache, name))
    return true
  } catch {
    return false
  }
}
