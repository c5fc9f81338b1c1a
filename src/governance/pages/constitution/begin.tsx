import type { Day } from '../../../kernel/day.ts'
import { inDanish } from '../../../ui/components/danish.tsx'
import { Field, Form } from '../../../ui/components/form.tsx'
import { A } from '../../../ui/components/link.tsx'
import { Notice, PageHead } from '../../../ui/components/pieces.tsx'
import { usePage } from '../../../ui/context.ts'
import { dayText } from '../../../ui/format.ts'
import { texts as uiTexts } from '../../../ui/texts.ts'
import type { Constitution } from '../../model/constitution/constitution.ts'
import type { LegislativeTerm } from '../../model/legislative-term.ts'
import type { Party } from '../../model/membership.ts'
import { constitutionPath, newConstitutionPath, termsPath } from '../../paths.ts'
import { constitutionTexts } from '../../texts-constitution.ts'
import { fullName } from '../pieces.tsx'

type Refusals = ReturnType<typeof constitutionTexts>['begin']['refusals']

/** What was typed, and what was wrong with it. */
export type TypedBegin = {
  readonly firstDay: string
  readonly source: string
  readonly refusal?: { readonly word: keyof Refusals; readonly at?: string | undefined }
}

/** Where a secretary begins a draft, and finds those that are begun and those that have been carried out. */
export function BeginConstitutionPage({
  organization,
  whole,
  term,
  constitutions,
  typed,
  day,
}: {
  readonly organization: Party
  readonly whole: Party | null
  /** The term that runs today. */
  readonly term: LegislativeTerm | null
  readonly constitutions: readonly Constitution[]
  readonly typed: TypedBegin
  readonly day: Day
}) {
  const { language } = usePage()
  const t = constitutionTexts(language).begin
  const { refusal } = typed
  const error = (name: string) => (refusal?.at === name ? t.refusals[refusal.word] : undefined)
  const drafts = constitutions.filter(({ state }) => state === 'draft')
  const earlier = constitutions.filter(({ state }) => state !== 'draft')
  const slug = organization.slug
  return (
    <>
      <PageHead over={fullName(organization, whole, day)} title={t.title} lead={t.lead} />
      {refusal === undefined ? null : (
        <Notice isProblem title={uiTexts(language).problemsTitle}>
          <p>{t.refusals[refusal.word]}</p>
        </Notice>
      )}
      <Listed title={t.drafts} slug={slug} constitutions={drafts} />
      <Form action={newConstitutionPath(slug)}>
        <Field
          name="firstDay"
          type="date"
          label={t.firstDay}
          hint={t.firstDayHint}
          value={typed.firstDay}
          error={error('firstDay')}
          isRequired
        />
        <Field
          name="source"
          label={t.source}
          hint={t.sourceHint}
          value={typed.source}
          error={error('source')}
          isRequired
        />
        <div class="actions">
          <button type="submit" class="button button-primary">
            {t.save}
          </button>
        </div>
      </Form>
      <p>
        {term === null ? null : <>{inSentence(term, t.termNow('§'))} </>}
        <A to={termsPath}>{t.terms}</A>
      </p>
      <Listed title={t.earlier} slug={slug} constitutions={earlier} />
    </>
  )
}

function Listed({
  title,
  slug,
  constitutions,
}: {
  readonly title: string
  readonly slug: string
  readonly constitutions: readonly Constitution[]
}) {
  const { language } = usePage()
  const t = constitutionTexts(language)
  if (constitutions.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain-list">
        {constitutions.map(({ id, firstDay, state }) => (
          <li key={id}>
            <A to={constitutionPath(slug, id)}>{t.begin.line(dayText(firstDay, language), t.states[state])}</A>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The sentence with the term's Danish name in it. */
function inSentence({ name }: LegislativeTerm, sentence: string) {
  const [before, after] = sentence.split('§')
  return (
    <>
      {before}
      {inDanish(name)}
      {after}
    </>
  )
}
