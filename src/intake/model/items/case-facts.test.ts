import { expect, test } from 'vitest'
import { typed } from '../../../../test/typed.ts'
import { sheetOf } from '../lines/rows.ts'
import { caseFacts, isCaseFactsLine } from './case-facts.ts'

const row = (text: string) => {
  const [first] = sheetOf(typed(text)).rows
  if (first === undefined) throw new Error('no row')
  return first
}

test.each([
  ['22/5318 Åben Sag', { caseNumber: '22/5318', public: true }],
  ['Sagsnr.: 1-30-44-7-23', { caseNumber: '1-30-44-7-23' }],
  ['Sagnr.: 1-00-2-22', { caseNumber: '1-00-2-22' }],
  ['Journalnr.: 24011907', { caseNumber: '24011907' }],
  ['Sagsnr. EMN-2023-00123', { caseNumber: 'EMN-2023-00123' }],
  ['Sagsnr.: 82.07.00-Ø54-2-23', { caseNumber: '82.07.00-Ø54-2-23' }],
  ['Brevid: 5118846', { caseNumber: null, documentNumber: '5118846' }],
  [
    'Sagsnr.: 330-2020-164          Dok.nr.: 330-2020-488200          Åbent',
    { caseNumber: '330-2020-164', documentNumber: '330-2020-488200', public: true },
  ],
  ['Sagsnr. 249050 Omsorgsudvalget Åbent punkt', { caseNumber: '249050', public: true, rest: 'Omsorgsudvalget' }],
  ['Lukket sag', { caseNumber: null, public: false }],
  ['Åbent', { public: true }],
])('%s', (text, facts) => {
  expect(caseFacts(row(text))).toMatchObject(facts)
})

test('a sentence that mentions a case is no line of case facts', () => {
  expect(isCaseFactsLine(row('Sagen handler om 12 kommuner.'))).toBe(false)
  expect(
    caseFacts(row('Byrådet behandlede spørgsmålet i sag 22/1234, og derefter blev det sendt i høring hos rådene.')),
  ).toBeNull()
})
