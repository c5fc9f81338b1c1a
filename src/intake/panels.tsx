import type { DeskPanel } from '../governance/panels.tsx'
import { listDocuments } from './actions/list-documents.ts'
import { WaitingPanel } from './pages/waiting-panel.tsx'

/** On my desk: documents that wait for my review. Null where none does. */
export const reviewsPanel: DeskPanel = async (tx, { actor }) => {
  const { lines } = await listDocuments(tx, actor)
  const waiting = lines.filter(({ state }) => state === 'read')
  if (waiting.length === 0) return null
  return {
    main: <WaitingPanel documents={waiting} />,
    json: { documents: waiting.map(({ slug, name }) => ({ id: slug, name })) },
  }
}
