import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { createPerson } from '../../people/actions/create-person.ts'
import { personWithId } from '../../people/storage/persons.ts'
import type { Participant } from '../model/meeting-document.ts'
import { standingParticipants } from '../model/reviewed.ts'
import { statementPaths } from '../model/statement-paths.ts'
import { touchDocument } from '../storage/documents.ts'
import { keepStatements } from '../storage/reviews.ts'
import { journaled, personOf } from './journaled.ts'
import { type NotOpen, openReview } from './open-review.ts'

/**
 * `printed`: only the name as it stands; `new`: a person whom Klynge does not know yet, `office`: the same, in a public office and so
 * with a public page; `same`: one of those it knows.
 */
export const personMatch = z.object({
  document: z.string(),
  participant: z.string().max(100),
  choice: z.enum(['printed', 'new', 'office', 'same']),
  person: z.string().default(''),
})
export type PersonMatch = z.infer<typeof personMatch>

export type PersonNo = NotOpen | 'no-such-claim' | 'no-such-person' | 'name-unusable' | 'matched-already'

/** Says who a printed name is. Nobody is joined to a person unless somebody said so. */
export async function matchPerson(tx: WriteTx, actor: Actor, match: PersonMatch): Promise<Result<null, PersonNo>> {
  const open = await openReview(tx, actor, match.document)
  if (!open.ok) return open
  const { document, review } = open.value
  const participant = standingParticipants(review.reading, review.verdicts).find(
    ({ path }) => path === match.participant,
  )
  if (participant === undefined) return refuse('no-such-claim')
  const isNew = match.choice === 'new' || match.choice === 'office'
  if (isNew && review.statements.persons.get(participant.path)?.person != null) return refuse('matched-already')
  const person = await chosen(tx, actor, match, participant.says)
  if (!person.ok) return person
  const decided = { document: document.id, organization: document.organization.id, by: personOf(actor) }
  await keepStatements(tx, decided, new Map([[statementPaths.person(participant.path), { person: person.value }]]))
  await touchDocument(tx, document.id)
  const payload = { participant: participant.path, choice: match.choice, person: person.value }
  await journaled(tx, actor, document, 'match-person', payload)
  return done(null)
}

async function chosen(
  tx: WriteTx,
  actor: Actor,
  { choice, person }: PersonMatch,
  { name }: Participant,
): Promise<Result<string | null, 'no-such-person' | 'name-unusable'>> {
  if (choice === 'printed') return done(null)
  if (choice === 'same') {
    const known = z.uuid().safeParse(person).success ? await personWithId(tx, person) : null
    return known === null ? refuse('no-such-person') : done(known.id)
  }
  const created = await createPerson(tx, actor, { name, isPublic: choice === 'office' ? 'yes' : 'no' })
  return created.ok ? done(created.value.id) : refuse('name-unusable')
}
