import type { ComponentChildren } from 'preact'
import type { Language } from '../../kernel/language.ts'
import type { DecisionLine, MeetingLine } from '../../meetings/model/meeting-view.ts'
import { NoneKnown } from '../../meetings/pages/none-known.tsx'
import { DecisionSentences, MeetingLinks } from '../../meetings/pages/panels.tsx'
import { allDecisionsPath, allMeetingsPath } from '../../meetings/paths.ts'
import {
  citizensIn,
  clustersIn,
  type DayRegister,
  membersOf,
  ofKind,
  regionOf,
} from '../../structure/model/day-register.ts'
import type { MapReading } from '../../structure/model/map/map-reading.ts'
import { nameOn } from '../../structure/model/names.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { FrontMap } from '../../structure/pages/map/small-map.tsx'
import { organizationPath } from '../../structure/paths.ts'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, PageHead } from '../../ui/components/pieces.tsx'
import { countText, danishOrder, dayText } from '../../ui/format.ts'
import { texts } from '../texts.ts'

type FrontPageProperties = {
  readonly register: DayRegister
  readonly decisions: readonly DecisionLine[]
  readonly last: readonly MeetingLine[]
  readonly next: readonly MeetingLine[]
  readonly language: Language
  readonly map: MapReading
}

/** Forside: the country in its clusters, what a cluster is, what was decided last, when they meet, and which clusters there are. */
export function FrontPage({ register, decisions, last, next, language, map }: FrontPageProperties) {
  const t = texts(language).front
  return (
    <>
      <div class="split">
        <div>
          <PageHead title={t.title} lead={t.what} />
          <section aria-labelledby="beslutninger">
            <h2 id="beslutninger">{t.decisions}</h2>
            {decisions.length === 0 ? (
              <NoneKnown sentences={texts(language).frontDecisions} language={language} />
            ) : (
              <>
                <DecisionSentences decisions={decisions} language={language} />
                <p>
                  <A to={allDecisionsPath}>{t.allDecisions}</A>
                </p>
              </>
            )}
          </section>
        </div>
        <div>
          <FrontMap reading={map} />
          <Meetings register={register} last={last} next={next} language={language} />
        </div>
      </div>
      <Clusters register={register} language={language} />
    </>
  )
}

function Meetings({ register, last, next, language }: Omit<FrontPageProperties, 'decisions' | 'map'>) {
  const t = texts(language).front
  if (last.length + next.length === 0) {
    return (
      <section aria-labelledby="moeder">
        <h2 id="moeder">{t.nextMeetings}</h2>
        <EmptyState>{t.noMeetings}</EmptyState>
      </section>
    )
  }
  return (
    <section aria-labelledby="moeder">
      <h2 id="moeder">{next.length === 0 ? t.lastMeetings : t.nextMeetings}</h2>
      <MeetingLinks meetings={next.length === 0 ? last : next} today={register.day} language={language} />
      {next.length === 0 || last.length === 0 ? null : (
        <>
          <h3>{t.lastMeetings}</h3>
          <MeetingLinks meetings={last} today={register.day} language={language} />
        </>
      )}
      <p>
        <A to={allMeetingsPath}>{t.allMeetings}</A>
      </p>
    </section>
  )
}

function Clusters({ register, language }: Pick<FrontPageProperties, 'register' | 'language'>) {
  const t = texts(language).front
  const regions = ofKind(register, 'region').toSorted(byName(register))
  const homeless = clustersIn(register, null).filter(({ id }) => regionOf(register, id) === null)
  return (
    <section aria-labelledby="klynger">
      <h2 id="klynger">{t.clusters}</h2>
      {clustersIn(register, null).length === 0 ? (
        <EmptyState>{t.noClusters(dayText(register.day, language))}</EmptyState>
      ) : null}
      {regions.map((region) => (
        <RegionClusters
          key={region.id}
          heading={<A to={organizationPath(region.slug)}>{nameOn(region, register.day)}</A>}
          clusters={clustersIn(register, region)}
          register={register}
          language={language}
        />
      ))}
      <RegionClusters heading={t.elsewhere} clusters={homeless} register={register} language={language} />
    </section>
  )
}

type RegionClustersProperties = {
  readonly heading: ComponentChildren
  readonly clusters: readonly Organization[]
  readonly register: DayRegister
  readonly language: Language
}

function RegionClusters({ heading, clusters, register, language }: RegionClustersProperties) {
  if (clusters.length === 0) return null
  return (
    <>
      <h3>{heading}</h3>
      <ul class="cards clusters">
        {clusters.toSorted(byName(register)).map((cluster) => (
          <li key={cluster.id} class="panel">
            <A to={organizationPath(cluster.slug)}>{nameOn(cluster, register.day)}</A>
            <Size cluster={cluster} register={register} language={language} />
          </li>
        ))}
      </ul>
    </>
  )
}

type SizeProperties = { readonly cluster: Organization; readonly register: DayRegister; readonly language: Language }

function Size({ cluster, register, language }: SizeProperties) {
  const t = texts(language).front
  const municipalities = membersOf(register, 'seat', cluster.id)
  const citizens = citizensIn(register, cluster)
  const parts = [
    municipalities.length === 0 ? null : t.municipalities(municipalities.length),
    citizens === null ? null : t.citizens(countText(citizens.persons, language)),
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <span class="muted small">{parts.join(' · ')}</span>
}

function byName({ day }: DayRegister): (a: Organization, b: Organization) => number {
  return (a, b) => danishOrder(nameOn(a, day), nameOn(b, day))
}
