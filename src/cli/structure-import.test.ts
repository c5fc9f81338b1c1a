import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cloneTemplate } from '../../test/database.ts'
import { runCommand } from './command.ts'
import { exits } from './verb.ts'

const folder = await mkdtemp(join(tmpdir(), 'klynge-cli-'))
const owner = await cloneTemplate()
const databaseUrl = `postgresql://${owner.user}:${encodeURIComponent(owner.password)}@localhost:${owner.port}/${owner.database}?host=${encodeURIComponent(owner.host)}`
afterAll(() => rm(folder, { recursive: true, force: true }))

const settings = {
  publicUrl: 'https://klynge.test',
  dataFolder: folder,
  databaseUrl,
  databaseAppUrl: null,
  smtpUrl: null,
  statbankUrl: null,
  isEmpty: true,
}

async function json(...argv: string[]) {
  const out: string[] = []
  const exit = await runCommand(['structure', ...argv, '--json'], {
    out: (text) => void out.push(text),
    err: () => {},
    settings: () => settings,
  })
  return { exit, answer: JSON.parse(out.join('\n')) }
}

async function list(...lines: string[]): Promise<string> {
  const path = join(folder, 'liste.csv')
  await writeFile(path, ['navn;art;region;kommunekoder;fra', ...lines].join('\n'))
  return path
}

const good = 'Prøverådet;sundhedsråd;1081;860 813;2026-01-01'
const beside = ['--kind', 'organisationer', '--source', 'Opdigtet']

test('a list is shown, taken in and taken out again at the command line', async () => {
  const path = await list(good)
  const shown = await json('import', path, ...beside)
  expect(shown).toMatchObject({ exit: exits.done, answer: { state: 'proposed', counts: { added: 1, refused: 0 } } })
  const taken = await json('import', path, ...beside, '--apply')
  expect(taken).toMatchObject({ exit: exits.done, answer: { id: shown.answer.id, state: 'applied' } })
  const out = await json('import-undo', shown.answer.id)
  expect(out).toEqual({ exit: exits.done, answer: { id: shown.answer.id, state: 'undone' } })
})

test('a refused line stops the list, unless the good lines are asked for', async () => {
  const path = await list(good, 'X;råd;1081;;i morgen')
  expect((await json('import', path, ...beside)).exit).toBe(exits.badInput)
  const stopped = await json('import', path, ...beside, '--apply')
  expect(stopped).toMatchObject({ exit: exits.refused, answer: { refusal: 'has-refused-lines' } })
  const taken = await json('import', path, ...beside, '--apply', '--good-lines')
  expect(taken).toMatchObject({ exit: exits.done, answer: { state: 'applied', counts: { added: 1, refused: 1 } } })
})

test.each([
  [['import', 'nowhere.csv', ...beside], exits.noInput, 'no-file'],
  [['import', 'nowhere.csv', '--kind', 'vejret'], exits.usage, 'unknown-kind'],
  [['import-undo', 'intet'], exits.refused, 'no-such-import'],
])('%s is answered with a sentence', async (argv, exit, refusal) => {
  const answer = await json(...argv)
  expect(answer).toMatchObject({ exit, answer: { refusal } })
  expect(answer.answer.sentence).toMatch(/\.$/)
})
