import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export type Asset = {
  readonly mediaType: string
  readonly bytes: Buffer
  readonly gzip: Buffer | null
  readonly isImmutable: boolean
}

export type Assets = {
  readonly find: (name: string) => Asset | undefined
  readonly style: string
  readonly island: (name: string) => string
}

const fonts = ['Regular', 'Italic', 'Medium', 'SemiBold', 'Bold'].map((weight) => `IBMPlexSans-${weight}.woff2`)
const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28"><g fill="none" stroke-width="2.5"><circle cx="10" cy="10" r="8" stroke="#073840"/><circle cx="18" cy="10" r="8" stroke="#0b4f5c"/><circle cx="14" cy="18" r="8" stroke="#a8431a"/></g></svg>'

/** Everything served under /assets: built and compressed once at start, named by its content where it may be kept for ever. */
export async function buildAssets(root: string): Promise<Assets> {
  const all = new Map<string, Asset>()
  const style = add(all, 'klynge', '.css', 'text/css; charset=utf-8', Buffer.from(styleSheet(root, all)))
  for (const font of fonts) {
    all.set(font, plain('font/woff2', readFileSync(join(fontFolder(root), font)), false))
  }
  all.set('klynge.svg', plain('image/svg+xml', Buffer.from(logo), true))
  const islands = await buildIslands(root, all)
  return {
    find: (name) => all.get(name),
    style,
    island: (name) => {
      const found = islands.get(name)
      if (found === undefined) throw new Error(`no island called ${name}`)
      return found
    },
  }
}

function fontFolder(root: string): string {
  return join(root, 'node_modules/dkfds/dist/fonts/IBMPlexSans/complete/woff2')
}

/** dkfds, with its font files replaced by the few that are served, then Klynge's own sheets in the order of their numbers. */
function styleSheet(root: string, all: Map<string, Asset>): string {
  const dkfds = readFileSync(join(root, 'node_modules/dkfds/dist/css/dkfds.min.css'), 'utf8').replaceAll(
    /@font-face\{[^}]*\}/g,
    '',
  )
  const faces = fonts.map((font) => {
    const name = font.slice('IBMPlexSans-'.length, -'.woff2'.length)
    const weight = { Regular: 400, Italic: 400, Medium: 500, SemiBold: 600, Bold: 700 }[name] ?? 400
    return `@font-face{font-family:"IBM Plex Sans";font-display:swap;font-style:${name === 'Italic' ? 'italic' : 'normal'};font-weight:${weight};src:url(/assets/${font}) format("woff2")}`
  })
  const own = globSync('src/web/assets/styles/*.css', { cwd: root }).toSorted()
  return [...faces, pictured(root, all, dkfds), ...own.map((file) => readFileSync(join(root, file), 'utf8'))].join('\n')
}

/** The style sheet with its pictures served from here; those whose file the package does not bring are left out. */
function pictured(root: string, all: Map<string, Asset>, css: string): string {
  return css.replaceAll(/url\(["']?\.\.\/img\/([\w/.-]+)["']?\)/g, (_whole, path: string) => {
    const file = join(root, 'node_modules/dkfds/dist/img', path)
    if (!path.endsWith('.svg') || !existsSync(file)) return 'none'
    const name = `dkfds-${basename(path)}`
    all.set(name, plain('image/svg+xml', readFileSync(file), true))
    return `url(/assets/${name})`
  })
}

async function buildIslands(root: string, all: Map<string, Asset>): Promise<Map<string, string>> {
  const islands = new Map<string, string>()
  const files = globSync('src/*/islands/*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'))
  for (const file of files) {
    if (!existsSync(join(root, file))) continue
    const built = await build({
      entryPoints: [join(root, file)],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    })
    const [output] = built.outputFiles
    const name = basename(file, '.ts')
    if (output !== undefined)
      islands.set(name, add(all, name, '.js', 'text/javascript; charset=utf-8', Buffer.from(output.contents)))
  }
  return islands
}

function add(all: Map<string, Asset>, name: string, ending: string, mediaType: string, bytes: Buffer): string {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 12)
  const file = `${name}-${hash}${ending}`
  all.set(file, { ...plain(mediaType, bytes, true), isImmutable: true })
  return `/assets/${file}`
}

function plain(mediaType: string, bytes: Buffer, isText: boolean): Asset {
  return { mediaType, bytes, gzip: isText ? gzipSync(bytes, { level: 9 }) : null, isImmutable: false }
}
