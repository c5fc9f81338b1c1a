import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { commandAs, giveTo } from './account.ts'
import { exists } from './binaries.ts'
import type { Place } from './place.ts'

/** The embedded server's owner login: makes roles and databases, is no superuser, as on a server run by others. */
export const owner = 'klynge'
const secret = 'klynge.secret'

/** The owner's password, which lies inside the server's own closed folder. */
export async function ownerPassword(pg: string): Promise<string> {
  return (await readFile(join(pg, secret), 'utf8')).trim()
}

/**
 * Makes the server's files once: built beside, then renamed in one step, so that of two first starts at once the second
 * finds a whole folder and throws its own away.
 */
export async function createOnce(place: Place): Promise<void> {
  const pg = join(place.folder, 'pg')
  if (await exists(pg)) return needFolder(pg)
  await clearAbandoned(place.folder)
  const fresh = join(place.folder, `pg.new-${process.pid}`)
  try {
    await build(place, fresh)
    await rename(fresh, pg)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true })
    if (!(await exists(pg))) throw error
  }
}

/** A file in the folder's place will not become one by trying again. */
async function needFolder(pg: string): Promise<void> {
  if (!(await stat(pg)).isDirectory()) throw new Error(`${pg} is not a folder`)
}

async function build({ binaries, account }: Place, fresh: string): Promise<void> {
  const password = randomBytes(24).toString('base64url')
  await mkdir(fresh, { mode: 0o700 })
  const words = `${fresh}.words`
  await writeFile(words, randomBytes(24).toString('base64url'), { mode: 0o600 })
  await giveTo(account, fresh)
  await giveTo(account, words)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=da-DK']
  const access = ['--username=postgres', `--pwfile=${words}`, '--auth=scram-sha-256', '--data-checksums']
  try {
    await finish(commandAs(account, binaries.initdb, [`--pgdata=${fresh}`, ...access, ...locale]))
  } finally {
    await rm(words, { force: true })
  }
  await writeFile(join(fresh, secret), password, { mode: 0o600 })
  await giveTo(account, join(fresh, secret))
  const single = ['--single', '-D', fresh, '-c', 'log_min_messages=error', 'template1']
  await finish(commandAs(account, binaries.postgres, single), foundation(password))
  await chmod(fresh, 0o700)
}

/** One line per statement: single-user mode ends a statement at the line's end. */
function foundation(password: string): string {
  return [
    `create role ${owner} login createrole createdb password '${password}'`,
    `create database ${owner} owner ${owner}`,
    '',
  ].join('\n')
}

function finish(command: ReturnType<typeof commandAs>, input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, [...command.args], { ...command.options, stdio: ['pipe', 'pipe', 'pipe'] })
    const said: Buffer[] = []
    child.stdout?.on('data', (bytes: Buffer) => said.push(bytes))
    child.stderr?.on('data', (bytes: Buffer) => said.push(bytes))
    child.once('error', reject)
    child.once('close', (code) => {
      const text = Buffer.concat(said).toString('utf8').slice(-2000)
      if (code === 0) resolve()
      else reject(new Error(`${command.file} ended with ${code}: ${text}`))
    })
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** Half-built folders of starts that were killed. */
async function clearAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = /^pg\.new-(\d+)(\.words)?$/.exec(name) ?? []
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
