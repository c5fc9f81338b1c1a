import { reading } from '../read-file.ts'
import { texts } from '../texts.ts'
import { completed, type Given, type Outcome, type Verb } from '../verb.ts'

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

function readDocument(given: Given): Promise<Outcome> {
  const { language } = given
  const t = texts(language)
  return reading(given, (read) => {
    const { kind, meeting, participants, items, doubts } = read.reading
    const counts = [participants.length, items.length, doubts.length] as const
    return completed(read.reading, [t.read(t.kinds[kind], meeting?.date ?? '', ...counts)])
  })
}
