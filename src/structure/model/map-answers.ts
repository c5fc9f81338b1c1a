import { z } from 'zod'
import { certaintyAnswer, periodAnswer, referenceAnswer, referenceShape } from './answers.ts'
import { successionKinds } from './organization.ts'

const mapped = z
  .strictObject({
    ...referenceShape,
    number: z.int(),
    region: referenceAnswer.nullable(),
    period: periodAnswer,
    municipalities: z.array(z.strictObject({ ...referenceShape, certainty: certaintyAnswer, countsHere: z.boolean() })),
    hospitals: z.array(referenceAnswer),
    citizens: z.int().nullable(),
  })
  .meta({ id: 'MappedCluster' })

/** What the map's page answers as data. */
export const mapAnswer = z
  .strictObject({
    asOf: z.iso.date(),
    region: referenceAnswer.nullable(),
    clusters: z.array(mapped),
    /** Drawn on a day without clusters. */
    healthCouncils: z.array(mapped),
    changes: z.array(z.iso.date()),
  })
  .meta({ id: 'Map' })

const one = referenceAnswer
const sentence = z.string()

const changeAnswer = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['begins', 'ends']),
      sentence,
      organization: one,
      municipalities: z.array(one),
    }),
    z.strictObject({
      kind: z.literal('continues'),
      sentence,
      how: z.enum(successionKinds),
      earlier: one,
      later: one,
      sameMunicipalities: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('renamed'), sentence, organization: one, from: z.string(), to: z.string() }),
    z.strictObject({
      kind: z.literal('region-changes'),
      sentence,
      organizations: z.array(one),
      from: one.nullable(),
      to: one.nullable(),
    }),
    z.strictObject({ kind: z.literal('counted-elsewhere'), sentence, organization: one, from: one, to: one }),
    z.strictObject({ kind: z.enum(['acute-begins', 'acute-ends']), sentence, organization: one }),
    z.strictObject({
      kind: z.enum(['seat-begins', 'seat-ends', 'dispute-begins', 'dispute-ends', 'anchor-begins', 'anchor-ends']),
      sentence,
      organization: one,
      cluster: one,
    }),
  ])
  .meta({ id: 'Change' })

/** What changed between two days. */
export const changesAnswer = z
  .strictObject({ from: z.iso.date(), to: z.iso.date(), changes: z.array(changeAnswer) })
  .meta({ id: 'Changes' })
