/** A form as it was typed, and what was wrong with it, field by field. */
export type Filled = {
  readonly typed: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export const untouched: Filled = { typed: {}, errors: {} }

/** A page that shows a form with something wrong in it says so to programs too. */
export function statusOf({ errors }: Filled): 200 | 422 {
  return Object.keys(errors).length === 0 ? 200 : 422
}
