import type { VNode } from 'preact'
import { PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { nameOn } from '../model/names.ts'
import { clusterTitle, type Profile } from '../model/profile.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { ClusterTies } from './cluster-ties.tsx'
import { Facts } from './facts.tsx'
import { LineageSection } from './lineage.tsx'
import { OrganizationLink, tiesByName, WithNote } from './pieces.tsx'

/** Who sits in a cluster beside its municipalities and its anchors: other hospitals, psychiatry, general practice. */
export function Participants({ profile }: { readonly profile: Profile }) {
  const t = textsOverTime(usePage().language).participants
  if (profile.participants.length === 0) return null
  return (
    <section aria-labelledby="deltagere">
      <h2 id="deltagere">{t.title}</h2>
      <ul class="plain-list">
        {tiesByName(profile.participants, profile.day).map((tie) => (
          <li key={tie.other.id}>
            <OrganizationLink organization={tie.other} day={profile.day} /> <WithNote tie={tie} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a hospital, psychiatry or general practice sits without being the anchor. */
export function SitsIn({ profile }: { readonly profile: Profile }) {
  const own = textsOverTime(usePage().language).participants
  if (profile.sitsIn.length === 0) return null
  return (
    <section aria-labelledby="sidder-i">
      <h2 id="sidder-i">{own.sitsIn}</h2>
      <ClusterTies profile={profile} ties={tiesByName(profile.sitsIn, profile.day)} caption={own.sitsInCaption} />
    </section>
  )
}

/** A region's psychiatry or general practice: where it sits. */
export function ParticipantPage({ profile, panels }: { readonly profile: Profile; readonly panels: readonly VNode[] }) {
  const { language } = usePage()
  const t = texts(language)
  const { organization, name, day, region } = profile
  const clusters = tiesByName(profile.sitsIn, day).map(({ other }) => clusterTitle(profile, other))
  return (
    <>
      <PageHead
        over={t.classifications[organization.classification]}
        title={name}
        lead={textsOverTime(language).participants.lead(
          name,
          region === null ? null : nameOn(region.other, day),
          clusters,
        )}
      />
      <div class="split">
        <div>
          <SitsIn profile={profile} />
          {panels}
          <LineageSection profile={profile} />
        </div>
        <Facts profile={profile} />
      </div>
    </>
  )
}
