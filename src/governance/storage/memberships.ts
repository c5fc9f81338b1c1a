import { type RawBuilder, sql } from 'kysely'
import { rangeOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import type { Period } from '../../kernel/period.ts'
import type { Certainty } from '../../structure/model/organization.ts'
import { holdsOn, isOneOf, type NameRow, nameOf, namesOf, periodColumns } from '../../structure/storage/shapes.ts'
import type { AppointedBy, Membership, MembershipSource, Party, Post, StoodInFor } from '../model/membership.ts'
import type { Visibility } from '../model/visibility.ts'

type PartyRow = { readonly id: string; readonly slug: string; readonly names: readonly NameRow[] }

function partyOf({ id, slug, names }: PartyRow): Party {
  return { id, slug, names: names.map(nameOf) }
}

function party(condition: RawBuilder<unknown>): RawBuilder<PartyRow | null> {
  return sql<PartyRow | null>`(
    select json_build_object('id', b.id, 'slug', b.slug, 'names', ${namesOf('b')}) from organization b where ${condition})`
}

const onBehalfOf = party(sql`b.id = m.on_behalf_of_id`)
const appointer = party(sql`b.id = m.appointed_by_id`)
const whole = party(sql`b.id = o.root_id and b.id <> o.id`)

const stoodInFor: RawBuilder<StoodInFor | null> = sql<StoodInFor | null>`(
  select json_build_object('membership', f.id, 'name', q.name, 'slug', case when q.visibility = 'public' then q.slug end)
    from membership f join person q on q.id = f.person_id where f.id = m.substitute_for_id)`

const source: RawBuilder<MembershipSource | null> = sql<MembershipSource | null>`(
  select json_build_object('title', s.title, 'url', s.url, 'page', s.page, 'line', s.line) from source s where s.id = m.source_id)`

/** Memberships whose person the reader may see too. */
function memberships(tx: ReadTx) {
  return tx
    .selectFrom('membership as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .innerJoin('organization as o', 'o.id', 'm.organization_id')
    .select(['m.id', 'm.post', 'm.title', 'm.certainty', 'm.visibility', 'm.version'])
    .select('m.appointed_by_printed as appointedByPrinted')
    .select(['p.id as personId', 'p.slug as personSlug', 'p.name as personName', 'p.visibility as personVisibility'])
    .select(['o.id as organizationId', 'o.slug', 'o.root_id as root'])
    .select(periodColumns('m.valid'))
    .select(namesOf('o').as('names'))
    .select([onBehalfOf.as('onBehalfOf'), appointer.as('appointer'), whole.as('whole')])
    .select(stoodInFor.as('substituteFor'))
    .select(source.as('source'))
}

type Row = Awaited<ReturnType<ReturnType<typeof memberships>['execute']>>[number]

function membershipOf(row: Row): Membership {
  return {
    id: row.id,
    person: {
      id: row.personId,
      slug: row.personSlug,
      name: row.personName,
      isPublic: row.personVisibility === 'public',
    },
    organization: {
      ...partyOf({ id: row.organizationId, slug: row.slug, names: row.names }),
      root: row.root,
      whole: row.whole === null ? null : partyOf(row.whole),
    },
    post: row.post as Post,
    title: row.title,
    onBehalfOf: row.onBehalfOf === null ? null : partyOf(row.onBehalfOf),
    appointedBy: appointedByOf(row),
    substituteFor: row.substituteFor,
    period: { startDate: row.startDate, endDate: row.endDate },
    certainty: row.certainty,
    visibility: row.visibility,
    version: row.version,
    source: row.source,
  }
}

function appointedByOf({ appointer: found, appointedByPrinted: name }: Row): AppointedBy | null {
  if (found !== null) return { kind: 'party', party: partyOf(found) }
  return name === null ? null : { kind: 'printed', name }
}

/** Who sits in these organizations on a day. */
export async function membersOn(tx: ReadTx, organizations: readonly string[], day: Day): Promise<Membership[]> {
  const rows = await memberships(tx)
    .where(isOneOf('m.organization_id', organizations))
    .where(holdsOn('m.valid', day))
    .execute()
  return rows.map(membershipOf)
}

/** Ids of those who sit anywhere on a day, as far as the reader sees it. */
export async function personsSeatedOn(tx: ReadTx, day: Day): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('membership')
    .select('person_id as person')
    .distinct()
    .where(holdsOn('valid', day))
    .execute()
  return new Set(rows.map(({ person }) => person))
}

/** Everything a person is and was, newest first. */
export async function membershipsOf(tx: ReadTx, person: string): Promise<Membership[]> {
  const rows = await memberships(tx)
    .where('m.person_id', '=', person)
    .orderBy(sql`lower(m.valid)`, (order) => order.desc().nullsLast())
    .orderBy('m.id')
    .execute()
  return rows.map(membershipOf)
}

export async function membershipWithId(tx: ReadTx, id: string): Promise<Membership | null> {
  const row = await memberships(tx).where('m.id', '=', id).executeTakeFirst()
  return row === undefined ? null : membershipOf(row)
}

/** Makes those who write one person's memberships take turns. */
export async function lockPerson(tx: WriteTx, person: string): Promise<void> {
  await tx.selectFrom('person').select('id').where('id', '=', person).forUpdate().execute()
}

/** Who appointed somebody, to be stored: an organization's id, or the name of a body that the register does not know. */
export type NewAppointer = { readonly organization: string | null; readonly printed: string | null }
export const nobodyKnown: NewAppointer = { organization: null, printed: null }

export type NewMembership = {
  readonly person: string
  readonly organization: string
  readonly post: Post
  readonly title: string | null
  readonly onBehalfOf: string | null
  readonly appointedBy: NewAppointer
  /** The membership that a substitute stands in for. */
  readonly substituteFor: string | null
  readonly period: Period
  readonly certainty: Certainty
  readonly visibility: Visibility
  readonly createdBy: string | null
  readonly source: string | null
}

export async function addMembershipRow(tx: WriteTx, membership: NewMembership): Promise<string> {
  const id = newId()
  await tx
    .insertInto('membership')
    .values({
      id,
      person_id: membership.person,
      organization_id: membership.organization,
      post: membership.post,
      title: membership.title,
      on_behalf_of_id: membership.onBehalfOf,
      appointed_by_id: membership.appointedBy.organization,
      appointed_by_printed: membership.appointedBy.printed,
      substitute_for_id: membership.substituteFor,
      valid: rangeOf(membership.period),
      certainty: membership.certainty,
      visibility: membership.visibility,
      created_by: membership.createdBy,
      source_id: membership.source,
    })
    .execute()
  return id
}

/** Gives a membership another period, where nobody stored anything since it was read. */
export async function storePeriod(tx: WriteTx, id: string, period: Period, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('membership')
    .set({ valid: rangeOf(period), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type Appointment = { readonly appointedBy: NewAppointer; readonly substituteFor: string | null }

/** Says who appointed, and whom a substitute stands in for, where nobody stored anything since it was read. */
export async function storeAppointment(
  tx: WriteTx,
  id: string,
  { appointedBy, substituteFor }: Appointment,
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('membership')
    .set({
      appointed_by_id: appointedBy.organization,
      appointed_by_printed: appointedBy.printed,
      substitute_for_id: substituteFor,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * A source that a person names in words. With the organization that cites it, it is closed until the row that cites it says otherwise;
 * without one it is for everybody to read.
 */
export async function addSource(tx: WriteTx, title: string, citing: string | null): Promise<string> {
  const id = newId()
  const visibility = citing === null ? null : 'secretariat'
  await tx.insertInto('source').values({ id, title, organization_id: citing, visibility }).execute()
  return id
}

/** Whose a source is that somebody writes: the operator's, who seats first secretaries, is for everybody to read. */
export function citingOf(actor: Actor, organization: string): string | null {
  return actor.kind === 'person' ? organization : null
}

/** Seats in an organization that hold beyond a day, those included that begin later. */
export async function membershipsBeyond(tx: ReadTx, organization: string, day: Day): Promise<Membership[]> {
  const rows = await memberships(tx)
    .where('m.organization_id', '=', organization)
    .where(sql<boolean>`(upper_inf(m.valid) or upper(m.valid) > ${day}::date + 1)`)
    .orderBy('m.id')
    .execute()
  return rows.map(membershipOf)
}

/** Every seat in these organizations that is held on a day or later. */
export async function membersFrom(tx: ReadTx, organizations: readonly string[], day: Day): Promise<Membership[]> {
  const rows = await memberships(tx)
    .where(isOneOf('m.organization_id', organizations))
    .where(sql<boolean>`m.valid && daterange(${day}::date, null)`)
    .orderBy('m.id')
    .execute()
  return rows.map(membershipOf)
}
