import { type Day, danishDay, parseDay } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { questionsOn, readQuestions } from '../../structure/actions/read-questions.ts'
import { nameOn } from '../../structure/model/names.ts'
import { dayOf, isOpen, type Question } from '../../structure/model/question.ts'
import { questionAsData } from '../../structure/model/question-data.ts'
import { placesIn, sayingsOf } from '../../structure/model/sayings.ts'
import { placeOf } from '../../structure/model/standing.ts'
import { textsOfDisagreements } from '../../structure/texts-disagreements.ts'
import { dayText, periodText } from '../../ui/format.ts'
import { texts } from '../texts.ts'
import { completed, exits, type Given, type Outcome, refused, type Verb, type Workplace } from '../verb.ts'

export const structureClaims: Verb = {
  words: 'structure claims',
  usage: '[--open] [--on DAY]',
  about: {
    da: 'Det, som kilderne er uenige om: hvem der siger hvad, hvor det står, og hvad registret følger. Med --open kun det, som ingen har afgjort; med --on kun det, som gælder dagen.',
    en: 'What sources disagree about: who says what, where it is written, and what the register follows. With --open only what nobody has decided; with --on only what concerns the day.',
  },
  options: ['on'],
  flags: ['open'],
  operands: [0, 0],
  needs: 'database',
  run: listClaims,
}

async function listClaims({ options, flags, language }: Given, { database, today }: Workplace): Promise<Outcome> {
  const on = options.on === undefined ? null : parseDay(options.on)
  if (options.on !== undefined && on === null) {
    return refused('not-a-day', texts(language).notADay(options.on), exits.usage)
  }
  const found = await database.reading({ kind: 'operator', day: today }, (tx) =>
    on === null ? readQuestions(tx) : questionsOn(tx, on),
  )
  const questions = flags.has('open') ? found.filter(isOpen) : found
  const asked = on ?? today
  return completed(
    questions.map((question) => questionAsData(question, dayOf(question, asked))),
    questions.length === 0
      ? [emptySentence(on, language)]
      : questions.flatMap((question) => linesOf(question, asked, language)),
  )
}

function emptySentence(on: Day | null, language: Language): string {
  const t = textsOfDisagreements(language)
  return on === null ? t.none : t.noneOn(dayText(on, language))
}

/** A question for a person at a terminal: what is asked, a line per source, and what the register does. */
function linesOf({ slug, disagreement, followed, counted }: Question, asked: Day, language: Language): string[] {
  const day = dayOf({ disagreement }, asked)
  const isPast = placeOf(asked, disagreement.period) === 'after'
  const t = textsOfDisagreements(language)
  const who = nameOn(disagreement.subject, day)
  const names = (those: Parameters<typeof placesIn>[0]) => placesIn(those).map((place) => nameOn(place, day))
  const { ruling } = disagreement
  const isDone =
    ruling === null
      ? t.meanwhile(names(followed), names(counted)[0] ?? null)
      : t.decided(
          dayText(danishDay(ruling.decidedAt), language),
          ruling.chosen.map((place) => nameOn(place, day)),
          ruling.countedIn === null ? null : nameOn(ruling.countedIn, day),
        )
  const said = sayingsOf(disagreement).map(({ set, claims, isOnly, isMarked }) => {
    const places = names(claims)
    const words =
      places.length === 0 ? t.isSilent(who) : isMarked ? t.marks(places) : t.says(set.nature, isOnly, places)
    return `  ${set.title} ${words}${set.source.url === null ? '' : ` (${set.source.url})`}`
  })
  return [
    `${slug} · ${t.questions[disagreement.kind](who, isPast)} · ${periodText(disagreement.period, language)} · ${ruling === null ? t.state.open : t.state.ruled}`,
    ...said,
    `  ${isDone}`,
  ]
}
