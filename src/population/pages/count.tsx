import type { ClaimSet } from '../../structure/model/claim.ts'
import type { DayRegister } from '../../structure/model/day-register.ts'
import { nameOn } from '../../structure/model/names.ts'
import type { Organization, Source } from '../../structure/model/organization.ts'
import { byName, CountBar, Credit, OrganizationLink } from '../../structure/pages/pieces.tsx'
import { inDanish } from '../../ui/components/danish.tsx'
import { Notice, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, dayText, periodText } from '../../ui/format.ts'
import type { OldInClusters } from '../model/ages.ts'
import type { CitizenCount } from '../model/citizen-count.ts'
import type { ClusterCount, Share } from '../model/counting.ts'
import type { Reconciliation } from '../model/reconciliation.ts'
import type { Point } from '../model/trend.ts'
import { texts } from '../texts.ts'
import { OldInClustersTable } from './ages.tsx'
import { Choices, type Chosen, RulesExplained } from './choices.tsx'
import { NoFigures, RegionsOwn, type WhereKnown } from './nothing-counted.tsx'
import { reconciliationSentences } from './sentences.ts'
import { Trend } from './trend.tsx'

export type CountPageParts = {
  readonly count: CitizenCount
  readonly sets: readonly ClaimSet[]
  readonly chosen: Chosen
  /** Where there is nothing to count on the day: from when there is. */
  readonly known: WhereKnown
  /** Everybody in the region, or in the country, over time. */
  readonly points: readonly Point[]
  /** Whose figures these are. */
  readonly sources: readonly Source[]
  /** Null where ages are not known on the day. */
  readonly old: OldInClusters | null
}

/** Citizens per cluster on a day: one sentence, a table per region, and how the sums stand to the regions' own figures. */
export function CountPage({ count, sets, chosen, known, points, sources, old }: CountPageParts) {
  const t = texts(usePage().language)
  const place = count.region === null ? t.country : nameOn(count.region, count.register.day)
  return (
    <>
      <PageHead title={t.title} lead={<Lead count={count} />} />
      <Choices register={count.register} sets={sets} chosen={chosen} />
      <Counted count={count} known={known} chosen={chosen} />
      {old === null ? null : <OldInClustersTable register={count.register} old={old} />}
      {points.length < 3 ? null : (
        <section aria-labelledby="udvikling">
          <h2 id="udvikling">{t.trend.title}</h2>
          <Trend place={place} points={points} hasNumbers />
        </section>
      )}
      <RulesExplained />
      {sources.map((source) => (
        <Credit source={source} key={`${source.title} ${source.asOf ?? ''}`} />
      ))}
    </>
  )
}

function Lead({ count }: { readonly count: CitizenCount }) {
  const { language } = usePage()
  const t = texts(language)
  const { register, figures, clusters, region, regions, country, rule } = count
  if (figures === null) return <>{t.noFiguresLead(dayText(register.day, language))}</>
  if (clusters.length === 0) return <>{t.noClusters(dayText(register.day, language))}</>
  const own = country?.own ?? regions.reduce((sum, one) => sum + one.own, 0)
  const named = region ?? (regions.length === 1 ? organizationIn(register, regions[0]?.region ?? null) : null)
  const place = named === null ? t.country : nameOn(named, register.day)
  return <>{t.lead(place, countText(own, language), dayText(figures.day, language), clusters.length, rule)}</>
}

function organizationIn({ byId }: DayRegister, id: string | null): Organization | null {
  return id === null ? null : (byId.get(id) ?? null)
}

function Counted({ count, known, chosen }: Pick<CountPageParts, 'count' | 'known' | 'chosen'>) {
  const { register, figures, clusters, followed, rule, regions, country } = count
  if (figures === null) return <NoFigures known={known} chosen={chosen} />
  return (
    <>
      <Followed followed={followed} isIgnored={rule === 'partition'} isSilent={clusters.length === 0} count={count} />
      {clusters.length === 0 ? <RegionsOwn register={register} known={known} chosen={chosen} /> : null}
      {country === null ? null : <WholeCountry count={count} country={country} />}
      {regionsByName(register, regions).map(({ region, reconciliation }) => (
        <RegionCount key={region.id} count={count} region={region} reconciliation={reconciliation} />
      ))}
    </>
  )
}

/** Whose seats are counted, where it is not the register's. */
function Followed({
  followed,
  isIgnored,
  isSilent,
  count,
}: {
  readonly followed: ClaimSet | null
  readonly isIgnored: boolean
  readonly isSilent: boolean
  readonly count: CitizenCount
}) {
  const { language } = usePage()
  const t = texts(language)
  if (followed === null) return null
  if (isIgnored) return <p>{t.choose.partitionIgnores}</p>
  if (!isSilent) return <Credit source={followed.source} />
  return (
    <Notice>
      <p>
        {inDanish(t.setSaysNothing(followed.title, dayText(count.register.day, language)))}{' '}
        {t.setPeriod(periodText(followed.period, language))}
      </p>
    </Notice>
  )
}

function WholeCountry({ count, country }: { readonly count: CitizenCount; readonly country: Reconciliation }) {
  const t = texts(usePage().language)
  return (
    <section aria-labelledby="hele-landet">
      <h2 id="hele-landet">{t.countryTitle}</h2>
      <Reconciled register={count.register} reconciliation={country} />
    </section>
  )
}

function regionsByName(register: DayRegister, reconciliations: readonly Reconciliation[]) {
  const order = byName(register.day)
  return reconciliations
    .flatMap((reconciliation) => {
      const region = organizationIn(register, reconciliation.region)
      return region === null ? [] : [{ region, reconciliation }]
    })
    .toSorted((a, b) => order(a.region, b.region))
}

type RegionParts = {
  readonly count: CitizenCount
  readonly region: Organization
  readonly reconciliation: Reconciliation
}

function RegionCount({ count, region, reconciliation }: RegionParts) {
  const { language } = usePage()
  const t = texts(language)
  const { register } = count
  const { day } = register
  const clusters = clustersOf(count, region)
  const most = Math.max(...count.clusters.map(({ citizens }) => citizens ?? 0))
  const id = region.slug.replace('/', '-')
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <OrganizationLink organization={region} day={day} />
      </h2>
      <Reconciled register={register} reconciliation={reconciliation} />
      <Table
        caption={t.caption(nameOn(region, day))}
        head={[t.columns.cluster, t.columns.citizens, t.columns.municipalities]}
        rows={clusters.map(({ organization, citizens, shares }) => [
          <OrganizationLink organization={organization} day={day} key="cluster" />,
          citizens === null ? t.noFigure : <CountBar count={citizens} most={most} key="citizens" />,
          <Shares register={register} shares={shares} key="municipalities" />,
        ])}
      />
    </section>
  )
}

function clustersOf({ register, clusters }: CitizenCount, region: Organization) {
  const order = byName(register.day)
  return clusters
    .flatMap((count: ClusterCount) => {
      const organization = organizationIn(register, count.cluster)
      return count.region !== region.id || organization === null ? [] : [{ ...count, organization }]
    })
    .toSorted((a, b) => order(a.organization, b.organization))
}

/** The sum against the region's own figure, in words; where they differ, so that nobody overlooks it. */
function Reconciled({
  register,
  reconciliation,
}: {
  readonly register: DayRegister
  readonly reconciliation: Reconciliation
}) {
  const sentences = reconciliationSentences(register, reconciliation, usePage().language)
  const words = sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
  return reconciliation.difference === 0 && sentences.length === 1 ? <div>{words}</div> : <Notice>{words}</Notice>
}

function Shares({ register, shares }: { readonly register: DayRegister; readonly shares: readonly Share[] }) {
  const { language } = usePage()
  const t = texts(language)
  const order = byName(register.day)
  const named = shares
    .flatMap((share) => {
      const organization = organizationIn(register, share.municipality)
      return organization === null ? [] : [{ ...share, organization }]
    })
    .toSorted((a, b) => order(a.organization, b.organization))
  return (
    <>
      {named.map(({ organization, citizens, parts }, place) => (
        <>
          {place === 0 ? null : ', '}
          <OrganizationLink organization={organization} day={register.day} />{' '}
          <span class="muted">
            {citizens === null ? t.noFigure : countText(citizens, language)}
            {parts === 1 ? null : ` (${t.half(parts)})`}
          </span>
        </>
      ))}
    </>
  )
}
