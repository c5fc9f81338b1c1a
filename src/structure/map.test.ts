import { beforeAll, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { addDays, type Day, day } from '../kernel/day.ts'
import { loadRegister } from './actions/load-register.ts'
import { readChanges } from './actions/read-changes.ts'
import { readDayRegister } from './actions/read-day-register.ts'
import { readMap } from './actions/read-map.ts'
import type { Painting } from './model/map/painting.ts'
import { changeSentence } from './pages/change-words.ts'
import { changeDays } from './storage/change-days.ts'

let db: TestDatabase

beforeAll(async () => {
  db = await testDatabase()
  await loadRegister(db, { kind: 'operator', day: day('2022-11-08') })
})

const mapOn = (on: Day) => db.readingPublic(async (tx) => readMap(tx, await readDayRegister(tx, on)))

async function sentencesBetween(from: string, to: string, region: string | null = null): Promise<string[]> {
  const reading = await db.readingPublic((tx) => readChanges(tx, day(from), day(to), region))
  return reading.changes.map((change) => changeSentence(change, reading, 'da'))
}

describe('the map of a day', () => {
  test.each(['2021-01-01', '2022-07-01'])('on %s no two clusters that touch share a colour', async (on) => {
    const { painting, files } = await mapOn(day(on))
    expect(painting.clusters).toHaveLength(22)
    const clashes = painting.municipalities.flatMap((one) =>
      painting.municipalities.filter(
        (other) =>
          files.neighbours.has(`${one.code} ${other.code}`) &&
          one.first !== other.first &&
          one.first?.colour === other.first?.colour,
      ),
    )
    expect(clashes.map(({ code }) => code)).toEqual([])
    for (const { first, others } of painting.municipalities)
      expect(others.map(({ colour }) => colour)).not.toContain(first?.colour)
  })

  test('on 1 July 2022 København is hatched with its second cluster and Rudersdal marked as open', async () => {
    const { painting } = await mapOn(day('2022-07-01'))
    const named = (code: string) => painting.municipalities.find((municipality) => municipality.code === code)
    expect(named('0101')?.first?.label).toBe('Byen')
    expect(named('0101')?.others.map(({ label }) => label)).toEqual(['Syd'])
    expect(
      named('0230')
        ?.disputed.map(({ label }) => label)
        .toSorted(),
    ).toEqual(['Midt', 'Nord'])
    expect(painting.municipalities.filter(({ first }) => first === null)).toEqual([])
  })

  test('clusters that go on with the same municipalities keep their colour from 2021 to 2022', async () => {
    const colours = ({ municipalities }: Painting) =>
      municipalities.map(({ code, first }) => `${code} ${first?.colour}`)
    const [before, after] = [await mapOn(day('2022-06-30')), await mapOn(day('2022-07-01'))]
    const kept = colours(before.painting).filter((each) => colours(after.painting).includes(each))
    expect(kept.length).toBeGreaterThan(90)
  })

  test('before clusters are known every municipality stands grey', async () => {
    for (const on of ['2000-01-01', '2015-01-01']) {
      const { painting } = await mapOn(day(on))
      expect(painting.clusters).toEqual([])
      expect(painting.municipalities.every(({ first }) => first === null)).toBe(true)
    }
  })
})

test('after the clusters the health councils whose municipalities are known are drawn', async () => {
  const { painting } = await mapOn(day('2027-01-01'))
  expect(painting.into).toBe('health-councils')
  expect(painting.clusters.map(({ label }) => label)).toEqual(['Amager og Vestegnen'])
  expect(painting.municipalities.filter(({ first }) => first !== null)).toHaveLength(9)
})

describe('days on which something changed', () => {
  test('something changes on each of them, and nothing between them', async () => {
    const days = await db.readingPublic(changeDays)
    expect(days).toEqual(expect.arrayContaining(['2019-10-01', '2022-07-01', '2027-01-01']))
    expect(days).toEqual(days.toSorted())
    for (const [place, on] of days.entries()) {
      expect(await sentencesBetween(addDays(on, -1), on), on).not.toEqual([])
      const next = days[place + 1]
      if (next !== undefined) expect(await sentencesBetween(on, addDays(next, -1)), on).toEqual([])
    }
  })
})

describe('what changed, in words', () => {
  test('1 July 2022: 22 clusters go on under the law, Køge comes in, København gets its second seat', async () => {
    const sentences = await sentencesBetween('2022-06-30', '2022-07-01')
    expect(sentences).toContain(
      'Klynge Nord (Nordjylland) afløses af Klynge Nord (Nordjylland), med de samme kommuner.',
    )
    expect(sentences).toContain(
      'Vestklyngen (Midtjylland) afløses af Gødstrupklyngen (Midtjylland), med de samme kommuner.',
    )
    expect(sentences).toContain('København får plads i Sundhedsklynge Syd (Hovedstaden).')
    expect(sentences).toContain('Køge får plads i Sundhedsklyngen SUH (Sjælland).')
    expect(sentences.filter((sentence) => sentence.includes('afløses af'))).toHaveLength(22)
    expect(sentences.some((sentence) => sentence.includes('begynder'))).toBe(false)
  })

  test('31 December 2026 to 1 January 2027: the clusters end, two regions merge, 46 municipalities follow', async () => {
    const sentences = await sentencesBetween('2026-12-31', '2027-01-01')
    expect(sentences).toContain('Region Hovedstaden går op i Region Østdanmark.')
    expect(sentences).toContain('Region Sjælland går op i Region Østdanmark.')
    expect(sentences).toContain('Klynge Nord (Nordjylland) ophører med Brønderslev, Frederikshavn, Hjørring og Læsø.')
    expect(sentences.filter((sentence) => /kl?ynge.* ophører/i.test(sentence))).toHaveLength(22)
    expect(sentences.join(' ')).toMatch(/29 kommuner.* går fra Region Hovedstaden til Region Østdanmark/)
    expect(sentences.join(' ')).toMatch(/17 kommuner.* går fra Region Sjælland til Region Østdanmark/)
  })

  test('of one region only what is about it', async () => {
    const sentences = await sentencesBetween('2026-12-31', '2027-01-01', '1081')
    expect(sentences.filter((sentence) => sentence.includes('Klynge'))).toHaveLength(4)
    expect(sentences.join(' ')).not.toContain('Østdanmark')
  })

  test('a day held against itself has no changes', async () => {
    expect(await sentencesBetween('2022-07-01', '2022-07-01')).toEqual([])
  })
})
