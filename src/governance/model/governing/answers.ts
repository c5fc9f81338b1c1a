import { z } from 'zod'
import { visibilities } from '../visibility.ts'
import { documentKinds } from './governing-document.ts'

const days = { startDate: z.iso.date().nullable(), endDate: z.iso.date().nullable() }

/** A version in a line, as the list of them tells it. */
const versionLine = z
  .strictObject({ number: z.int(), title: z.string(), isDraft: z.boolean(), ...days })
  .meta({ id: 'GoverningDocumentVersionLine' })

const version = z
  .strictObject({
    organization: z.string(),
    kind: z.enum(documentKinds),
    number: z.int(),
    title: z.string(),
    isDraft: z.boolean(),
    ...days,
    visibility: z.enum(visibilities),
    sections: z.array(z.strictObject({ heading: z.string().nullable(), text: z.string() })),
    original: z.string().nullable(),
    approvals: z.array(
      z.strictObject({ by: z.string(), on: z.iso.date(), decision: z.string().nullable(), isByDecision: z.boolean() }),
    ),
    rules: z.array(z.strictObject({ key: z.string(), text: z.string(), isDraft: z.boolean() })),
    source: z
      .strictObject({
        title: z.string(),
        url: z.string().nullable(),
        page: z.int().nullable(),
        line: z.int().nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'GoverningDocumentVersion' })

/** What `.json` answers of a document on a day: the version that holds, and all of them in a line each. */
export const governingDocumentAnswer = z
  .strictObject({
    organization: z.string(),
    kind: z.enum(documentKinds),
    on: z.iso.date(),
    current: version.nullable(),
    versions: z.array(versionLine),
  })
  .meta({ id: 'GoverningDocument' })

/** What `.json` answers of one version: itself, and what it says otherwise than the one before. */
export const governingVersionAnswer = z
  .strictObject({
    version,
    before: z.int().nullable(),
    differences: z.array(
      z.strictObject({
        heading: z.string().nullable(),
        what: z.enum(['added', 'removed', 'changed']),
        runs: z.array(z.strictObject({ what: z.enum(['same', 'added', 'removed']), text: z.string() })),
      }),
    ),
  })
  .meta({ id: 'GoverningDocumentVersionAndDifferences' })
