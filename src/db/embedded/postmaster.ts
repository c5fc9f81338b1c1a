import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { commandAs, giveTo } from './account.ts'
import type { Place } from './place.ts'

/** The running server as its own lock file tells: where it listens, or null where no server wrote one. */
export type Postmaster = { readonly pid: number; readonly host: string; readonly port: number }

/** A Unix socket's path may have 107 bytes; PostgreSQL keeps a few for itself. */
const longestSocketPath = 103
const socketPort = 5432

export async function readPostmaster(pg: string): Promise<Postmaster | null> {
  const text = await readFile(join(pg, 'postmaster.pid'), 'utf8').catch(() => null)
  const [pid, , , port, socket, address] = text?.split('\n') ?? []
  if (!pid || !port) return null
  return { pid: Number(pid), port: Number(port), host: socket || address || '127.0.0.1' }
}

/**
 * Where a server for this place is to listen: a closed socket beside its files, or a port of this machine only; after a
 * crash the port that it had, where programs still look for it.
 */
export async function chooseListening(place: Place, lastPort: number | null): Promise<string[]> {
  const folder = socketsOf(place)
  if (Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) > longestSocketPath) {
    const port = lastPort ?? (await readPostmaster(join(place.folder, 'pg')))?.port ?? (await freePort())
    return ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=']
  }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await giveTo(place.account, folder)
  return [
    'listen_addresses=',
    `port=${socketPort}`,
    `unix_socket_directories=${folder}`,
    'unix_socket_permissions=0700',
  ]
}

/** Exit status of a start that found another server on the folder. */
export const lockedByAnother = 75

/**
 * The lock is the kernel's and is held by the server and all its children, so it ends with the last of them, whoever
 * killed them. Whoever has it may throw away PostgreSQL's own lock files, which name a number that may belong to a
 * stranger by now, or to a dead server that nobody has buried yet; unless that number is a server on this very folder
 * that someone else started.
 */
const startUnderLock = `
pg=$1; sockets=$2; shift 2
exec 9>>"$pg/klynge.lock" || exit 74
if command -v flock >/dev/null; then flock -n 9 || exit ${lockedByAnother}; fi
pid=$(head -n 1 "$pg/postmaster.pid" 2>/dev/null)
words=$({ tr '\\0' '\\n' <"/proc/$pid/cmdline"; } 2>/dev/null)
if [ -d /proc/self ] && ! printf '%s\\n' "$words" | grep -qxF "$pg"; then
  rm -f "$pg/postmaster.pid" "$sockets"/.s.PGSQL.*
fi
exec "$@"
`

const settings = [
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  'log_line_prefix=%m [%p] ',
  'log_timezone=UTC',
  'max_connections=100',
]

/** Starts the server apart from us: it outlives this program, and the last program to leave stops it. */
export async function spawnPostmaster(place: Place, listening: readonly string[]): Promise<ChildProcess> {
  const pg = join(place.folder, 'pg')
  const log = await openLog(logOf(place))
  const options = [...settings, ...listening].flatMap((setting) => ['-c', setting])
  const args = ['-c', startUnderLock, 'sh', pg, socketsOf(place), place.binaries.postgres, '-D', pg, ...options]
  const command = commandAs(place.account, 'sh', args)
  try {
    const stdio = ['ignore' as const, log.fd, log.fd]
    const child = spawn(command.file, [...command.args], { ...command.options, detached: true, stdio })
    child.on('error', () => {})
    child.unref()
    return child
  } finally {
    await log.close()
  }
}

function socketsOf(place: Place): string {
  return join(place.folder, 'socket')
}

export function logOf(place: Place): string {
  return join(place.folder, 'postgres.log')
}

async function openLog(path: string) {
  const size = await stat(path).then(
    (entry) => entry.size,
    () => 0,
  )
  if (size > 10_000_000) await rename(path, `${path}.1`)
  return open(path, 'a', 0o600)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
