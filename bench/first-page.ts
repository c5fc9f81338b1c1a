import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Row } from './main.ts'

/** From `npm start` to the first page: on an empty folder, and again on the one that this left. */
export async function firstPages(root: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-start-'))
  try {
    const first = await start(root, folder)
    const later = await start(root, folder)
    return [
      ...later.map,
      line('first page after the first start, s', first.seconds, '≤ 15'),
      line('first page after a later start, s', later.seconds, '≤ 2'),
      scripts(later.html),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function line(what: string, seconds: number, goal: string): Row {
  return { what, ours: seconds.toFixed(2), baseline: '', ratio: '', goal }
}

function scripts(html: string): Row {
  return {
    what: 'script on the front page, KB',
    ours: String((html.match(/<script/g) ?? []).length),
    baseline: '',
    ratio: '',
    goal: '0',
  }
}

async function start(root: string, folder: string): Promise<{ seconds: number; html: string; map: Row[] }> {
  const port = await freePort()
  const before = performance.now()
  const env = {
    ...process.env,
    PORT: String(port),
    KLYNGE_DATA: folder,
    DATABASE_URL: '',
    DATABASE_APP_URL: '',
    SMTP_URL: '',
    PUBLIC_URL: '',
  }
  const child = spawn('npm', ['start'], { cwd: root, env, stdio: 'ignore' })
  try {
    const html = await firstAnswer(`http://localhost:${port}/`)
    const seconds = (performance.now() - before) / 1000
    return { seconds, html, map: await mapRows(`http://localhost:${port}`) }
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
}

const asked = 20

/** The map's page, not kept, and what it and the front page weigh as they are sent. */
async function mapRows(address: string): Promise<Row[]> {
  const times: number[] = []
  let html = ''
  for (let turn = 0; turn < asked; turn += 1) {
    const before = performance.now()
    html = await firstAnswer(`${address}/kort?pr=2022-07-01&nr=${turn}`)
    times.push(performance.now() - before)
  }
  const middle = times.toSorted((a, b) => a - b)[asked / 2] ?? 0
  const front = await firstAnswer(`${address}/`)
  const kilobytes = (page: string) => (gzipSync(page).length / 1024).toFixed(1)
  const row = (what: string, ours: string, goal: string): Row => ({ what, ours, baseline: '', ratio: '', goal })
  return [
    row('the national map from the database, ms', middle.toFixed(1), '≤ 100'),
    row('  its HTML, KB (gzip)', kilobytes(html), '≤ 150'),
    row('the front page with its map, KB (gzip)', kilobytes(front), '≤ 100'),
  ]
}

async function firstAnswer(address: string): Promise<string> {
  for (let attempt = 0; attempt < 6000; attempt += 1) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.status === 200) return answer.text()
    await setTimeout(10)
  }
  throw new Error('no page within a minute')
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
