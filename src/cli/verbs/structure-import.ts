import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Actor } from '../../kernel/actor.ts'
import { applyImport } from '../../structure/actions/apply-import.ts'
import { type ImportHouse, proposeImport } from '../../structure/actions/propose-import.ts'
import type { ImportKind } from '../../structure/import-kind.ts'
import { fileSentence } from '../../structure/import-sentences.ts'
import { countsOf } from '../../structure/model/import.ts'
import { importAsData } from '../../structure/model/import-as-data.ts'
import type { ImportRecord } from '../../structure/model/import-record.ts'
import { importWithId } from '../../structure/storage/imports.ts'
import { importTexts } from '../../structure/texts-import.ts'
import { importKinds } from '../import-kinds.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

const keys = importKinds.map(({ key }) => key).join('|')
const settings = [...new Set(importKinds.flatMap((kind) => kind.settings.map(({ name }) => name)))]

export const structureImport: Verb = {
  words: 'structure import',
  usage: `FILE --kind ${keys} ${settings.map((name) => `[--${name} …]`).join(' ')} [--apply] [--good-lines]`,
  about: {
    da: 'Viser, hvad en liste ville ændre i registret. Med --apply tages den ind; er en linje afvist, kun med --good-lines.',
    en: 'Shows what a list would change in the register. With --apply it is taken in; where a line is refused, only with --good-lines.',
  },
  options: ['kind', ...settings],
  flags: ['apply', 'good-lines'],
  operands: [1, 1],
  needs: 'database',
  run: readIn,
}

async function readIn(given: Given, { database, settings: { dataFolder }, today }: Workplace): Promise<Outcome> {
  const { operands, options, flags, language } = given
  const [path = ''] = operands
  const kind = importKinds.find(({ key }) => key === options.kind)
  if (kind === undefined) return refused('unknown-kind', texts(language).noImportKind(keys), exits.usage)
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refused('no-file', texts(language).noFile(path), exits.noInput)
  const operator: Actor = { kind: 'operator', day: today }
  const house = { db: database, files: join(dataFolder, 'files') }
  const proposal = { fileName: basename(path), bytes, given: options, submit: null }
  const proposed = await proposeImport(house, operator, kind, proposal)
  if (!proposed.ok) {
    const isSetting = proposed.refusal.startsWith('setting-')
    const sentence = fileSentence(kind, language, proposed.refusal, proposed.at)
    return refused(proposed.refusal, isSetting ? `--${proposed.at}: ${sentence}` : sentence, exits.badInput)
  }
  const shown = await importOf(house, operator, proposed.value)
  if (!flags.has('apply')) return told(shown, kind, given)
  const version = shown.version
  const applied = await applyImport(house, operator, importKinds, {
    ...{ id: shown.id, version },
    takesGoodLines: flags.has('good-lines'),
  })
  if (applied.ok) return told(await importOf(house, operator, shown.id), kind, given)
  const sentence = importTexts(language).deedRefusals[applied.refusal](applied.at ?? '')
  const { json, lines } = told(shown, kind, given)
  return {
    exit: exits.refused,
    json: { refusal: applied.refusal, sentence, import: json },
    lines: [...lines, sentence],
  }
}

async function importOf({ db }: ImportHouse, operator: Actor, id: string): Promise<ImportRecord> {
  const found = await db.reading(operator, (tx) => importWithId(tx, id))
  if (found === null) throw new Error(`the import ${id} was proposed and is not there`)
  return found
}

/** What the list changes, refused lines last: that is what somebody has to do something about. */
function told(shown: ImportRecord, kind: ImportKind, { language, flags }: Given): Outcome {
  const t = importTexts(language)
  const { plan, state, id } = shown
  const counts = countsOf(plan)
  const kinds = ['added', 'changed', 'unchanged', 'refused'] as const
  const lines = [
    ...plan.lines.map(({ line, deed, cells }) => `${line ?? ''}\t${t.preview.deeds[deed]}\t${cells.join('\t')}`),
    ...plan.findings.map((finding) => kind.findingSentence(language, finding)),
    ...plan.refusals.map((one) => `${t.at(String(one.line), one.column ?? '')}: ${kind.lineSentence(language, one)}`),
    kinds.flatMap((one) => (counts[one] === 0 ? [] : t.counts[one](String(counts[one])))).join(' · '),
    `${t.states[state]}: ${id}`,
  ]
  const outcome = completed(importAsData(shown, kind, language), lines)
  return counts.refused > 0 && !flags.has('good-lines') ? { ...outcome, exit: exits.badInput } : outcome
}
