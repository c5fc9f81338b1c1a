import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  ['A\0B\u0007', 'AB', 'control characters go'],
  ['A\ud800B', 'A\ufffdB', 'a lone surrogate becomes a mark that can be stored'],
  ['kl.\u00a015\u2009–\u202f16', 'kl. 15 – 16', 'one kind of space'],
  ['\uf0b7 punkt \u25aa', '• punkt •', 'one kind of bullet'],
  ['\ufb01nans', 'finans', 'ligatures are letters'],
  ['A\u030arhus', 'Århus', 'letters are composed'],
  ['\u202eabc\u200b', 'abc', 'marks that hide or turn text go'],
  ['sam\u00adarbejde', 'samarbejde', 'a soft hyphen inside a line is nothing'],
  ['sam\u00ad', 'sam-', 'a soft hyphen at its end is a hyphen'],
])('%j is read as %j: %s', (raw, clean) => {
  expect(printable(raw)).toBe(clean)
})
