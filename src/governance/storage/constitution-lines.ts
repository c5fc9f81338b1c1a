import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizations } from '../../structure/storage/organizations.ts'
import { isOneOf, organizationOf } from '../../structure/storage/shapes.ts'
import type { Choice, ConstitutionLine, SeatPlace } from '../model/constitution/constitution.ts'
import type { AppointedBy, Membership, Post } from '../model/membership.ts'
import type { Visibility } from '../model/visibility.ts'
import { type NewAppointer, nobodyKnown } from './memberships.ts'

/** The lines of a constitution in the order in which they were written. */
export async function linesOf(tx: ReadTx, constitution: string): Promise<ConstitutionLine[]> {
  const rows = await lineRows(tx).where('l.constitution_id', '=', constitution).orderBy('l.id').execute()
  const named = await organizationsNamed(tx, rows)
  return rows.flatMap((row) => {
    const place = named.get(row.organization_id)
    return place === undefined ? [] : [lineOf(row, place, named)]
  })
}

function lineRows(tx: ReadTx) {
  return tx
    .selectFrom('constitution_line as l')
    .leftJoin('person as p', 'p.id', 'l.person_id')
    .select(['l.id', 'l.organization_id', 'l.membership_id', 'l.membership_version', 'l.choice', 'l.person_id'])
    .select(['l.person_name', 'l.is_another', 'l.post', 'l.title', 'l.on_behalf_of_id', 'l.seen_by', 'l.version'])
    .select(['l.appointed_by_id', 'l.appointed_by_printed'])
    .select(['p.id as personId', 'p.slug as personSlug', 'p.name as personName', 'p.visibility as personVisibility'])
}

type Row = Awaited<ReturnType<ReturnType<typeof lineRows>['execute']>>[number]

/** Organizations that lines name, and the wholes of those in which seats are. */
async function organizationsNamed(tx: ReadTx, rows: readonly Row[]): Promise<Map<string, Organization>> {
  const ids = rows
    .flatMap((row) => [row.organization_id, row.on_behalf_of_id, row.appointed_by_id])
    .filter((id) => id !== null)
  const found = await organizations(tx)
    .where(isOneOf('o.id', [...new Set(ids)]))
    .execute()
  const roots = found.map(({ root_id }) => root_id).filter((id) => !ids.includes(id))
  const wholes = await organizations(tx)
    .where(isOneOf('o.id', [...new Set(roots)]))
    .execute()
  return new Map([...found, ...wholes].map((row) => [row.id, organizationOf(row)]))
}

/** Where a seat in an organization is. */
export function placeOf({ id, slug, names, root }: Organization, named: ReadonlyMap<string, Organization>): SeatPlace {
  return { id, slug, names, root, whole: id === root ? null : (named.get(root) ?? null) }
}

function lineOf(row: Row, place: Organization, named: ReadonlyMap<string, Organization>): ConstitutionLine {
  const isSeen = row.personId !== null && row.personName !== null
  const { membership_id: membership, membership_version: version } = row
  return {
    id: row.id,
    organization: placeOf(place, named),
    held: membership === null || version === null ? null : { membership, version },
    choice: row.choice as Choice,
    person: isSeen
      ? {
          ...{ id: row.personId ?? '', slug: row.personSlug, name: row.personName ?? '' },
          isPublic: row.personVisibility === 'public',
        }
      : null,
    isKnown: row.person_id !== null,
    personName: row.personName ?? row.person_name,
    isAnother: row.is_another,
    post: row.post as Post,
    title: row.title,
    onBehalfOf: row.on_behalf_of_id === null ? null : (named.get(row.on_behalf_of_id) ?? null),
    appointedBy: appointedByOf(row, named),
    visibility: row.seen_by,
    version: row.version,
  }
}

function appointedByOf(row: Row, named: ReadonlyMap<string, Organization>): AppointedBy | null {
  const party = row.appointed_by_id === null ? undefined : named.get(row.appointed_by_id)
  if (party !== undefined) return { kind: 'party', party }
  return row.appointed_by_printed === null ? null : { kind: 'printed', name: row.appointed_by_printed }
}

/** Who appointed somebody, as it is stored. */
function appointerOf(appointedBy: AppointedBy | null): NewAppointer {
  if (appointedBy === null) return nobodyKnown
  return appointedBy.kind === 'party'
    ? { organization: appointedBy.party.id, printed: null }
    : { organization: null, printed: appointedBy.name }
}

/** A line for each of these seats, as they are held: to go on, or to end where they end by themselves the day before the first day. */
export async function addLinesFor(
  tx: WriteTx,
  constitution: string,
  seats: readonly { readonly membership: Membership; readonly choice: Choice }[],
): Promise<void> {
  if (seats.length === 0) return
  const rows = seats.map(({ membership, choice }) => ({
    id: newId(),
    constitution_id: constitution,
    organization_id: membership.organization.id,
    membership_id: membership.id,
    membership_version: membership.version,
    choice,
    person_id: membership.person.id,
    person_name: membership.person.name,
    ...columnsOf(seatOf(membership)),
  }))
  await tx.insertInto('constitution_line').values(rows).execute()
}

/** What a line says of a seat from the first day on. */
export type NewSeat = {
  readonly post: Post
  readonly title: string | null
  readonly onBehalfOf: string | null
  readonly appointedBy: NewAppointer
  readonly visibility: Visibility
}

export type NewComer = NewSeat & {
  readonly organization: string
  readonly person: string | null
  readonly personName: string
  readonly isAnother: boolean
}

const columnsOf = ({ post, title, onBehalfOf, appointedBy, visibility }: NewSeat) => ({
  ...{ post, title, on_behalf_of_id: onBehalfOf, seen_by: visibility },
  ...{ appointed_by_id: appointedBy.organization, appointed_by_printed: appointedBy.printed },
})

function seatOf(seat: Pick<Membership, 'post' | 'title' | 'onBehalfOf' | 'appointedBy' | 'visibility'>): NewSeat {
  const { post, title, onBehalfOf, appointedBy, visibility } = seat
  return { post, title, onBehalfOf: onBehalfOf?.id ?? null, appointedBy: appointerOf(appointedBy), visibility }
}

export async function addComer(tx: WriteTx, constitution: string, comer: NewComer): Promise<string> {
  const id = newId()
  const { organization, person, personName, isAnother } = comer
  const who = { organization_id: organization, person_id: person, person_name: personName, is_another: isAnother }
  const row = { id, constitution_id: constitution, choice: 'comes', ...who, ...columnsOf(comer) }
  await tx.insertInto('constitution_line').values(row).execute()
  return id
}

export async function storeComer(tx: WriteTx, line: string, comer: NewComer): Promise<void> {
  const { organization, person, personName, isAnother } = comer
  const who = { organization_id: organization, person_id: person, person_name: personName, is_another: isAnother }
  await tx
    .updateTable('constitution_line')
    .set({ ...who, ...columnsOf(comer), version: sql<number>`version + 1` })
    .where('id', '=', line)
    .execute()
}

/** What becomes of a seat, and what it is from then on. */
export async function storeChoice(tx: WriteTx, line: string, choice: Choice, seat: NewSeat | null): Promise<void> {
  await tx
    .updateTable('constitution_line')
    .set({ choice, ...(seat === null ? {} : columnsOf(seat)), version: sql<number>`version + 1` })
    .where('id', '=', line)
    .execute()
}

/** Looks at a seat anew: its version, and what it is where the line leaves it so. */
export async function renewLine(tx: WriteTx, line: ConstitutionLine, membership: Membership): Promise<void> {
  await tx
    .updateTable('constitution_line')
    .set({
      membership_version: membership.version,
      ...columnsOf(seatOf(line.choice === 'changes' ? line : membership)),
      version: sql<number>`version + 1`,
    })
    .where('id', '=', line.id)
    .execute()
}

/** Says who a newcomer became. */
export async function storePersonOf(tx: WriteTx, lines: readonly string[], person: string): Promise<void> {
  await tx.updateTable('constitution_line').set({ person_id: person }).where(isOneOf('id', lines)).execute()
}

export async function removeLines(tx: WriteTx, lines: readonly string[]): Promise<void> {
  if (lines.length > 0) await tx.deleteFrom('constitution_line').where(isOneOf('id', lines)).execute()
}
