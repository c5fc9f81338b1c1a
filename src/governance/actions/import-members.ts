import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Person } from '../../people/model/person.ts'
import { addAccount } from '../../people/storage/accounts.ts'
import { addPerson } from '../../people/storage/persons.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import {
  decodeTable,
  type LineRefusal,
  type MemberColumn,
  type MemberLine,
  type RefusedLine,
  readMemberTable,
  type TableRefusal,
} from '../model/member-table.ts'
import { mayTake } from '../model/membership.ts'
import { mayInvite } from '../model/rights.ts'
import { addSource, citingOf, membershipsOf, type NewAppointer } from '../storage/memberships.ts'
import { findAppointer } from './find-appointer.ts'
import { findStoodInFor, type StoodIn } from './find-stood-in-for.ts'
import { type Identified, type IdentityRefusal, identify, type Newcomers } from './identify-member.ts'
import { type SubstituteRefusal, seatPerson } from './seat-person.ts'

export type ImportLineRefusal =
  | LineRefusal
  | IdentityRefusal
  | 'no-such-organization'
  | 'no-such-authority'
  | 'no-such-appointer'
  | SubstituteRefusal
  | 'period-backwards'
  | 'held-already'

/** What becomes of one line: a seat for somebody new or known, nothing because it stands there already, or a no. */
export type LineVerdict =
  | { readonly line: number; readonly name: string; readonly outcome: 'new-person' | 'known-person' | 'unchanged' }
  | { readonly line: number; readonly refusal: ImportLineRefusal; readonly at?: MemberColumn }

export type Imported = { readonly verdicts: readonly LineVerdict[]; readonly isWritten: boolean }

/**
 * Reads a table of members and seats them, all of them or nobody: one refused line leaves everything as it was.
 * A preview answers the same and writes nothing.
 */
export async function importMembers(
  tx: WriteTx,
  actor: Actor,
  bytes: Uint8Array,
  isPreview: boolean,
): Promise<Result<Imported, TableRefusal | 'no-right'>> {
  if (!mayInvite(actor)) return refuse('no-right')
  const lines = readMemberTable(decodeTable(bytes))
  if (!lines.ok) return lines
  const plan: Planned[] = []
  const newcomers: Newcomers = new Map()
  for (const line of lines.value) plan.push(await planLine(tx, line, plan, newcomers))
  const isWritten = !isPreview && plan.every(({ verdict }) => 'outcome' in verdict)
  if (isWritten) await write(tx, actor, plan)
  return done({ verdicts: plan.map(({ verdict }) => verdict), isWritten })
}

type Seat = {
  readonly line: MemberLine
  readonly who: Identified
  readonly organization: Organization
  readonly onBehalfOf: Organization | null
  readonly appointedBy: NewAppointer
  readonly substituteFor: StoodIn<Seat> | null
}
type Planned = { readonly verdict: LineVerdict; readonly seat: Seat | null }

async function planLine(
  tx: ReadTx,
  line: MemberLine | RefusedLine,
  before: readonly Planned[],
  newcomers: Newcomers,
): Promise<Planned> {
  if ('refusal' in line) return { verdict: line, seat: null }
  const no = (refusal: ImportLineRefusal, at: MemberColumn): Planned => ({
    verdict: { line: line.line, refusal, at },
    seat: null,
  })
  const organization = await organizationBySlug(tx, line.organization)
  if (organization === null) return no('no-such-organization', 'organization')
  const onBehalfOf = line.onBehalfOf === null ? null : await organizationBySlug(tx, line.onBehalfOf)
  if (line.onBehalfOf !== null && onBehalfOf === null) return no('no-such-authority', 'onBehalfOf')
  const appointedBy = await findAppointer(tx, line.appointedBy ?? '')
  if (!appointedBy.ok) return no(appointedBy.refusal, 'appointedBy')
  const here = before.flatMap(({ seat }) => (seat?.organization.id === organization.id ? [seat] : []))
  const substituteFor = await findStoodInFor(tx, line, organization.id, here)
  if (!substituteFor.ok) return no(substituteFor.refusal, 'substituteFor')
  const who = await identify(tx, line, organization, newcomers)
  if (!who.ok) return no(who.refusal, 'person')
  const held = await heldBy(tx, who.value, organization, before)
  const isThere = held.some(({ post, period }) => post === line.post && samePeriod(period, line.period))
  const verdict = (outcome: 'new-person' | 'known-person' | 'unchanged') => ({
    line: line.line,
    name: line.name,
    outcome,
  })
  if (isThere) return { verdict: verdict('unchanged'), seat: null }
  const taken = mayTake(line, held)
  if (!taken.ok) return no(taken.refusal, taken.refusal === 'held-already' ? 'post' : 'to')
  const outcome = who.value.kind === 'newcomer' && who.value.line === line.line ? 'new-person' : 'known-person'
  const seat = { line, who: who.value, organization, onBehalfOf }
  return {
    verdict: verdict(outcome),
    seat: { ...seat, appointedBy: appointedBy.value, substituteFor: substituteFor.value },
  }
}

/** What somebody holds in an organization: in the database, and by the lines above. */
async function heldBy(tx: ReadTx, who: Identified, organization: Organization, before: readonly Planned[]) {
  const stored = who.kind === 'known' ? await membershipsOf(tx, who.person.id) : []
  const above = before.flatMap(({ seat }) =>
    seat !== null && seat.who === who && seat.organization.id === organization.id ? [seat.line] : [],
  )
  return [...stored.filter((one) => one.organization.id === organization.id), ...above]
}

function samePeriod(
  one: MemberLine['period'] | { startDate: string | null; endDate: string | null },
  other: MemberLine['period'],
) {
  return one.startDate === other.startDate && one.endDate === other.endDate
}

async function write(tx: WriteTx, actor: Actor, plan: readonly Planned[]): Promise<void> {
  const persons = new Map<Identified, Person>()
  const seats = new Map<Seat, string>()
  for (const { seat } of plan) {
    if (seat === null) continue
    const person = persons.get(seat.who) ?? (await personFor(tx, actor, seat.who))
    persons.set(seat.who, person)
    const { post, title, period, visibility, source } = seat.line
    const seated = await seatPerson(tx, actor, {
      organization: seat.organization,
      person,
      onBehalfOf: seat.onBehalfOf?.id ?? null,
      appointedBy: seat.appointedBy,
      substituteFor: stoodInFor(seat, seats),
      certainty: source === null ? 'memory' : 'confirmed',
      source: source === null ? null : await addSource(tx, source, citingOf(actor, seat.organization.id)),
      ...{ post, title, period, visibility },
    })
    if (!seated.ok) throw new Error(`line ${seat.line.line} was planned and then refused: ${seated.refusal}`)
    seats.set(seat, seated.value)
    if (visibility === 'public') persons.set(seat.who, { ...person, isPublic: true })
  }
}

function stoodInFor({ substituteFor }: Seat, seats: ReadonlyMap<Seat, string>): string | null {
  if (substituteFor === null) return null
  return substituteFor.kind === 'stored' ? substituteFor.membership : (seats.get(substituteFor.seat) ?? null)
}

/** The person of a line, written in where new, with an account where the table gives the first address. */
async function personFor(tx: WriteTx, actor: Actor, who: Identified): Promise<Person> {
  const person = who.kind === 'known' ? who.person : await addPerson(tx, who.name, false)
  if (who.newAccount !== null) await addAccount(tx, person.id, who.newAccount, 'da')
  if (who.kind === 'newcomer' || who.newAccount !== null) {
    await record(tx, actor, {
      action: 'import-members',
      rightHeld: 'operator',
      objectKind: 'person',
      objectId: person.id,
      payload: { name: person.name, isNew: who.kind === 'newcomer', hasNewAccount: who.newAccount !== null },
    })
  }
  return person
}
