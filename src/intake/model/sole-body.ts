import type { Header } from './header/header.ts'
import type { Item } from './meeting-document.ts'

type Met = { readonly items: Item[]; readonly organization: string | null; readonly date: string | null }

/** A header that names no body: where one and the same body decided every item, it is the one that met. */
export function withSoleBody(items: Item[], { organization, date }: Header): Met {
  const decisions = items.flatMap((item) => item.decisions)
  const bodies = new Set(decisions.map((decision) => decision.organization ?? ''))
  const [body = ''] = bodies
  if (organization !== null || bodies.size !== 1 || body === '') return { items, organization, date }
  const days = new Set(decisions.map((decision) => decision.date ?? date))
  const [day = null] = date === null && days.size === 1 ? days : [date]
  return { items: items.map((item) => withOwnDecisions(item, day)), organization: body, date: day }
}

function withOwnDecisions(item: Item, day: string | null): Item {
  const decisions = item.decisions.map(({ organization: _body, date, ...decision }) => ({
    ...decision,
    ...(date != null && date !== day && { date }),
  }))
  return { ...item, decisions }
}
