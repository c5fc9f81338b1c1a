import { z } from 'zod'

const greatest = 2 ** 31 - 2

/** The version of a row as a form carries it. What none can be is one that nobody has: whoever sends it is told of a change. */
export const seenVersion = z.coerce.number().int().min(1).max(greatest).catch(0)

/** The version that a sent form had seen. */
export function versionIn({ form }: { readonly form: unknown }): number {
  return seenVersion.parse(typeof form === 'object' && form !== null && 'version' in form ? form.version : undefined)
}
