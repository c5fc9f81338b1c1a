import type { VNode } from 'preact'
import { PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import type { Organization } from '../model/organization.ts'
import { clusterTitle, type Profile, settledAmong } from '../model/profile.ts'
import { texts } from '../texts.ts'
import { Facts } from './facts.tsx'
import { OrganizationLink, OrganizationLinks, tiesByName } from './pieces.tsx'

/** A level, committee or group below a cluster. Its meetings and people are panels from the rooms above. */
export function LevelPage({
  profile,
  whole,
  panels,
}: {
  readonly profile: Profile
  readonly whole: Organization
  readonly panels: readonly VNode[]
}) {
  const t = texts(usePage().language)
  const { organization, name, day, region } = profile
  const municipalities = tiesByName(settledAmong(profile.municipalities), day).map(({ other }) => other)
  const parties = region === null ? municipalities : [region.other, ...municipalities]
  return (
    <>
      <PageHead
        over={clusterTitle(profile, whole)}
        title={name}
        lead={t.purposes[organization.classification] ?? t.level.of(clusterTitle(profile, whole))}
      />
      <div class="split">
        <div>
          {panels}
          {parties.length === 0 ? null : (
            <section aria-labelledby="parter">
              <h2 id="parter">{t.level.parties}</h2>
              <p>
                <OrganizationLinks organizations={parties} day={day} />
              </p>
            </section>
          )}
          <Siblings profile={profile} />
        </div>
        <Facts profile={profile} />
      </div>
    </>
  )
}

function Siblings({ profile }: { readonly profile: Profile }) {
  const t = texts(usePage().language)
  const { organization, dossier, day } = profile
  const siblings = dossier.family.filter(({ parent, id }) => parent === organization.parent && id !== organization.id)
  if (siblings.length === 0) return null
  return (
    <section aria-labelledby="resten">
      <h2 id="resten">{t.level.siblings}</h2>
      <ul class="plain-list">
        {siblings.map((sibling) => (
          <li key={sibling.id}>
            <OrganizationLink organization={sibling} day={day} />
          </li>
        ))}
      </ul>
    </section>
  )
}
