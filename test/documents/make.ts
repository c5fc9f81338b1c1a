/**
 * Writes the Word and PDF forms of some documents of the corpus beside their text: `bin/run node test/documents/make.ts`,
 * with a stem's beginning (`22`) for those alone.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sheetOf } from './blocks.ts'
import { corpus } from './right-answers.ts'
import { type PrintLook, printed } from './typeset.ts'
import { type WordLook, wordDocument } from './word.ts'
import { byMeeting, municipal, roman, type Wording, withDash } from './wording.ts'

const inWord: Record<string, WordLook> = {
  '11-klynge-politisk-niveau': { autonumbered: false, factsIn: 'tabs', header: null },
  '12-klynge-fagligt-niveau-tabel': { autonumbered: false, factsIn: 'tabs', header: null },
  '13-sundhedssamarbejdsudvalg': { autonumbered: false, factsIn: 'table', header: 'Sundhedssamarbejdsudvalget' },
  '18-word-autonumre': { autonumbered: true, factsIn: 'table', header: null },
  '20-klynge-politisk-brevhoved': { autonumbered: false, factsIn: 'tabs', header: null, unstyled: true },
  '21-klynge-fagligt-dagsorden': { autonumbered: false, factsIn: 'tabs', header: null, unstyled: true },
  '32-kkr-dagsorden-romertal': { autonumbered: false, factsIn: 'table', header: 'KKR Midtland', unstyled: true },
  '33-laeger-arbejdsgruppe': { autonumbered: false, factsIn: 'tabs', header: null, unstyled: true },
}

const inPrint: Record<string, PrintLook> = {
  '11-klynge-politisk-niveau': { header: null, columns: 'people' },
  '12-klynge-fagligt-niveau-tabel': { header: 'Sundhedsklynge Åmose', columns: 'none' },
  '13-sundhedssamarbejdsudvalg': { header: 'Sundhedssamarbejdsudvalget', columns: 'none' },
  '19-pdf-to-spalter': { header: 'Psykiatri- og Handicapudvalget', columns: 'all' },
  '20-klynge-politisk-brevhoved': { header: null, columns: 'none', face: 'serif' },
  '22-kommune-kle-numre': { header: null, columns: 'none', face: 'serif' },
  '31-sundhedssamarbejdsudvalg-skraastreg': { header: null, columns: 'none', face: 'serif' },
  '33-laeger-arbejdsgruppe': { header: 'Arbejdsgruppen om medicinlister', columns: 'none', face: 'serif' },
}

const worded: Record<string, Wording> = {
  '20-klynge-politisk-brevhoved': withDash,
  '21-klynge-fagligt-dagsorden': byMeeting,
  '22-kommune-kle-numre': municipal,
  '32-kkr-dagsorden-romertal': roman,
}

const [only = ''] = process.argv.slice(2)
const asked = <Look>(looks: Record<string, Look>) => Object.entries(looks).filter(([stem]) => stem.startsWith(only))

for (const [stem, look] of asked(inWord)) {
  writeFileSync(join(corpus, 'documents', `${stem}.docx`), await wordDocument(sheetOf(stem, worded[stem]), look))
}
for (const [stem, look] of asked(inPrint)) {
  writeFileSync(join(corpus, 'documents', `${stem}.pdf`), printed(sheetOf(stem, worded[stem]), look))
}
