import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result } from '../../kernel/result.ts'
import { lastDayOf } from '../model/constitution/constitution.ts'
import { rightIn } from '../model/rights.ts'
import { addLinesFor, removeLines, renewLine } from '../storage/constitution-lines.ts'
import { countChange, markConstitution } from '../storage/constitutions.ts'
import { type HeldRefusal, holdDraft } from './hold-draft.ts'

/**
 * Looks at the seats anew: those that have come meanwhile get a line, those that are gone lose theirs, those that were changed are
 * looked at as they are now. What was chosen stays chosen.
 */
export async function renewConstitution(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<null, HeldRefusal>> {
  const held = await holdDraft(tx, actor, slug, id)
  if (!held.ok) return held
  const { plan, seats, constitution } = held.value
  if (plan.troubles.length === 0) return done(null)
  const lastDay = lastDayOf(constitution)
  const gone: string[] = []
  for (const trouble of plan.troubles) {
    if (trouble.word === 'gone') gone.push(trouble.line.id)
    if (trouble.word === 'changed-meanwhile') {
      const membership = seats.find((one) => one.id === trouble.line.held?.membership)
      if (membership !== undefined) await renewLine(tx, trouble.line, membership)
    }
  }
  await removeLines(tx, gone)
  await addLinesFor(
    tx,
    id,
    plan.troubles.flatMap((trouble) =>
      trouble.word === 'not-listed'
        ? [
            {
              membership: trouble.membership,
              choice: trouble.membership.period.endDate === lastDay ? 'ends' : 'continues',
            },
          ]
        : [],
    ),
  )
  await countChange(tx, id)
  return done(null)
}

/** Puts a draft aside: nothing comes of it. A second time it changes nothing. */
export async function putConstitutionAside(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<null, HeldRefusal>> {
  const held = await holdDraft(tx, actor, slug, id)
  if (!held.ok) return held
  const { organization, constitution } = held.value
  await markConstitution(tx, id, 'put-aside')
  await record(tx, actor, {
    action: 'put-constitution-aside',
    rightHeld: rightIn(actor, organization),
    objectKind: 'constitution',
    objectId: id,
    organization: organization.id,
    payload: { firstDay: constitution.firstDay },
  })
  return done(null)
}
