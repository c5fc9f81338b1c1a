import type { ComponentChildren } from 'preact'
import type { Day } from '../../kernel/day.ts'
import { A } from '../../ui/components/link.tsx'
import { Mark } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { countText, danishOrder, dayText, periodText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { Citizens } from '../model/citizens.ts'
import { nameOn } from '../model/names.ts'
import type { Certainty, Organization, Source, Tie } from '../model/organization.ts'
import { organizationPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { Cited } from './sources.tsx'

/** An organization by its name of the day, leading to its page. */
export function OrganizationLink({
  organization,
  day,
  children,
}: {
  readonly organization: Organization
  readonly day: Day
  readonly children?: ComponentChildren
}) {
  return <A to={organizationPath(organization.slug)}>{children ?? nameOn(organization, day)}</A>
}

/** Several of them, in one line. */
export function OrganizationLinks({
  organizations,
  day,
}: {
  readonly organizations: readonly Organization[]
  readonly day: Day
}) {
  return (
    <>
      {organizations.map((organization, place) => (
        <>
          {place === 0 ? null : ', '}
          <OrganizationLink organization={organization} day={day} />
        </>
      ))}
    </>
  )
}

/** How sure a fact is, and where it is written. */
export function Says({ certainty, source }: { readonly certainty: Certainty; readonly source: Source }) {
  const word = uiTexts(usePage().language).certainty[certainty]
  const tone = certainty === 'confirmed' ? 'good' : certainty === 'inferred' ? 'quiet' : 'needs-you'
  return (
    <>
      <Mark tone={tone}>{word}</Mark>
      <Cited source={source} />
    </>
  )
}

/** The same with what a reader must know beside it. */
export function WithNote({ tie }: { readonly tie: Tie }) {
  return (
    <>
      <Says certainty={tie.certainty} source={tie.source} />
      {tie.note === null ? null : (
        <span class="register-note" lang="da">
          {tie.note}
        </span>
      )}
    </>
  )
}

/** Figures are lent: whose they are stands beneath them. */
export function Credit({ source }: { readonly source: Source }) {
  const words = texts(usePage().language).credit(source.publisher, source.title, source.licence)
  return <p class="small muted">{source.url === null ? words : <a href={source.url}>{words}</a>}</p>
}

/** A number with a bar before it; the number says the same, so the bar is not read aloud. */
export function CountBar({ count, most }: { readonly count: number; readonly most: number }) {
  const width = most === 0 ? 0 : Math.max(0.5, (100 * count) / most)
  return (
    <span class="count-bar">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={width.toFixed(1)} height="4" />
      </svg>
      <span>{countText(count, usePage().language)}</span>
    </span>
  )
}

/** How many live here, and what the number leaves out. */
export function CitizensText({
  citizens,
  disputed,
  day,
}: {
  readonly citizens: Citizens
  readonly disputed: readonly Tie[]
  readonly day: Day
}) {
  const { language } = usePage()
  const t = texts(language).citizens
  const names = (organizations: readonly Organization[]) =>
    texts(language).join(organizations.map((organization) => nameOn(organization, day)))
  return (
    <>
      {t.sentence(countText(citizens.persons, language), dayText(citizens.day, language))}
      {citizens.disputed === 0
        ? null
        : ` ${t.disputed(countText(citizens.disputed, language), names(disputed.map(({ other }) => other)))}`}
      {citizens.missing.length === 0 ? null : ` ${t.missing(names(citizens.missing))}`}
    </>
  )
}

/** A period, and how sure it is where it is not. */
export function PeriodFact({ organization, source }: { readonly organization: Organization; readonly source: Source }) {
  return (
    <>
      {periodText(organization.period, usePage().language)} <Says certainty={organization.certainty} source={source} />
    </>
  )
}

export function byName(day: Day) {
  return (a: Organization, b: Organization) => danishOrder(nameOn(a, day), nameOn(b, day))
}

export function tiesByName(ties: readonly Tie[], day: Day): Tie[] {
  const order = byName(day)
  return ties.toSorted((a, b) => order(a.other, b.other))
}
