import { expect, test } from 'vitest'
import { attendanceIn } from './attendance-prose.ts'

const said = (sentence: string) =>
  attendanceIn(sentence).map(({ people, mark, notHere, substituteFor, presence }) => ({
    names: people.map(({ name }) => name),
    ...(mark !== null && { mark }),
    ...(notHere && { notHere }),
    ...(substituteFor !== null && { substituteFor }),
    ...(presence.length > 0 && { presence }),
  }))

test.each([
  [
    'Alle medlemmer var mødt undtagen Ane Riis og Bo Vad, der havde meldt afbud.',
    [{ names: ['Ane Riis', 'Bo Vad'], mark: 'apology' }],
  ],
  ['Alle var mødt, bortset fra Ane Riis.', [{ names: ['Ane Riis'], mark: 'absent' }]],
  [
    'Der var afbud fra Ane Riis, Bo Vad og Carl Holm.',
    [{ names: ['Ane Riis', 'Bo Vad', 'Carl Holm'], mark: 'apology' }],
  ],
  ['Ane Riis deltog for Bo Vad.', [{ names: ['Ane Riis'], mark: 'present', substituteFor: 'Bo Vad' }]],
  ['Ane Riis og Bo Vad deltog via video.', [{ names: ['Ane Riis', 'Bo Vad'], mark: 'present' }]],
  ['Ane Riis (A) havde meldt afbud.', [{ names: ['Ane Riis'], mark: 'apology' }]],
  ['Ane Riis (A) og Bo Vad (Ø) deltog ikke i sagens behandling.', [{ names: ['Ane Riis', 'Bo Vad'], notHere: true }]],
  ['Ane Riis (C), Næstformand deltog ikke i Udvalgets behandling af sagen.', [{ names: ['Ane Riis'], notHere: true }]],
  ['Ane Riis deltog ikke i behandlingen af punkt 2 og 3.', [{ names: ['Ane Riis'], presence: [{ not: ['2', '3'] }] }]],
  ['Ane Riis deltog ikke i punkterne 2 – 4', [{ names: ['Ane Riis'], presence: [{ not: ['2', '3', '4'] }] }]],
  [
    'Ane Riis (F) ankom kl. 16.42, og Bo Vad (V) forlod mødet kl. 17.55.',
    [
      { names: ['Ane Riis'], presence: [{ fromTime: '16:42' }] },
      { names: ['Bo Vad'], presence: [{ toTime: '17:55' }] },
    ],
  ],
  [
    'Ane Riis gik kl. 13.45 og deltog ikke i behandlingen af punkt 4 og 6.',
    [{ names: ['Ane Riis'], mark: 'present', presence: [{ toTime: '13:45', not: ['4', '6'] }] }],
  ],
  ['Ane Riis og Bo Vad var fraværende.', [{ names: ['Ane Riis', 'Bo Vad'], mark: 'absent' }]],
])('%s', (sentence, facts) => {
  expect(said(sentence)).toEqual(facts)
})

test.each([
  'Ane Riis orienterede om huset.',
  'Udvalget deltog i et besøg.',
  'Alle kommuner har svaret.',
  'Der var ingen bemærkninger.',
  'Sygehuset var ikke til stede i svaret.',
])('%s says nothing of attendance', (sentence) => {
  expect(said(sentence)).toEqual([])
})
