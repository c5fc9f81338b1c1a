import type { Database } from '../db/transactions.ts'
import type { Route } from '../ui/route.ts'
import { doorTo } from './actions/ask-provider.ts'
import type { Provider } from './model/provider.ts'
import type { PersonPanel, SeatedOn } from './panels.ts'
import { callbackPath } from './paths.ts'
import { personRoutes } from './person-routes.tsx'
import { providerRoutes } from './provider-routes.tsx'
import { sessionRoutes } from './session-routes.tsx'
import { signInRoutes } from './sign-in-routes.tsx'

export type PeopleHouse = {
  /** What links in letters begin with, without a slash at the end. */
  readonly publicUrl: string
  /** The parties' own sign-ins, beside links by mail. */
  readonly providers: readonly Provider[]
  readonly personPanels: readonly PersonPanel[]
  readonly seatedOn: SeatedOn
}

export function peopleRoutes(db: Database, house: PeopleHouse): Route[] {
  const { publicUrl, providers } = house
  const doors = providers.map((provider) => doorTo(provider, publicUrl + callbackPath(provider.key)))
  return [
    ...signInRoutes(db, house),
    ...providerRoutes(db, doors),
    ...sessionRoutes(db, providers),
    ...personRoutes(db, house),
  ]
}
