import type { Day } from '../../kernel/day.ts'
import { EmptyState, PageHead } from '../../ui/components/pieces.tsx'
import { address, usePage } from '../../ui/context.ts'
import { dayText } from '../../ui/format.ts'
import { isOpen, type Question } from '../model/question.ts'
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
  const open = questions.filter(isOpen)
  const ruled = questions.filter((question) => !isOpen(question))
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
  return disagreement.places.flatMap(({ claimedBy, deniedBy }) =>
    [...claimedBy, ...deniedBy].map(({ set }) => set.source),
  )
}
