import { z } from 'zod'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { askStatbank, type Statbank, type StatbankNo } from './ask-statbank.ts'

/** Which figures: a table of StatBank and the times in it; without times the latest. */
export type FiguresWanted = {
  readonly table: string
  readonly times: readonly string[]
  /** By sex and age as well. */
  readonly hasAges: boolean
}

export type FetchNo = StatbankNo | 'no-times'

export type Fetched = { readonly bytes: Uint8Array; readonly times: readonly string[] }

/** Asks StatBank for everybody in every municipality, region and the country; what is not asked for is summed there. */
export async function fetchFigures(
  statbank: Statbank,
  { table, times, hasAges }: FiguresWanted,
): Promise<Result<Fetched, FetchNo>> {
  const asked = times.length > 0 ? done(times) : await latestTime(statbank, table)
  if (!asked.ok) return asked
  const bytes = await askStatbank(statbank, 'data', {
    table,
    lang: 'da',
    format: 'JSONSTAT',
    valuePresentation: 'Default',
    variables: [
      ...['OMRÅDE', ...(hasAges ? ['KØN', 'ALDER'] : [])].map((code) => ({ code, values: ['*'] })),
      { code: 'Tid', values: asked.value },
    ],
  })
  return bytes.ok ? done({ bytes: bytes.value, times: asked.value }) : bytes
}

const tableDescription = z.object({
  variables: z.array(z.object({ time: z.boolean().optional(), values: z.array(z.object({ id: z.string() })) })),
})

async function latestTime(statbank: Statbank, table: string): Promise<Result<readonly string[], FetchNo>> {
  const answer = await askStatbank(statbank, 'tableinfo', { table, lang: 'da', format: 'JSON' })
  if (!answer.ok) return answer
  const described = tableDescription.safeParse(jsonIn(answer.value))
  const times = described.success ? described.data.variables.find(({ time }) => time === true)?.values : undefined
  const last = times?.at(-1)
  return last === undefined ? refuse('no-times') : done([last.id])
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

/** First quarters of the years from one to another: the count of 1 January. Null where they are no years, or far too many. */
export function firstQuarters(from: string, to: string): string[] | null {
  if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to)) return null
  const [first, last] = [Number(from), Number(to)]
  if (last < first || last - first > 100) return null
  return Array.from({ length: last - first + 1 }, (_, place) => `${first + place}K1`)
}

/** `2023K1`, `2023Q1`: as StatBank calls a quarter in Danish. Null where it is none. */
export function quarterCalled(text: string): string | null {
  const [, year, quarter] = /^(\d{4})[KkQq]([1-4])$/.exec(text.trim()) ?? []
  return year === undefined ? null : `${year}K${quarter}`
}
