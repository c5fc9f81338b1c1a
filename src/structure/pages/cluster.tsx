import type { VNode } from 'preact'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Notice, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { nameOn } from '../model/names.ts'
import type { Figure, Tie } from '../model/organization.ts'
import { disputedAmong, isEarlierForm, ownTitle, type Profile, settledAmong } from '../model/profile.ts'
import type { Question } from '../model/question.ts'
import { standing } from '../model/standing.ts'
import { newOrganizationPathBelow } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { ClusterSum, CountedElsewhere } from './counted.tsx'
import { Facts } from './facts.tsx'
import { LineageSection } from './lineage.tsx'
import { Participants } from './participants.tsx'
import { CitizensText, CountBar, Credit, OrganizationLink, OrganizationLinks, tiesByName, WithNote } from './pieces.tsx'
import { Rejected, SeeDisagreements } from './rejected.tsx'
import { TimelineSection } from './timeline.tsx'

export type ClusterPageParts = {
  readonly profile: Profile
  readonly figures: readonly Figure[]
  readonly map: VNode | null
  /** What the rooms above have to say of it: meetings, decisions, people. */
  readonly panels: readonly VNode[]
  readonly mayAdd: boolean
  /** What sources disagree about on the day. */
  readonly questions: readonly Question[]
}

export function ClusterPage({ profile, figures, map, panels, mayAdd, questions }: ClusterPageParts) {
  const { language } = usePage()
  const t = texts(language)
  const { name, day, region } = profile
  const settled = tiesByName(settledAmong(profile.municipalities), day)
  const regionName = region === null ? null : nameOn(region.other, day)
  return (
    <>
      <PageHead
        over={
          isEarlierForm(profile) ? textsOverTime(language).titles.earlierForm(regionName) : t.cluster.over(regionName)
        }
        title={ownTitle(profile)}
        lead={t.cluster.lead(
          name,
          regionName,
          settled.map(({ other }) => nameOn(other, day)),
        )}
      />
      <Dispute profile={profile} questions={questions} />
      <div class="split">
        <div>
          <Levels profile={profile} mayAdd={mayAdd} />
          {panels}
          <Municipalities profile={profile} figures={figures} />
          <Hospitals profile={profile} />
          <Participants profile={profile} />
          <Rejected profile={profile} questions={questions} />
          <LineageSection profile={profile} />
          <TimelineSection profile={profile} />
        </div>
        <div>
          {map}
          <Facts profile={profile} />
        </div>
      </div>
    </>
  )
}

function Dispute({ profile, questions }: Pick<ClusterPageParts, 'profile' | 'questions'>) {
  const t = texts(usePage().language)
  const disputed = disputedAmong(profile.municipalities)
  if (disputed.length === 0) return null
  return (
    <Notice isProblem title={t.cluster.conflict(t.join(disputed.map(({ other }) => nameOn(other, profile.day))))}>
      <p>
        {t.cluster.conflictBody} <SeeDisagreements profile={profile} questions={questions} />
      </p>
    </Notice>
  )
}

function Levels({ profile, mayAdd }: { readonly profile: Profile; readonly mayAdd: boolean }) {
  const t = texts(usePage().language)
  if (profile.parts.length === 0 && !mayAdd) return null
  return (
    <section aria-labelledby="niveauer">
      <h2 id="niveauer">{t.cluster.levels}</h2>
      <ul class="cards">
        {profile.parts.toSorted(politicalFirst).map((part) => (
          <li class="panel" key={part.id}>
            <h3>
              <OrganizationLink organization={part} day={profile.day} />
            </h3>
            <p>{t.purposes[part.classification] ?? t.classifications[part.classification]}</p>
          </li>
        ))}
      </ul>
      {mayAdd ? (
        <p>
          <A to={newOrganizationPathBelow(profile.organization.slug)}>{t.cluster.addBelow}</A>
        </p>
      ) : null}
    </section>
  )
}

function politicalFirst(a: { readonly classification: string }, b: { readonly classification: string }): number {
  const rank = (word: string) => ['political-level', 'professional-level'].indexOf(word) & 0xff
  return rank(a.classification) - rank(b.classification)
}

function Municipalities({ profile, figures }: { readonly profile: Profile; readonly figures: readonly Figure[] }) {
  const { language } = usePage()
  const t = texts(language)
  const { seated: citizens, counted, day, municipalities } = profile
  const persons = new Map(figures.map((figure) => [figure.municipality, figure.persons]))
  const most = Math.max(0, ...persons.values())
  const count = ({ other }: Tie) => persons.get(other.id)
  return (
    <section aria-labelledby="kommuner">
      <h2 id="kommuner">{t.cluster.municipalities}</h2>
      {counted.size > 0 ? (
        <ClusterSum profile={profile} />
      ) : citizens === null ? null : (
        <p>
          <CitizensText citizens={citizens} disputed={disputedAmong(municipalities)} day={day} />
        </p>
      )}
      {municipalities.length === 0 ? (
        <EmptyState>
          <p>{t.cluster.noMunicipalities}</p>
        </EmptyState>
      ) : (
        <Table
          caption={t.cluster.caption}
          head={[
            t.columns.municipality,
            citizens === null ? t.columns.citizens : t.columns.citizensOn(dayText(citizens.day, language)),
            t.columns.says,
          ]}
          numbers={[1]}
          rows={tiesByName(municipalities, day).map((tie) => [
            <>
              <OrganizationLink organization={tie.other} day={day} />
              <CountedElsewhere profile={profile} tie={tie} />
            </>,
            count(tie) === undefined ? '–' : <CountBar count={count(tie) ?? 0} most={most} key="count" />,
            <WithNote tie={tie} key="says" />,
          ])}
        />
      )}
      {citizens === null ? null : <Credit source={citizens.source} />}
    </section>
  )
}

function Hospitals({ profile }: { readonly profile: Profile }) {
  const t = texts(usePage().language)
  const anchors = profile.hospitals.filter(({ kind }) => kind === 'anchor-hospital')
  return (
    <section aria-labelledby="hospitaler">
      <h2 id="hospitaler">{t.cluster.hospitals}</h2>
      {anchors.length === 0 ? <p>{t.cluster.noHospitals}</p> : null}
      <ul class="plain-list">
        {anchors.map((tie) => (
          <li key={tie.other.id}>
            <OrganizationLink organization={tie.other} day={profile.day} />
            <SharedWith profile={profile} hospital={tie.other.id} /> <WithNote tie={tie} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The other clusters around the same hospital. */
function SharedWith({ profile, hospital }: { readonly profile: Profile; readonly hospital: string }) {
  const t = textsOverTime(usePage().language).clusters
  const { chronicle, day } = profile
  const shared = standing(chronicle.sharedAnchors, day).filter((anchor) => anchor.hospital === hospital)
  if (shared.length === 0) return null
  return (
    <>
      , {t.sharedWith} <OrganizationLinks organizations={shared.map(({ cluster }) => cluster)} day={day} />
    </>
  )
}
