import { type RawBuilder, sql } from 'kysely'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Visibility } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import {
  type Answer,
  type CommitteeAnswer,
  committeesBegin,
  type Invitation,
  type Named,
  type Outcome,
  type Subject,
} from '../model/involvement.ts'
import { nameOn } from './convening.ts'

const named = (alias: string) =>
  sql`json_build_object('id', ${sql.ref(`${alias}.id`)}, 'slug', ${sql.ref(`${alias}.slug`)}, 'root', ${sql.ref(`${alias}.root_id`)},
    'name', ${nameOn(`${alias}.id`, 'i.invited_on')})`

async function invitationsWhere(tx: ReadTx, wanted: RawBuilder<boolean>): Promise<Invitation[]> {
  const { rows } = await sql<Invitation>`
    select i.id, i.subject, i.topic, i.invited_on as "on", i.visibility, ${named('o')} as organization, ${named('c')} as invited,
      (select s.title from source s where s.id = i.source_id) as source,
      (select json_build_object('slug', m.slug, 'organization', h.slug, 'on', m.held_on)
         from meeting m join organization h on h.id = m.organization_id where m.id = i.meeting_id) as meeting,
      (select json_build_object('slug', g.slug, 'name', ${nameOn('g.id', 'i.invited_on')}) from organization g where g.id = i.group_id) as "group",
      (select coalesce(json_agg(json_build_object('answer', a.answer, 'on', a.answered_on, 'representatives', a.representatives,
          'note', a.note) order by a.answered_on, a.id), '[]') from involvement_answer a where a.invitation_id = i.id) as answers,
      (select coalesce(json_agg(json_build_object('on', u.on_day, 'text', u.text, 'url', u.url) order by u.on_day, u.id), '[]')
         from involvement_outcome u where u.invitation_id = i.id) as outcomes
      from involvement_invitation i join organization o on o.id = i.organization_id join organization c on c.id = i.invited_id
     where ${wanted}
     order by i.invited_on desc, i.id desc`.execute(tx)
  return rows
}

/** Invitations that a circle sent or that a committee got, up to a day, the latest first. `organization` is any outermost one's id. */
export async function invitationsOf(tx: ReadTx, organization: string, day: Day): Promise<Invitation[]> {
  return invitationsWhere(
    tx,
    sql<boolean>`(o.root_id = ${organization} or i.invited_id = ${organization}) and i.invited_on <= ${day}::date`,
  )
}

/** Invitations to these committees up to a day. */
export async function invitationsTo(tx: ReadTx, committees: readonly string[], day: Day): Promise<Invitation[]> {
  return invitationsWhere(
    tx,
    sql<boolean>`i.invited_id = any(${[...committees]}::uuid[]) and i.invited_on <= ${day}::date`,
  )
}

/** Invitations to a working group up to a day. */
export async function invitationsToGroup(tx: ReadTx, group: string, day: Day): Promise<Invitation[]> {
  return invitationsWhere(tx, sql<boolean>`i.group_id = ${group} and i.invited_on <= ${day}::date`)
}

export async function invitationWithId(tx: ReadTx, id: string): Promise<Invitation | null> {
  const [found] = await invitationsWhere(tx, sql<boolean>`i.id = ${id}`)
  return found ?? null
}

/** Patient involvement committees of the region that an outermost organization lies in on a day. */
export async function committeesFor(tx: ReadTx, root: string, day: Day): Promise<Named[]> {
  const { rows } = await sql<Named>`
    select c.id, c.slug, c.root_id as root, ${nameOn('c.id', 'said.day')} as name
      from organization c cross join (select ${day}::date as day) said
      join organization_relation theirs on theirs.kind = 'in-region' and theirs.subject_id = c.id and theirs.valid @> said.day
      join organization_relation own on own.kind = 'in-region' and own.object_id = theirs.object_id and own.valid @> said.day
     where own.subject_id = ${root} and c.classification = 'council' and c.valid @> said.day and c.slug like ${`${committeesBegin}%`}
     order by c.slug`.execute(tx)
  return rows
}

/** A meeting to invite to. */
export type MeetingChoice = { readonly id: string; readonly on: Day; readonly name: string }

/** Meetings of a circle as far as the reader sees them, the latest first, at most 200. */
export async function meetingsOfCircle(tx: ReadTx, root: string): Promise<MeetingChoice[]> {
  const { rows } = await sql<MeetingChoice>`
    select m.id, m.held_on as "on", ${nameOn('o.id', 'm.held_on')} as name
      from meeting m join organization o on o.id = m.organization_id
     where o.root_id = ${root} order by m.held_on desc, m.slug desc limit 200`.execute(tx)
  return rows
}

export type NewInvitation = {
  readonly organization: string
  readonly invited: string
  readonly subject: Subject
  readonly meeting: string | null
  readonly group: string | null
  readonly topic: string
  readonly on: Day
  readonly visibility: Visibility
  readonly createdBy: string | null
  /** Where it is written, in words. */
  readonly source: string | null
}

export async function addInvitation(tx: WriteTx, invitation: NewInvitation): Promise<string> {
  const id = newId()
  const source = invitation.source === null ? null : newId()
  if (source !== null)
    await tx
      .insertInto('source')
      .values({ id: source, title: invitation.source ?? '' })
      .execute()
  await tx
    .insertInto('involvement_invitation')
    .values({
      id,
      organization_id: invitation.organization,
      invited_id: invitation.invited,
      subject: invitation.subject,
      meeting_id: invitation.meeting,
      group_id: invitation.group,
      topic: invitation.topic,
      invited_on: invitation.on,
      visibility: invitation.visibility,
      created_by: invitation.createdBy,
      source_id: source,
    })
    .execute()
  return id
}

type Writer = { readonly createdBy: string | null }

export async function addAnswer(
  tx: WriteTx,
  invitation: string,
  { answer, on, representatives, note, createdBy }: CommitteeAnswer & { readonly answer: Answer } & Writer,
): Promise<void> {
  const row = {
    id: newId(),
    invitation_id: invitation,
    answer,
    answered_on: on,
    representatives,
    note,
    created_by: createdBy,
  }
  await tx.insertInto('involvement_answer').values(row).execute()
}

export async function addOutcome(
  tx: WriteTx,
  invitation: string,
  { on, text, url, createdBy }: Outcome & Writer,
): Promise<void> {
  const row = { id: newId(), invitation_id: invitation, on_day: on, text, url, created_by: createdBy }
  await tx.insertInto('involvement_outcome').values(row).execute()
}
