import { A } from '../../ui/components/link.tsx'
import { Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, dayText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { Member } from '../model/citizens.ts'
import { citizensIn, clustersIn, type DayRegister, membersOf, ofKind, regionOf } from '../model/day-register.ts'
import { nameOn } from '../model/names.ts'
import type { Organization } from '../model/organization.ts'
import { clustersByLaw } from '../model/standing.ts'
import { disagreementsPath, newOrganizationPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfDisagreements } from '../texts-disagreements.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { FormerNames } from './former-names.tsx'
import { byName, Credit, OrganizationLink, OrganizationLinks } from './pieces.tsx'

export function ClustersPage({ register, mayAdd }: { readonly register: DayRegister; readonly mayAdd: boolean }) {
  const { language } = usePage()
  const t = texts(language)
  const { day } = register
  const regions = ofKind(register, 'region').toSorted(byName(day))
  const source = register.figures[0]?.source
  return (
    <>
      <PageHead
        title={t.clusters.title}
        lead={(day < clustersByLaw ? textsOverTime(language).clusters.leadBefore : t.clusters.lead)(
          ofKind(register, 'cluster').length,
          dayText(day, language),
        )}
      />
      <p>
        <A to={disagreementsPath}>{textsOfDisagreements(language).see}</A>
      </p>
      {mayAdd ? (
        <p>
          <A to={newOrganizationPath}>{t.clusters.add}</A>
        </p>
      ) : null}
      {regions.map((region) => (
        <section key={region.id} aria-labelledby={region.slug.replace('/', '-')}>
          <h2 id={region.slug.replace('/', '-')}>
            <OrganizationLink organization={region} day={day} />
          </h2>
          <ClusterTable register={register} region={region} />
        </section>
      ))}
      <Elsewhere register={register} />
      {source === undefined ? null : <Credit source={source} />}
    </>
  )
}

/** Clusters whose region the register does not know. */
function Elsewhere({ register }: { readonly register: DayRegister }) {
  const t = texts(usePage().language)
  const clusters = ofKind(register, 'cluster').filter(({ id }) => regionOf(register, id) === null)
  if (clusters.length === 0) return null
  return (
    <section aria-labelledby="uden-region">
      <h2 id="uden-region">{t.clusters.elsewhere}</h2>
      <ul class="plain-list">
        {clusters.map((cluster) => (
          <li key={cluster.id}>
            <OrganizationLink organization={cluster} day={register.day} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The clusters of a region with their municipalities, hospitals and citizens. */
export function ClusterTable({ register, region }: { readonly register: DayRegister; readonly region: Organization }) {
  const { language } = usePage()
  const t = texts(language)
  const { day } = register
  const clusters = clustersIn(register, region).toSorted(byName(day))
  if (clusters.length === 0) return <p>{t.region.noClusters(dayText(day, language))}</p>
  return (
    <Table
      caption={t.clusters.caption(nameOn(region, day))}
      head={[t.columns.cluster, t.columns.municipalities, t.columns.anchoredOn, citizensColumn(register, language)]}
      numbers={[3]}
      rows={clusters.map((cluster) => [
        <>
          <OrganizationLink organization={cluster} day={day} />
          <FormerNames organization={cluster} day={day} />
        </>,
        <Members members={membersOf(register, 'seat', cluster.id)} register={register} key="members" />,
        <OrganizationLinks
          organizations={membersOf(register, 'anchor-hospital', cluster.id).map(({ organization }) => organization)}
          day={day}
          key="hospitals"
        />,
        citizensCell(register, cluster, language),
      ])}
    />
  )
}

function Members({ members, register }: { readonly members: readonly Member[]; readonly register: DayRegister }) {
  const { certainty: words } = uiTexts(usePage().language)
  const order = byName(register.day)
  return (
    <>
      {members
        .toSorted((a, b) => order(a.organization, b.organization))
        .map(({ organization, certainty }, place) => (
          <>
            {place === 0 ? null : ', '}
            <OrganizationLink organization={organization} day={register.day} />
            {certainty === 'conflict' ? (
              <>
                {' '}
                <Mark tone="needs-you">{words.conflict}</Mark>
              </>
            ) : null}
          </>
        ))}
    </>
  )
}

export function citizensColumn({ figures }: DayRegister, language: 'da' | 'en'): string {
  const t = texts(language).columns
  const on = figures[0]?.day
  return on === undefined ? t.citizens : t.citizensOn(dayText(on, language))
}

export function citizensCell(register: DayRegister, organization: Organization, language: 'da' | 'en'): string {
  const citizens = citizensIn(register, organization)
  return citizens === null ? '–' : countText(citizens.persons, language)
}
