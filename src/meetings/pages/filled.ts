/** A form as it was typed, and what was wrong with it, field by field. */
export type Filled = {
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export const untouched: Filled = { typed: {}, errors: {} }

/** A page that shows a form with something wrong in it says so to programs too; what a colleague changed meanwhile is a clash. */
export function statusOf({ errors }: Filled): 200 | 409 | 422 {
  if ('version' in errors) return 409
  return Object.keys(errors).length === 0 ? 200 : 422
}
