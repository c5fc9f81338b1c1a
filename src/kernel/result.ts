/** A "no" that we expect is a value; a bug is an exception. */
export type Result<T, No extends string> = Done<T> | Refusal<No>

export type Done<T> = { readonly ok: true; readonly value: T }
export type Refusal<No extends string> = { readonly ok: false; readonly refusal: No; readonly at?: string }

export function done<T>(value: T): Done<T> {
  return { ok: true, value }
}

/** A refusal names the rule that says no and, where it concerns one field, which (`at`). */
export function refuse<No extends string>(refusal: No, at?: string): Refusal<No> {
  return at === undefined ? { ok: false, refusal } : { ok: false, refusal, at }
}
