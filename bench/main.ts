// npm run bench: what things cost, each beside a baseline of the same run, since machines differ.
import { join } from 'node:path'
import { countryChecks } from './country.ts'
import { firstPages } from './first-page.ts'
import { withDatabase, withServer } from './house.ts'
import { journalVerifying } from './journal.ts'
import { type Load, load } from './load.ts'
import { readings } from './reading.ts'
import { signIns } from './sign-in.ts'
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
  return withDatabase(async (database, owner) => {
    const { path, organization, slug } = await furnishBench(database)
    const ask = (kind: string, question: (nth: number) => string) =>
      withServer(kind, [owner, organization, slug], (address) =>
        load((nth) => address + question(nth), connections, seconds),
      )
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
  })
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

function table(rows: readonly Row[]): string {
  const columns = ['what', 'ours', 'baseline', 'ratio', 'goal'] as const
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((each) => each[column].length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[place] ?? 0) : cell.padStart(widths[place] ?? 0)))
      .join('  ')
  return [line(columns), ...rows.map((each) => line(columns.map((column) => each[column])))].join('\n')
}

console.log(
  table([
    ...(await firstPages(root)),
    ...(await pages()),
    ...(await readings()),
    ...(await countryChecks()),
    ...(await journalVerifying()),
    ...(await signIns()),
  ]),
)
process.exit(0)
