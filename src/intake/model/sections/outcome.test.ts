import { expect, test } from 'vitest'
import { answered } from './answers.ts'
import { outcomeOf } from './outcome.ts'

test.each([
  ['Godkendt.', 'approved'],
  ['Dagsordenen blev godkendt uden bemærkninger.', 'approved'],
  ['Tiltrådt, idet fristen sættes til juni.', 'approved'],
  ['Indstillingen anbefales godkendt.', 'recommended'],
  ['Anbefales over for Byrådet.', 'recommended'],
  ['Udvalget indstiller til regionsrådet, at planen følges.', 'recommended'],
  ['Det faglige niveau anbefaler over for klyngen, at planen følges. Der skrives et brev.', 'recommended'],
  ['Taget til efterretning.', 'noted'],
  ['Kredsen tog oplægget til efterretning.', 'noted'],
  ['Drøftet og taget til efterretning.', 'noted'],
  ['Planen blev drøftet.', 'discussed'],
  ['Klyngen var enig om at overføre midlerne.', 'agreed'],
  ['Huset blev drøftet, og der var enighed om at søge midler.', 'agreed'],
  ['Det aftales, at Ane Riis skriver referat.', 'agreed'],
  ['Udvalget drøftede planen. Det aftales, at den sendes ud.', 'discussed'],
  ['Udsat.', 'postponed'],
  ['Punkt 1 og 3 blev godkendt. Punkt 2 blev udsat til juni.', 'postponed'],
  ['Sagen udgår, da forslaget er trukket tilbage.', 'removed'],
  ['Dagsordenen blev godkendt, idet punkt 7 udsættes.', 'approved'],
  ['Punkt 28 blev udsat. Dagsordenen blev herefter godkendt.', 'approved'],
  ['Forslaget blev forkastet. Fire stemte imod, en for.', 'rejected'],
  ['Udkastet blev ikke godkendt.', 'rejected'],
  ['Udvalget kunne ikke tiltræde indstillingen.', 'rejected'],
  ['Anbefales. Ane Riis (Ø) kan ikke tiltræde punkt 2.', 'recommended'],
  ['Ingen bemærkninger.', 'no-remarks'],
  ['Intet yderligere.', 'no-remarks'],
  ['Der var intet til eventuelt.', 'no-remarks'],
  ['Oversendes til Udvalget for Nærhed.', 'other'],
  ['Formanden bød velkommen.', 'other'],
  ['Underskrevet.', 'other'],
])('%s is %s', (text, outcome) => {
  expect(outcomeOf(text)).toBe(outcome)
})

const points = [
  { text: 'tager status til efterretning', verb: 'note' as const },
  { text: 'drøfter målene', verb: 'discuss' as const },
]
const outcomes = (decision: string | null) => answered(points, decision).map(({ outcome }) => outcome)

test('one word for all points answers each of them', () => {
  expect(outcomes('Godkendt.')).toEqual(['approved', 'approved'])
  expect(outcomes('Indstillingen blev tiltrådt.')).toEqual(['approved', 'approved'])
})

test('a point is answered by the outcome that its verb asks for; without one it is not answered', () => {
  expect(outcomes('Status blev taget til efterretning.')).toEqual(['noted', null])
  expect(outcomes('Målene blev drøftet.')).toEqual([null, 'discussed'])
  expect(outcomes(null)).toEqual([null, null])
})

test('points are answered by their numbers', () => {
  expect(outcomes('Punkt 1 blev godkendt. Punkt 2 blev udsat.')).toEqual(['approved', 'postponed'])
  expect(outcomes('Ad 1-2: Anbefales.')).toEqual(['recommended', 'recommended'])
})

test('what the minutes say of an only point is its answer', () => {
  expect(answered(points.slice(0, 1), 'Ane Riis fortalte om huset.').map(({ outcome }) => outcome)).toEqual(['other'])
})
