import { z } from 'zod'
import { writeOnce } from '../db/idempotency.ts'
import type { Database, ReadTx } from '../db/transactions.ts'
import { covers } from '../kernel/period.ts'
import { done } from '../kernel/result.ts'
import { type Answer, type ApiDescription, type Asked, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { digestOf, readQuestions } from './actions/read-questions.ts'
import { changedSince, reversalForm, reverseRuling } from './actions/reverse-ruling.ts'
import { ruleOn, rulingForm } from './actions/rule-on.ts'
import { dayOf } from './model/question.ts'
import { questionAnswer, questionAsData, questionAsRows } from './model/question-data.ts'
import { mayKeepRegister } from './model/right.ts'
import { DisagreementPage } from './pages/disagreement.tsx'
import { DisagreementsPage } from './pages/disagreements.tsx'
import { nothingTyped, type TypedOnQuestion } from './pages/ruling-forms.tsx'
import { tellingOf, titleOf } from './pages/sayings.tsx'
import { disagreementsPath, questionPath } from './paths.ts'
import { textsOfApi } from './texts-api.ts'
import { textsOfDisagreements } from './texts-disagreements.ts'

/** What sources disagree about, and where a keeper of the register decides it. */
export function disagreementRoutes(db: Database): Route[] {
  const one = `${disagreementsPath}/:question`
  return [
    {
      method: 'GET',
      url: disagreementsPath,
      who: 'public',
      api: listApi,
      answer: (asked) => db.reading(asked.actor, (tx) => listAnswer(tx, asked)),
    },
    {
      method: 'GET',
      url: one,
      who: 'public',
      api: questionApi,
      answer: (asked) => db.reading(asked.actor, (tx) => questionAnswerOf(tx, asked, nothingTyped)),
    },
    { method: 'POST', url: one, who: 'signed-in', answer: (asked) => decide(db, asked) },
    { method: 'POST', url: `${one}/omgoer`, who: 'signed-in', answer: (asked) => reverse(db, asked) },
  ]
}

const listApi: ApiDescription = {
  summary: (language) => textsOfDisagreements(language).api.list,
  json: z.array(questionAnswer),
  credit: (language) => textsOfApi(language).credit.own,
  csv: (language) => textsOfDisagreements(language).csv,
  readsDay: true,
}

const questionApi: ApiDescription = {
  summary: (language) => textsOfDisagreements(language).api.one,
  json: questionAnswer,
  csv: (language) => textsOfDisagreements(language).csv,
}

async function listAnswer(tx: ReadTx, asked: Asked): Promise<Answer> {
  const all = await readQuestions(tx)
  const questions = asked.isAsOfChosen ? all.filter(({ disagreement }) => covers(disagreement.period, asked.asOf)) : all
  const t = textsOfDisagreements(asked.language)
  return {
    kind: 'page',
    title: t.title,
    main: <DisagreementsPage questions={questions} asked={asked.asOf} isDayChosen={asked.isAsOfChosen} />,
    json: questions.map((question) => questionAsData(question, dayOf(question, asked.asOf))),
    csv: [t.csv, ...questions.flatMap((question) => questionAsRows(question, dayOf(question, asked.asOf)))],
    showsAsOf: true,
    crumbs: [{ label: t.title, to: disagreementsPath }],
  }
}

/** One question. For keepers with the forms, empty or as they were sent with what was wrong. */
async function questionAnswerOf(tx: ReadTx, asked: Asked, typed: TypedOnQuestion): Promise<Answer> {
  const question = (await readQuestions(tx)).find(({ slug }) => slug === asked.params.question)
  if (question === undefined) return missing
  const isKeeper = mayKeepRegister(asked.actor)
  const t = textsOfDisagreements(asked.language)
  const title = titleOf(question.disagreement, tellingOf(question, asked.asOf), asked.language)
  const day = dayOf(question, asked.asOf)
  return {
    kind: 'page',
    status: formStatus(typed.ruling?.word ?? typed.reversal?.word, clashes),
    title,
    main: (
      <DisagreementPage
        question={question}
        asked={asked.asOf}
        keeping={isKeeper ? { seen: digestOf(question), typed } : null}
      />
    ),
    json: questionAsData(question, day),
    csv: [t.csv, ...questionAsRows(question, day)],
    isPrivate: isKeeper,
    crumbs: [
      { label: t.title, to: disagreementsPath },
      { label: title, to: questionPath(question.slug) },
    ],
  }
}

const clashes = ['already-ruled', 'changed-meanwhile', 'already-reversed', 'register-changed']

async function decide(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person' || !mayKeepRegister(actor)) return missing
  const form = rulingForm.parse(asked.form)
  const slug = params.question ?? ''
  const ruled = await writeOnce(db, actor, asked, async (tx) => {
    const ruling = await ruleOn(tx, actor, slug, form)
    return ruling.ok ? done(questionPath(slug)) : ruling
  })
  if (ruled.ok) return redirect(ruled.value)
  const { chosen, countedIn, reason } = form
  const typed = { ...nothingTyped, chosen, countedIn, reason, ruling: { word: ruled.refusal, at: ruled.at } }
  return db.reading(actor, (tx) => questionAnswerOf(tx, asked, typed))
}

async function reverse(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person' || !mayKeepRegister(actor)) return missing
  const form = reversalForm.parse(asked.form)
  const questions = await db.reading(actor, readQuestions)
  const question = questions.find(({ slug }) => slug === params.question)
  if (question === undefined) return missing
  const reversed = await writeOnce(db, actor, asked, async (tx) => {
    const ruling = await reverseRuling(tx, actor, form)
    return ruling.ok ? done(questionPath(question.slug)) : ruling
  })
  if (reversed.ok) return redirect(reversed.value)
  const said = { ...nothingTyped, why: form.why, reversal: { word: reversed.refusal, at: reversed.at } }
  return db.reading(actor, async (tx) => {
    const isChanged = reversed.refusal === 'register-changed'
    return questionAnswerOf(tx, asked, isChanged ? { ...said, changed: await changedSince(tx, form.ruling) } : said)
  })
}
