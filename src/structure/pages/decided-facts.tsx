import { Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import type { DecidedFact } from '../model/question.ts'
import { texts } from '../texts.ts'
import { textsOfDisagreements } from '../texts-disagreements.ts'
import { Says } from './pieces.tsx'
import { PlaceThen, type Telling } from './sayings.tsx'

/** What the register has, a fact a row; `role` says whether it belongs there or is counted there. */
export type FactLine = { readonly fact: DecidedFact; readonly role: string }

type Parts = { readonly caption: string; readonly lines: readonly FactLine[]; readonly telling: Telling }

export function FactTable({ caption, lines, telling }: Parts) {
  const { language } = usePage()
  const t = textsOfDisagreements(language).question
  const { columns } = texts(language)
  return (
    <Table
      caption={caption}
      head={[t.place, t.role, columns.period, columns.says, columns.note]}
      rows={lines.map(({ fact, role }) => [
        <PlaceThen organization={fact.object} telling={telling} key="place" />,
        role,
        periodText(fact.period, language),
        <Says certainty={fact.certainty} source={fact.source} key="says" />,
        fact.note === null ? '–' : <span lang="da">{fact.note}</span>,
      ])}
    />
  )
}
