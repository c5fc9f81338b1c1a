import { documentKinds } from '../../governance/model/governing/governing-document.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import { documentVersionPath } from '../../governance/paths.ts'
import { organizationPath } from '../../structure/paths.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { Choice, Field, Form } from '../../ui/components/form.tsx'
import { A } from '../../ui/components/link.tsx'
import { Mark, Notice, PageHead, Table } from '../../ui/components/pieces.tsx'
import { usePage } from '../../ui/context.ts'
import { texts as uiTexts } from '../../ui/texts.ts'
import type { ProposedRule } from '../model/terms/proposal.ts'
import { numbersIn } from '../model/terms/verdicts.ts'
import type { ClusterBeside, TermsView } from '../model/terms/view.ts'
import { lineAnchor, termsReviewPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { DocumentText } from './document-text.tsx'

type Problems = ReturnType<typeof texts>['terms']['problems']

/** What was typed in the form, by the names of its fields, and what was wrong with it. `at` names a field, or a rule's place. */
export type TypedTerms = {
  readonly fields: Readonly<Record<string, string>>
  readonly refusal?: { readonly word: keyof Problems; readonly at?: string | undefined }
}

/** A text beside the rules that were read in it, each to be taken over, corrected or left out. */
export function TermsPage({ view, typed }: { readonly view: TermsView; readonly typed: TypedTerms }) {
  const t = texts(usePage().language)
  const { document, text, reading, clusters, takenOver } = view
  const problem = typed.refusal === undefined ? null : t.terms.problems[typed.refusal.word]
  return (
    <>
      <PageHead over={document.name} title={t.terms.title} lead={t.terms.lead(reading.rules.length)} />
      {problem === null ? null : (
        <Notice isProblem title={uiTexts(usePage().language).problemsTitle}>
          <p>{problem}</p>
        </Notice>
      )}
      {takenOver === null ? (
        <p>{t.terms.draftSays}</p>
      ) : (
        <Notice title={t.terms.takenOver}>
          <p>
            <A to={documentVersionPath(document.organization.slug, takenOver.kind, takenOver.number)}>
              {t.terms.kinds[takenOver.kind]}, {takenOver.number}
            </A>
          </p>
        </Notice>
      )}
      <div class="review">
        <div class="review-text">
          <h2 id="tekst">{t.terms.text}</h2>
          <DocumentText text={text} stretch={null} asLines />
        </div>
        <section class="review-claims" aria-labelledby="regler">
          <h2 id="regler">{t.terms.rules}</h2>
          {takenOver === null ? <TermsForm view={view} typed={typed} /> : null}
        </section>
      </div>
      <Clusters clusters={clusters} />
    </>
  )
}

function TermsForm({ view, typed }: { readonly view: TermsView; readonly typed: TypedTerms }) {
  const { language } = usePage()
  const t = texts(language)
  const { refusal, fields } = typed
  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: refusal?.at === name ? t.terms.problems[refusal.word] : undefined,
  })
  const open = visibilities.filter((value) => value !== 'author')
  return (
    <Form action={termsReviewPath(view.document.slug)}>
      <input type="hidden" name="version" value={view.document.version} />
      {view.reading.rules.map((rule, place) => (
        <RuleFields key={place} rule={rule} place={place} typed={typed} />
      ))}
      <Choice
        {...field('kind')}
        legend={t.terms.kind}
        options={documentKinds.map((value) => ({ value, label: t.terms.kinds[value] }))}
      />
      <Field {...field('title')} label={t.terms.documentTitle} isRequired />
      <Choice
        {...field('decidesBy')}
        legend={t.terms.decidesBy}
        options={(['agreement', 'vote'] as const).map((value) => ({ value, label: t.terms.decides[value] }))}
      />
      <Choice
        {...field('visibility')}
        legend={t.terms.visibility}
        options={open.map((value) => ({ value, label: t.visibilities[value] }))}
      />
      <button type="submit" class="button button-primary">
        {t.terms.save}
      </button>
    </Form>
  )
}

function RuleFields({
  rule,
  place,
  typed: { fields, refusal },
}: {
  readonly rule: ProposedRule
  readonly place: number
  readonly typed: TypedTerms
}) {
  const t = texts(usePage().language).terms
  const { quote, place: at, doubt } = rule
  const numbers = numbersIn(rule.demand)
  const word = refusal?.at === String(place) ? refusal.word : null
  const error = (...words: (keyof Problems)[]) => (word !== null && words.includes(word) ? t.problems[word] : undefined)
  const named = (name: string) => ({ name: `${name}-${place}`, value: fields[`${name}-${place}`] ?? '' })
  return (
    <article class="panel" aria-labelledby={`regel-${place}`}>
      <h3 id={`regel-${place}`}>
        <a href={`#${lineAnchor(at.page, at.line)}`}>{t.place(at.page, at.line)}</a>{' '}
        {doubt === null ? null : <Mark tone="needs-you">{t.doubts[doubt]}</Mark>}
      </h3>
      <p>
        {t.saysText}: <q>{inDanish(quote)}</q>
      </p>
      <Field {...named('wording')} label={t.wording} error={error('no-wording')} rows={2} />
      {numbers.atLeast === undefined ? null : (
        <Field {...named('least')} type="number" label={t.atLeast} error={error('bad-number')} />
      )}
      {numbers.atMost === undefined ? null : (
        <Field {...named('most')} type="number" label={t.atMost} hint={t.atMostHint} error={error('bad-number')} />
      )}
      <Choice
        {...named('verdict')}
        legend={t.decision}
        error={error('undecided')}
        options={[
          { value: 'accept', label: t.accept },
          { value: 'refuse', label: t.refuse },
        ]}
      />
    </article>
  )
}

function Clusters({ clusters }: { readonly clusters: readonly ClusterBeside[] }) {
  const t = texts(usePage().language).terms
  if (clusters.length === 0) return null
  const rows = clusters.map(({ name, municipalities, register }) => [
    register === null ? inDanish(name) : <A to={organizationPath(register.slug)}>{inDanish(name)}</A>,
    municipalities.join(', '),
    register === null ? t.notInRegister : differing(municipalities, register.municipalities, t),
  ])
  return <Table caption={t.clusters} head={t.clusterHead} rows={rows} />
}

function differing(text: readonly string[], register: readonly string[], t: ReturnType<typeof texts>['terms']): string {
  const onlyText = text.filter((one) => !register.includes(one))
  const onlyRegister = register.filter((one) => !text.includes(one))
  const parts = [
    onlyText.length === 0 ? null : t.onlyInText(onlyText.join(', ')),
    onlyRegister.length === 0 ? null : t.onlyInRegister(onlyRegister.join(', ')),
  ].filter((part) => part !== null)
  return parts.length === 0 ? t.same : parts.join('; ')
}
