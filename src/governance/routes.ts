import type { Database } from '../db/transactions.ts'
import type { Route } from '../ui/route.ts'
import { deskRoutes } from './desk-routes.tsx'
import { memberRoutes } from './member-routes.tsx'
import type { DeskPanel } from './panels.tsx'

/** `deskPanels` stand on top of everybody's own desk, in this order. */
export function governanceRoutes(db: Database, deskPanels: readonly DeskPanel[]): Route[] {
  return [...memberRoutes(db), ...deskRoutes(db, deskPanels)]
}
