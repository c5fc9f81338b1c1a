import { join } from 'node:path'
import { factSuppliers } from './cli/fact-suppliers.ts'
import { importKinds } from './cli/import-kinds.ts'
import { journalWords } from './cli/journal-words.ts'
import type { Database } from './db/transactions.ts'
import { compositionPanel } from './governance/check-routes.tsx'
import { constitutionsPanel } from './governance/constitution-panel.tsx'
import { deskRulesPanel } from './governance/desk-rules-panel.tsx'
import { governingPanel, governingRoutes } from './governance/governing-routes.tsx'
import { groupsPanel, mandatePanel, overdueGroupsPanel } from './governance/group-panels.tsx'
import { groupRoutes } from './governance/group-routes.tsx'
import { historyPanel, ownHistoryPanel } from './governance/history-panels.tsx'
import { membershipsAbout, ownedHistory } from './governance/journal-words.ts'
import { membersPanel, officesPanel, seatsPanel } from './governance/panels.tsx'
import { governanceRoutes } from './governance/routes.ts'
import { ruleRoutes } from './governance/rule-routes.tsx'
import { personsSeatedOn } from './governance/storage/memberships.ts'
import { reviewsPanel } from './intake/panels.tsx'
import { intakeRoutes } from './intake/routes.ts'
import { journalRoutes } from './journal/routes.tsx'
import { closingsPanel } from './meetings/closings-panel.tsx'
import { decisionFinder } from './meetings/decision-finder.ts'
import { involvementPanel, unansweredPanel } from './meetings/involvement-panels.tsx'
import { attendedPanel, clashesPanel, decisionsPanel, meetingsPanel } from './meetings/panels.tsx'
import { meetingRoutes } from './meetings/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { citizensPanel } from './population/panels.tsx'
import { populationRoutes } from './population/routes.tsx'
import { dataRoutes } from './publishing/data-routes.tsx'
import { publishingRoutes } from './publishing/routes.tsx'
import type { Settings } from './settings.ts'
import { keeperPanel } from './structure/desk-panel.tsx'
import { importRoutes } from './structure/import-routes.tsx'
import { structureRoutes } from './structure/routes.ts'
import type { Route } from './ui/route.ts'

/** Where original bytes lie. */
export function filesFolder({ dataFolder }: Settings): string {
  return join(dataFolder, 'files')
}

/** Every room's menu, with the panels that higher rooms put on lower rooms' pages. `added`: a document waits to be read. */
export function roomRoutes(database: Database, settings: Settings, added: () => void): readonly Route[] {
  const routes = [
    ...peopleRoutes(database, {
      publicUrl: settings.publicUrl,
      providers: settings.providers,
      personPanels: [seatsPanel, officesPanel, attendedPanel],
      seatedOn: personsSeatedOn,
    }),
    ...structureRoutes(database, [
      mandatePanel(decisionFinder),
      citizensPanel,
      meetingsPanel,
      decisionsPanel,
      membersPanel,
      compositionPanel(factSuppliers),
      governingPanel,
      groupsPanel,
      involvementPanel,
      historyPanel,
    ]),
    ...importRoutes({ db: database, files: filesFolder(settings) }, importKinds),
    ...populationRoutes(database),
    ...governanceRoutes(
      database,
      [
        reviewsPanel,
        constitutionsPanel,
        clashesPanel,
        overdueGroupsPanel,
        unansweredPanel,
        closingsPanel,
        deskRulesPanel(factSuppliers),
        keeperPanel,
        ownHistoryPanel,
      ],
      factSuppliers,
    ),
    ...groupRoutes(database, decisionFinder),
    ...governingRoutes({ db: database, files: filesFolder(settings), finder: decisionFinder }),
    ...ruleRoutes({ db: database, suppliers: factSuppliers, finder: decisionFinder }),
    ...meetingRoutes(database),
    ...intakeRoutes(database, { files: filesFolder(settings), added }),
    ...journalRoutes({ db: database, words: journalWords, owned: ownedHistory, aboutPerson: membershipsAbout }),
    ...publishingRoutes(database, { filesFolder: filesFolder(settings) }),
  ]
  return [...routes, ...dataRoutes(routes)]
}
