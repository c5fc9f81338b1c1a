import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { readMeetingDocument } from '../read.ts'
import { verbOf } from './verbs.ts'

const points = (text: string) =>
  readMeetingDocument(
    typed(`Dagsorden\nSundhedsudvalget\n4. maj 2023\n\n1. Lindring\n${text}\n\n2. Eventuelt\nBeslutning\nIntet.`),
  ).items[0]?.recommendations ?? []
const texts = (text: string) => points(text).map((point) => point.text)

test.each([
  [
    'Indstilling\nDet indstilles, at Sundhedsklynge Åbrink:\n• tager status til efterretning\n• drøfter planen.',
    ['tager status til efterretning', 'drøfter planen.'],
  ],
  ['Indstilling\nSundhedschefen indstiller, at planen godkendes.', ['planen godkendes.']],
  [
    'Administrationen indstiller,\nat planen godkendes,\n\nat fristen er maj, og\n\nat midlerne overføres til 2024.',
    ['planen godkendes', 'fristen er maj', 'midlerne overføres til 2024.'],
  ],
  [
    'INDSTILLING\nAdministrationen anbefaler over for udvalget og regionsrådet:\n1. at planen godkendes, og\n2. at status tages til efterretning.',
    ['planen godkendes', 'status tages til efterretning.'],
  ],
  [
    'Indstilling\nForvaltningen indstiller, at planen godkendes, at høringen forlænges, og at sagen sendes til Byrådet.',
    ['planen godkendes', 'høringen forlænges', 'sagen sendes til Byrådet.'],
  ],
  [
    'Forvaltningen indstiller\nAt udvalget godkender, at kommunen tilslutter sig forslaget.',
    ['udvalget godkender, at kommunen tilslutter sig forslaget.'],
  ],
  [
    'Indstilling\nDet indstilles, at udvalget anbefaler over for regionsrådet, at laboratoriet nedlægges.',
    ['udvalget anbefaler over for regionsrådet, at laboratoriet nedlægges.'],
  ],
  [
    'Indstilling om,\n1. at udvalget godkender planen, jf.\n   bilag 1,\n2. at udvalget drøfter fristen.',
    ['udvalget godkender planen, jf. bilag 1', 'udvalget drøfter fristen.'],
  ],
  [
    'Indstilling:\n1. Standarden godkendes.\n2. Redegørelsen tages til efterretning.',
    ['Standarden godkendes.', 'Redegørelsen tages til efterretning.'],
  ],
  [
    'Indstilling\nSekretariatet indstiller, at\na) gruppen drøfter de to modeller\nb) gruppen træffer beslutning om et forsøg.',
    ['gruppen drøfter de to modeller', 'gruppen træffer beslutning om et forsøg.'],
  ],
  ['Indstilling\nTil orientering.', ['Til orientering.']],
  ['Det indstilles,\nat | planen godkendes |', ['planen godkendes']],
])('%j', (text, expected) => {
  expect(texts(text)).toEqual(expected)
})

test('who recommends is known from the lead, and nobody is invented', () => {
  expect(points('Indstilling\nSundhedschefen indstiller, at planen godkendes.')[0]?.by).toBe('Sundhedschefen')
  expect(points('Det indstilles,\nat planen godkendes.')[0]?.by).toBeUndefined()
})

test('an agenda’s points have no outcome yet, and that is no doubt', () => {
  const reading = readMeetingDocument(
    typed(
      'Dagsorden\nSundhedsudvalget\n4. maj 2023\n\n1. Lindring\nIndstilling\nDet indstilles, at planen drøftes.\n\n2. Eventuelt',
    ),
  )
  expect(reading.items[0]?.recommendations[0]?.outcome).toBeUndefined()
  expect(reading.doubts).toEqual([])
})

test.each([
  ['tager orienteringen til efterretning', 'note'],
  ['redegørelsen om husene godkendes', 'approve'],
  ['Drøfter årets tal', 'discuss'],
  ['Træffer beslutning om, at midlerne overføres', 'decide'],
  ['fastsætter en dato', 'decide'],
  ['Gensidigt orienterer om huset', 'inform'],
  ['anbefaler over for regionsrådet, at planen godkendes', 'recommend'],
  ['indstiller to medlemmer over for regionen', 'recommend'],
  ['der ansættes to læger', 'other'],
  ['drøfter og godkender planen', 'discuss'],
])('the verb of "%s" is %s', (point, verb) => {
  expect(verbOf(point)).toBe(verb)
})
