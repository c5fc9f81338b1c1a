import type { VNode } from 'preact'
import type { z } from 'zod'
import { once } from '../../db/idempotency.ts'
import type { Database, WriteTx } from '../../db/transactions.ts'
import { isSecretaryOf } from '../../governance/model/rights.ts'
import type { Actor } from '../../kernel/actor.ts'
import { newId } from '../../kernel/id.ts'
import { done, type Result } from '../../kernel/result.ts'
import { type Answer, type Asked, type Crumb, missing, redirect } from '../../ui/route.ts'
import { addAgendaItem, newItemForm } from '../actions/add-agenda-item.ts'
import { addMeeting, newMeetingForm } from '../actions/add-meeting.ts'
import type { KeptMeeting } from '../actions/keep-meeting.ts'
import { meetingPageOf } from '../actions/meeting-page-of.ts'
import { itemVisibilityForm, setItemVisibility } from '../actions/set-item-visibility.ts'
import { meetingVisibilityForm, setMeetingVisibility } from '../actions/set-meeting-visibility.ts'
import type { MeetingView, OrganizationView } from '../model/meeting-view.ts'
import { type Filled, statusOf, untouched } from '../pages/filled.ts'
import { NewItemPage } from '../pages/new-item.tsx'
import { NewMeetingPage } from '../pages/new-meeting.tsx'
import { meetingPath } from '../paths.ts'
import { organizationAt } from '../storage/find-organization.ts'
import { texts } from '../texts.ts'
import { slugIn } from './addressed.ts'
import { meetingCrumbs, meetingsCrumbs } from './crumbs.ts'
import { filled, type Unread } from './filled.ts'
import { itemAnswer, meetingAnswer } from './reading.tsx'

export async function newMeetingAnswer(db: Database, asked: Asked, form: Filled = untouched): Promise<Answer> {
  const organization = await ownOrganization(db, asked)
  if (organization === null) return missing
  const main = <NewMeetingPage organization={organization} {...form} language={asked.language} />
  return formPage(texts(asked.language).write.newMeeting, main, form, meetingsCrumbs(organization, asked.language))
}

export async function saveMeeting(db: Database, asked: Asked): Promise<Answer> {
  const organization = await ownOrganization(db, asked)
  if (organization === null) return missing
  const saved = await submit(db, asked, newMeetingForm, (tx, actor, told) =>
    addMeeting(tx, actor, organization.id, told),
  )
  return saved.ok ? redirect(saved.value) : newMeetingAnswer(db, asked, filled(asked, saved))
}

export async function newItemAnswer(db: Database, asked: Asked, form: Filled = untouched): Promise<Answer> {
  const meeting = await ownMeeting(db, asked)
  if (meeting === null) return missing
  const main = <NewItemPage meeting={meeting} {...form} language={asked.language} />
  return formPage(texts(asked.language).write.newItem, main, form, meetingCrumbs(meeting, asked.language))
}

export async function saveItem(db: Database, asked: Asked): Promise<Answer> {
  const meeting = await ownMeeting(db, asked)
  if (meeting === null) return missing
  const saved = await submit(db, asked, newItemForm, (tx, actor, told) => addAgendaItem(tx, actor, meeting.id, told))
  return saved.ok ? redirect(saved.value) : newItemAnswer(db, asked, filled(asked, saved))
}

export async function saveItemVisibility(db: Database, asked: Asked): Promise<Answer> {
  const meeting = await ownMeeting(db, asked)
  if (meeting === null) return missing
  const where = { meeting: meeting.id, item: asked.params.item ?? '' }
  const saved = await submit(db, asked, itemVisibilityForm, (tx, actor, told) =>
    setItemVisibility(tx, actor, where, told),
  )
  return saved.ok ? redirect(asked.path.replace(/\/adgang$/, '')) : itemAnswer(db, asked, filled(asked, saved))
}

export async function saveMeetingVisibility(db: Database, asked: Asked): Promise<Answer> {
  const meeting = await ownMeeting(db, asked)
  if (meeting === null) return missing
  const saved = await submit(db, asked, meetingVisibilityForm, (tx, actor, told) =>
    setMeetingVisibility(tx, actor, meeting.id, told),
  )
  return saved.ok ? redirect(saved.value) : meetingAnswer(db, asked, filled(asked, saved))
}

/** The organization of the address, for its secretary; for others there is no such page. */
async function ownOrganization(db: Database, { actor, params, asOf }: Asked): Promise<OrganizationView | null> {
  const organization = await db.reading(actor, (tx) => organizationAt(tx, slugIn(params), asOf))
  return organization !== null && isSecretaryOf(actor, organization) ? organization : null
}

async function ownMeeting(db: Database, { actor, params }: Asked): Promise<MeetingView | null> {
  const meeting = await db.reading(actor, (tx) => meetingPageOf(tx, slugIn(params), params.meeting ?? ''))
  return meeting !== null && isSecretaryOf(actor, meeting.organization) ? meeting : null
}

type Work<T> = (tx: WriteTx, actor: Actor, told: T) => Promise<Result<KeptMeeting, string>>

/** Reads the form, does the work once, and answers with the meeting's address. */
async function submit<S extends z.ZodType>(
  db: Database,
  asked: Asked,
  schema: S,
  work: Work<z.infer<S>>,
): Promise<Result<string, string> | Unread> {
  const { actor, form, idempotencyKey, path } = asked
  const told = schema.safeParse(form)
  if (!told.success) return { ok: false, issues: told.error.issues }
  if (actor.kind !== 'person') return { ok: false, refusal: 'not-secretary' }
  return db.writing(actor, (tx) =>
    once(tx, actor, { key: idempotencyKey ?? newId(), route: path }, async () => {
      const kept = await work(tx, actor, told.data)
      return kept.ok ? done(meetingPath(kept.value.organization, kept.value.slug)) : kept
    }),
  )
}

function formPage(title: string, main: VNode, form: Filled, crumbs: Crumb[]): Answer {
  return { kind: 'page', status: statusOf(form), title, main, crumbs, isPrivate: true }
}
