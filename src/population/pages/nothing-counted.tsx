import type { Day } from '../../kernel/day.ts'
import type { DayRegister } from '../../structure/model/day-register.ts'
import { byName, CountBar, OrganizationLink } from '../../structure/pages/pieces.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { citizensOfRegions } from '../model/citizen-count.ts'
import { countPath } from '../paths.ts'
import { texts } from '../texts.ts'
import type { Chosen } from './choices.tsx'

/** The nearest day on which there are figures, and on which clusters are known; null where there are none at all. */
export type WhereKnown = { readonly figures: Day | null; readonly clusters: Day | null }

type Parts = { readonly known: WhereKnown; readonly chosen: Chosen }

/** A day before the first figures, or a register that has none. */
export function NoFigures({ known, chosen }: Parts) {
  const { language } = usePage()
  const t = texts(language)
  return (
    <EmptyState>
      {known.figures === null ? (
        <p>{t.noFiguresAtAll}</p>
      ) : (
        <p>
          {t.firstFigures(dayText(known.figures, language))} <SeeDay day={known.figures} chosen={chosen} />
        </p>
      )}
    </EmptyState>
  )
}

/** A day on which no cluster is known: the regions' own figures, and the way to the nearest day with clusters. */
export function RegionsOwn({ register, known, chosen }: Parts & { readonly register: DayRegister }) {
  const t = texts(usePage().language)
  const order = byName(register.day)
  const regions = citizensOfRegions(register).toSorted((a, b) => order(a.region, b.region))
  const most = Math.max(...regions.map(({ citizens }) => citizens))
  return (
    <>
      <p>
        {t.noClustersRegions} {known.clusters === null ? null : <SeeDay day={known.clusters} chosen={chosen} />}
      </p>
      {regions.length === 0 ? null : (
        <Table
          caption={t.regionsCaption}
          head={[t.columns.region, t.columns.citizens]}
          rows={regions.map(({ region, citizens }) => [
            <OrganizationLink organization={region} day={register.day} key="region" />,
            <CountBar count={citizens} most={most} key="citizens" />,
          ])}
        />
      )}
    </>
  )
}

function SeeDay({ day, chosen }: { readonly day: Day; readonly chosen: Chosen }) {
  const { language } = usePage()
  const path = countPath(chosen)
  return (
    <A to={`${path}${path.includes('?') ? '&' : '?'}pr=${day}`}>{texts(language).seeFirst(dayText(day, language))}</A>
  )
}
