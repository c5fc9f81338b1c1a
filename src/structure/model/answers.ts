import { z } from 'zod'
import { natures } from './claim.ts'
import { certainties, classifications, memberKinds, successionKinds } from './organization.ts'

/** What `.json` answers of the register, exactly: what `as-data.ts` says, for those who write programs. */

export const periodAnswer = z
  .strictObject({ startDate: z.iso.date().nullable(), endDate: z.iso.date().nullable() })
  .meta({ id: 'Period' })

export const certaintyAnswer = z.enum(certainties).meta({ id: 'Certainty' })

export const sourceAnswer = z
  .strictObject({
    title: z.string(),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    licence: z.string().nullable(),
    asOf: z.iso.date().nullable(),
  })
  .meta({ id: 'Source' })

/** An organization named in passing. */
export const referenceShape = {
  id: z.string(),
  code: z.string().optional(),
  name: z.string(),
  classification: z.enum(classifications),
}
export const referenceAnswer = z.strictObject(referenceShape).meta({ id: 'OrganizationReference' })

const memberAnswer = z.strictObject({ ...referenceShape, certainty: certaintyAnswer }).meta({ id: 'Member' })

const saidShape = { certainty: certaintyAnswer, note: z.string().nullable(), source: sourceAnswer }
const tieShape = { ...referenceShape, period: periodAnswer, ...saidShape }
const tieAnswer = z.strictObject(tieShape).meta({ id: 'Tie' })

/** Where the statistical partition counts a municipality; left out where it says nothing. */
const countedIn = tieAnswer.optional()
const seatAnswer = z.strictObject({ ...tieShape, countedIn }).meta({ id: 'Seat' })

/** What a source says of the day and the register does not follow. */
const otherClaimAnswer = z
  .strictObject({
    kind: z.enum(memberKinds),
    subject: referenceAnswer,
    object: referenceAnswer,
    period: periodAnswer,
    ...saidShape,
    set: z.strictObject({ key: z.string(), title: z.string(), nature: z.enum(natures) }),
  })
  .meta({ id: 'OtherClaim' })

const formAnswer = z.strictObject({ ...referenceShape, period: periodAnswer }).meta({ id: 'Form' })
const stepAnswer = z
  .strictObject({
    kind: z.enum(successionKinds),
    on: z.iso.date().nullable(),
    earlier: formAnswer,
    later: formAnswer,
    ...saidShape,
  })
  .meta({ id: 'Succession' })

const citizensAnswer = z
  .strictObject({
    day: z.iso.date(),
    persons: z.int(),
    disputed: z.int(),
    missing: z.array(referenceAnswer),
    source: sourceAnswer,
  })
  .meta({ id: 'Citizens' })

const listedAnswer = z
  .strictObject({
    ...referenceShape,
    title: z.string(),
    period: periodAnswer,
    certainty: certaintyAnswer,
    region: referenceAnswer.optional(),
    municipalities: z.array(memberAnswer).optional(),
    hospitals: z.array(memberAnswer).optional(),
    clusters: z.array(memberAnswer).optional(),
    citizens: citizensAnswer.nullable(),
  })
  .meta({ id: 'ListedOrganization' })

export const listAnswer = z.array(listedAnswer).meta({ id: 'Organizations' })

const knownShape = {
  ...referenceShape,
  asOf: z.iso.date(),
  period: periodAnswer,
  certainty: certaintyAnswer,
  source: sourceAnswer,
  names: z.array(z.strictObject({ name: z.string(), period: periodAnswer, source: sourceAnswer })),
  before: z.array(stepAnswer),
  after: z.array(stepAnswer),
}

/** On a day on which it did not exist. */
const absentAnswer = z.strictObject({ ...knownShape, exists: z.literal(false) }).meta({ id: 'OrganizationNotOnDay' })

const presentShape = {
  ...knownShape,
  exists: z.literal(true),
  region: tieAnswer.nullable(),
  municipality: tieAnswer.nullable(),
  partOf: referenceAnswer.nullable(),
  parts: z.array(referenceAnswer),
  municipalities: z.array(seatAnswer),
  clusters: z.array(tieAnswer),
  healthCouncils: z.array(tieAnswer),
  hospitals: z.array(tieAnswer),
  participants: z.array(tieAnswer),
  takesPartIn: z.array(tieAnswer),
  countedIn,
  otherClaims: z.array(otherClaimAnswer),
  citizens: citizensAnswer.nullable(),
  citizensInSeats: citizensAnswer.nullable(),
}

export const profileAnswer = z.union([z.strictObject(presentShape), absentAnswer]).meta({ id: 'Organization' })

export const regionAnswer = z
  .union([
    z.strictObject({
      ...presentShape,
      municipalities: z.array(listedAnswer),
      clusters: z.array(listedAnswer),
      hospitals: z.array(listedAnswer),
    }),
    absentAnswer,
  ])
  .meta({ id: 'Region' })
