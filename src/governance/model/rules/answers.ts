import { z } from 'zod'
import { certaintyAnswer } from '../../../structure/model/answers.ts'
import { verdicts } from './finding.ts'
import { severities } from './rule.ts'

/** What `.json` answers of a check, exactly: what `as-data.ts` says, for those who write programs. */
export const checkAnswer = z
  .strictObject({
    organization: z.string(),
    on: z.iso.date(),
    findings: z.array(
      z.strictObject({
        rule: z.string(),
        severity: z.enum(severities),
        verdict: z.enum(verdicts),
        message: z.string(),
        source: z.strictObject({ title: z.string(), publisher: z.string().nullable(), url: z.string().nullable() }),
        evidence: z.array(
          z.strictObject({
            label: z.string(),
            path: z.string().nullable(),
            certainty: certaintyAnswer.nullable(),
            /** It rests on the office that the title names, as printed. */
            byTitle: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Check' })

export const checksAnswer = z.array(checkAnswer)
