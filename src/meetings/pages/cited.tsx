import { SourceMark } from '../../ui/components/pieces.tsx'
import type { CitedPlace } from '../model/meeting-view.ts'
import { citedPath } from '../paths.ts'

/** The small mark that leads to the cited line. */
export function Cited({ source }: { readonly source: CitedPlace | null }) {
  if (source === null) return null
  const to = source.document === null ? null : citedPath(source.document, source.page, source.line)
  return <SourceMark source={{ title: source.title, url: source.url, to, page: source.page, line: source.line }} />
}
