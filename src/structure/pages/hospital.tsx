import type { VNode } from 'preact'
import { PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText, periodText } from '../../ui/format.ts'
import { nameOn } from '../model/names.ts'
import { clusterTitle, type Profile } from '../model/profile.ts'
import { texts } from '../texts.ts'
import { Facts } from './facts.tsx'
import { LineageSection } from './lineage.tsx'
import { SitsIn } from './participants.tsx'
import { OrganizationLink, tiesByName, WithNote } from './pieces.tsx'

export function HospitalPage({ profile, panels }: { readonly profile: Profile; readonly panels: readonly VNode[] }) {
  const { language } = usePage()
  const t = texts(language)
  const { name, day, parent, parts } = profile
  const place = profile.municipality === null ? null : nameOn(profile.municipality.other, day)
  const clusters = tiesByName(profile.clusters, day)
  const titles = clusters.map(({ other }) => clusterTitle(profile, other))
  return (
    <>
      <PageHead
        over={t.classifications.hospital}
        title={name}
        lead={
          <>
            {parent === null ? t.hospital.acute(name, place) : t.hospital.site(name, nameOn(parent, day), place)}{' '}
            {titles.length === 0 ? t.hospital.noClusters(dayText(day, language)) : t.hospital.anchors(t.join(titles))}
          </>
        }
      />
      <div class="split">
        <div>
          {clusters.length === 0 ? null : (
            <section aria-labelledby="klynger">
              <h2 id="klynger">{t.hospital.clusters}</h2>
              <Table
                caption={t.hospital.caption}
                head={[t.columns.cluster, t.columns.period, t.columns.says]}
                rows={clusters.map((tie) => [
                  <OrganizationLink organization={tie.other} day={day} key="name">
                    {clusterTitle(profile, tie.other)}
                  </OrganizationLink>,
                  periodText(tie.period, language),
                  <WithNote tie={tie} key="says" />,
                ])}
              />
            </section>
          )}
          <SitsIn profile={profile} />
          {panels}
          {parts.length === 0 ? null : (
            <section aria-labelledby="matrikler">
              <h2 id="matrikler">{t.hospital.sites}</h2>
              <ul class="plain-list">
                {parts.map((site) => (
                  <li key={site.id}>
                    <OrganizationLink organization={site} day={day} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <LineageSection profile={profile} />
        </div>
        <Facts profile={profile} />
      </div>
    </>
  )
}
