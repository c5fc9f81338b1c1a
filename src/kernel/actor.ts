import type { Day } from './day.ts'

/** A seat that gives rights today. `root` is the outermost organization. */
export type Seat = {
  readonly organization: string
  readonly root: string
  readonly isSecretary: boolean
  readonly post: string
}

/** Who asks, and which rights they have on `day`. Computed once per request by governance from memberships. */
export type Actor =
  | { readonly kind: 'public'; readonly day: Day }
  | {
      readonly kind: 'person'
      readonly day: Day
      readonly account: string
      readonly person: string
      readonly name: string
      readonly seats: readonly Seat[]
      /** Registerfører: imports into the register and rules on what sources disagree about. */
      readonly keepsRegister: boolean
    }
  | { readonly kind: 'operator'; readonly day: Day }
