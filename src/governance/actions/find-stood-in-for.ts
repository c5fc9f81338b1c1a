import type { ReadTx } from '../../db/transactions.ts'
import { covers } from '../../kernel/period.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { MemberLine } from '../model/member-table.ts'
import { postGives } from '../model/membership.ts'
import { membersOn } from '../storage/memberships.ts'

/** A seat that a substitute stands in for: one that is there, or one that a line above gives. */
export type StoodIn<Above> =
  | { readonly kind: 'stored'; readonly membership: string }
  | { readonly kind: 'above'; readonly seat: Above }

/** Finds by name who a line's substitute stands in for, in the same organization on the line's first day. Never by guessing. */
export async function findStoodInFor<Above extends { readonly line: MemberLine }>(
  tx: ReadTx,
  { substituteFor, post, period, name }: MemberLine,
  organization: string,
  above: readonly Above[],
): Promise<Result<StoodIn<Above> | null, 'not-a-substitute' | 'no-such-seat' | 'own-substitute'>> {
  if (substituteFor === null) return done(null)
  if (post !== 'substitute') return refuse('not-a-substitute')
  const wanted = substituteFor.toLowerCase()
  if (wanted === name.toLowerCase()) return refuse('own-substitute')
  const stored = (await membersOn(tx, [organization], period.startDate))
    .filter((seat) => postGives[seat.post].ownVoice && seat.person.name.toLowerCase() === wanted)
    .map((seat): StoodIn<Above> => ({ kind: 'stored', membership: seat.id }))
  const planned = above
    .filter(({ line }) => postGives[line.post].ownVoice && line.name.toLowerCase() === wanted)
    .filter(({ line }) => covers(line.period, period.startDate))
    .map((seat): StoodIn<Above> => ({ kind: 'above', seat }))
  const [found, ...others] = [...stored, ...planned]
  return found === undefined || others.length > 0 ? refuse('no-such-seat') : done(found)
}
