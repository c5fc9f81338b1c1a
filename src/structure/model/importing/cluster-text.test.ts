import { expect, test } from 'vitest'
import { readClusterText } from './cluster-text.ts'

const known = ['Havnby', 'Skovby', 'Fjordby', 'Mosestrup', 'Ø']
const isMunicipality = (name: string) => known.includes(name)
const read = (text: string) => readClusterText(text.split('\n'), isMunicipality)

test('a cluster is read with its line, hospital, municipalities and who takes part beside them', () => {
  const text =
    '\n**Fjordklyngen:** Fjordhospitalet, Havnby, Skovby samt Ø Kommune samt repræsentanter fra almen praksis og regionspsykiatrien.'
  expect(read(text)).toEqual([
    {
      line: 2,
      name: 'Fjordklyngen',
      hospitals: ['Fjordhospitalet'],
      municipalities: ['Havnby', 'Skovby', 'Ø'],
      participants: ['general-practice', 'psychiatry'],
    },
  ])
})

test.each([
  [
    'a town of the hospital that is a municipality too',
    'Regionshospitalet Fjord, Havnby og Havnby, Skovby Kommune',
    ['Regionshospitalet Fjord, Havnby'],
    ['Havnby', 'Skovby'],
  ],
  [
    'a town that is no municipality',
    'Fjord Universitetshospital, Lillestad, Skovby og Ø Kommune',
    ['Fjord Universitetshospital, Lillestad'],
    ['Skovby', 'Ø'],
  ],
  [
    'a town in the hospital’s name',
    'Fjord Universitetshospital Havnby, Skovby og Ø kommuner',
    ['Fjord Universitetshospital Havnby'],
    ['Skovby', 'Ø'],
  ],
  [
    'several towns with one hospital',
    'Havnby, Skovby og Fjordby Sygehus, Havnby og Mosestrup Kommune',
    ['Havnby, Skovby og Fjordby Sygehus'],
    ['Havnby', 'Mosestrup'],
  ],
  [
    'several hospitals',
    'Landshospitalet, Havnby og Skovby Hospital, Fjordby Kommune',
    ['Landshospitalet', 'Havnby og Skovby Hospital'],
    ['Fjordby'],
  ],
  [
    'the word for each municipality',
    'Fjordhospitalet, Havnby Kommune og Ø Kommune',
    ['Fjordhospitalet'],
    ['Havnby', 'Ø'],
  ],
  ['a hospital joined by "og"', 'Ø Hospital og Ø Kommune', ['Ø Hospital'], ['Ø']],
])('%s is told apart', (_, said, hospitals, municipalities) => {
  expect(read(`**Klynge:** ${said} samt repræsentanter fra almen praksis`)).toMatchObject([
    { hospitals, municipalities },
  ])
})

test('headings, notes and running text are no clusters', () => {
  expect(
    read('# Fjordklyngen: sygehus og kommune\n**Mere om sygehuset**\nNOTE: Havnby Kommune bruger flere hospitaler.'),
  ).toEqual([])
})
