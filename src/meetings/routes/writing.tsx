import type { VNode } from 'preact'
import type { Database } from '../../db/transactions.ts'
import { isSecretaryOf } from '../../governance/model/rights.ts'
import { type Answer, type Asked, type Crumb, missing, redirect } from '../../ui/route.ts'
import { addAgendaItem, newItemForm } from '../actions/add-agenda-item.ts'
import { addMeeting, newMeetingForm } from '../actions/add-meeting.ts'
import { meetingPageOf } from '../actions/meeting-page-of.ts'
import type { MeetingView, OrganizationView } from '../model/meeting-view.ts'
import { type Filled, statusOf, untouched } from '../pages/filled.ts'
import { NewItemPage } from '../pages/new-item.tsx'
import { NewMeetingPage } from '../pages/new-meeting.tsx'
import { organizationAt } from '../storage/find-organization.ts'
import { texts } from '../texts.ts'
import { slugIn } from './addressed.ts'
import { meetingCrumbs, meetingsCrumbs } from './crumbs.ts'
import { filled } from './filled.ts'
import { submit } from './submit.ts'

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

/** The organization of the address, for its secretary; for others there is no such page. */
async function ownOrganization(db: Database, { actor, params, asOf }: Asked): Promise<OrganizationView | null> {
  const organization = await db.reading(actor, (tx) => organizationAt(tx, slugIn(params), asOf))
  return organization !== null && isSecretaryOf(actor, organization) ? organization : null
}

async function ownMeeting(db: Database, { actor, params }: Asked): Promise<MeetingView | null> {
  const meeting = await db.reading(actor, (tx) => meetingPageOf(tx, slugIn(params), params.meeting ?? ''))
  return meeting !== null && isSecretaryOf(actor, meeting.organization) ? meeting : null
}

function formPage(title: string, main: VNode, form: Filled, crumbs: Crumb[]): Answer {
  return { kind: 'page', status: statusOf(form), title, main, crumbs, isPrivate: true }
}
