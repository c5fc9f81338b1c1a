import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result } from '../../kernel/result.ts'
import { type Choice, type ConstitutionLine, choices } from '../model/constitution/constitution.ts'
import { storeChoice } from '../storage/constitution-lines.ts'
import { countChange } from '../storage/constitutions.ts'
import { type HeldRefusal, holdDraft } from './hold-draft.ts'

/** The form of a whole draft: `choice-<line>` with what is chosen and `was-<line>` with what stood in the form. */
export const chooseForm = z.record(z.string(), z.string().max(2000).catch('')).catch({})
export type ChooseForm = z.infer<typeof chooseForm>

/** A line that a colleague has chosen something else for meanwhile. */
export type ChoiceConflict = { readonly line: string; readonly mine: Choice; readonly theirs: Choice }

/** What was chosen in a form for a line that is a held seat, and what stood there; null where the form says nothing of it. */
function chosen(form: ChooseForm, line: ConstitutionLine): { readonly mine: Choice; readonly was: Choice } | null {
  const known = (name: string) => choices.find((one) => one === form[`${name}-${line.id}`] && one !== 'comes') ?? null
  const [everyone, mine, was] = [form[`all-${line.organization.id}`], known('choice'), known('was')]
  if (mine === null || was === null || line.held === null) return null
  return everyone === 'ends' || everyone === 'continues' ? { mine: everyone, was } : { mine, was }
}

/**
 * Stores what becomes of each seat. Lines that were not touched in this form keep what a colleague chose meanwhile; where both
 * chose, and not the same, nothing is stored and both choices come back.
 */
export async function chooseLines(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
  form: ChooseForm,
): Promise<Result<readonly ChoiceConflict[], HeldRefusal>> {
  const held = await holdDraft(tx, actor, slug, id)
  if (!held.ok) return held
  const touched = held.value.lines.flatMap((line) => {
    const said = chosen(form, line)
    return said === null || said.mine === said.was || said.mine === line.choice ? [] : [{ line, ...said }]
  })
  const conflicts = touched.filter(({ line, was }) => line.choice !== was)
  if (conflicts.length > 0)
    return done(conflicts.map(({ line, mine }) => ({ line: line.id, mine, theirs: line.choice })))
  for (const { line, mine } of touched) await storeChoice(tx, line.id, mine, null)
  if (touched.length > 0) await countChange(tx, id)
  return done([])
}
