import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReading, textOf } from '../../../test/any-reading.ts'
import { claimsOf } from './claims.ts'
import { correctionValues } from './correction-values.ts'
import { correctionOf } from './corrections.ts'
import { amountText, namedLines, parseAmount, parsePresence, presenceText } from './written.ts'

test('a correction in which nothing was changed says what the claim says', () => {
  const claim = {
    about: 'decision',
    says: { text: 'Godkendt.', outcome: 'approved', absent: [{ name: 'Bo Dal', party: 'V' }] },
  } as const
  const values = correctionValues({ about: 'decision', says: { ...claim.says, absent: [...claim.says.absent] } })
  const corrected = correctionOf('decision', values)
  expect(corrected).toMatchObject({ ok: true, value: { decision: claim.says } })
})

test('every claim of any reading can be opened for correction and saved as it stands, or says why not', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      for (const claim of claimsOf(reading, textOf(reading), new Map())) {
        if (claim.about === 'remark') continue
        const corrected = correctionOf(claim.about, correctionValues(claim))
        if (!corrected.ok) expect(['needed', 'not-an-amount']).toContain(corrected.refusal)
        else expect(Object.keys(corrected.value)).toEqual([claim.about])
      }
    }),
  )
})

test.each([
  ['day', { value: '2023-02-30' }, 'not-a-day', 'value'],
  ['start', { value: '25:00' }, 'not-a-time', 'value'],
  ['participant', { name: ' ', attendance: 'present' }, 'needed', 'name'],
  ['participant', { name: 'N'.repeat(5_000), attendance: 'present' }, 'too-long', 'name'],
  ['participant', { name: 'Ane Berg', attendance: 'asleep' }, 'not-a-choice', 'attendance'],
  ['participant', { name: 'Ane Berg', attendance: 'present', presence: 'kl. 13' }, 'not-a-time', 'presence'],
  ['amount', { kroner: 'mange' }, 'not-an-amount', 'kroner'],
  ['amount', { kroner: '10', year: '23' }, 'not-a-year', 'year'],
  ['recommendation', { text: 'godkender', verb: 'sing' }, 'not-a-choice', 'verb'],
  ['attachment', { title: '' }, 'needed', 'title'],
  ['remark', { value: 'x' }, 'not-correctable', undefined],
] as const)('a correction of %s with %j is refused: %s', (about, fields, refusal, at) => {
  expect(correctionOf(about, fields)).toEqual(at === undefined ? { ok: false, refusal } : { ok: false, refusal, at })
})

test('times are taken as people type them', () => {
  expect(correctionOf('start', { value: '9.05' })).toEqual({ ok: true, value: { start: '09:05' } })
  expect(correctionOf('end', { value: '' })).toEqual({ ok: true, value: { end: null } })
})

test('control characters and line breaks do not get into names and titles', () => {
  const corrected = correctionOf('participant', { name: 'Ane\u0000\r\nBerg\u001b', attendance: 'present' })
  expect(corrected).toMatchObject({ ok: true, value: { participant: { name: 'Ane Berg' } } })
})

test('amounts survive being written and read, to the øre', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e15, max: 1e15 }), (oere) => {
      expect(parseAmount(amountText(oere))).toBe(oere === 0 ? 0 : oere)
    }),
  )
  expect(parseAmount('2.217.349 kr.')).toBe(221_734_900)
  expect(parseAmount('2.217.349,-')).toBe(221_734_900)
  expect(parseAmount('2217349,5')).toBe(221_734_950)
  expect(parseAmount('2,217,349')).toBeNull()
})

test('presence and named lines survive being written and read', () => {
  const stays = [
    { from: '13:00', to: '14:30' },
    { from: '15:10', to: null },
  ]
  expect(parsePresence(presenceText(stays))).toEqual(stays)
  expect(namedLines('Bo Dal (V): tager forbehold: helt\n\nCarl Eng')).toEqual([
    { name: 'Bo Dal', party: 'V', text: 'tager forbehold: helt' },
    { name: 'Carl Eng', party: null, text: '' },
  ])
})
