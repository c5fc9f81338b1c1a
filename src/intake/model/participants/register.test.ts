import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { readMeetingDocument } from '../read.ts'

const items = `

1. Godkendelse af dagsorden
Beslutning
Godkendt.

2. Plan for lindring
Beslutning
Drøftet. Bo Vad deltog ikke i behandlingen af punktet.

3. Eventuelt
Beslutning
Intet.
`
const read = (people: string, after = items) =>
  readMeetingDocument(typed(`Referat\nSundhedsudvalget\nDato: 4. maj 2023\n\n${people}${after}`))
const people = (text: string) => read(text).participants.map(({ source, ...person }) => person)

test('everyone stands under the heading of their list, and a heading that only says who came is none', () => {
  expect(
    people('Deltagere:\nAne Riis, direktør\nBo Vad\n\nFra kommunerne\nCarl Holm, chef\n\nReferent: Dina Juhl'),
  ).toEqual([
    { name: 'Ane Riis', title: 'direktør', group: null, attendance: 'present' },
    { name: 'Bo Vad', group: null, attendance: 'present', absentFrom: ['2'] },
    { name: 'Carl Holm', title: 'chef', group: 'Fra kommunerne', attendance: 'present' },
    { name: 'Dina Juhl', group: 'Referent', attendance: 'present' },
  ])
})

test('a name in two lists is one person, with the stricter attendance and a doubt', () => {
  const reading = read('Deltagere:\nAne Riis\nBo Vad\n\nAfbud:\nAne Riis')
  expect(reading.participants.map(({ name, attendance }) => [name, attendance])).toEqual([
    ['Ane Riis', 'apology'],
    ['Bo Vad', 'present'],
  ])
  expect(reading.doubts).toEqual([expect.objectContaining({ code: 'name-in-two-lists' })])
})

test('members who are also named as absent raise no doubt: the list says who belongs, not who came', () => {
  const reading = read('Medlemmer:\nAne Riis (A), formand\nBo Vad (V)\n\nFraværende:\nBo Vad (V)')
  expect(reading.doubts).toEqual([])
  expect(reading.participants).toMatchObject([{ chair: 'chair' }, { attendance: 'absent' }])
})

test('names on one line are as many people; their offices in brackets, with semicolons or before the name stay theirs', () => {
  expect(people('Til stede: Ane Riis (Danske Patienter), Bo Vad (Ældre Sagen, mødeleder) og Carl Holm')).toEqual([
    { name: 'Ane Riis', title: 'Danske Patienter', group: null, attendance: 'present' },
    { name: 'Bo Vad', title: 'Ældre Sagen', group: null, chair: 'chair', attendance: 'present', absentFrom: ['2'] },
    { name: 'Carl Holm', group: null, attendance: 'present' },
  ])
  expect(
    people('Deltagere: Direktør Ane Riis, Nordby Hospital; Sundhedschef Carl Holm,\nSydby Kommune').map(
      ({ title }) => title,
    ),
  ).toEqual(['Direktør, Nordby Hospital', 'Sundhedschef, Sydby Kommune'])
})

test('groups named inside a list hold its mark', () => {
  expect(
    people('Til stede: Bestyrelsen: Ane Riis, Bo Vad\nObservatører: Carl Holm\n\nAfbud: Bestyrelsen: Dina Juhl'),
  ).toMatchObject([
    { name: 'Ane Riis', group: 'Bestyrelsen', attendance: 'present' },
    { name: 'Bo Vad', group: 'Bestyrelsen' },
    { name: 'Carl Holm', group: 'Observatører', attendance: 'present' },
    { name: 'Dina Juhl', group: 'Bestyrelsen', attendance: 'apology' },
  ])
})

test('role and party may stand on lines of their own', () => {
  expect(people('Medlemmer af udvalget:\n\nAne Riis\n\nFormand\n\n(A)\n\nBo Vad\n\n(Ø)')).toMatchObject([
    { name: 'Ane Riis', chair: 'chair', party: 'A', group: null },
    { name: 'Bo Vad', party: 'Ø' },
  ])
})

test('a table of people gives name, title and attendance', () => {
  const table = `Navn              Titel                              Deltog
Ane Riis          Direktør, Nordby Hospital          Ja
Bo Vad            Chef, Sydby Kommune                Afbud
Carl Holm         Læge                               Ja, for Dina Juhl`
  expect(people(table)).toMatchObject([
    { name: 'Ane Riis', title: 'Direktør, Nordby Hospital', attendance: 'present' },
    { name: 'Bo Vad', attendance: 'apology' },
    { name: 'Carl Holm', substituteFor: 'Dina Juhl', attendance: 'present' },
  ])
})

test('prose gives the absent, their substitutes and the present', () => {
  expect(
    people(
      'Alle medlemmer var mødt undtagen Ane Riis og Carl Holm, der havde meldt afbud.\nDina Juhl deltog for Carl Holm.',
    ),
  ).toEqual([
    { name: 'Ane Riis', group: null, attendance: 'apology' },
    { name: 'Carl Holm', group: null, attendance: 'apology' },
    { name: 'Dina Juhl', group: null, attendance: 'present', substituteFor: 'Carl Holm' },
  ])
})

test('an agenda invites', () => {
  const agenda = readMeetingDocument(
    typed(
      'Dagsorden\nSundhedsudvalget\nDato: 4. maj 2023\n\nDeltagere:\nAne Riis\nBo Vad\n\nAfbud:\nBo Vad\n\n1. Orientering\n\n2. Eventuelt',
    ),
  )
  expect(agenda.participants.map(({ attendance }) => attendance)).toEqual(['invited', 'apology'])
})

test('a person who is only named as absent from an item is no participant', () => {
  expect(people('Deltagere:\nAne Riis').map(({ name }) => name)).toEqual(['Ane Riis'])
})

test('people listed inside the first item are the meeting’s, and the list leaves the item', () => {
  const reading = readMeetingDocument(
    typed(
      `Referat\nSundhedsudvalget\nDato: 4. maj 2023\n\n1. Godkendelse af dagsorden\nSagsfremstilling\nPunkter til eventuelt.\nMødeleder: Ane Riis\nDeltagere:\nDirektør Ane Riis, Nordby Kommune\nAfbud:\nLæge Bo Vad\nBeslutning\nGodkendt\n\n2. Eventuelt\nBeslutning\nIntet`,
    ),
  )
  expect(reading.participants).toMatchObject([
    { name: 'Ane Riis', chair: 'chair' },
    { name: 'Bo Vad', attendance: 'apology' },
  ])
  expect(reading.items[0]?.sections.map(({ text }) => text)).toEqual(['Punkter til eventuelt.', 'Godkendt'])
})
