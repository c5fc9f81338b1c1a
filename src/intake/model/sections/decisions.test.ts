import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { readMeetingDocument } from '../read.ts'
import { decisionHeading } from './decision-heading.ts'

test.each([
  ['Beslutning i Voksenudvalget den 23-06-2021', 'Voksenudvalget', '2021-06-23'],
  ['Regionsrådets beslutning den 14. marts 2023:', 'Regionsrådet', '2023-03-14'],
  [
    'Udvalget for samarbejde og nærheds beslutning den 21. februar 2023:',
    'Udvalget for samarbejde og nærhed',
    '2023-02-21',
  ],
  [
    'Behandling i Udvalget for nære tilbud onsdag den 15. januar 2020, pkt. 1',
    'Udvalget for nære tilbud',
    '2020-01-15',
  ],
  ['Beslutning i Økonomiudvalget, 05-11-2024', 'Økonomiudvalget', '2024-11-05'],
  ['Beslutning i Omsorgsudvalget', 'Omsorgsudvalget', null],
  ['Sundheds- og Omsorgsudvalget, 03-03-2016, pkt. 15', 'Sundheds- og Omsorgsudvalget', '2016-03-03'],
  ['Byrådet den 28. marts 2024:', 'Byrådet', '2024-03-28'],
  ['Omsorgsudvalgets beslutning i mødet den 26. april 2023', 'Omsorgsudvalget', '2023-04-26'],
  ['Udvalgets beslutning', null, null],
  ['Beslutning den 12-03-2024', null, '2024-03-12'],
])('%s', (heading, organization, date) => {
  expect(decisionHeading(heading)).toMatchObject({ organization, date })
})

test.each([
  'Udvalget behandlede sagen den 3. maj 2023, og den blev godkendt.',
  'Puljen udmøntes den 1. oktober 2023',
  'Beslutning om ny plan for lindring',
  'Brev fra Ældrerådet af 4. juli 2022',
])('%s heads no decision', (line) => {
  expect(decisionHeading(line)).toBeNull()
})

const decisions = (text: string) =>
  readMeetingDocument(
    typed(`Referat\nSundhedsudvalget\n4. maj 2023\n\n1. Lindring\n${text}\n\n2. Eventuelt\nBeslutning\nIntet.`),
  ).items[0]?.decisions

test('one decision for each body that treated the item; the body that met and its day go without saying', () => {
  expect(
    decisions(`Regionsrådets beslutning den 14. juni 2023:
Godkendt.

Sundhedsudvalgets beslutning den 4. maj 2023:
Anbefalet.

Bo Vad (Ø) deltog ikke i sagens behandling.`),
  ).toEqual([
    { organization: 'Regionsrådet', date: '2023-06-14', text: 'Godkendt.', outcome: 'approved' },
    { text: 'Anbefalet.', outcome: 'recommended', absent: [{ name: 'Bo Vad', party: 'Ø' }] },
  ])
})

test('who said no or made a reservation stands in the document’s words', () => {
  expect(
    decisions(
      'Beslutning\nAnbefales.\n\nAne Riis (O) tager forbehold for finansieringen.\nEnhedslisten (Ø) stemte imod.',
    )?.[0],
  ).toMatchObject({
    outcome: 'recommended',
    dissent: [
      { name: 'Ane Riis', party: 'O', text: 'Ane Riis (O) tager forbehold for finansieringen.' },
      { name: 'Enhedslisten', party: 'Ø', text: 'Enhedslisten (Ø) stemte imod.' },
    ],
  })
})

test('the absent of a decision are taken from its own lines', () => {
  expect(decisions('Beslutning\nGodkendt.\n\nFraværende: Ane Riis (A) og Bo Vad (V)')?.[0]?.absent).toEqual([
    { name: 'Ane Riis', party: 'A' },
    { name: 'Bo Vad', party: 'V' },
  ])
})

test('a timetable of treatments is no decision', () => {
  expect(
    decisions('Sagsgang\nSundhedsudvalget, 4. maj 2023\nByrådet, 24. maj 2023\n\nBeslutning\nGodkendt.'),
  ).toHaveLength(1)
})
