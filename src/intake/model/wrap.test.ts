import { expect, test } from 'vitest'
import { joinWrapped } from './wrap.ts'

test.each([
  ['kommunale misbrugs-', 'behandling', 'kommunale misbrugsbehandling'],
  ['Psykiatri-', 'og Socialudvalget', 'Psykiatri- og Socialudvalget'],
  ['Birgit Lykkegaard-', 'Munk', 'Birgit Lykkegaard-Munk'],
  ['kl. 8.30-', '10.00', 'kl. 8.30-10.00'],
  ['sagen', 'godkendes', 'sagen godkendes'],
  ['', 'først', 'først'],
])('%j before %j reads %j', (above, below, joined) => {
  expect(joinWrapped(above, below)).toBe(joined)
})
