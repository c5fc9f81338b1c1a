import type { StoredMeeting } from './stored-meeting.ts'

/** What lies below one item. */
export type Parts = Pick<StoredMeeting, 'sections' | 'recommendations' | 'decisions' | 'attachments' | 'amounts'>

/** The rows below a meeting's items, item by item, in their order. */
export function partsByItem(stored: StoredMeeting): (item: string) => Parts {
  const sections = grouped(stored.sections)
  const recommendations = grouped(stored.recommendations)
  const decisions = grouped(stored.decisions)
  const attachments = grouped(stored.attachments)
  const amounts = grouped(stored.amounts)
  return (item) => ({
    sections: sections.get(item) ?? [],
    recommendations: recommendations.get(item) ?? [],
    decisions: decisions.get(item) ?? [],
    attachments: attachments.get(item) ?? [],
    amounts: amounts.get(item) ?? [],
  })
}

function grouped<T extends { readonly item: string }>(rows: readonly T[]): Map<string, T[]> {
  return Map.groupBy(rows, ({ item }) => item)
}
