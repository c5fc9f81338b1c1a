import { usePage } from '../../ui/context.ts'
import type { Failure as Why } from '../model/document.ts'
import { texts } from '../texts.ts'

/** Why a document could not be read, and how that is mended. */
export function Failure({ failure }: { readonly failure: Why | null }) {
  const t = texts(usePage().language)
  const why = failure?.why ?? 'unreadable'
  const at = failure?.at ?? undefined
  if (why === 'lost') return <>{t.list.lost}</>
  const sentence = Object.entries(t.extraction).find(([name]) => name === why)?.[1] ?? t.extraction.unreadable
  return <>{sentence(at)}</>
}
