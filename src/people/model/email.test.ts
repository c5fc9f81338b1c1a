import { expect, test } from 'vitest'
import { parseEmail } from './email.ts'

test.each([
  [' Signe.Sandager@Havnby.Test ', 'signe.sandager@havnby.test'],
  ['åse+møde@søby-kommune.test', 'åse+møde@søby-kommune.test'],
])('%j is kept as %j', (written, kept) => {
  expect(parseEmail(written)).toEqual({ ok: true, value: kept })
})

test.each([
  '',
  'signe',
  '@havnby.test',
  'signe@',
  'signe@havnby',
  'signe@havnby..test',
  'signe@@havnby.test',
  'a@havnby.test, b@havnby.test',
  'a@havnby.test\r\nBcc: b@havnby.test',
  'Signe <signe@havnby.test>',
  'sig\u0000ne@havnby.test',
  `${'a'.repeat(250)}@havnby.test`,
])('%j is refused', (written) => {
  expect(parseEmail(written)).toEqual({ ok: false, refusal: 'not-an-email' })
})

test('an address of a million characters is refused at once', () => {
  const start = performance.now()
  expect(parseEmail(`${'a.'.repeat(500_000)}@${'b.'.repeat(500_000)}`).ok).toBe(false)
  expect(performance.now() - start).toBeLessThan(200)
})
