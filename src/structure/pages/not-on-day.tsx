import type { ComponentChildren } from 'preact'
import type { Day } from '../../kernel/day.ts'
import type { Period } from '../../kernel/period.ts'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Notice, PageHead } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText, periodText } from '../../ui/format.ts'
import { formsOn } from '../model/lineage.ts'
import { ownTitle, type Profile } from '../model/profile.ts'
import { nearestDay } from '../model/standing.ts'
import { onDay, organizationPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOverTime } from '../texts-over-time.ts'
import { FormLink, LineageSection } from './lineage.tsx'
import { PeriodFact } from './pieces.tsx'

/** The page of an organization on a day on which it did not exist; `begins` is the first day that the register knows. */
export function NotOnDay({ profile, begins }: { readonly profile: Profile; readonly begins: Day | null }) {
  const { language } = usePage()
  const t = texts(language)
  const { organization, dossier, name, day, place } = profile
  const nearest = nearestDay(organization.period, day)
  const sentence = place === 'before' ? t.notOnDay.before : t.notOnDay.after
  return (
    <>
      <PageHead
        over={t.classifications[organization.classification]}
        title={organization.classification === 'cluster' ? ownTitle(profile) : name}
        lead={sentence(name, dayText(day, language))}
      />
      <Forms profile={profile} />
      <Notice>
        {begins === null || begins <= day ? null : (
          <p>{textsOverTime(language).notOnDay.begins(dayText(begins, language))}</p>
        )}
        <p>
          {t.notOnDay.known(periodText(organization.period, language))}{' '}
          {nearest === null ? null : (
            <A to={onDay(organizationPath(organization.slug), nearest)}>
              {t.notOnDay.seeFirst(dayText(nearest, language))}
            </A>
          )}
        </p>
      </Notice>
      <dl class="facts">
        <dt>{t.facts.period}</dt>
        <dd>
          <PeriodFact organization={organization} source={dossier.source} />
        </dd>
      </dl>
      <LineageSection profile={profile} />
    </>
  )
}

/** The earlier or later form that did exist on the day. */
function Forms({ profile }: { readonly profile: Profile }) {
  const { language } = usePage()
  const t = textsOverTime(language).notOnDay
  const { chronicle, day, place } = profile
  const forms = formsOn(chronicle.lineage, day)
  if (forms.length === 0) return null
  return (
    <p>
      {place === 'before' ? t.before : t.after}{' '}
      {forms.map((form, at) => (
        <>
          {at === 0 ? null : ', '}
          <FormLink organization={form} day={day} />
        </>
      ))}
      .
    </p>
  )
}

type NothingParts = {
  /** What kind of organizations, in the plural and in words. */
  readonly what: string
  readonly title: string
  readonly path: string
  readonly day: Day
  readonly known: Period | null
  /** The first day that the register knows anything of. */
  readonly begins: Day | null
  readonly children?: ComponentChildren
}

/** A list with nothing in it: on this day, or at all. */
export function NothingOnDay({ what, title, path, day, known, begins, children }: NothingParts) {
  const { language } = usePage()
  const t = texts(language).notOnDay
  const nearest = known === null ? null : nearestDay(known, day)
  return (
    <>
      <PageHead title={title} />
      <EmptyState>
        {known === null ? (
          <p>{t.empty(what)}</p>
        ) : (
          <p>
            {t.nothing(what, dayText(day, language))} {t.begins(periodText(known, language))}{' '}
            {nearest === null ? null : <A to={onDay(path, nearest)}>{t.seeDay(dayText(nearest, language))}</A>}
          </p>
        )}
        {begins === null || begins <= day ? null : (
          <p>{textsOverTime(language).notOnDay.begins(dayText(begins, language))}</p>
        )}
        {children}
      </EmptyState>
    </>
  )
}
