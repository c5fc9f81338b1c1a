import type { Day } from '../../kernel/day.ts'
import { EmptyState, PageHead } from '../../ui/components/pieces.tsx'
import { address, usePage } from '../../ui/context.ts'
import { danishOrder, dayText } from '../../ui/format.ts'
import { isOpen, type Question } from '../model/question.ts'
import { compareStarts } from '../model/spans.ts'
import { disagreementsPath } from '../paths.ts'
import { textsOfDisagreements } from '../texts-disagreements.ts'
import { QuestionInShort } from './sayings.tsx'
import { SourceList } from './sources.tsx'

type Parts = {
  readonly questions: readonly Question[]
  readonly asked: Day
  /** Only what concerns the day is shown. */
  readonly isDayChosen: boolean
}

/** Everything about which sources disagree: what is open first, then what was decided. */
export function DisagreementsPage({ questions, asked, isDayChosen }: Parts) {
  const { language } = usePage()
  const t = textsOfDisagreements(language)
  const listed = questions.toSorted(inOrder)
  const open = listed.filter(isOpen)
  const ruled = listed.filter((question) => !isOpen(question))
  const day = dayText(asked, language)
  return (
    <>
      <PageHead title={t.title} lead={t.lead(open.length, ruled.length)} />
      {isDayChosen ? (
        <p>
          {t.onDay(day)} <a href={address({ language, asOf: null }, disagreementsPath)}>{t.all}</a>
        </p>
      ) : null}
      {questions.length === 0 ? (
        <EmptyState>
          <p>{isDayChosen ? t.noneOn(day) : t.none}</p>
          <p>{t.noneHow}</p>
        </EmptyState>
      ) : null}
      <Questions id="aabne" title={t.open} questions={open} asked={asked} />
      <Questions id="afgjort" title={t.ruled} questions={ruled} asked={asked} />
      {questions.length === 0 ? null : <SourceList sources={questions.flatMap(sourcesOf)} />}
    </>
  )
}

function Questions({
  id,
  title,
  questions,
  asked,
}: {
  readonly id: string
  readonly title: string
  readonly questions: readonly Question[]
  readonly asked: Day
}) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="plain-list">
        {questions.map((question) => (
          <QuestionInShort key={question.slug} question={question} asked={asked} />
        ))}
      </ul>
    </section>
  )
}

function sourcesOf({ disagreement }: Question) {
  return disagreement.places.flatMap(({ claimedBy, deniedBy }) => [
    ...claimedBy.map(({ source }) => source),
    ...deniedBy.map(({ set }) => set.source),
  ])
}

/** What began last first; beside each other by name. */
function inOrder(a: Question, b: Question): number {
  const [one, other] = [a.disagreement, b.disagreement]
  const later = compareStarts(other.period.startDate, one.period.startDate)
  return later === 0 ? danishOrder(one.subject.names[0]?.name ?? '', other.subject.names[0]?.name ?? '') : later
}
