import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { covers } from '../../kernel/period.ts'
import { certaintyAnswer } from '../../structure/model/answers.ts'
import { type LegislativeTerm, termKinds } from './legislative-term.ts'

/** What `.json` answers of legislative terms, exactly. */
export const termsAnswer = z.array(
  z
    .strictObject({
      id: z.string(),
      kind: z.enum(termKinds),
      name: z.string(),
      startDate: z.iso.date().nullable(),
      endDate: z.iso.date().nullable(),
      electedOn: z.iso.date().nullable(),
      isCurrent: z.boolean(),
      note: z.string().nullable(),
      certainty: certaintyAnswer,
      source: z.strictObject({ title: z.string(), publisher: z.string().nullable(), url: z.string().nullable() }),
    })
    .meta({ id: 'LegislativeTerm' }),
)

/** A term as open data; `isCurrent`: it runs on the day. */
export function termAsData({ key, period, ...rest }: LegislativeTerm, day: Day): z.infer<typeof termsAnswer>[number] {
  const { kind, name, electedOn, note, certainty, source } = rest
  const isCurrent = covers(period, day)
  return { id: key, kind, name, ...period, electedOn, isCurrent, note, certainty, source }
}

/** The same as rows: id, kind, name, first and last day, election day, whether it runs, certainty, source. */
export function termsAsRows(terms: readonly LegislativeTerm[], day: Day): (string | null)[][] {
  return terms
    .map((term) => termAsData(term, day))
    .map(({ id, kind, name, startDate, endDate, electedOn, isCurrent, certainty, source }) => [
      ...[id, kind, name, startDate, endDate, electedOn, isCurrent ? 'ja' : 'nej', certainty],
      source.title,
    ])
}
