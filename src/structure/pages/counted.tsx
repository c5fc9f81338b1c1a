import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, dayText, periodText } from '../../ui/format.ts'
import type { CountedPlace } from '../model/chronicle.ts'
import { nameOn } from '../model/names.ts'
import type { Organization, Tie } from '../model/organization.ts'
import { clusterTitle, countedElsewhere, type Profile } from '../model/profile.ts'
import { citizensPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { OrganizationLink, Says } from './pieces.tsx'

/** Beneath a municipality with a seat: in which other cluster its citizens are counted. */
export function CountedElsewhere({ profile, tie }: { readonly profile: Profile; readonly tie: Tie }) {
  const t = textsOverTime(usePage().language).counted
  const elsewhere = countedElsewhere(profile, tie.other.id)
  if (elsewhere === null) return null
  return (
    <span class="register-note">
      {t.countsIn}{' '}
      <OrganizationLink organization={elsewhere} day={profile.day}>
        {clusterTitle(profile, elsewhere)}
      </OrganizationLink>
    </span>
  )
}

/** A cluster's citizens under the partition, and under all seats where that is another number. */
export function ClusterSum({ profile }: { readonly profile: Profile }) {
  const { language } = usePage()
  const t = textsOverTime(language).counted
  const { citizens, seated, day } = profile
  if (seated === null) return null
  const elsewhere = profile.municipalities.filter(({ other }) => countedElsewhere(profile, other.id) !== null)
  const persons = citizens?.persons ?? 0
  const all = seated.persons + seated.disputed
  const assumed = profile.municipalities.filter(({ other }) => isAssumedHere(profile, other.id))
  const names = (ties: readonly Tie[]) => texts(language).join(ties.map(({ other }) => nameOn(other, day)))
  return (
    <p>
      {t.sum(countText(persons, language), dayText(seated.day, language))}
      {assumed.length === 0 ? null : ` ${t.assumedHere(names(assumed))}`}
      {elsewhere.length === 0 ? null : ` ${t.withSeats(countText(all, language), names(elsewhere))}`}{' '}
      <A to={citizensPath}>{t.rules}</A>
    </p>
  )
}

/** Whether a municipality counts in this cluster only until somebody has decided. */
function isAssumedHere({ counted, organization }: Profile, municipality: string): boolean {
  const place = counted.get(municipality)
  return place !== undefined && place.cluster === organization.id && place.certainty === 'assumed'
}

/** Where a municipality's citizens are counted on the day, and why there. */
export function WhereCounted({ profile }: { readonly profile: Profile }) {
  const { language } = usePage()
  const t = textsOverTime(language).counted
  const place = profile.counted.get(profile.organization.id)
  if (place === undefined) return null
  const hasOneSeat = profile.clusters.length === 1 && profile.clusters[0]?.other.id === place.cluster
  return (
    <section aria-labelledby="taeller">
      <h2 id="taeller">{t.where}</h2>
      <p>
        {hasOneSeat ? t.whereItSits : t.onceOnly} <CountingCluster profile={profile} place={place} />
      </p>
    </section>
  )
}

function CountingCluster({ profile, place }: { readonly profile: Profile; readonly place: CountedPlace }) {
  const { language } = usePage()
  return (
    <>
      <ClusterLink profile={profile} cluster={place.countedIn} />, {periodText(place.period, language)}.{' '}
      <Says certainty={place.certainty} source={place.source} />
      {place.note === null ? null : (
        <span class="register-note" lang="da">
          {place.note}
        </span>
      )}
    </>
  )
}

function ClusterLink({ profile, cluster }: { readonly profile: Profile; readonly cluster: Organization }) {
  return (
    <OrganizationLink organization={cluster} day={profile.day}>
      {clusterTitle(profile, cluster)}
    </OrganizationLink>
  )
}
