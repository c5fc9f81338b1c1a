import type { Database } from '../db/transactions.ts'
import type { Route } from '../ui/route.ts'
import type { FactSupplier } from './actions/fact-supplier.ts'
import { appointmentRoutes } from './appointment-routes.tsx'
import { checkRoutes } from './check-routes.tsx'
import { constitutionRoutes } from './constitution-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { memberRoutes } from './member-routes.tsx'
import { officeRoutes } from './office-routes.tsx'
import type { DeskPanel } from './panels.tsx'
import { termRoutes } from './term-routes.tsx'

/** `deskPanels` stand on top of everybody's own desk, in this order; `suppliers` tell rules what only higher rooms know. */
export function governanceRoutes(
  db: Database,
  deskPanels: readonly DeskPanel[],
  suppliers: readonly FactSupplier[],
): Route[] {
  return [
    ...memberRoutes(db),
    ...appointmentRoutes(db),
    ...officeRoutes(db),
    ...deskRoutes(db, deskPanels),
    ...checkRoutes(db, suppliers),
    ...termRoutes(db),
    ...constitutionRoutes(db, suppliers),
  ]
}
