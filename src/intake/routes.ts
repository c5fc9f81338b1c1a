import type { Database } from '../db/transactions.ts'
import type { Route } from '../ui/route.ts'
import type { IntakeHouse } from './intake-house.ts'
import { listRoutes } from './list-routes.tsx'
import { reviewRoutes } from './review-routes.tsx'
import { termsRoutes } from './terms-routes.tsx'

/** Documents in, reviewed facts out: for secretaries alone. */
export function intakeRoutes(db: Database, house: IntakeHouse): Route[] {
  return [...listRoutes(db, house), ...reviewRoutes(db, house), ...termsRoutes(db)]
}
