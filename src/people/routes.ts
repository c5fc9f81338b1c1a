import type { Database } from '../db/transactions.ts'
import type { Route } from '../ui/route.ts'
import type { PersonPanel, SeatedOn } from './panels.ts'
import { personRoutes } from './person-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'

export type PeopleHouse = {
  /** What links in letters begin with, without a slash at the end. */
  readonly publicUrl: string
  readonly personPanels: readonly PersonPanel[]
  readonly seatedOn: SeatedOn
}

export function peopleRoutes(db: Database, house: PeopleHouse): Route[] {
  return [...signInRoutes(db, house.publicUrl), ...personRoutes(db, house)]
}
