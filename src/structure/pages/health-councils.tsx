import type { VNode } from 'preact'
import { A } from '../../ui/components/link.tsx'
import { Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText, periodText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { type DayRegister, membersOf, ofKind, regionOf } from '../model/day-register.ts'
import { nameOn } from '../model/names.ts'
import type { Organization } from '../model/organization.ts'
import type { Profile } from '../model/profile.ts'
import { importsPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { Facts } from './facts.tsx'
import { LineageSection } from './lineage.tsx'
import { byName, OrganizationLink, OrganizationLinks, tiesByName, WithNote } from './pieces.tsx'

/** The health councils of the day, and that there are more than the register knows. */
export function HealthCouncilsPage({
  register,
  mayKeep,
}: {
  readonly register: DayRegister
  readonly mayKeep: boolean
}) {
  const { language } = usePage()
  const t = texts(language)
  const own = textsOverTime(language).councils
  const { day } = register
  const councils = ofKind(register, 'health-council').toSorted(byName(day))
  return (
    <>
      <PageHead title={own.title} lead={own.listLead(councils.length, dayText(day, language))} />
      <Table
        caption={own.title}
        head={[t.classifications['health-council'], t.columns.region, t.columns.municipalities, t.columns.period]}
        rows={councils.map((council) => {
          const region = regionOf(register, council.id)
          const members = membersOf(register, 'seat', council.id).map(({ organization }) => organization)
          return [
            <OrganizationLink organization={council} day={day} key="name" />,
            region === null ? '–' : <OrganizationLink organization={region} day={day} key="region" />,
            members.length === 0 ? (
              own.membersUnknown
            ) : (
              <OrganizationLinks organizations={members.toSorted(byName(day))} day={day} key="members" />
            ),
            periodText(council.period, language),
          ]
        })}
      />
      <OnlyWithSource mayKeep={mayKeep} />
    </>
  )
}

/** The register invents none: only councils with a source stand here, and a keeper brings in the rest as a list. */
export function OnlyWithSource({ mayKeep }: { readonly mayKeep: boolean }) {
  const t = textsOverTime(usePage().language).councils
  return (
    <section aria-labelledby="resten-af-landet">
      <h2 id="resten-af-landet">{t.restTitle}</h2>
      <p>{t.rest}</p>
      <p>{mayKeep ? <A to={importsPath}>{t.importThem}</A> : t.keeperImports}</p>
    </section>
  )
}

/** One health council: who has a seat, and what is known of how it works. */
export function HealthCouncilPage({
  profile,
  panels,
}: {
  readonly profile: Profile
  readonly panels: readonly VNode[]
}) {
  const { language } = usePage()
  const t = texts(language)
  const own = textsOverTime(language).councils
  const { name, day, region } = profile
  const municipalities = tiesByName(profile.municipalities, day)
  return (
    <>
      <PageHead
        over={t.classifications['health-council']}
        title={name}
        lead={own.lead(
          name,
          region === null ? null : nameOn(region.other, day),
          municipalities.map(({ other }) => nameOn(other, day)),
        )}
      />
      <div class="split">
        <div>
          {panels}
          {municipalities.length === 0 ? null : (
            <section aria-labelledby="kommuner">
              <h2 id="kommuner">{own.seats}</h2>
              <Table
                caption={own.seatsCaption}
                head={[t.columns.municipality, t.columns.period, t.columns.says]}
                rows={municipalities.map((tie) => [
                  <OrganizationLink organization={tie.other} day={day} key="name" />,
                  periodText(tie.period, language),
                  <WithNote tie={tie} key="says" />,
                ])}
              />
            </section>
          )}
          <HowItWorks />
          <LineageSection profile={profile} />
        </div>
        <Facts profile={profile} />
      </div>
    </>
  )
}

/** What is known of health councils, with how sure it is: the law's text on voting has not been read. */
function HowItWorks() {
  const { language } = usePage()
  const t = textsOverTime(language).councils
  const { certainty } = uiTexts(language)
  return (
    <section aria-labelledby="saadan-virker-det">
      <h2 id="saadan-virker-det">{t.worksTitle}</h2>
      <ul class="plain-list">
        {t.works.map((sentence) => (
          <li key={sentence}>
            {sentence} <Mark tone="quiet">{certainty.inferred}</Mark>
          </li>
        ))}
        <li>
          {t.worksUnknown} <Mark tone="needs-you">{certainty.memory}</Mark>
        </li>
      </ul>
    </section>
  )
}

/** The health councils in which a municipality has a seat. */
export function Councils({ profile }: { readonly profile: Profile }) {
  const { language } = usePage()
  const t = textsOverTime(language).councils
  if (profile.councils.length === 0) return null
  return (
    <section aria-labelledby="sundhedsraad">
      <h2 id="sundhedsraad">{t.ofMunicipality}</h2>
      <ul class="plain-list">
        {tiesByName(profile.councils, profile.day).map((tie) => (
          <li key={tie.other.id}>
            <OrganizationLink organization={tie.other} day={profile.day} />, {periodText(tie.period, language)}.{' '}
            <WithNote tie={tie} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The health councils that lie in a region on the day. */
export function CouncilsHere({ register, region }: { readonly register: DayRegister; readonly region: Organization }) {
  const t = textsOverTime(usePage().language).councils
  const councils = membersOf(register, 'in-region', region.id)
    .map(({ organization }) => organization)
    .filter(({ classification }) => classification === 'health-council')
  if (councils.length === 0) return null
  return (
    <section aria-labelledby="sundhedsraad">
      <h2 id="sundhedsraad">{t.ofRegion}</h2>
      <ul class="plain-list">
        {councils.toSorted(byName(register.day)).map((council) => (
          <li key={council.id}>
            <OrganizationLink organization={council} day={register.day} />
          </li>
        ))}
      </ul>
    </section>
  )
}
