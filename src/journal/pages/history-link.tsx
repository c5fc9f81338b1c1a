import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { thingHistoryPath } from '../paths.ts'
import { texts } from '../texts.ts'

/** The way from a thing to what was changed on it. `word`: the kind's word in addresses. */
export function HistoryLink({ word, id }: { readonly word: string; readonly id: string }) {
  return <A to={thingHistoryPath(word, id)}>{texts(usePage().language).link}</A>
}
