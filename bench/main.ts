// npm run bench: what things cost, each beside a baseline of the same run, since machines differ.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { joinServer } from '../src/db/embedded/server.ts'
import { openAt } from '../src/db/open.ts'
import { countryChecks } from './country.ts'
import { firstPages } from './first-page.ts'
import { type Load, load } from './load.ts'
import { readings } from './reading.ts'
import { furnishBench } from './world.ts'

export type Row = {
  readonly what: string
  readonly ours: string
  readonly baseline: string
  readonly ratio: string
  readonly goal: string
}

const root = join(import.meta.dirname, '..')
const seconds = 5
const connections = 20

async function pages(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-bench-'))
  const server = await joinServer(folder)
  if (!server.ok) throw new Error(server.refusal)
  const opened = await openAt(server.value.owner, null)
  if (!opened.ok) throw new Error(opened.refusal)
  const { path, organization, slug } = await furnishBench(opened.value)
  const { user, password, host, port, database } = server.value.owner
  const owner = `postgres://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  try {
    const ask = (kind: string, address: (nth: number) => string) => measure(kind, [owner, organization, slug], address)
    const bare = await ask('bare', () => path)
    const read = await ask('klynge', (nth) => `${path}?nr=${nth}`)
    const memory = await ask('memory', () => path)
    const kept = await ask('klynge', () => path)
    return [
      row('meeting page of 20 items from the database, pages/s', read, bare, '≥ 0.5'),
      {
        what: '  the slowest of 100, ms at 20 connections',
        ours: read.p99Milliseconds.toFixed(1),
        baseline: bare.p99Milliseconds.toFixed(1),
        ratio: '',
        goal: '≤ 100 ms',
      },
      { what: '  its HTML, bytes (not compressed)', ours: String(read.bytes), baseline: '', ratio: '', goal: '' },
      row('the same page, unchanged (kept), pages/s', kept, memory, '≥ 0.6'),
    ]
  } finally {
    await opened.value.close()
    await server.value.leave()
    rmSync(folder, { recursive: true, force: true })
  }
}

function row(what: string, ours: Load, baseline: Load, goal: string): Row {
  return {
    what,
    ours: ours.perSecond.toFixed(0),
    baseline: baseline.perSecond.toFixed(0),
    ratio: (ours.perSecond / baseline.perSecond).toFixed(2),
    goal,
  }
}

async function measure(kind: string, given: readonly string[], address: (nth: number) => string): Promise<Load> {
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'src/load-tsx.ts'), join(root, 'bench/serve.ts'), kind, ...given],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    const port = await portOf(child)
    return await load((nth) => `http://127.0.0.1:${port}${address(nth)}`, connections, seconds)
  } finally {
    child.kill('SIGKILL')
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (chunk: Buffer) => resolve(Number(chunk.toString().trim())))
    child.once('exit', () => reject(new Error('the bench server did not start')))
  })
}

function table(rows: readonly Row[]): string {
  const columns = ['what', 'ours', 'baseline', 'ratio', 'goal'] as const
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((each) => each[column].length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  ')
  return [line(columns), ...rows.map((each) => line(columns.map((column) => each[column])))].join('\n')
}

console.log(table([...(await firstPages(root)), ...(await pages()), ...(await readings()), ...(await countryChecks())]))
process.exit(0)
