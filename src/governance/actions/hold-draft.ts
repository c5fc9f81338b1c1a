import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { holdConstitution } from '../storage/constitutions.ts'
import { loadConstitution, type Worked } from './load-constitution.ts'

export type HeldRefusal = 'no-such-constitution' | 'not-a-draft'

/** A constitution that nobody else writes until the transaction ends, whatever has become of it. */
export async function holdWorked(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<Worked, 'no-such-constitution'>> {
  if (!z.uuid().safeParse(id).success) return refuse('no-such-constitution')
  await holdConstitution(tx, id)
  const worked = await loadConstitution(tx, actor, slug, id)
  return worked === null ? refuse('no-such-constitution') : done(worked)
}

/** The same, where it is still a draft. */
export async function holdDraft(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<Worked, HeldRefusal>> {
  const held = await holdWorked(tx, actor, slug, id)
  if (!held.ok) return held
  return held.value.constitution.state === 'draft' ? held : refuse('not-a-draft')
}
