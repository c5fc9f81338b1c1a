import type { Database } from '../db/transactions.ts'
import type { PanelContent } from '../people/panels.ts'
import { type Answer, type Asked, missing, type PageAnswer, type Route } from '../ui/route.ts'
import { rightsAnswer } from './model/answers.ts'
import { membershipAsData } from './model/as-data.ts'
import { sittingOn } from './model/membership.ts'
import { rightsTable } from './model/rights-table.ts'
import { DeskPage } from './pages/desk.tsx'
import { RightsPage } from './pages/rights.tsx'
import type { DeskPanel } from './panels.tsx'
import { deskPath, rightsPath } from './paths.ts'
import { membershipsOf } from './storage/memberships.ts'
import { texts } from './texts.ts'

/** Everybody's own desk, and what rights mean. */
export function deskRoutes(db: Database, panels: readonly DeskPanel[]): Route[] {
  return [
    { method: 'GET', url: deskPath, who: 'signed-in', answer: (asked) => desk(db, panels, asked) },
    {
      method: 'GET',
      url: rightsPath,
      who: 'public',
      api: { summary: (language) => texts(language).api.rights, json: rightsAnswer },
      answer: async (asked) => rights(asked),
    },
  ]
}

async function desk(db: Database, panels: readonly DeskPanel[], asked: Asked): Promise<Answer> {
  const { actor } = asked
  if (actor.kind !== 'person') return missing
  return db.reading(actor, async (tx): Promise<Answer> => {
    const filled: PanelContent[] = []
    for (const panel of panels) filled.push(...[await panel(tx, asked)].filter((content) => content !== null))
    const seats = sittingOn(await membershipsOf(tx, actor.person), asked.asOf)
    const shown = { name: actor.name, seats, day: asked.asOf, isToday: !asked.isAsOfChosen }
    return {
      kind: 'page',
      title: texts(asked.language).desk.title,
      isPrivate: true,
      showsAsOf: true,
      main: (
        <DeskPage
          {...shown}
          panels={filled.filter(({ isAtFoot }) => isAtFoot !== true).map(({ main }) => main)}
          foot={filled.filter(({ isAtFoot }) => isAtFoot === true).map(({ main }) => main)}
        />
      ),
      json: Object.assign(
        { asOf: asked.asOf, name: actor.name, seats: seats.map(membershipAsData) },
        ...filled.map(({ json }) => json),
      ),
    }
  })
}

function rights({ language }: Asked): PageAnswer {
  const t = texts(language).rights
  return {
    kind: 'page',
    title: t.title,
    main: <RightsPage />,
    json: rightsTable(),
    crumbs: [{ label: t.about, to: '/om' }],
  }
}
