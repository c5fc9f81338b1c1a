import { Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import type { Figure } from '../model/organization.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { CountBar, Credit } from './pieces.tsx'

/** The newest figures stand open, those before them are folded away. */
const shown = 5

/** How many lived in a municipality on each day that is known, the newest first, and whose figures they are. */
export function Years({ figures }: { readonly figures: readonly Figure[] }) {
  const { language } = usePage()
  const own = textsOverTime(language).years
  const newest = figures.toReversed()
  const older = newest.slice(shown)
  const oldest = older.at(-1)
  const most = Math.max(0, ...figures.map(({ persons }) => persons))
  const credits = new Map(figures.map(({ source }) => [source.title, source]))
  return (
    <>
      <YearTable figures={newest.slice(0, shown)} most={most} caption={texts(language).municipality.citizensCaption} />
      {oldest === undefined ? null : (
        <details>
          <summary>{own.earlier(dayText(oldest.day, language))}</summary>
          <YearTable figures={older} most={most} caption={own.caption} />
        </details>
      )}
      {[...credits.values()].map((source) => (
        <Credit source={source} key={source.title} />
      ))}
    </>
  )
}

type YearTableParts = { readonly figures: readonly Figure[]; readonly most: number; readonly caption: string }

function YearTable({ figures, most, caption }: YearTableParts) {
  const { language } = usePage()
  const { columns } = texts(language)
  if (figures.length === 0) return null
  return (
    <Table
      caption={caption}
      head={[columns.day, columns.citizens]}
      numbers={[1]}
      rows={figures.map(({ day, persons }) => [
        dayText(day, language),
        <CountBar count={persons} most={most} key="count" />,
      ])}
    />
  )
}
