import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { Notice } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { periodText } from '../../ui/format.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import { isCounted, nowhere } from '../model/decision.ts'
import type { DecidedFact, Question } from '../model/question.ts'
import { questionPath, reversalPath } from '../paths.ts'
import { textsOfDisagreements } from '../texts-disagreements.ts'
import { FactTable } from './decided-facts.tsx'
import { type Telling, titleOf } from './sayings.tsx'

type Texts = ReturnType<typeof textsOfDisagreements>

/** What was typed in one of the two forms, and what was wrong with it. */
export type TypedOnQuestion = {
  readonly chosen: readonly string[]
  readonly countedIn: string
  readonly reason: string
  readonly why: string
  readonly ruling?: { readonly word: keyof Texts['form']['refusals']; readonly at?: string | undefined }
  readonly reversal?: { readonly word: keyof Texts['reversal']['refusals']; readonly at?: string | undefined }
  /** Where the register was changed since: how the ruling left it, and how it stands now. */
  readonly changed?: { readonly left: readonly DecidedFact[]; readonly now: readonly DecidedFact[] }
}

export const nothingTyped: TypedOnQuestion = { chosen: [], countedIn: '', reason: '', why: '' }

type RulingParts = {
  readonly question: Question
  readonly telling: Telling
  readonly seen: string
  readonly typed: TypedOnQuestion
}

/** The form by which a keeper says what the register follows. */
export function RulingForm({ question, telling, seen, typed }: RulingParts) {
  const { language } = usePage()
  const t = textsOfDisagreements(language).form
  const { disagreement } = question
  const error = (name: string) => (typed.ruling?.at === name ? t.refusals[typed.ruling.word] : undefined)
  const places = disagreement.places.map(({ object }) => ({ value: object.slug, label: telling.nameOf(object) }))
  return (
    <section aria-labelledby="afgoer">
      <h2 id="afgoer">{t.title}</h2>
      <p>{t.lead(periodText(disagreement.period, language))}</p>
      <Form action={questionPath(question.slug)}>
        <input type="hidden" name="seen" value={seen} />
        <Places
          legend={titleOf(disagreement, telling, language)}
          options={[...places, { value: nowhere, label: t.nowhere }]}
          chosen={typed.chosen}
          error={error('chosen')}
        />
        {isCounted(disagreement) && places.length > 1 ? (
          <Choice
            name="countedIn"
            legend={t.countedIn}
            hint={t.countedInHint}
            options={[{ value: '', label: t.countedOnly }, ...places]}
            value={typed.countedIn}
            error={error('countedIn')}
          />
        ) : null}
        <Field
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          rows={4}
          value={typed.reason}
          error={error('reason')}
          isRequired
        />
        <button type="submit" class="button button-primary">
          {t.save}
        </button>
      </Form>
    </section>
  )
}

type PlacesParts = {
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly error: string | undefined
}

/** One place or several, or none of them. */
function Places({ legend, options, chosen, error }: PlacesParts) {
  const t = textsOfDisagreements(usePage().language).form
  return (
    <fieldset
      class={error === undefined ? 'form-group' : 'form-group form-error'}
      aria-describedby={error === undefined ? 'chosen-hint' : 'chosen-hint chosen-error'}
    >
      <legend class="form-label">{legend}</legend>
      <span class="form-hint" id="chosen-hint">
        {t.chosenHint}
      </span>
      {error === undefined ? null : (
        <span class="form-error-message" id="chosen-error">
          {error}
        </span>
      )}
      {options.map(({ value, label }, place) => (
        <div class="form-group-checkbox" key={value}>
          <input
            type="checkbox"
            class="form-checkbox"
            id={`chosen-${value}`}
            name="chosen"
            value={value}
            checked={chosen.includes(value)}
            autofocus={error !== undefined && place === 0}
          />
          <label for={`chosen-${value}`}>{label}</label>
        </div>
      ))}
    </fieldset>
  )
}

/** The form by which a keeper takes a ruling back. */
export function ReverseForm({ question, telling, typed }: Omit<RulingParts, 'seen'>) {
  const { language } = usePage()
  const t = textsOfDisagreements(language).reversal
  const { reversal, changed } = typed
  return (
    <section aria-labelledby="omgoer">
      <h2 id="omgoer">{t.title}</h2>
      <p>{t.lead}</p>
      {changed === undefined ? null : (
        <>
          <Facts title={t.left} facts={changed.left} telling={telling} />
          <Facts title={t.now} facts={changed.now} telling={telling} />
        </>
      )}
      <Form action={reversalPath(question.slug)}>
        <input type="hidden" name="ruling" value={question.disagreement.ruling?.id ?? ''} />
        <Field
          name="why"
          label={t.why}
          rows={3}
          value={typed.why}
          error={reversal?.at === 'why' ? t.refusals[reversal.word] : undefined}
          isRequired
        />
        <button type="submit" class="button button-secondary">
          {t.save}
        </button>
      </Form>
    </section>
  )
}

function Facts({
  title,
  facts,
  telling,
}: {
  readonly title: string
  readonly facts: readonly DecidedFact[]
  readonly telling: Telling
}) {
  const t = textsOfDisagreements(usePage().language)
  const { roles } = t.question
  const roleOf = ({ kind, certainty }: DecidedFact) =>
    kind === 'counted' ? roles.counted : certainty === 'conflict' ? roles.undecided : roles.followed
  if (facts.length === 0)
    return (
      <p>
        {title}: {t.reversal.nothing}
      </p>
    )
  return <FactTable caption={title} lines={facts.map((fact) => ({ fact, role: roleOf(fact) }))} telling={telling} />
}

/** Why the form that was sent changed nothing; where it cannot be sent again, what was typed in it. */
export function Problem({ typed, isOpen }: { readonly typed: TypedOnQuestion; readonly isOpen: boolean }) {
  const { language } = usePage()
  const t = textsOfDisagreements(language)
  const { ruling, reversal } = typed
  if (ruling === undefined && reversal === undefined) return null
  const lost = ruling !== undefined && !isOpen ? typed.reason : reversal !== undefined && isOpen ? typed.why : ''
  return (
    <Notice isProblem title={uiTexts(language).problemsTitle}>
      {ruling === undefined ? null : <p>{t.form.refusals[ruling.word]}</p>}
      {reversal === undefined ? null : <p>{t.reversal.refusals[reversal.word]}</p>}
      {lost === '' ? null : <p>{t.form.youWrote(lost)}</p>}
    </Notice>
  )
}
