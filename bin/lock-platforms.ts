// Every optional dependency of a locked package must have an entry of its own in package-lock.json, or `npm ci` refuses the
// file on another platform. npm leaves out those that it cannot find where it runs; this writes them in (`--check` only looks).
import { readFileSync, writeFileSync } from 'node:fs'

type Entry = {
  version?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
type Lock = { packages: Record<string, Entry> }

const systems = ['darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'netbsd', 'android', 'sunos', 'aix', 'openharmony']
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el']

/** Optional dependencies that no entry stands for, with the exact version that their parent asks for. */
function absent(lock: Lock): Map<string, string> {
  const found = new Map<string, string>()
  for (const { optionalDependencies = {} } of Object.values(lock.packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const isLocked = Object.keys(lock.packages).some(
        (path) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
      )
      if (!isLocked) found.set(name, range.replace(/^[\^~]/, ''))
    }
  }
  return found
}

function entryFor(name: string, version: string): Entry {
  const words = name.split(/[-/]/).map((word) => (word === 'windows' ? 'win32' : word === 'wasm32' ? 'wasm' : word))
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') && os.includes('linux') ? ['glibc'] : []
  return {
    version,
    optional: true,
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
  }
}

const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const missing = absent(lock)
if (process.argv.includes('--check')) {
  if (missing.size > 0) {
    console.error(`package-lock.json lacks ${[...missing.keys()].join(', ')}: run bin/run node bin/lock-platforms.ts`)
    process.exitCode = 1
  }
} else if (missing.size > 0) {
  for (const [name, version] of missing) lock.packages[`node_modules/${name}`] = entryFor(name, version)
  const [root, ...rest] = Object.entries(lock.packages)
  const sorted = rest.sort(([a], [b]) => (a < b ? -1 : 1))
  lock.packages = Object.fromEntries(root === undefined ? sorted : [root, ...sorted])
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`wrote ${missing.size} entries`)
}
