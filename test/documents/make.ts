/** Writes the Word and PDF forms of some documents of the corpus beside their text: `bin/run node test/documents/make.ts`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sheetOf } from './blocks.ts'
import { corpus } from './right-answers.ts'
import { type PrintLook, printed } from './typeset.ts'
import { type WordLook, wordDocument } from './word.ts'

const inWord: Record<string, WordLook> = {
  '11-klynge-politisk-niveau': { autonumbered: false, factsIn: 'tabs', header: null },
  '12-klynge-fagligt-niveau-tabel': { autonumbered: false, factsIn: 'tabs', header: null },
  '13-sundhedssamarbejdsudvalg': { autonumbered: false, factsIn: 'table', header: 'Sundhedssamarbejdsudvalget' },
  '18-word-autonumre': { autonumbered: true, factsIn: 'table', header: null },
}

const inPrint: Record<string, PrintLook> = {
  '11-klynge-politisk-niveau': { header: null, columns: 'people' },
  '12-klynge-fagligt-niveau-tabel': { header: 'Sundhedsklynge Åmose', columns: 'none' },
  '13-sundhedssamarbejdsudvalg': { header: 'Sundhedssamarbejdsudvalget', columns: 'none' },
  '19-pdf-to-spalter': { header: 'Psykiatri- og Handicapudvalget', columns: 'all' },
}

for (const [stem, look] of Object.entries(inWord)) {
  writeFileSync(join(corpus, 'documents', `${stem}.docx`), await wordDocument(sheetOf(stem), look))
}
for (const [stem, look] of Object.entries(inPrint)) {
  writeFileSync(join(corpus, 'documents', `${stem}.pdf`), printed(sheetOf(stem), look))
}
