import { type Day, danishDay } from '../../kernel/day.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText, periodText } from '../../ui/format.ts'
import type { Disagreement } from '../model/disagreements.ts'
import { nameOn } from '../model/names.ts'
import type { Organization, Source } from '../model/organization.ts'
import { dayOf, type Question } from '../model/question.ts'
import { placesIn, type Saying, sayingsOf } from '../model/sayings.ts'
import { placeOf } from '../model/standing.ts'
import { onDay, organizationPath, questionPath } from '../paths.ts'
import { textsOfDisagreements } from '../texts-disagreements.ts'
import { Cited } from './sources.tsx'

/** The days that a page tells of: the one asked about, and the one of the question that lies nearest to it; and whether it is over. */
export type Days = { readonly asked: Day; readonly told: Day; readonly isPast: boolean }

export function daysOf(question: Question, asked: Day): Days {
  return { asked, told: dayOf(question, asked), isPast: placeOf(asked, question.disagreement.period) === 'after' }
}

/** An organization by its name on the question's day, leading to its page on that day. */
export function PlaceThen({ organization, days }: { readonly organization: Organization; readonly days: Days }) {
  const path = organizationPath(organization.slug)
  const name = nameOn(organization, days.told)
  return <A to={days.told === days.asked ? path : onDay(path, days.told)}>{name}</A>
}

/** "Where does Havnby belong?" */
export function titleOf({ kind, subject }: Disagreement, { told, isPast }: Days, language: 'da' | 'en'): string {
  return textsOfDisagreements(language).questions[kind](nameOn(subject, told), isPast)
}

/** One question: who says what, for when, and what the register does meanwhile or what was decided. */
export function QuestionInShort({ question, asked }: { readonly question: Question; readonly asked: Day }) {
  const { language } = usePage()
  const days = daysOf(question, asked)
  const { disagreement } = question
  return (
    <li id={question.slug}>
      <h3>
        <A to={questionPath(question.slug)}>{titleOf(disagreement, days, language)}</A>
      </h3>
      <p class="muted small">{periodText(disagreement.period, language)}</p>
      <p>
        <WhoSaysWhat disagreement={disagreement} days={days} />
      </p>
      <p>
        <Meanwhile question={question} days={days} />
      </p>
    </li>
  )
}

/** A sentence per source, each with its mark. */
function WhoSaysWhat({ disagreement, days }: { readonly disagreement: Disagreement; readonly days: Days }) {
  const who = nameOn(disagreement.subject, days.told)
  return (
    <>
      {sayingsOf(disagreement).map((saying) => (
        <span key={saying.set.id}>
          {inDanish(saying.set.title)} <SaidWords saying={saying} who={who} days={days} />
          {citedBy(saying).map((source) => (
            <Cited source={source} key={source.title} />
          ))}
          .{' '}
        </span>
      ))}
    </>
  )
}

/** Where it is written; where it leaves the subject out, the collection's own source. */
function citedBy({ set, claims }: Saying): Source[] {
  const sources = claims.length === 0 ? [set.source] : claims.map(({ source }) => source)
  return [...new Map(sources.map((source) => [source.title, source])).values()]
}

function SaidWords({ saying, who, days }: { readonly saying: Saying; readonly who: string; readonly days: Days }) {
  const t = textsOfDisagreements(usePage().language)
  const { set, claims, isOnly, isMarked } = saying
  const places = namesOf(claims, days)
  if (places.length === 0) return <>{t.isSilent(who)}</>
  return <>{isMarked ? t.marks(places) : t.says(set.nature, isOnly, places)}</>
}

/** What the register goes by; where it is decided, what was decided when. */
export function Meanwhile({ question, days }: { readonly question: Question; readonly days: Days }) {
  const { language } = usePage()
  const t = textsOfDisagreements(language)
  const { disagreement, followed, counted } = question
  const { ruling } = disagreement
  if (ruling === null) return <>{t.meanwhile(namesOf(followed, days), namesOf(counted, days)[0] ?? null)}</>
  const chosen = ruling.chosen.map((place) => nameOn(place, days.told))
  const countedIn = ruling.countedIn === null ? null : nameOn(ruling.countedIn, days.told)
  return (
    <>
      {t.decided(dayText(danishDay(ruling.decidedAt), language), chosen, countedIn)} {inDanish(ruling.reason)}
    </>
  )
}

function namesOf(those: Parameters<typeof placesIn>[0], { told }: Days): string[] {
  return placesIn(those).map((place) => nameOn(place, told))
}
