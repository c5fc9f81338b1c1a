import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { longestReason } from '../model/decision.ts'
import type { DecidedFact } from '../model/question.ts'
import { mayKeepRegister, rightToKeep } from '../model/right.ts'
import { type Ruling, stands } from '../model/ruling.ts'
import { factsOfRows } from '../storage/decided-facts.ts'
import {
  type ChangedRows,
  type KeptRows,
  lockQuestion,
  type RulingScope,
  replaceRows,
  rowsAround,
} from '../storage/rewrite-register.ts'
import { allRulings } from '../storage/rulings.ts'
import { markReversed, rowsOfRuling } from '../storage/write-ruling.ts'

export const reversalForm = z.object({
  ruling: z.uuid().catch(''),
  why: z.string().trim().catch('').default(''),
})
export type ReversalForm = z.output<typeof reversalForm>

export type ReverseRulingNo =
  | 'no-right'
  | 'no-such-ruling'
  | 'already-reversed'
  | 'register-changed'
  | 'no-reason'
  | 'reason-too-long'

/** Takes a ruling back: the register's rows stand as they stood before it, byte for byte, unless somebody has changed them since. */
export async function reverseRuling(
  tx: WriteTx,
  actor: Actor,
  form: ReversalForm,
): Promise<Result<string, ReverseRulingNo>> {
  if (!mayKeepRegister(actor)) return refuse('no-right')
  const asked = await rulingWithId(tx, form.ruling)
  if (asked === null) return refuse('no-such-ruling')
  await lockQuestion(tx, asked.kind, asked.subject.id)
  const ruling = await rulingWithId(tx, form.ruling)
  const rows = await rowsOfRuling(tx, form.ruling)
  if (ruling === null || rows === null) return refuse('no-such-ruling')
  if (!stands(ruling)) return refuse('already-reversed')
  if (form.why === '') return refuse('no-reason', 'why')
  if (form.why.length > longestReason) return refuse('reason-too-long', 'why')
  const { before, after } = rows
  const now = await rowsAround(tx, scopeOf(ruling, rows), rows)
  if (!isSame(now, after)) return refuse('register-changed')
  await replaceRows(tx, after, before)
  await markReversed(tx, ruling.id, actor.kind === 'person' ? actor.person : null, form.why)
  await record(tx, actor, {
    action: 'reverse-ruling',
    rightHeld: rightToKeep(actor),
    objectKind: 'ruling',
    objectId: ruling.id,
    organization: ruling.subject.id,
    payload: { reason: form.why, before: after, after: before },
  })
  return done(ruling.id)
}

function isSame(one: KeptRows, other: KeptRows): boolean {
  const text = ({ relations, places }: KeptRows) => JSON.stringify([relations, places])
  return text(one) === text(other)
}

async function rulingWithId(tx: ReadTx, id: string): Promise<Ruling | null> {
  return (await allRulings(tx)).find((ruling) => ruling.id === id) ?? null
}

/** The places that the ruling was about: those it chose, and those whose rows it changed. */
function scopeOf({ kind, subject, period, chosen }: Ruling, { before, after }: ChangedRows): RulingScope {
  const changed = [...before.relations, ...after.relations].flatMap(({ object_id }) => object_id ?? [])
  return { kind, subject: subject.id, period, objects: [...new Set([...changed, ...chosen.map(({ id }) => id)])] }
}

/** How a ruling left the register, and how it stands now: for whoever is told that somebody has changed it since. */
export async function changedSince(
  tx: ReadTx,
  id: string,
): Promise<{ readonly left: readonly DecidedFact[]; readonly now: readonly DecidedFact[] }> {
  const [ruling, rows] = [await rulingWithId(tx, id), await rowsOfRuling(tx, id)]
  if (ruling === null || rows === null) return { left: [], now: [] }
  const now = await rowsAround(tx, scopeOf(ruling, rows), rows)
  return { left: await factsOfRows(tx, rows.after), now: await factsOfRows(tx, now) }
}
