import type { Day } from '../../kernel/day.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import type { ClaimedPlace } from '../model/disagreements.ts'
import { type DecidedFact, isOpen, type Question, rejectedIn } from '../model/question.ts'
import { type Saying, sayingsOf } from '../model/sayings.ts'
import { disagreementsPath } from '../paths.ts'
import { textsOfDisagreements } from '../texts-disagreements.ts'
import { FactTable } from './decided-facts.tsx'
import { Says } from './pieces.tsx'
import { Problem, ReverseForm, RulingForm, type TypedOnQuestion } from './ruling-forms.tsx'
import { RulingList } from './rulings.tsx'
import { Meanwhile, PlaceThen, type Telling, tellingOf, titleOf } from './sayings.tsx'
import { SourceList } from './sources.tsx'

/** What a keeper needs to decide: what was seen, what was typed and what was wrong with it. */
export type Keeping = { readonly seen: string; readonly typed: TypedOnQuestion }

type Parts = {
  readonly question: Question
  readonly asked: Day
  /** Null for whoever does not keep the register. */
  readonly keeping: Keeping | null
}

/** One question: all claims side by side, what the register follows, what was ruled, and for keepers the form. */
export function DisagreementPage({ question, asked, keeping }: Parts) {
  const { language } = usePage()
  const t = textsOfDisagreements(language).question
  const { disagreement } = question
  const telling = tellingOf(question, asked)
  const period = periodText(disagreement.period, language)
  const parts = { question, telling }
  return (
    <>
      <PageHead
        over={t.over}
        title={titleOf(disagreement, telling, language)}
        lead={isOpen(question) ? t.openLead(period) : t.ruledLead(period)}
      />
      {keeping === null ? null : <Problem typed={keeping.typed} isOpen={isOpen(question)} />}
      <p>
        {textsOfDisagreements(language).reasons[disagreement.reason]} <Meanwhile {...parts} />
      </p>
      <Claims {...parts} />
      <Register {...parts} />
      <RulingList rulings={question.rulings} telling={telling} />
      {keeping === null ? null : isOpen(question) ? (
        <RulingForm {...parts} {...keeping} />
      ) : (
        <ReverseForm {...parts} typed={keeping.typed} />
      )}
      <SourceList sources={sourcesOf(question)} />
      <p>
        <A to={disagreementsPath}>{t.back}</A>
      </p>
    </>
  )
}

type QuestionParts = { readonly question: Question; readonly telling: Telling }

/** Every source a row, every place a column. */
function Claims({ question, telling }: QuestionParts) {
  const { language } = usePage()
  const t = textsOfDisagreements(language)
  const { places } = question.disagreement
  return (
    <section aria-labelledby="udsagn">
      <h2 id="udsagn">{t.question.claims}</h2>
      <Table
        caption={t.caption}
        head={[t.question.source, ...places.map(({ object }) => telling.nameOf(object))]}
        rows={sayingsOf(question.disagreement).map((saying) => [
          <SetName saying={saying} key="set" />,
          ...places.map((place) => <Cell saying={saying} place={place} key={place.object.id} />),
        ])}
      />
    </section>
  )
}

function SetName({ saying: { set } }: { readonly saying: Saying }) {
  const t = textsOfDisagreements(usePage().language).question
  return (
    <>
      {inDanish(set.title)} {set.nature === 'proposal' ? <Mark>{t.proposal}</Mark> : null}
    </>
  )
}

/** What one source says of one place. */
function Cell({ saying, place }: { readonly saying: Saying; readonly place: ClaimedPlace }) {
  const { language } = usePage()
  const t = textsOfDisagreements(language).question
  const claims = saying.claims.filter(({ object }) => object.id === place.object.id)
  const denial = place.deniedBy.find(({ set }) => set.id === saying.set.id)
  if (claims.length === 0 && denial === undefined) return <span class="muted">{t.nothing}</span>
  if (claims.length === 0) return <>{denial?.why === 'missing' ? t.missing : t.no}</>
  return (
    <>
      {claims.map(({ id, certainty, source, note, period }) => (
        <div key={id}>
          {t.yes}, {periodText(period, language)} <Says certainty={certainty} source={source} />
          {note === null ? null : (
            <span class="register-note" lang="da">
              {note}
            </span>
          )}
        </div>
      ))}
    </>
  )
}

/** What the register goes by, and the claims that it does not follow. */
function Register({ question, telling }: QuestionParts) {
  const { language } = usePage()
  const t = textsOfDisagreements(language).question
  const { followed, undecided, counted } = question
  const rejected = rejectedIn(question)
  const lines = [
    ...followed.map((fact) => ({ fact, role: t.roles.followed })),
    ...undecided.map((fact) => ({ fact: withoutRepeat(question, fact), role: t.roles.undecided })),
    ...counted.map((fact) => ({ fact, role: t.roles.counted })),
  ]
  return (
    <section aria-labelledby="registret">
      <h2 id="registret">{t.register}</h2>
      {lines.length === 0 ? (
        <p>{t.registerEmpty}</p>
      ) : (
        <FactTable caption={t.registerCaption} lines={lines} telling={telling} />
      )}
      {rejected.length === 0 ? null : (
        <>
          <h3>{t.rejected}</h3>
          <ul class="plain-list">
            {rejected.map(({ id, object, period, set, certainty, source }) => (
              <li key={id}>
                <PlaceThen organization={object} telling={telling} />, {periodText(period, language)}:{' '}
                {inDanish(set.title)} <Says certainty={certainty} source={source} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What a claim above says already is not said again. */
function withoutRepeat({ disagreement }: Question, fact: DecidedFact): DecidedFact {
  const isSaid = disagreement.places.some(({ claimedBy }) => claimedBy.some(({ note }) => note === fact.note))
  return isSaid ? { ...fact, note: null } : fact
}

function sourcesOf({ disagreement, followed, undecided, counted }: Question) {
  const claims = disagreement.places.flatMap(({ claimedBy, deniedBy }) => [
    ...claimedBy.map(({ source }) => source),
    ...[...claimedBy, ...deniedBy].map(({ set }) => set.source),
  ])
  return [...claims, ...[...followed, ...undecided, ...counted].map(({ source }) => source)]
}
