import { z } from 'zod'
import { certaintyAnswer } from '../../structure/model/answers.ts'
import { posts } from './membership.ts'
import { deeds, roles } from './rights-table.ts'
import { offices } from './rules/office.ts'

const sourceAnswer = z.strictObject({
  title: z.string(),
  url: z.string().nullable(),
  page: z.int().nullable(),
  line: z.int().nullable(),
})

const officeAnswer = z
  .strictObject({
    office: z.enum(offices),
    title: z.string().nullable(),
    authority: z.string(),
    startDate: z.iso.date().nullable(),
    endDate: z.iso.date().nullable(),
    certainty: certaintyAnswer,
    source: sourceAnswer,
  })
  .meta({ id: 'Office' })

/** What `.json` answers of memberships and rights, exactly. */
const membershipAnswer = z
  .strictObject({
    person: z.strictObject({ id: z.string().nullable(), name: z.string() }),
    organization: z.string(),
    post: z.enum(posts),
    title: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    /** An authority by its public id, or another body by its name. */
    appointedBy: z.strictObject({ organization: z.string().nullable(), name: z.string().nullable() }).nullable(),
    substituteFor: z.strictObject({ person: z.string().nullable(), name: z.string() }).nullable(),
    startDate: z.iso.date().nullable(),
    endDate: z.iso.date().nullable(),
    certainty: certaintyAnswer,
    source: sourceAnswer.nullable(),
  })
  .meta({ id: 'Membership' })

export const membershipsAnswer = z.array(membershipAnswer).meta({ id: 'Memberships' })

/** What seats add to a person's page. */
export const seatsAdd = {
  asOf: z.iso.date(),
  memberships: z.array(membershipAnswer),
  otherMemberships: z.array(membershipAnswer),
}

/** What offices add to a person's page, where any are known. */
export const officesAdd = {
  offices: z.array(officeAnswer).optional(),
  otherOffices: z.array(officeAnswer).optional(),
}

export const rightsAnswer = z
  .array(z.strictObject({ deed: z.enum(deeds), roles: z.array(z.enum(roles)) }))
  .meta({ id: 'Rights' })
