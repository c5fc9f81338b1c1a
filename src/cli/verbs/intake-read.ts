import { readFile } from 'node:fs/promises'
import { readInChild } from '../../intake/extraction/read-in-child.ts'
import { extractionTexts as danish } from '../../intake/extraction/texts.da.ts'
import { extractionTexts as english } from '../../intake/extraction/texts.en.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb } from '../verb.ts'

export const intakeRead: Verb = {
  words: 'intake read',
  usage: 'FILE',
  about: {
    da: 'Læser et dokument (PDF, DOCX eller tekst) og svarer med, hvad der blev læst ud af det. Kræver ingen database.',
    en: 'Reads a document (PDF, DOCX or text) and answers with what was read out of it. Needs no database.',
  },
  options: [],
  flags: [],
  operands: [1, 1],
  needs: 'nothing',
  run: readDocument,
}

async function readDocument({ operands, language }: Given): Promise<Outcome> {
  const t = texts(language)
  const [path = ''] = operands
  const bytes = await readFile(path).catch(() => null)
  if (bytes === null) return refused('no-file', t.noFile(path), exits.noInput)
  const read = await readInChild(bytes)
  if (!read.ok) {
    const sentences = language === 'da' ? danish : english
    return refused(read.refusal, sentences[read.refusal](read.at), exits.badInput)
  }
  const { kind, meeting, participants, items, doubts } = read.value.reading
  const counts = [participants.length, items.length, doubts.length] as const
  return completed(read.value.reading, [t.read(t.kinds[kind], meeting?.date ?? '', ...counts)])
}
