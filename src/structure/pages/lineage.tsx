import type { Day } from '../../kernel/day.ts'
import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { crossingOf } from '../model/chronicle.ts'
import type { Step } from '../model/lineage.ts'
import { nameOn } from '../model/names.ts'
import type { Organization } from '../model/organization.ts'
import type { Profile } from '../model/profile.ts'
import { nearestDay } from '../model/standing.ts'
import { onDay, organizationPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { Says } from './pieces.tsx'

/** How an organization came about and what becomes of it, in words, with day and source. */
export function LineageSection({ profile }: { readonly profile: Profile }) {
  const { before, after } = profile.chronicle.lineage
  return (
    <>
      <Way id="tilblivelse" way="before" profile={profile} steps={before} />
      <Way id="fortsaettelse" way="after" profile={profile} steps={after} />
    </>
  )
}

type WayParts = {
  readonly id: string
  readonly way: 'before' | 'after'
  readonly profile: Profile
  readonly steps: readonly Step[]
}

function Way({ id, way, profile, steps }: WayParts) {
  const t = textsOverTime(usePage().language).lineage
  if (steps.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{way === 'before' ? t.title : t.titleAfter}</h2>
      <ul class="plain-list">
        {steps.map((step) => (
          <li key={`${step.earlier.id} ${step.later.id} ${step.kind}`}>
            <StepText way={way} step={step} profile={profile} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type SentenceParts = Pick<WayParts, 'way'> & {
  readonly step: Step
  readonly organization: Organization
  readonly day: Day
}

/** "Afløste den 1. juli 2022 Klynge Nord (2019–2022)": the nearer form is named where it is another than the page's own. */
export function StepSentence({ way, step, organization, day }: SentenceParts) {
  const { language } = usePage()
  const t = textsOverTime(language).lineage
  const [near, far] = way === 'before' ? [step.later, step.earlier] : [step.earlier, step.later]
  const isComing = step.on !== null && day < step.on
  const { verb, tail } = t.step(way, step.kind, step.on === null ? null : dayText(step.on, language), isComing)
  return (
    <>
      {near.id === organization.id ? capital(verb) : <FormLink organization={near} day={day} />}{' '}
      {near.id === organization.id ? null : `${verb} `}
      <FormLink organization={far} day={day} />
      {tail}.
    </>
  )
}

function StepText({ way, step, profile }: Omit<SentenceParts, 'organization' | 'day'> & { readonly profile: Profile }) {
  return (
    <>
      <StepSentence way={way} step={step} organization={profile.organization} day={profile.day} />
      {way === 'before' ? <CrossingText step={step} profile={profile} /> : null}{' '}
      <Says certainty={step.certainty} source={step.source} />
      {step.note === null ? null : (
        <span class="register-note" lang="da">
          {step.note}
        </span>
      )}
    </>
  )
}

/** Whether the municipalities are the same as in the form before. */
function CrossingText({ step, profile }: { readonly step: Step; readonly profile: Profile }) {
  const { language } = usePage()
  const t = textsOverTime(language).lineage
  const { organization, dossier, chronicle, day } = profile
  if (step.later.id !== organization.id) return null
  const crossing = crossingOf(step.earlier, organization, chronicle.earlierSeats, dossier.ties)
  if (crossing === null) return null
  const names = (those: readonly Organization[]) => texts(language).join(those.map((one) => nameOn(one, day)))
  if (crossing.joined.length + crossing.left.length === 0)
    return <> {crossing.disputed.length === 0 ? t.sameMunicipalities : t.sameBut(names(crossing.disputed))}</>
  return (
    <>
      {crossing.joined.length === 0 ? null : ` ${t.joined(names(crossing.joined))}`}
      {crossing.left.length === 0 ? null : ` ${t.left(names(crossing.left))}`}
    </>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** An earlier or later form by its name in its own time and its years, since forms of the same body often bear one name. */
export function FormLink({ organization, day }: { readonly organization: Organization; readonly day: Day }) {
  const t = textsOverTime(usePage().language).lineage
  return (
    <A to={pathInItsTime(organization, day)}>
      {t.form(nameInItsTime(organization, day), year(organization.period.startDate), year(organization.period.endDate))}
    </A>
  )
}

/** Its page on the day, or on the day of its own period that lies nearest. */
function pathInItsTime({ slug, period }: Organization, day: Day): string {
  const nearest = nearestDay(period, day)
  return nearest === null ? organizationPath(slug) : onDay(organizationPath(slug), nearest)
}

/** The name of the day; before its first day the first, after its last the last one. */
export function nameInItsTime(organization: Organization, day: Day): string {
  return nameOn(organization, nearestDay(organization.period, day) ?? day)
}

function year(day: Day | null): string | null {
  return day === null ? null : day.slice(0, 4)
}
