import { z } from 'zod'
import { decisionLineAnswer, meetingLineAnswer } from '../../meetings/model/answers.ts'

/** What `.json` answers of the public's way in, exactly. */
export const frontAnswer = z
  .strictObject({
    clusters: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    decisions: z.array(decisionLineAnswer),
    next: z.array(meetingLineAnswer),
    last: z.array(meetingLineAnswer),
  })
  .meta({ id: 'FrontPage' })

export const proseAnswer = z
  .strictObject({
    title: z.string(),
    lead: z.string(),
    sections: z.array(
      z.strictObject({
        heading: z.string(),
        paragraphs: z.array(z.string()),
        list: z.array(z.string()).optional(),
        more: z.strictObject({ to: z.string(), label: z.string() }).optional(),
      }),
    ),
  })
  .meta({ id: 'Prose' })

const lineAnswer = z
  .strictObject({
    page: z.int().optional(),
    line: z.int(),
    text: z.string(),
    furniture: z.boolean().optional(),
    marker: z.string().optional(),
  })
  .meta({ id: 'SourceLine' })

export const sourceDocumentAnswer = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    organization: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    pages: z.int(),
    shown: z.array(z.strictObject({ page: z.int(), unreadable: z.boolean().optional(), lines: z.array(lineAnswer) })),
  })
  .meta({ id: 'SourceDocument' })

/** What every address answers where it cannot answer what was asked for. */
export const troubleAnswer = z.strictObject({ error: z.string(), message: z.string() }).meta({ id: 'Trouble' })

export const dataAnswer = z
  .strictObject({
    lists: z.array(z.strictObject({ says: z.string(), json: z.string(), csv: z.string(), credit: z.string() })),
    tables: z.array(
      z.strictObject({
        name: z.string(),
        says: z.string(),
        rows: z.int(),
        json: z.string(),
        csv: z.string(),
        sources: z.array(
          z.strictObject({ title: z.string(), publisher: z.string(), url: z.string(), licence: z.string() }),
        ),
      }),
    ),
  })
  .meta({ id: 'Data' })

/** The rows of a table as its file has them, every cell a text. */
export const shippedTableAnswer = z.array(z.record(z.string(), z.string())).meta({ id: 'ShippedTable' })

/** This description itself. */
export const openApiAnswer = z
  .looseObject({ openapi: z.literal('3.1.0'), paths: z.looseObject({}) })
  .meta({ id: 'OpenApi' })
