import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeSlug, slugOf } from './slug.ts'

test('a Danish name becomes the words of an address', () => {
  expect(slugOf('Sundhedsklyngen Nykøbing F.')).toBe('sundhedsklyngen-nykoebing-f')
  expect(slugOf('Høje-Taastrup')).toBe('hoeje-taastrup')
  expect(slugOf('Ærø')).toBe('aeroe')
  expect(slugOf('Ærø'.normalize('NFD'))).toBe('aeroe')
  expect(slugOf('Åbenrå')).toBe('aabenraa')
  expect(slugOf('Café Müller')).toBe('cafe-mueller')
})

test('whatever the name, its slug is empty or what the database takes, and has itself as slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
      const slug = slugOf(name)
      expect(slug === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)).toBe(true)
      expect(slugOf(slug)).toBe(slug)
    }),
  )
})

test('a namesake gets the first free number', () => {
  const taken = ['klynge-nord', 'klynge-nord-2']
  expect(freeSlug('klynge-nord', (slug) => taken.includes(slug))).toBe('klynge-nord-3')
  expect(freeSlug('klynge-syd', (slug) => taken.includes(slug))).toBe('klynge-syd')
})
