import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What a child may use. Measured as it runs: resident memory, and seconds on the wall. */
export type ChildLimits = { readonly seconds: number; readonly megabytes: number }
export type ChildEnd =
  | { readonly how: 'answered'; readonly answer: string }
  | { readonly how: 'too-slow' | 'too-much-memory' | 'too-long' | 'failed' }

/** V8 reserves this much address space for code before the first line runs. */
const CODE_RANGE_MB = 640
const WATCH_EVERY_MS = 50
const LONGEST_ANSWER = 128 * 1024 * 1024
const SHELL_LIMITS = 'ulimit -d "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; ulimit -c 0; shift 2; exec "$@"'

const root = realpathSync(fileURLToPath(new URL('../../', import.meta.url)))

/**
 * Runs a script of ours with `input` on standard input, in a process that can read the program and nothing else,
 * write nothing, start nothing, knows no settings, and ends when it takes too long or too much.
 */
export function runLimited(script: URL, input: Uint8Array, limits: ChildLimits): Promise<ChildEnd> {
  const child = start(fileURLToPath(script), limits)
  return new Promise((resolve) => {
    const answer: Buffer[] = []
    let length = 0
    let complaint = ''
    let stopped: ChildEnd | null = null
    const stop = (how: 'too-slow' | 'too-much-memory' | 'too-long') => {
      stopped ??= { how }
      child.kill('SIGKILL')
    }
    const clock = setTimeout(() => stop('too-slow'), limits.seconds * 1000)
    const watch = setInterval(() => {
      if (residentMegabytes(child.pid) > limits.megabytes) stop('too-much-memory')
    }, WATCH_EVERY_MS)
    child.stdout?.on('data', (piece: Buffer) => {
      length += piece.length
      if (length > LONGEST_ANSWER) stop('too-long')
      else answer.push(piece)
    })
    child.stderr?.on('data', (piece: Buffer) => {
      complaint = (complaint + piece.toString()).slice(-4000)
    })
    // The child may end before it has read everything; how it ended is what counts.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
    const settle = (end: ChildEnd) => {
      clearTimeout(clock)
      clearInterval(watch)
      resolve(end)
    }
    child.on('error', () => settle({ how: 'failed' }))
    child.on('close', (code, signal) => {
      if (code === 0 && stopped === null) settle({ how: 'answered', answer: Buffer.concat(answer).toString() })
      else settle(stopped ?? { how: endOf(signal, complaint) })
    })
  })
}

function start(script: string, { seconds, megabytes }: ChildLimits): ChildProcess {
  const node = [
    process.execPath,
    `--max-old-space-size=${Math.floor(megabytes * 0.8)}`,
    '--permission',
    ...['src', 'node_modules', 'package.json'].map((part) => `--allow-fs-read=${root}/${part}`),
    script,
  ]
  const kilobytes = (megabytes + CODE_RANGE_MB) * 1024
  return spawn('sh', ['-c', SHELL_LIMITS, 'sh', String(kilobytes), String(seconds + 5), ...node], {
    env: {},
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
}

/** Resident memory; 0 where the system does not tell, and the other limits must do. */
function residentMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

function endOf(signal: NodeJS.Signals | null, complaint: string): 'too-slow' | 'too-much-memory' | 'failed' {
  if (/out of memory|allocation failed/i.test(complaint)) return 'too-much-memory'
  return signal === 'SIGXCPU' ? 'too-slow' : 'failed'
}
