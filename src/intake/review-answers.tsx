import type { Database, ReadTx, WriteTx } from '../db/transactions.ts'
import type { Actor } from '../kernel/actor.ts'
import type { Refusal, Result } from '../kernel/result.ts'
import { type Answer, type Asked, missing, redirect } from '../ui/route.ts'
import { viewReview } from './actions/view-review.ts'
import type { Fields } from './model/corrections.ts'
import { partOf, shownPart } from './model/parts.ts'
import { nextOpen } from './model/review.ts'
import type { ReviewView } from './model/review-view.ts'
import { ReviewPage } from './pages/review.tsx'
import { keptQuery, type Problem, type ReviewAsked } from './pages/review-asked.ts'
import { intakePath } from './paths.ts'
import { reviewJson } from './review-json.ts'
import { texts } from './texts.ts'

/** A form of the review as it was sent. */
export type Sent = {
  readonly actor: Extract<Actor, { kind: 'person' }>
  readonly document: string
  readonly form: Fields
  readonly key: string | null
  readonly path: string
  /** what keeps the page as it was shown; led by the claim to go to, where that stands in another part */
  readonly query: (next: string | null) => string
}

export type DeedNo = keyof ReturnType<typeof texts>['refusals']

/** What one form does: the address to go to, or why not; null where no page of ours sends such a form. */
export type Deed = (tx: WriteTx, sent: Sent) => Promise<Result<string, DeedNo> | null>

const conflicts: ReadonlySet<DeedNo> = new Set<DeedNo>([
  'not-open',
  'already-accepted',
  'changed-meanwhile',
  'decided-by-colleague',
  'replaced-since',
  'changed-since',
])

export async function answerDeed(db: Database, asked: Asked, deed: Deed): Promise<Answer> {
  const { actor } = asked
  if (actor.kind !== 'person') return missing
  const document = asked.params.document ?? ''
  const form = textsOf(asked.form)
  const shown = await db.reading(actor, (tx) => viewReview(tx, actor, document, new Date()))
  if (shown === null) return missing
  const wanted = reviewAsked(asked, shown)
  const query = (next: string | null) => keptQuery(inPartOf(shown, wanted, next))
  const sent: Sent = { actor, document, form, key: asked.idempotencyKey, path: asked.path, query }
  const answer = await db.writing(actor, (tx) => deed(tx, sent))
  if (answer === null) return missing
  if (answer.ok) return redirect(answer.value)
  return answer.refusal === 'missing' ? missing : showReview(db, asked, { refusal: answer, form })
}

/** A claim that comes next is shown in its own part of a long document. */
function inPartOf({ opened }: ReviewView, asked: ReviewAsked, next: string | null): ReviewAsked {
  if (opened === null || next === null || asked.part === 'all') return asked
  return { ...asked, part: partOf(opened.claims, next) }
}

type Refused = { readonly refusal: Refusal<DeedNo>; readonly form: Fields }

export async function showReview(db: Database, asked: Asked, refused: Refused | null = null): Promise<Answer> {
  const load = (tx: ReadTx) => viewReview(tx, asked.actor, asked.params.document ?? '', new Date())
  const view = await db.reading(asked.actor, load)
  if (view === null) return missing
  const t = texts(asked.language)
  const wanted = reviewAsked(asked, view)
  const shown = refused === null ? wanted : { ...wanted, ...again(asked, refused) }
  return {
    kind: 'page',
    status: refused === null ? 200 : conflicts.has(refused.refusal.refusal) ? 409 : 422,
    title: view.title,
    isPrivate: true,
    crumbs: [{ label: t.list.title, to: intakePath }],
    islands: view.document.state === 'waiting' ? ['waiting'] : ['review'],
    main: <ReviewPage view={view} asked={shown} />,
    json: reviewJson(view),
  }
}

/** The same page again, with what was typed and why it was not taken. */
function again({ language, path }: Asked, { refusal, form }: Refused): Partial<ReviewAsked> {
  const { of, about, item, participant } = form
  const [verdict, claim = null] = (form.verdict ?? '').split(' ', 2)
  const typed =
    of === undefined
      ? form
      : { of, visibility: form[`visibility-${of}`], reason: form[`reason-${of}`], reviewOn: form[`review-on-${of}`] }
  const at = refusal.at ?? (of === undefined ? undefined : 'visibility')
  const isPlaced = path.endsWith('/oplysninger') || path.endsWith('/tilfoej') || path.endsWith('/adgang')
  const problem: Problem = { sentence: texts(language).refusals[refusal.refusal], at: isPlaced ? at : undefined, typed }
  return {
    problem,
    ...(verdict === 'corrected' ? { correcting: claim } : {}),
    ...(about === undefined ? {} : { adding: { about, item: item ? Number(item) : null } }),
    ...(participant === undefined ? {} : { choosing: participant }),
    ...(of !== undefined && /^\d+$/.test(of) ? { stating: Number(of) } : {}),
  }
}

/** What the address asks to see. */
function reviewAsked({ query }: Asked, { opened }: ReviewView): ReviewAsked {
  const claims = opened?.claims ?? []
  const next = opened === null ? null : nextOpen(claims, opened.review.verdicts, '')
  const item = query.punkt
  return {
    part: shownPart(query.del, claims, query.ret ?? next),
    asLines: query.tekst === 'linjer',
    correcting: query.ret ?? null,
    adding:
      query.tilfoej === undefined ? null : { about: query.tilfoej, item: item === undefined ? null : Number(item) },
    choosing: query.person ?? null,
    stating: query.adgang === undefined || !/^\d{1,6}$/.test(query.adgang) ? null : Number(query.adgang),
    isKnown: query.kendt !== undefined,
    problem: null,
  }
}

/** The text fields of a form; of one that was sent twice the last counts. */
function textsOf(form: unknown): Fields {
  if (typeof form !== 'object' || form === null) return {}
  const fields = Object.entries(form).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value])
  return Object.fromEntries(fields.filter(([name, value]) => typeof value === 'string' && !secret.has(name)))
}

const secret = new Set(['form-secret', 'form-key'])
