import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { readMeetingDocument } from '../read.ts'

const read = (text: string) =>
  readMeetingDocument(
    typed(`Referat\nSundhedsudvalget\n4. maj 2023\n\n1. Lindring\n${text}\n\n2. Eventuelt\n\nBeslutning\n\nIntet.`),
  )
const sections = (text: string) =>
  read(text).items[0]?.sections.map(({ heading, kind, text: words }) => [heading, kind, words])

test('every headed part is a section with its kind, text before the first heading a statement without one', () => {
  expect(
    sections(`Et team åbner i maj.
Baggrund
Aftalen er fra 2020.
Økonomiske konsekvenser:
Ingen.
LOVGRUNDLAG
Sundhedsloven.
Høring
Rådet er hørt.
Sagsgang
Byrådet
Bilag
- Notat`),
  ).toEqual([
    [null, 'statement', 'Et team åbner i maj.'],
    ['Baggrund', 'background', 'Aftalen er fra 2020.'],
    ['Økonomiske konsekvenser', 'economy', 'Ingen.'],
    ['LOVGRUNDLAG', 'legal', 'Sundhedsloven.'],
    ['Høring', 'hearing', 'Rådet er hørt.'],
    ['Sagsgang', 'treatment', 'Byrådet'],
    ['Bilag', 'attachments', '- Notat'],
  ])
})

test('a heading may share the line with its text', () => {
  expect(sections('Kompetence: Byrådet\nBeslutning: Godkendt.')).toEqual([
    ['Kompetence', 'other', 'Byrådet'],
    ['Beslutning', 'decision', 'Godkendt.'],
  ])
})

test('a lead on a line of its own is a heading, under "Indstilling" it is text', () => {
  expect(sections('Administrationen indstiller,\nat planen godkendes.')).toEqual([
    ['Administrationen indstiller', 'recommendation', 'at planen godkendes.'],
  ])
  expect(sections('Indstilling\nAdministrationen indstiller,\nat planen godkendes.')?.[0]).toEqual([
    'Indstilling',
    'recommendation',
    'Administrationen indstiller,\n\nat planen godkendes.',
  ])
  expect(sections('Baggrund\nArbejdsgruppen anbefaler, at vagten deles mellem de to huse.')).toHaveLength(1)
})

test('a heading directly over another is kept with an empty text', () => {
  expect(sections('POLITISK BEHANDLING\n\nRegionsrådets beslutning den 14. marts 2023:\nGodkendt.')).toEqual([
    ['POLITISK BEHANDLING', 'treatment', ''],
    ['Regionsrådets beslutning den 14. marts 2023', 'decision', 'Godkendt.'],
  ])
})

test('a heading that nobody knows is kept as a section of its own and doubted', () => {
  const reading = read(`Resume

Teamet åbner i maj, og det får plads på det gamle hospital i Nordby.

Sagsfremstilling

Kommunerne har aftalt at dele udgiften til teamet efter antallet af borgere.

Hjælpemidler i hjemmet

Der skal bruges tolv senge, og de kan lånes af depotet i kommunens østlige ende.`)
  expect(reading.items[0]?.sections.map(({ heading, kind }) => [heading, kind])).toEqual([
    ['Resume', 'other'],
    ['Sagsfremstilling', 'statement'],
    ['Hjælpemidler i hjemmet', 'other'],
  ])
  expect(reading.doubts).toContainEqual(expect.objectContaining({ code: 'unknown-section', item: '1' }))
})

test('a caption over a table is no heading', () => {
  expect(sections('Midlerne fordeles således:\n\nKlynge Åbrink\n2022 1.964.200 kr.\n2023 1.964.200 kr.')).toHaveLength(
    1,
  )
})

test('"Fraværende" over names is a section, over a decision a label', () => {
  expect(sections('Beslutning\nGodkendt.\nFraværende:\nBo Vad (O)')?.map(([heading]) => heading)).toEqual([
    'Beslutning',
    'Fraværende',
  ])
  expect(
    sections('Beslutning den 4. maj 2023:\nFraværende:\nGodkendt med den ændring, at fristen er juni.'),
  ).toHaveLength(1)
})

test('a footnote is the last paragraph of the section that refers to it', () => {
  expect(sections('Sagsfremstilling\nDer er fire hold².\n\n² Opgjort i maj.\n                    Side 1')).toEqual([
    ['Sagsfremstilling', 'statement', 'Der er fire hold.\n\n[2] Opgjort i maj.'],
  ])
})
