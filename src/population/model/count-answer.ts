import { z } from 'zod'
import { sourceAnswer } from '../../structure/model/answers.ts'
import { countingRules } from './counting.ts'
import { deviationReasons } from './reconciliation.ts'

const day = z.iso.date()

const cluster = z
  .strictObject({
    cluster: z.string(),
    name: z.string(),
    citizens: z.int().nullable(),
    municipalities: z.array(z.strictObject({ code: z.string(), name: z.string(), citizens: z.int().nullable() })),
  })
  .meta({ id: 'ClusterCount' })

const reconciliation = z
  .strictObject({
    region: z.string().nullable(),
    sum: z.int(),
    own: z.int(),
    difference: z.int(),
    deviations: z.array(
      z.strictObject({
        municipality: z.string(),
        name: z.string(),
        reason: z.enum(deviationReasons),
        times: z.int(),
        difference: z.int(),
      }),
    ),
    leftOut: z.array(z.string()),
    withoutFigure: z.array(z.string()),
    provisional: z.array(z.string()),
  })
  .meta({ id: 'Reconciliation' })

const older = z
  .strictObject({
    day,
    source: sourceAnswer,
    clusters: z.array(
      z.strictObject({
        cluster: z.string(),
        citizens: z.int().nullable(),
        reached: z.array(z.strictObject({ age: z.int(), citizens: z.int().nullable() })),
      }),
    ),
  })
  .meta({ id: 'OlderCitizens' })

/** What `/befolkning.json` answers. */
export const countAnswer = z
  .strictObject({
    asOf: day,
    rule: z.enum(countingRules),
    set: z.string().nullable(),
    region: z.string().nullable(),
    figuresOn: day.nullable(),
    source: sourceAnswer.nullable(),
    clusters: z.array(cluster),
    reconciliation: z.array(reconciliation),
    older: older.nullable(),
    overTime: z.array(z.strictObject({ day, persons: z.int() })),
  })
  .meta({ id: 'CitizenCount' })
