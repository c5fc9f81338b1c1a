import { expect, test } from 'vitest'
import { attachmentIn } from './attachments.ts'

test.each([
  [
    '1 - 4118230 Åben Aftaletekst (51177/22) (H)',
    { number: '1', title: 'Aftaletekst', documentNumber: '4118230', caseReference: '51177/22', public: true },
  ],
  ['Bilag 2.1 Oversigt over vagter, marts 2024', { number: '2.1', title: 'Oversigt over vagter, marts 2024' }],
  ['Bilag 1: Fordeling på hospitaler', { number: '1', title: 'Fordeling på hospitaler' }],
  ['Bilag A – Status for forsøget', { number: 'A', title: 'Status for forsøget' }],
  ['1. Kommissorium', { number: '1', title: 'Kommissorium' }],
  [
    '[2] Svar fra kommunerne (Åbent) - 6032008',
    { number: '2', title: 'Svar fra kommunerne', documentNumber: '6032008', public: true },
  ],
  ['Bilag 2: Budget (lukket)', { number: '2', title: 'Budget', public: false }],
  ['Tilbud (Lukket) Doknr. 2023-0098110', { title: 'Tilbud', documentNumber: '2023-0098110', public: false }],
  ['330-2020-494437 Budgetnotat', { title: 'Budgetnotat', documentNumber: '330-2020-494437' }],
  ['Brev af 12. september 2022 fra lægerne', { title: 'Brev af 12. september 2022 fra lægerne' }],
  ['Oplæg om kompetencer (eftersendes)', { title: 'Oplæg om kompetencer (eftersendes)' }],
])('%s', (line, attachment) => {
  expect(attachmentIn(line)).toEqual(attachment)
})

test('"Ingen bilag" lists nothing', () => {
  expect(attachmentIn('Ingen bilag')).toBeNull()
})
