import type { Actor } from '../../kernel/actor.ts'
import { undoImport } from '../../structure/actions/undo-import.ts'
import { importWithId } from '../../structure/storage/imports.ts'
import { importTexts } from '../../structure/texts-import.ts'
import { completed, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const structureImportUndo: Verb = {
  words: 'structure import-undo',
  usage: 'ID',
  about: {
    da: 'Tager en indlæst liste ud af registret, som så er, som det var før den.',
    en: 'Takes an imported list out of the register, which is then as it was before.',
  },
  options: [],
  flags: [],
  operands: [1, 1],
  needs: 'database',
  run: takeOut,
}

async function takeOut({ operands, language }: Given, { database, today }: Workplace): Promise<Outcome> {
  const [id = ''] = operands
  const operator: Actor = { kind: 'operator', day: today }
  const t = importTexts(language)
  const shown = await database.reading(operator, (tx) => importWithId(tx, id))
  if (shown === null) return refused('no-such-import', t.deedRefusals['no-such-import']())
  const undone = await undoImport(database, operator, { id, version: shown.version })
  if (!undone.ok) return refused(undone.refusal, t.deedRefusals[undone.refusal](undone.at ?? ''))
  return completed({ id, state: 'undone' }, [t.states.undone])
}
