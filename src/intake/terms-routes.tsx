import { writeOnce } from '../db/idempotency.ts'
import type { Database } from '../db/transactions.ts'
import { documentVersionPath } from '../governance/paths.ts'
import { wordingOf } from '../governance/texts-rule-wording.da.ts'
import { done } from '../kernel/result.ts'
import { type Answer, type Asked, formStatus, missing, type Route, redirect } from '../ui/route.ts'
import { takeOverTerms, termsForm } from './actions/take-over-terms.ts'
import { viewTerms } from './actions/view-terms.ts'
import { numbersIn } from './model/terms/verdicts.ts'
import { kindOf, type TermsView } from './model/terms/view.ts'
import { TermsPage, type TypedTerms } from './pages/terms.tsx'
import { reviewPath, termsReviewPath } from './paths.ts'
import { texts } from './texts.ts'

/** A document read as terms of reference or rules of procedure: the text beside the rules in it, and the form that takes them over. */
export function termsRoutes(db: Database): Route[] {
  const url = termsReviewPath(':document')
  return [
    { method: 'GET', url, who: 'signed-in', answer: (asked) => show(db, asked) },
    { method: 'POST', url, who: 'signed-in', answer: (asked) => save(db, asked) },
  ]
}

async function show(db: Database, asked: Asked, typed?: TypedTerms): Promise<Answer> {
  const slug = asked.params.document ?? ''
  const view = await db.reading(asked.actor, (tx) => viewTerms(tx, asked.actor, slug, asked.asOf))
  if (view === null) return missing
  return {
    kind: 'page',
    status: formStatus(typed?.refusal?.word, conflicts),
    title: texts(asked.language).terms.title,
    isPrivate: true,
    crumbs: [{ label: view.document.name, to: reviewPath(slug) }],
    main: <TermsPage view={view} typed={typed ?? { fields: asRead(view) }} />,
  }
}

const conflicts = ['changed-meanwhile', 'taken-over', 'not-open']

/** The form as the reading fills it: what is not in doubt is taken over, unless the person says otherwise. */
function asRead(view: TermsView): Record<string, string> {
  const { reading, document } = view
  const ofRules = reading.rules.flatMap(({ demand, doubt }, place) => {
    const { atLeast, atMost } = numbersIn(demand)
    return [
      [`wording-${place}`, wordingOf(demand)],
      [`least-${place}`, String(atLeast ?? '')],
      [`most-${place}`, String(atMost ?? '')],
      [`verdict-${place}`, doubt === null ? 'accept' : ''],
    ]
  })
  return Object.fromEntries([
    ...ofRules,
    ['kind', kindOf(view) ?? ''],
    ['title', reading.title ?? document.name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '')],
    ['decidesBy', reading.decidesBy ?? ''],
    ['visibility', ''],
  ])
}

async function save(db: Database, asked: Asked): Promise<Answer> {
  const { actor, params } = asked
  if (actor.kind !== 'person') return missing
  const sent = termsForm.safeParse(asked.form)
  const form = sent.success ? sent.data : termsForm.parse({})
  const saved = await writeOnce(db, actor, asked, async (tx) => {
    const taken = await takeOverTerms(tx, actor, params.document ?? '', form, texts('da').terms.cited)
    if (!taken.ok) return taken
    const { organization, kind, number } = taken.value
    return done(documentVersionPath(organization, kind, number))
  })
  if (saved.ok) return redirect(saved.value)
  if (saved.refusal === 'missing') return missing
  const fields = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, String(value)]))
  return show(db, asked, { fields, refusal: { word: saved.refusal, at: saved.at } })
}
