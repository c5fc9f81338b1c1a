import { expect, test } from 'vitest'
import { ownPath } from './own-path.ts'

test('a path of the house is kept with its question', () => {
  expect(ownPath('/indlaesning/referat-1?pr=2022-11-08')).toBe('/indlaesning/referat-1?pr=2022-11-08')
})

test.each([
  'https://klynge.example',
  '//klynge.example',
  '/\\klynge.example',
  '\\\\klynge.example',
  '/a\\b',
  'javascript:alert(1)',
  '/\tmit',
  '/mit\r\nSet-Cookie: a=b',
  ' /mit',
  '',
  `/${'a'.repeat(600)}`,
  undefined,
])('%j leads to my desk instead', (next) => {
  expect(ownPath(next)).toBe('/mit')
})
