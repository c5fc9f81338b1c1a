import { type Day, danishDay } from '../../kernel/day.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { usePage } from '../../ui/context.ts'
import { dayText, periodText } from '../../ui/format.ts'
import type { Disagreement } from '../model/disagreements.ts'
import { nameOn } from '../model/names.ts'
import type { Organization, Source } from '../model/organization.ts'
import { dayOf, placeName, type Question } from '../model/question.ts'
import { placesIn, type Saying, sayingsOf } from '../model/sayings.ts'
import { placeOf } from '../model/standing.ts'
import { onDay, organizationPath, questionPath } from '../paths.ts'
import { textsOfDisagreements } from '../texts-disagreements.ts'
import { Cited } from './sources.tsx'

/** How a question is told: on the day asked about and the one of its own that lies nearest, whether it is over, and what its places are called. */
export type Telling = {
  readonly asked: Day
  readonly told: Day
  readonly isPast: boolean
  readonly nameOf: (place: Organization) => string
}

export function tellingOf(question: Question, asked: Day): Telling {
  const told = dayOf(question, asked)
  const isPast = placeOf(asked, question.disagreement.period) === 'after'
  return { asked, told, isPast, nameOf: (place) => placeName(question, place, told) }
}

/** An organization by its name on the question's day, leading to its page on that day. */
export function PlaceThen({
  organization,
  telling,
}: {
  readonly organization: Organization
  readonly telling: Telling
}) {
  const path = organizationPath(organization.slug)
  return <A to={telling.told === telling.asked ? path : onDay(path, telling.told)}>{telling.nameOf(organization)}</A>
}

/** "Where does Havnby belong?" */
export function titleOf({ kind, subject }: Disagreement, { told, isPast }: Telling, language: 'da' | 'en'): string {
  return textsOfDisagreements(language).questions[kind](nameOn(subject, told), isPast)
}

/** One question: who says what, for when, and what the register does meanwhile or what was decided. */
export function QuestionInShort({ question, asked }: { readonly question: Question; readonly asked: Day }) {
  const { language } = usePage()
  const telling = tellingOf(question, asked)
  const { disagreement } = question
  return (
    <li id={question.slug}>
      <h3>
        <A to={questionPath(question.slug)}>{titleOf(disagreement, telling, language)}</A>
      </h3>
      <p class="muted small">{periodText(disagreement.period, language)}</p>
      <p>
        <WhoSaysWhat disagreement={disagreement} telling={telling} />
      </p>
      <p>
        <Meanwhile question={question} telling={telling} />
      </p>
    </li>
  )
}

/** A sentence per source, each with its mark. */
function WhoSaysWhat({ disagreement, telling }: { readonly disagreement: Disagreement; readonly telling: Telling }) {
  const who = nameOn(disagreement.subject, telling.told)
  return (
    <>
      {sayingsOf(disagreement).map((saying) => (
        <span key={saying.set.id}>
          {inDanish(saying.set.title)} <SaidWords saying={saying} who={who} telling={telling} />
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

function SaidWords({
  saying,
  who,
  telling,
}: {
  readonly saying: Saying
  readonly who: string
  readonly telling: Telling
}) {
  const t = textsOfDisagreements(usePage().language)
  const { set, claims, isOnly, isMarked } = saying
  const places = namesOf(claims, telling)
  if (places.length === 0) return <>{t.isSilent(who)}</>
  return <>{isMarked ? t.marks(places) : t.says(set.nature, isOnly, places)}</>
}

/** What the register goes by; where it is decided, what was decided when. */
export function Meanwhile({ question, telling }: { readonly question: Question; readonly telling: Telling }) {
  const { language } = usePage()
  const t = textsOfDisagreements(language)
  const { disagreement, followed, counted } = question
  const { ruling } = disagreement
  if (ruling === null) return <>{t.meanwhile(namesOf(followed, telling), namesOf(counted, telling)[0] ?? null)}</>
  const chosen = ruling.chosen.map(telling.nameOf)
  const countedIn = ruling.countedIn === null ? null : telling.nameOf(ruling.countedIn)
  return (
    <>
      {t.decided(dayText(danishDay(ruling.decidedAt), language), chosen, countedIn)} {inDanish(ruling.reason)}
    </>
  )
}

function namesOf(those: Parameters<typeof placesIn>[0], { nameOf }: Telling): string[] {
  return placesIn(those).map(nameOf)
}
