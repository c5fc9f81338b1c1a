import type { DeskPanel } from '../governance/panels.tsx'
import { addDays } from '../kernel/day.ts'
import { daysAhead } from './model/closing-due.ts'
import { ClosingsDue } from './pages/closings-due.tsx'
import { closingsDue } from './storage/closings-due.ts'

/** On a secretary's desk: closings to be looked at again. Null where there are none. */
export const closingsPanel: DeskPanel = async (tx, { actor, asOf, language }) => {
  if (actor.kind !== 'person') return null
  const served = actor.seats.filter(({ isSecretary }) => isSecretary).map(({ organization }) => organization)
  if (served.length === 0) return null
  const due = await closingsDue(tx, served, addDays(asOf, daysAhead))
  if (due.length === 0) return null
  return {
    main: <ClosingsDue due={due} today={asOf} language={language} />,
    json: {
      closings: due.map(({ organization, meeting, item, reviewOn }) => ({
        meeting: `${organization.slug}/moeder/${meeting}`,
        item,
        reviewOn,
      })),
    },
  }
}
