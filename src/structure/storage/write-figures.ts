import type { WriteTx } from '../../db/transactions.ts'
import type { ShippedBand, ShippedFigure } from '../model/shipped-register.ts'
import { type Keys, known } from './shipped-facts.ts'

export async function addFigures(tx: WriteTx, figures: readonly ShippedFigure[], ids: Keys): Promise<number> {
  if (figures.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('population')
    .values(figures.map((figure) => counted(figure, ids)))
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

export async function addBands(tx: WriteTx, bands: readonly ShippedBand[], ids: Keys): Promise<number> {
  if (bands.length === 0) return 0
  const values = bands.map((band) => {
    const { fromAge, toAge, sex } = band
    return { ...counted(band, ids), from_age: fromAge, to_age: toAge, sex }
  })
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('population_band')
    .values(values)
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}

function counted({ municipality, day, persons, source }: ShippedFigure, { organizations, sources }: Keys) {
  return {
    organization_id: known(organizations, municipality),
    on_day: day,
    persons,
    source_id: known(sources, source),
  }
}
