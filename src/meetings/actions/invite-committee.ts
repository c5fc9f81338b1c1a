import { z } from 'zod'
import { announce } from '../../db/events.ts'
import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { mayInvitePatients, rightIn } from '../../governance/model/rights.ts'
import { type Visibility, visibilities } from '../../governance/model/visibility.ts'
import { groupBySlug } from '../../governance/storage/working-groups.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import type { Organization } from '../../structure/model/organization.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { type Subject, subjects } from '../model/involvement.ts'
import { addInvitation, committeesFor, meetingsOfCircle } from '../storage/involvement.ts'

const text = z.string().trim().max(500).catch('').default('')

/** An invitation as it is typed. */
export const invitationForm = z.object({
  /** Public id of who invites: the cluster or one of its levels. */
  organization: text,
  /** Public id of the committee. */
  invited: text,
  subject: text,
  /** Id of the dialogue meeting; empty where it does not stand in Klynge. */
  meeting: text,
  /** Public id of the working group. */
  group: text,
  topic: text,
  on: text,
  visibility: text,
  source: text,
})
export type InvitationForm = z.output<typeof invitationForm>

export type InviteNo =
  | 'no-such-organization'
  | 'no-right'
  | 'no-subject'
  | 'no-such-meeting'
  | 'no-such-group'
  | 'no-topic'
  | 'not-a-day'
  | 'no-visibility'
  | 'no-such-committee'

/** Inviterer: writes down that a cluster or level invited its region's patient involvement committee. Answers the invitation's id. */
export async function inviteCommittee(
  tx: WriteTx,
  actor: Actor,
  cluster: string,
  form: InvitationForm,
): Promise<Result<string, InviteNo>> {
  const organization = await organizationBySlug(tx, form.organization)
  const isOfCluster = organization !== null && `${organization.slug}/`.startsWith(`${cluster}/`)
  if (organization === null || !isOfCluster) return refuse('no-such-organization', 'organization')
  if (!mayInvitePatients(actor, organization)) return refuse('no-right', 'organization')
  const typed = readTyped(form)
  if (!typed.ok) return typed
  const about = await subjectOf(tx, organization, form, typed.value.subject)
  if (!about.ok) return about
  const committees = await committeesFor(tx, organization.root, typed.value.on)
  const invited = committees.find(({ slug }) => slug === form.invited)
  if (invited === undefined) return refuse('no-such-committee', 'invited')
  const createdBy = actor.kind === 'person' ? actor.person : null
  const source = form.source === '' ? null : form.source
  const invitation = {
    organization: organization.id,
    invited: invited.id,
    ...typed.value,
    ...about.value,
    source,
    createdBy,
  }
  const id = await addInvitation(tx, invitation)
  await record(tx, actor, {
    action: 'invite-committee',
    rightHeld: rightIn(actor, organization),
    objectKind: 'involvement-invitation',
    objectId: id,
    organization: organization.id,
    payload: invitation,
  })
  await announce(tx, 'committee-invited', id, organization.id)
  return done(id)
}

type Typed = { readonly subject: Subject; readonly topic: string; readonly on: Day; readonly visibility: Visibility }

function readTyped(form: InvitationForm): Result<Typed, 'no-subject' | 'no-topic' | 'not-a-day' | 'no-visibility'> {
  const subject = subjects.find((one) => one === form.subject)
  if (subject === undefined) return refuse('no-subject', 'subject')
  if (form.topic === '') return refuse('no-topic', 'topic')
  const on = parseDay(form.on)
  if (on === null) return refuse('not-a-day', 'on')
  const visibility = visibilities.find((one) => one === form.visibility && one !== 'author')
  return visibility === undefined
    ? refuse('no-visibility', 'visibility')
    : done({ subject, topic: form.topic, on, visibility })
}

type About = { readonly meeting: string | null; readonly group: string | null }

/** What it is an invitation to: a meeting or a group of the very circle. */
async function subjectOf(
  tx: ReadTx,
  { root }: Organization,
  form: InvitationForm,
  subject: Subject,
): Promise<Result<About, 'no-such-meeting' | 'no-such-group'>> {
  if (subject === 'working-group') {
    const group = await groupBySlug(tx, form.group)
    if (group === null || group.organization.root !== root) return refuse('no-such-group', 'group')
    return done({ meeting: null, group: group.organization.id })
  }
  if (subject === 'project' || form.meeting === '') return done({ meeting: null, group: null })
  const meeting = (await meetingsOfCircle(tx, root)).find(({ id }) => id === form.meeting)
  return meeting === undefined ? refuse('no-such-meeting', 'meeting') : done({ meeting: meeting.id, group: null })
}
