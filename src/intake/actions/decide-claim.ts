import { z } from 'zod'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { type CorrectionNo, correctionOf } from '../model/corrections.ts'
import { nextOpen } from '../model/review.ts'
import type { Said, Verdict } from '../model/verdicts.ts'
import { touchDocument } from '../storage/documents.ts'
import { forget, keepVerdicts } from '../storage/reviews.ts'
import { journaled, personOf } from './journaled.ts'
import { type NotOpen, type OpenReview, openReview } from './open-review.ts'

/** `reopened`: what was decided is taken back. `seen`: when the person saw the claim as it was. */
export const claimDecision = z.object({
  document: z.string(),
  path: z.string().max(100),
  verdict: z.enum(['accepted', 'corrected', 'refused', 'reopened']),
  fields: z.record(z.string(), z.string()).default({}),
  seen: z.iso.datetime().nullable().default(null),
})
export type ClaimDecision = z.infer<typeof claimDecision>

export type ClaimNo = NotOpen | 'no-such-claim' | 'not-refusable' | 'decided-by-colleague' | CorrectionNo

/** Accepts, corrects or refuses one claim, or takes that back; says which claim comes next. */
export async function decideClaim(
  tx: WriteTx,
  actor: Actor,
  decision: ClaimDecision,
): Promise<Result<{ next: string | null }, ClaimNo>> {
  const open = await openReview(tx, actor, decision.document)
  if (!open.ok) return open
  const { document, claims, review } = open.value
  const claim = claims.find(({ path }) => path === decision.path)
  if (claim === undefined) return refuse('no-such-claim')
  if (isNews(open.value, actor, decision)) return refuse('decided-by-colleague')
  const verdict = verdictOf(claim, decision)
  if (!verdict.ok) return verdict
  if (verdict.value === null) await forget(tx, document.id, [claim.path])
  else {
    const decided = { document: document.id, organization: document.organization.id, by: personOf(actor) }
    await keepVerdicts(tx, decided, new Map([[claim.path, verdict.value]]))
  }
  await touchDocument(tx, document.id)
  await journaled(tx, actor, document, 'decide-claim', {
    path: claim.path,
    verdict: decision.verdict,
    to: verdict.value,
  })
  return done({ next: nextOpen(claims, review.verdicts, claim.path) })
}

/** Somebody else has decided the claim since the person saw it. */
function isNews({ said }: OpenReview, actor: Actor, { path, seen }: ClaimDecision): boolean {
  const last = said.get(path)
  return last !== undefined && seen !== null && last.by !== personOf(actor) && last.at > new Date(seen)
}

/** Null where nothing is said any more: an entry that a person added is then gone, one that was read is open. */
function verdictOf(claim: OpenReview['claims'][number], decision: ClaimDecision): Result<Verdict | null, ClaimNo> {
  switch (decision.verdict) {
    case 'accepted':
      return claim.isAdded ? refuse('no-such-claim') : done({ verdict: 'accepted' })
    case 'reopened':
      return done(null)
    case 'refused':
      if (claim.about === 'kind' || claim.about === 'remark') return refuse('not-refusable')
      return done(claim.isAdded ? null : { verdict: 'refused' })
    case 'corrected': {
      const correction = correctionOf(claim.about, decision.fields)
      return correction.ok ? done({ verdict: 'corrected', to: withItsLines(claim, correction.value) }) : correction
    }
  }
}

/** A corrected name or section still stands where it was read. */
function withItsLines(claim: OpenReview['claims'][number], to: Partial<Said>): Partial<Said> {
  const source = claim.source ?? undefined
  if (source === undefined) return to
  if (to.participant !== undefined) return { participant: { ...to.participant, source } }
  return to.section === undefined ? to : { section: { ...to.section, source } }
}
