import type { ReadTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import { done, refuse } from '../../kernel/result.ts'
import { ofKind } from '../model/day-register.ts'
import type { ImportPlan } from '../model/import.ts'
import type { ImportSettings } from '../model/import-settings.ts'
import { outlinesFrom, type ReadOutlines } from '../model/map/outlines-from-file.ts'
import { nameOn } from '../model/names.ts'
import { shippedMap } from '../storage/shipped-map.ts'
import type { ImportReader } from './import-reader.ts'
import { readDayRegister } from './read-day-register.ts'

/** Official outlines of the municipalities, to be drawn instead of the shipped ones. */
export const planOutlines: ImportReader['plan'] = async (tx: ReadTx, file, settings, today) => {
  if (file.form !== 'json') return refuse('not-outlines')
  const { outlines } = await shippedMap()
  const municipalities = ofKind(await readDayRegister(tx, today, ['municipality']), 'municipality')
  const read = outlinesFrom(file.value, Object.keys(outlines.shapes).toSorted(), outlines)
  if (!read.ok) return read
  return done(planOf(read.value, settings, new Map(municipalities.map((one) => [one.code ?? '', nameOn(one, today)]))))
}

function planOf(
  { outlines, points, leftOut }: ReadOutlines,
  settings: ImportSettings,
  names: ReadonlyMap<string, string>,
): ImportPlan {
  const { source = '', publisher = '', licence = '', url = '', asOf = '' } = settings
  const sourceId = newId()
  const told = (text: string) => (text === '' ? null : text)
  const row = {
    id: sourceId,
    title: source,
    publisher: told(publisher),
    licence: told(licence),
    url: told(url),
    as_of: told(asOf),
  }
  return {
    changes: [
      { table: 'source', before: null, after: row },
      { table: 'map_outline', before: null, after: { id: newId(), shapes: outlines, source_id: sourceId } },
    ],
    lines: [...points].map(([code, count]) => ({
      line: null,
      deed: 'changed',
      cells: [code, names.get(code) ?? '', String(count)],
    })),
    refusals: [],
    findings: leftOut.length === 0 ? [] : [{ finding: 'outside-the-division', named: leftOut }],
  }
}
