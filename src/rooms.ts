import type { Database } from './db/transactions.ts'
import type { Settings } from './settings.ts'
import type { Route } from './ui/route.ts'

/** Every room's menu, with the panels that higher rooms put on lower rooms' pages. */
export function roomRoutes(_database: Database, _settings: Settings): readonly Route[] {
  return []
}
