import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result } from '../../kernel/result.ts'
import { sureCandidate } from '../model/matching.ts'
import { statementPaths } from '../model/statement-paths.ts'
import { touchDocument } from '../storage/documents.ts'
import { keepStatements } from '../storage/reviews.ts'
import { candidatesOf } from './candidates-of.ts'
import { journaled, personOf } from './journaled.ts'
import { type NotOpen, openReview } from './open-review.ts'

/** Says of all names at once who they are, where name and seat (or office) fit one person and nobody else bears the name. */
export async function matchAllSure(
  tx: WriteTx,
  actor: Actor,
  slug: string,
): Promise<Result<{ matched: number }, NotOpen>> {
  const open = await openReview(tx, actor, slug)
  if (!open.ok) return open
  const { document, review } = open.value
  const sure = [...(await candidatesOf(tx, open.value))].flatMap(([path, candidates]) => {
    const person = review.statements.persons.has(path) ? null : sureCandidate(candidates)
    return person === null ? [] : [[statementPaths.person(path), { person: person.id }] as const]
  })
  if (sure.length === 0) return done({ matched: 0 })
  const decided = { document: document.id, organization: document.organization.id, by: personOf(actor) }
  await keepStatements(tx, decided, new Map(sure))
  await touchDocument(tx, document.id)
  await journaled(tx, actor, document, 'match-sure', Object.fromEntries(sure))
  return done({ matched: sure.length })
}
