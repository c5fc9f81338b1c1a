import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import { proposeRules, type TakenRule } from '../../governance/actions/propose-rules.ts'
import { type DocumentKind, documentKinds } from '../../governance/model/governing/governing-document.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import { versionOfFile } from '../../governance/storage/governing-documents.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { isShortEnough } from '../model/terms/length.ts'
import { readTerms } from '../model/terms/read-terms.ts'
import { sectionsOfText } from '../model/terms/sections-of-text.ts'
import { type AcceptedRule, acceptedRules, type VerdictRefusal } from '../model/terms/verdicts.ts'
import { contentOf, moveDocument } from '../storage/documents.ts'
import { ownDocument } from './open-review.ts'

const line = z.string().trim().max(1_000).catch('').default('')

/** What is said of a text and of each rule in it: `verdict-0`, `wording-0`, `least-0`, `most-0` for the first, and so on. */
export const termsForm = z
  .object({ kind: line, title: line, visibility: line, decidesBy: line, version: seenVersion.default(0) })
  .catchall(line)
export type TermsForm = z.output<typeof termsForm>

export type TermsRefusal =
  | VerdictRefusal
  | 'missing'
  | 'not-open'
  | 'no-kind'
  | 'no-title'
  | 'no-visibility'
  | 'no-decides'
  | 'changed-meanwhile'
  | 'taken-over'

/** Names a place in a document as the source of a rule: file, page, line. */
export type Cited = (name: string, page: number, line: number) => string

export type TakenOver = { readonly organization: string; readonly kind: DocumentKind; readonly number: number }

/** Makes of a document's text a draft version, and of the rules that a person takes over a draft set. The document then says that it was. */
export async function takeOverTerms(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  form: TermsForm,
  cited: Cited,
): Promise<Result<TakenOver, TermsRefusal>> {
  const own = await ownDocument(tx, actor, slug)
  if (!own.ok) return own
  const document = own.value
  const content = await contentOf(tx, document.id)
  if (content === null || document.state === 'accepted') return refuse('not-open')
  if (!isShortEnough(content.text)) return refuse('missing')
  if ((await versionOfFile(tx, document.organization.id, document.file)) !== null) return refuse('taken-over')
  if (document.version !== form.version) return refuse('changed-meanwhile')
  const kind = documentKinds.find((one) => one === form.kind)
  if (kind === undefined) return refuse('no-kind', 'kind')
  if (form.title === '' || form.title.length > 300) return refuse('no-title', 'title')
  const visibility = visibilities.find((one) => one === form.visibility && one !== 'author')
  if (visibility === undefined) return refuse('no-visibility', 'visibility')
  const { decidesBy } = form
  if (decidesBy !== 'agreement' && decidesBy !== 'vote') return refuse('no-decides', 'decidesBy')
  const accepted = acceptedRules(readTerms(content.text).rules, (place) => verdictIn(form, place))
  if (!accepted.ok) return accepted
  const kept = await proposeRules(tx, actor, {
    organization: document.organization.slug,
    kind,
    title: form.title,
    sections: sectionsOfText(content.text),
    visibility,
    original: { file: document.file, name: document.name },
    source: document.name,
    decidesBy,
    rules: accepted.value.map((one) => takenRule(one, document.name, cited)),
  })
  if (!kept.ok) return refuse('missing')
  await moveDocument(tx, document.id, 'taken-over')
  return done({ organization: document.organization.slug, kind, number: kept.value })
}

function verdictIn(form: TermsForm, place: number) {
  const of = (word: string) => String(form[`${word}-${place}`] ?? '')
  return { verdict: of('verdict'), wording: of('wording'), atLeast: of('least'), atMost: of('most') }
}

function takenRule({ rule, demand, wording }: AcceptedRule, name: string, cited: Cited): TakenRule {
  const { page, line: on } = rule.place
  return { demand, wording, certainty: rule.certainty, source: cited(name, page, on).slice(0, 300) }
}
