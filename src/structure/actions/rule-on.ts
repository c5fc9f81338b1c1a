import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/id.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type Decision, type DecisionNo, decisionOf, type FollowedPlace } from '../model/decision.ts'
import type { Disagreement } from '../model/disagreements.ts'
import { isOpen } from '../model/question.ts'
import { type Rewriting, rewrittenPlaces, rewrittenRelations } from '../model/rewriting.ts'
import { mayKeepRegister, rightToKeep } from '../model/right.ts'
import {
  type ChangedRows,
  keptRows,
  lockQuestion,
  placedRow,
  type RulingScope,
  replaceRows,
  rowsAround,
  rowsWithin,
} from '../storage/rewrite-register.ts'
import { addRulingRow, isRuledOn, sourcesOfClaims } from '../storage/write-ruling.ts'
import { digestOf, readQuestions } from './read-questions.ts'

const text = z.string().trim().catch('').default('')

/** A ruling as it is typed. */
export const rulingForm = z.object({
  /** Public ids of the places where it belongs, or `-` where nowhere. */
  chosen: z
    .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(text).max(100))
    .catch([])
    .default([]),
  /** Public id of the one that counts the citizens. */
  countedIn: text,
  reason: text,
  /** What was seen when it was typed. */
  seen: text,
})
export type RulingForm = z.output<typeof rulingForm>

export type RuleOnNo = DecisionNo | 'no-right' | 'no-such-question' | 'already-ruled' | 'changed-meanwhile'

/** Decides a question for its whole period: the register follows what is chosen, and keeps the rows as they were. Answers the ruling's id. */
export async function ruleOn(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  form: RulingForm,
): Promise<Result<string, RuleOnNo>> {
  if (!mayKeepRegister(actor)) return refuse('no-right')
  const asked = (await readQuestions(tx)).find((question) => question.slug === slug)
  if (asked === undefined) return refuse('no-such-question')
  await lockQuestion(tx, asked.disagreement.kind, asked.disagreement.subject.id)
  const question = (await readQuestions(tx)).find((one) => one.slug === slug)
  if (question === undefined) return refuse('changed-meanwhile')
  const scope = scopeOf(question.disagreement)
  if (!isOpen(question) || (await isRuledOn(tx, scope))) return refuse('already-ruled')
  const decision = decisionOf(question.disagreement, form)
  if (!decision.ok) return decision
  if (digestOf(question) !== form.seen) return refuse('changed-meanwhile')
  return done(await rule(tx, actor, scope, decision.value))
}

async function rule(tx: WriteTx, actor: Actor, scope: RulingScope, decision: Decision): Promise<string> {
  const { before, after } = await rewrite(tx, scope, decision)
  const { reason, countedIn, followed } = decision
  const ruling = {
    ...scope,
    id: newId(),
    chosen: followed.map(({ object }) => object.id),
    countedIn: countedIn?.object.id ?? null,
    reason,
    decidedBy: actor.kind === 'person' ? actor.person : null,
    before,
    after,
  }
  await addRulingRow(tx, ruling)
  await record(tx, actor, {
    action: 'rule-on',
    rightHeld: rightToKeep(actor),
    objectKind: 'ruling',
    objectId: ruling.id,
    organization: scope.subject,
    payload: ruling,
  })
  return ruling.id
}

async function rewrite(
  tx: WriteTx,
  scope: RulingScope,
  { followed, countedIn, reason }: Decision,
): Promise<ChangedRows> {
  const before = await rowsWithin(tx, scope)
  const sources = await sourcesOfClaims(
    tx,
    followed.map(({ claim }) => claim.id),
  )
  const placed = ({ object, claim }: FollowedPlace) => ({
    object: object.id,
    period: object.period,
    source: sources.get(claim.id) ?? '',
  })
  const rewriting: Rewriting = {
    period: scope.period,
    asked: scope.objects,
    chosen: followed.map(placed),
    countedIn: countedIn === null ? null : placed(countedIn),
    note: `Afgjort: ${reason}`,
  }
  const after = keptRows(
    scope,
    rewrittenRelations(before.relations.map(placedRow), rewriting, newId),
    rewrittenPlaces(before.places.map(placedRow), rewriting, newId),
  )
  await replaceRows(tx, before, after)
  return { before, after: await rowsAround(tx, scope, { before, after }) }
}

function scopeOf({ kind, subject, period, places }: Disagreement): RulingScope {
  return { kind, subject: subject.id, period, objects: places.map(({ object }) => object.id) }
}
