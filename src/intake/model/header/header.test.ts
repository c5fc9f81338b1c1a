import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { readMeetingDocument } from '../read.ts'

const items = '\n\n1. Godkendelse af dagsorden\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.\n'
const header = (text: string) => {
  const { kind, organization, meeting } = readMeetingDocument(typed(text + items))
  return { kind, organization, ...meeting }
}

test.each([
  [
    'Referat fra møde i Sundhedsklynge Åbrink – politisk niveau\nTid: 4. maj 2023',
    'Sundhedsklynge Åbrink – politisk niveau',
  ],
  ['Referat\ntil\nmødet i Udvalget for nære tilbud\nden 4. maj 2023 kl. 13.00', 'Udvalget for nære tilbud'],
  ['Referat af møde i Kontaktudvalget i Region\nTværs\n\n4. maj 2023', 'Kontaktudvalget i Region Tværs'],
  ['Sundhedsudvalget - Referat - 4. maj 2023', 'Sundhedsudvalget'],
  ['Seniorudvalget (2022-2025) – Referat – 4. maj 2023', 'Seniorudvalget (2022-2025)'],
  ['Udvalget for samarbejde - mødesager\n\nMØDETIDSPUNKT\n04-05-2023 16:30', 'Udvalget for samarbejde'],
  ['UDVALG\n\nUdvalget for Ældre\n\nMØDE\n\nReferat\n\nSTARTTIDSPUNKT\n\n04-05-2023 09:00:00', 'Udvalget for Ældre'],
  ['Havrevig Kommune\n\nOmsorgsudvalget\nReferat\n\nMødedato: 4. maj 2023', 'Omsorgsudvalget'],
  ['Referat fra Ældreudvalgets møde\nonsdag d. 4/5-2023 kl. 15.15', 'Ældreudvalget'],
  ['Referat\n\nMøde i Udvalget for nære tilbud\n\nonsdag den 4. maj 2023 kl. 13:00', 'Udvalget for nære tilbud'],
  ['Arbejdsgruppen om medicinlister\nReferat\n\nTorsdag den 4. maj 2023', 'Arbejdsgruppen om medicinlister'],
])('the body that met is found in %j', (text, organization) => {
  expect(header(text)).toMatchObject({ organization, date: '2023-05-04', kind: 'minutes' })
})

test.each([
  [
    'Mødedato: 4. maj 2023\nMødet påbegyndt: kl. 15:00\nMødet afsluttet: kl. 17:00\nMødested: Byrådssalen',
    '15:00',
    '17:00',
    'Byrådssalen',
  ],
  [
    'Dato: 4. maj 2023\nPlanlagt tid: kl. 14.00-16.00\nMødet begyndte: kl. 14.05\nMødet sluttede: kl. 15.50\nSted: Teams',
    '14:05',
    '15:50',
    'Teams',
  ],
  ['Tid: 4. maj 2023 kl. 13.00 - 15.00 (mødet sluttede kl. 14.40)\nSted: Sal 2', '13:00', '14:40', 'Sal 2'],
  [
    'den 4. maj 2023 kl. 13:00\ni K3, 1. sal, Regionshuset\n\nMødet blev hævet kl. 15.10.',
    '13:00',
    '15:10',
    'K3, 1. sal, Regionshuset',
  ],
  [
    'Torsdag den 4. maj 2023, kl. 16.00-18.25\nMødelokale 5, Regionshuset',
    '16:00',
    '18:25',
    'Mødelokale 5, Regionshuset',
  ],
  [
    'Onsdag d. 4/5 2023 kl. 12.30 – 14.00 i Klinteby Rådhus, lokale Bøgen',
    '12:30',
    '14:00',
    'Klinteby Rådhus, lokale Bøgen',
  ],
  ['Dato: 4. maj 2023\nStart kl.: 15.30 Slut kl.: 18.00\nSted: Salen', '15:30', '18:00', 'Salen'],
  [
    'Dato        04.05.2023\nStart       kl. 8.30\nSlut        kl. 10.20\nSted        Damsalen',
    '08:30',
    '10:20',
    'Damsalen',
  ],
  ['Tid og sted: Torsdag, den 4. maj 2023 hos Lægehuset\nKl. 15:00 - 18:00', '15:00', '18:00', 'Lægehuset'],
])('day, times and place are found in %j', (facts, start, end, location) => {
  expect(header(`Referat af møde i Styregruppen\n\n${facts}`)).toMatchObject({
    date: '2023-05-04',
    start,
    end,
    location,
  })
})

test('what a letterhead prints beside the address is read', () => {
  const text = `
Sundhedsklynge Egsund                                   Referat
Sekretariatet, Rådhuset                   Mødedato: 4. maj 2023
Torvegade 2, Egsund                             Start kl.: 13.00`
  expect(header(text)).toMatchObject({ organization: 'Sundhedsklynge Egsund', date: '2023-05-04', start: '13:00' })
})

test('an agenda stays an agenda though another committee has treated an item', () => {
  const text = `
Dagsorden

Sundhedsudvalget
Dato: 4. maj 2023

1. Plan for diabetes

Behandling i Forretningsudvalget den 2. maj 2023, pkt. 4
Anbefales.`
  expect(readMeetingDocument(typed(text)).kind).toBe('agenda')
})

test('a line of the header that finds no place is doubted, not dropped', () => {
  const { doubts } = readMeetingDocument(
    typed(`Referat\nSundhedsudvalget\n4. maj 2023\n\nDette referat er foreløbigt\n${items}`),
  )
  expect(doubts).toContainEqual(expect.objectContaining({ code: 'unplaced-line', source: { page: 1, line: 5 } }))
})
