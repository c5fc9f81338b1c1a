import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewDays, fewPeriods } from '../../../test/any-claims.ts'
import { covers, overlaps, type Period } from '../../kernel/period.ts'
import { type PlacedRow, type Rewriting, rewrittenPlaces, rewrittenRelations } from './rewriting.ts'

const objects = ['a', 'b', 'c'] as const
let ids = 0
const newId = () => {
  ids += 1
  return `ny-${ids}`
}

const anyRow = fc.record({ object: fc.constantFrom(...objects), period: fewPeriods }).map(
  ({ object, period }): PlacedRow => ({
    id: newId(),
    object,
    period,
    certainty: 'confirmed',
    note: null,
    source: 'kilde',
  }),
)

/** Rows as the database keeps them. */
const rowsWithout = (isClash: (one: PlacedRow, other: PlacedRow) => boolean) =>
  fc
    .array(anyRow, { maxLength: 8 })
    .map((rows) =>
      rows.filter(
        (row, place) => !rows.slice(0, place).some((one) => isClash(one, row) && overlaps(one.period, row.period)),
      ),
    )

const relations = rowsWithout((one, other) => one.object === other.object)
const places = rowsWithout(() => true)

const anyRewriting: fc.Arbitrary<Rewriting> = fc
  .record({
    period: fewPeriods,
    asked: fc.subarray([...objects], { minLength: 1 }),
    lives: fewPeriods,
    picked: fc.nat(),
  })
  .map(({ period, asked, lives, picked }) => {
    const chosen = asked
      .filter((_, place) => (picked >> place) % 2 === 1)
      .map((object) => ({ object, period: lives, source: 'valgt' }))
    return { period, asked, chosen, countedIn: chosen[0] ?? null, note: 'Afgjort.' }
  })

const at = (rows: readonly PlacedRow[], on: Period['startDate'] & string) =>
  rows.filter(({ period }) => covers(period, on)).map(({ object }) => object)

test('within the period the register follows what was chosen, and outside it what it followed before', () => {
  fc.assert(
    fc.property(relations, anyRewriting, fewDays, (rows, rewriting, on) => {
      const after = at(rewrittenRelations(rows, rewriting, newId), on).toSorted()
      const before = at(rows, on).toSorted()
      const { asked, chosen, period } = rewriting
      const lively = chosen.filter((one) => covers(one.period, on)).map(({ object }) => object)
      const untouched = before.filter((object) => !asked.includes(object))
      expect(after).toEqual(covers(period, on) ? [...untouched, ...lively].toSorted() : before)
    }),
  )
})

test('no two rows of the same fact share a day afterwards, and no two have one id', () => {
  fc.assert(
    fc.property(relations, places, anyRewriting, (rows, counted, rewriting) => {
      const after = rewrittenRelations(rows, rewriting, newId)
      const countedAfter = rewrittenPlaces(counted, rewriting, newId)
      for (const one of after) {
        for (const other of after) {
          expect(one === other || one.object !== other.object || !overlaps(one.period, other.period)).toBe(true)
        }
      }
      for (const one of countedAfter) {
        for (const other of countedAfter) expect(one === other || !overlaps(one.period, other.period)).toBe(true)
      }
      expect(new Set([...after, ...countedAfter].map(({ id }) => id)).size).toBe(after.length + countedAfter.length)
    }),
  )
})

test('where it belongs nowhere, only the places asked about stop counting it', () => {
  fc.assert(
    fc.property(places, anyRewriting, fewDays, (rows, drawn, on) => {
      const rewriting = { ...drawn, chosen: [], countedIn: null }
      const kept = at(rows, on).filter((object) => !covers(drawn.period, on) || !drawn.asked.includes(object))
      expect(at(rewrittenPlaces(rows, rewriting, newId), on)).toEqual(kept)
    }),
  )
})
