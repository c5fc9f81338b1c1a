import { expect, test } from 'vitest'
import { peopleIn } from './person-line.ts'

test.each([
  ['Lone Vad Krog, direktør, Havrevig Kommune', { name: 'Lone Vad Krog', title: 'direktør, Havrevig Kommune' }],
  ['Direktør Lone Vad, Havrevig kommune', { name: 'Lone Vad', title: 'Direktør, Havrevig kommune' }],
  ['PLO-m Lone Vad', { name: 'Lone Vad', title: 'PLO-m' }],
  ['Lone Vad (A), formand', { name: 'Lone Vad', party: 'A', role: { chair: 'chair', bracketed: false } }],
  ['Lone Vad (Formand) (Ø)', { name: 'Lone Vad', party: 'Ø', role: { chair: 'chair', bracketed: true } }],
  ['Næstformand Lone Vad (V)', { name: 'Lone Vad', title: null, role: { chair: 'vice-chair', bracketed: false } }],
  [
    'Lone Vad, regionsrådsformand, medformand',
    { title: 'regionsrådsformand', role: { chair: 'co-chair', bracketed: false } },
  ],
  [
    'Lone Vad, formand for Social-, Ældre- og Handicapudvalget',
    { title: 'formand for Social-, Ældre- og Handicapudvalget', role: null },
  ],
  ['C – Lone Vad, formand', { name: 'Lone Vad', party: 'C' }],
  ['Lone Vad /A, borgmester', { name: 'Lone Vad', party: 'A', title: 'borgmester' }],
  ['Lone Vad [F]', { name: 'Lone Vad', party: 'F' }],
  ['Lone Vad, A', { name: 'Lone Vad', party: 'A' }],
  ['Lone Vad, chef (afbud)', { title: 'chef', mark: 'apology' }],
  ['Lone Vad (A)- afbud', { party: 'A', mark: 'apology' }],
  ['Lone Vad, Hjerteforeningen – AFBUD', { title: 'Hjerteforeningen', mark: 'apology' }],
  ['Lone Vad, PLO, meldt afbud', { title: 'PLO', mark: 'apology' }],
  ['Lone Vad (O), fraværende', { party: 'O', mark: 'absent' }],
  ['Lone Vad, chef (i stedet for Ove Strand)', { title: 'chef', substituteFor: 'Ove Strand' }],
  ['Lone Vad (V) - stedfortræder for Ove Strand', { party: 'V', substituteFor: 'Ove Strand' }],
  ['Lone Vad; Chef; Ja, for Ove Strand', { title: 'Chef', mark: 'present', substituteFor: 'Ove Strand' }],
  ['Lone Vad, chef (deltog under pkt. 1-3)', { title: 'chef', presence: [{ only: ['1', '2', '3'] }] }],
  ['Lone Vad (B)- deltog ikke i behandlingen af punkt: 6, 8, 9', { presence: [{ not: ['6', '8', '9'] }] }],
  ['Lone Vad, borgmester – deltog fra punkt 3', { presence: [{ fromItem: '3' }] }],
  ['Lone Vad, borgmester (deltog til kl. 15.15)', { presence: [{ toTime: '15:15' }] }],
])('%s', (line, person) => {
  expect(peopleIn(line)).toEqual([expect.objectContaining({ name: expect.stringMatching(/^Lone Vad/), ...person })])
})

test('a substitute named beside the absent is a second person, with the remarks that follow', () => {
  expect(peopleIn('Lone Vad (Ø) - Afbud (Stedfortræder Rosa Kilde (Ø), fraværende ved sag 1-2)')).toEqual([
    expect.objectContaining({ name: 'Lone Vad', party: 'Ø', mark: 'apology', presence: [] }),
    expect.objectContaining({
      name: 'Rosa Kilde',
      party: 'Ø',
      substituteFor: 'Lone Vad',
      presence: [{ not: ['1', '2'] }],
    }),
  ])
  expect(
    peopleIn('Lone Vad, A - Rosa Kilde stedfortræder').map(({ name, substituteFor }) => [name, substituteFor]),
  ).toEqual([
    ['Lone Vad', null],
    ['Rosa Kilde', 'Lone Vad'],
  ])
})

test.each([
  'Danske Patienter',
  'Hjørne Kommune',
  'Almen praksis',
  'Udvalget for Aktiv Alderdom',
  'Sekretariat',
  'Ældre Sagen',
  'Tirsdag den 5. maj',
  'Godkendt.',
])('%s is nobody', (line) => {
  expect(peopleIn(line)).toEqual([])
})
