import { sqlState } from '../../db/address.ts'
import { record } from '../../db/journal.ts'
import type { Database, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { secretariesOf } from '../model/constitution/consequence.ts'
import { type Place, rightIn } from '../model/rights.ts'
import { hidePersons, isBuiltUpon, restoreSeats, seatsChangedSince, writtenBy } from '../storage/carry-out.ts'
import { markConstitution } from '../storage/constitutions.ts'
import { membersOn } from '../storage/memberships.ts'
import { holdWorked } from './hold-draft.ts'

export type TakeBackRefusal =
  | 'no-such-constitution'
  | 'not-carried-out'
  | 'changed-meanwhile'
  | 'changed-since'
  | 'used-since'
  | 'own-seat'

/**
 * Takes back what was carried out: every seat as it was before, byte for byte. Refused where somebody has changed one of them since,
 * or something newer rests on one that began. Persons who were written in stay, without a public page where nothing else gave them one.
 */
export async function takeBackConstitution(
  db: Database,
  actor: Actor,
  slug: string,
  id: string,
  version: number,
): Promise<Result<null, TakeBackRefusal>> {
  try {
    return await db.writing(actor, (tx) => takeBack(tx, actor, slug, id, version))
  } catch (error) {
    if (sqlState(error)?.startsWith('23')) return refuse('used-since')
    throw error
  }
}

async function takeBack(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  id: string,
  version: number,
): Promise<Result<null, TakeBackRefusal>> {
  const held = await holdWorked(tx, actor, slug, id)
  if (!held.ok) return held
  const { constitution, organization } = held.value
  if (constitution.state === 'taken-back') return done(null)
  if (constitution.state !== 'carried-out') return refuse('not-carried-out')
  if (constitution.version !== version) return refuse('changed-meanwhile')
  const written = await writtenBy(tx, id)
  const seats = written.filter(({ kind }) => kind === 'membership')
  if ((await seatsChangedSince(tx, seats)).length > 0) return refuse('changed-since')
  const begun = seats.filter(({ before }) => before === null).map(({ row }) => row)
  if (await isBuiltUpon(tx, begun)) return refuse('used-since')
  if (await restsOn(tx, actor, organization, begun)) return refuse('own-seat')
  const persons = written.filter(({ kind }) => kind === 'person').map(({ row }) => row)
  await hidePersons(tx, persons, begun)
  await restoreSeats(tx, seats)
  await record(tx, actor, {
    action: 'take-back-constitution',
    rightHeld: rightIn(actor, organization),
    objectKind: 'constitution',
    objectId: id,
    organization: organization.id,
    payload: { firstDay: constitution.firstDay, seats: seats.length },
  })
  await markConstitution(tx, id, 'taken-back')
  return done(null)
}

/** Whether the right by which it would be taken back is one of the seats that would go: then a colleague must. */
async function restsOn(tx: WriteTx, actor: Actor, organization: Place, begun: readonly string[]): Promise<boolean> {
  const sitting = await membersOn(tx, [organization.id, organization.root], actor.day)
  const own = secretariesOf(organization, sitting).filter(
    ({ person }) => actor.kind === 'person' && person.id === actor.person,
  )
  return own.every(({ id }) => begun.includes(id))
}
