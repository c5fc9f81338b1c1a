import { z } from 'zod'

/** What `.json` answers of persons, exactly. */
export const personsAnswer = z.array(z.strictObject({ id: z.string(), name: z.string() })).meta({ id: 'Persons' })

/** A person's page, with what the rooms above add to it. */
export function personAnswer(added: readonly z.ZodRawShape[]) {
  return z.strictObject(Object.assign({ id: z.string(), name: z.string() }, ...added)).meta({ id: 'Person' })
}
