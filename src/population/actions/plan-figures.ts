import { newId } from '../../kernel/id.ts'
import { done, refuse } from '../../kernel/result.ts'
import type { ImportReader } from '../../structure/actions/import-reader.ts'
import type { ImportSettings } from '../../structure/model/import-settings.ts'
import type { FiguresSource } from '../model/plan-figures.ts'
import { planFigures } from '../model/plan-figures.ts'
import { readFigures } from '../model/read-figures.ts'
import { placesWithCodes, sourceLike, standingFigures } from '../storage/standing-figures.ts'

/** A file of citizens per municipality and day, from Danmarks Statistik or an office's own: what it would add and change. */
export const planFiguresFile: ImportReader['plan'] = async (tx, file, settings, today) => {
  const places = await placesWithCodes(tx)
  const read = readFigures(file, places, today)
  if (!read.ok) return refuse(read.refusal, read.at)
  const { totals, bands, refusals } = read.value
  if (totals.length + bands.length + refusals.length === 0) return refuse('no-figures')
  const days = [...new Set([...totals, ...bands].map(({ day }) => day))].toSorted()
  const source = sourceOf(settings)
  const [standing, id] = await Promise.all([standingFigures(tx, days), sourceLike(tx, source, days.at(-1) ?? null)])
  const municipalities = places.filter(({ kind }) => kind === 'municipality').length
  return done(planFigures(read.value, standing, { ...source, id }, municipalities, newId))
}

const statistics = 'Danmarks Statistik'

/** Figures of Danmarks Statistik may be used by all who credit it; of others' licence nothing is known. */
function sourceOf({ source = '', publisher = '', url = '' }: ImportSettings): Omit<FiguresSource, 'id'> {
  const by = publisher || statistics
  return {
    title: source || 'Folketal',
    publisher: by,
    url: url || null,
    licence: by === statistics ? 'CC BY 4.0' : null,
  }
}
