import type { VNode } from 'preact'
import type { Language } from '../../kernel/language.ts'
import { PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { nameOn } from '../model/names.ts'
import { isAcute } from '../model/organization.ts'
import { clusterTitle, type Profile } from '../model/profile.ts'
import { texts } from '../texts.ts'
import { ClusterTies } from './cluster-ties.tsx'
import { Facts } from './facts.tsx'
import { LineageSection } from './lineage.tsx'
import { SitsIn } from './participants.tsx'
import { OrganizationLink, tiesByName } from './pieces.tsx'
import { TimelineSection } from './timeline.tsx'

export function HospitalPage({ profile, panels }: { readonly profile: Profile; readonly panels: readonly VNode[] }) {
  const { language } = usePage()
  const t = texts(language)
  const { name, day, parts } = profile
  const clusters = tiesByName(profile.clusters, day)
  const titles = clusters.map(({ other }) => clusterTitle(profile, other))
  return (
    <>
      <PageHead
        over={t.classifications.hospital}
        title={name}
        lead={
          <>
            {whatItIs(profile, language)}{' '}
            {titles.length === 0 ? t.hospital.noClusters(dayText(day, language)) : t.hospital.anchors(t.join(titles))}
          </>
        }
      />
      <div class="split">
        <div>
          {clusters.length === 0 ? null : (
            <section aria-labelledby="klynger">
              <h2 id="klynger">{t.hospital.clusters}</h2>
              <ClusterTies profile={profile} ties={clusters} caption={t.hospital.caption} />
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
          <TimelineSection profile={profile} />
        </div>
        <Facts profile={profile} />
      </div>
    </>
  )
}

/** An acute hospital, a site of one, or a hospital that is neither. */
function whatItIs({ organization, name, day, parent, municipality }: Profile, language: Language): string {
  const t = texts(language).hospital
  const place = municipality === null ? null : nameOn(municipality.other, day)
  if (parent !== null) return t.site(name, nameOn(parent, day), place)
  return isAcute(organization, day) ? t.acute(name, place) : t.other(name, place)
}
