import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { runCommand } from '../src/cli/command.ts'
import type { CommandSettings } from '../src/cli/verb.ts'
import { cloneTemplate } from './database.ts'

/** What a command ended with, and what it wrote. */
export type Typed = { readonly exit: number; readonly out: string; readonly err: string }

export type Terminal = {
  /** A folder for files and documents, gone after the tests. */
  readonly folder: string
  /** One command as somebody types it; `more` is what else the environment says to this one. */
  readonly type: (argv: readonly string[], more?: Partial<CommandSettings>) => Promise<Typed>
}

/** A terminal over an empty database of its own. */
export async function openTerminal(): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'klynge-cli-'))
  afterAll(() => rm(folder, { recursive: true, force: true }))
  const { user, password, host, port, database } = await cloneTemplate()
  const databaseUrl = `postgresql://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
  const settings: CommandSettings = {
    publicUrl: 'https://klynge.test',
    dataFolder: folder,
    databaseUrl,
    databaseAppUrl: null,
    smtpUrl: null,
    statbankUrl: null,
    isEmpty: true,
  }
  const type: Terminal['type'] = async (argv, more = {}) => {
    const out: string[] = []
    const err: string[] = []
    const exit = await runCommand(argv, {
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      settings: () => ({ ...settings, ...more }),
    })
    return { exit, out: out.join('\n'), err: err.join('\n') }
  }
  return { folder, type }
}
