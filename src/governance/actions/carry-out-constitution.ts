import { sqlState } from '../../db/address.ts'
import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { addPerson, personWithId, storePerson } from '../../people/storage/persons.ts'
import { ownSeats } from '../model/constitution/consequence.ts'
import { type ConstitutionLine, lastDayOf, whoOf } from '../model/constitution/constitution.ts'
import type { SeatChange } from '../model/constitution/plan.ts'
import { sittingOn } from '../model/membership.ts'
import { rightIn } from '../model/rights.ts'
import { beginSeat, endSeats, keepWritten, lockSeats, personRow, type RowWritten } from '../storage/carry-out.ts'
import { storePersonOf } from '../storage/constitution-lines.ts'
import { markConstitution } from '../storage/constitutions.ts'
import { addSource, lockPerson, membersOn } from '../storage/memberships.ts'
import { type HeldRefusal, holdDraft } from './hold-draft.ts'
import type { Worked } from './load-constitution.ts'

export type CarryOutRefusal = HeldRefusal | 'changed-meanwhile' | 'troubles' | 'own-seat'

type PersonActor = Extract<Actor, { kind: 'person' }>

/**
 * Carries a draft out: every seat that ends gets its last day, every one that comes begins, all of it in this transaction, and every
 * row is kept as it was and as it was left. Refused whole where the draft is not the one that was seen (`version`), where a line
 * cannot stand, or where whoever does it would lose the right to within the doing.
 */
export async function carryOutConstitution(
  tx: WriteTx,
  actor: PersonActor,
  slug: string,
  id: string,
  version: number,
): Promise<Result<null, CarryOutRefusal>> {
  const seen = await holdDraft(tx, actor, slug, id)
  if (!seen.ok) return seen
  if (seen.value.constitution.version !== version) return refuse('changed-meanwhile')
  await lockSeats(
    tx,
    seen.value.places.map((place) => place.id),
    lastDayOf(seen.value.constitution),
  )
  const held = await holdDraft(tx, actor, slug, id)
  if (!held.ok) return held
  if (held.value.plan.troubles.length > 0) return refuse('troubles')
  if (await losesRight(tx, actor, held.value)) return refuse('own-seat')
  try {
    await carryOut(tx, actor, held.value)
  } catch (error) {
    if (sqlState(error) === '23P01') return refuse('changed-meanwhile')
    throw error
  }
  return done(null)
}

async function losesRight(tx: WriteTx, actor: PersonActor, { organization, plan }: Worked): Promise<boolean> {
  const sitting = await membersOn(tx, [organization.id, organization.root], actor.day)
  return ownSeats(actor.person, organization, sittingOn(sitting, actor.day), plan.changes, actor.day).length > 0
}

async function carryOut(tx: WriteTx, actor: PersonActor, worked: Worked): Promise<void> {
  const { constitution, organization, plan } = worked
  const written = await endSeats(
    tx,
    plan.changes.filter(({ before }) => before !== null),
    constitution.firstDay,
  )
  const begins = plan.changes.filter(({ before }) => before === null)
  const sources = await sourcesOf(tx, begins, constitution.sourceTitle)
  if (begins.length > 0) written.push(...(await begin(tx, actor, begins, sources)))
  await keepWritten(tx, constitution.id, written)
  await record(tx, actor, {
    action: 'carry-out-constitution',
    rightHeld: rightIn(actor, organization),
    objectKind: 'constitution',
    objectId: constitution.id,
    organization: organization.id,
    payload: {
      firstDay: constitution.firstDay,
      sources: [...sources.values()],
      changes: written.map(({ kind, row, before, after }) => ({ kind, row, before, after })),
    },
  })
  await markConstitution(tx, constitution.id, 'carried-out')
}

/** One source for the new seats of each organization, by its id: a source is as closed as what cites it, and seats elsewhere are not. */
async function sourcesOf(tx: WriteTx, begins: readonly SeatChange[], title: string): Promise<Map<string, string>> {
  const sources = new Map<string, string>()
  for (const organization of new Set(begins.map(({ after }) => after.organization.id)))
    sources.set(organization, await addSource(tx, title, organization))
  return sources
}

/** The seats that begin, those of substitutes last, and whoever has to be written in or shown to everybody for them. */
async function begin(
  tx: WriteTx,
  actor: PersonActor,
  begins: readonly SeatChange[],
  sources: ReadonlyMap<string, string>,
): Promise<RowWritten[]> {
  const written: RowWritten[] = []
  const persons = await personsOf(tx, begins, written)
  const newSeats = new Map<string, string>()
  const isSubstitute = ({ after }: SeatChange) => after.post === 'substitute'
  for (const change of [...begins.filter((one) => !isSubstitute(one)), ...begins.filter(isSubstitute)]) {
    const { line, after } = change
    const person = persons.get(whoOf(line)) ?? after.person.id
    const stoodInFor = after.substituteFor?.membership ?? null
    const row = await beginSeat(tx, change, {
      ...{ person, source: sources.get(after.organization.id) ?? null, createdBy: actor.person },
      substituteFor: stoodInFor === null ? null : (newSeats.get(stoodInFor) ?? stoodInFor),
    })
    written.push(row)
    if (line.held !== null) newSeats.set(line.held.membership, row.row)
  }
  written.push(...(await showPersons(tx, begins)))
  return written
}

/** The person of every line: locked where known, written in where new. */
async function personsOf(
  tx: WriteTx,
  begins: readonly SeatChange[],
  written: RowWritten[],
): Promise<Map<string, string>> {
  const persons = new Map<string, string>()
  const known = begins.flatMap(({ line }) => (line.person === null ? [] : [line.person.id]))
  for (const person of [...new Set(known)].toSorted()) await lockPerson(tx, person)
  for (const [who, lines] of Map.groupBy(
    begins.map(({ line }) => line),
    whoOf,
  )) {
    const [first] = lines
    if (first === undefined) continue
    if (first.person !== null) {
      persons.set(who, first.person.id)
      continue
    }
    const person = await writeIn(tx, first, lines)
    persons.set(who, person)
    written.push({ kind: 'person', line: first.id, row: person, before: null, after: await personRow(tx, person) })
  }
  return persons
}

async function writeIn(tx: WriteTx, first: ConstitutionLine, lines: readonly ConstitutionLine[]): Promise<string> {
  const isPublic = lines.some(({ visibility }) => visibility === 'public')
  const { id } = await addPerson(tx, first.personName, isPublic)
  await storePersonOf(
    tx,
    lines.map((line) => line.id),
    id,
  )
  return id
}

/** A seat that everybody may see is a public office: a known person gets a page by it. */
async function showPersons(tx: WriteTx, begins: readonly SeatChange[]): Promise<RowWritten[]> {
  const open = begins.filter(({ after }) => after.visibility === 'public')
  const ids = [
    ...new Set(open.flatMap(({ line }) => (line.person === null || line.person.isPublic ? [] : [line.person.id]))),
  ]
  const written: RowWritten[] = []
  for (const id of ids) {
    const person = await personWithId(tx, id)
    if (person === null || person.isPublic) continue
    const before = await personRow(tx, id)
    await storePerson(tx, { ...person, isPublic: true })
    written.push({ kind: 'person', line: null, row: id, before, after: await personRow(tx, id) })
  }
  return written
}
