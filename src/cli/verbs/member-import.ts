import { readFile } from 'node:fs/promises'
import { type Imported, importMembers, type LineVerdict } from '../../governance/actions/import-members.ts'
import { texts as governanceTexts } from '../../governance/texts.ts'
import type { Actor } from '../../kernel/actor.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const memberImport: Verb = {
  words: 'member import',
  usage: 'FILE [--preview]',
  about: {
    da: 'Læser en medlemsliste ind (CSV med name, email, organization, post, title, on behalf of, from, to, visibility, person, source; også på dansk). Alle linjer eller ingen.',
    en: 'Reads in a table of members (CSV with name, email, organization, post, title, on behalf of, from, to, visibility, person, source; in Danish too). All lines or none.',
  },
  options: [],
  flags: ['preview'],
  operands: [1, 1],
  needs: 'database',
  run: readIn,
}

async function readIn({ operands, flags, language }: Given, { database, today }: Workplace): Promise<Outcome> {
  const [path = ''] = operands
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refused('no-file', texts(language).noFile(path), exits.noInput)
  const operator: Actor = { kind: 'operator', day: today }
  const isPreview = flags.has('preview')
  const imported = await database.writing(operator, (tx) => importMembers(tx, operator, bytes, isPreview))
  const t = governanceTexts(language).importing
  if (!imported.ok)
    return refused(imported.refusal, t.tableRefusals[imported.refusal](imported.at ?? ''), exits.badInput)
  const { verdicts, isWritten } = imported.value
  const isRefused = verdicts.some((verdict) => 'refusal' in verdict)
  const end = isRefused ? t.refused : isPreview ? t.preview : t.written(countNew(imported.value))
  const sentence = (verdict: LineVerdict) =>
    'refusal' in verdict
      ? t.line(verdict.line, verdict.refusal)
      : `${verdict.line}: ${verdict.name}, ${t.outcomes[verdict.outcome]}`
  const lines = [...verdicts.map(sentence), end]
  const json = { isWritten, lines: verdicts.map((verdict) => ({ ...verdict, sentence: sentence(verdict) })) }
  return isRefused ? { exit: exits.badInput, json, lines } : completed(json, lines)
}

function countNew({ verdicts }: Imported): number {
  return verdicts.filter((verdict) => 'outcome' in verdict && verdict.outcome !== 'unchanged').length
}
