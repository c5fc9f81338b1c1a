import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { addressBelow, addressOf, reservedFirstWords } from './addresses.ts'
import { municipalityName, nameOn, nameWithRegion, otherNames } from './names.ts'

const fjord = {
  slug: 'fjordklyngen',
  names: [
    { name: 'Fjordens Forum', period: { startDate: day('2015-01-01'), endDate: day('2020-12-31') } },
    { name: 'Fjordklyngen', period: { startDate: day('2022-07-01'), endDate: null } },
  ],
}

test('an organization is called what it was called on the day', () => {
  expect(nameOn(fjord, day('2023-01-01'))).toBe('Fjordklyngen')
  expect(nameOn(fjord, day('2016-01-01'))).toBe('Fjordens Forum')
})

test('between two names the last one still serves, before the first the first', () => {
  expect(nameOn(fjord, day('2021-06-01'))).toBe('Fjordens Forum')
  expect(nameOn(fjord, day('2001-01-01'))).toBe('Fjordens Forum')
})

test('its other names are those of other days', () => {
  expect(otherNames(fjord.names, day('2023-01-01')).map(({ name }) => name)).toEqual(['Fjordens Forum'])
})

test('a municipality is called in full as it calls itself, all 98 of them', () => {
  expect(municipalityName('Hjørring', '0860')).toBe('Hjørring Kommune')
  expect(municipalityName('Vesthimmerlands', '0820')).toBe('Vesthimmerlands Kommune')
  expect(municipalityName('København', '0101')).toBe('Københavns Kommune')
  expect(municipalityName('Bornholm', '0400')).toBe('Bornholms Regionskommune')
  expect(municipalityName('Havnby Kommune', null)).toBe('Havnby Kommune')
})

test('names collide, but neither titles nor addresses do', () => {
  expect(nameWithRegion('Klynge Nord', 'Region Fjordland')).toBe('Klynge Nord (Fjordland)')
  expect(addressOf('Klynge Nord', 'Fjordland')).toBe('klynge-nord-fjordland')
  expect(addressOf('Klynge Nord', 'Ødeland')).toBe('klynge-nord-oedeland')
})

test('no organization gets the address of another page', () => {
  for (const word of ['kort', 'klynger', 'om', 'en', 'log-ind', 'moeder', 'kilder'])
    expect(reservedFirstWords.has(word)).toBe(true)
  expect(addressOf('Møder', null)).toBeNull()
  expect(addressOf('!!!', 'Fjordland')).toBeNull()
  expect(addressBelow('fjordklyngen', 'Beslutninger')).toBeNull()
  expect(addressBelow('fjordklyngen', 'Ældreudvalget')).toBe('fjordklyngen/aeldreudvalget')
})
