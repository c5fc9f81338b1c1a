import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Database } from '../../db/transactions.ts'
import { isSecretaryOf } from '../../governance/model/rights.ts'
import { type Answer, type Asked, missing, redirect } from '../../ui/route.ts'
import { meetingPageOf } from '../actions/meeting-page-of.ts'
import { attachmentVisibilityForm, setAttachmentVisibility } from '../actions/set-attachment-visibility.ts'
import {
  itemsVisibilityForm,
  itemVisibilityForm,
  setItemsVisibility,
  setItemVisibility,
} from '../actions/set-item-visibility.ts'
import { meetingVisibilityForm, setMeetingVisibility } from '../actions/set-meeting-visibility.ts'
import { extractForm, removalForm, removeExtract, writeExtract } from '../actions/write-extract.ts'
import type { ItemView, MatterView, MeetingView } from '../model/meeting-view.ts'
import { type Filled, statusOf, untouched } from '../pages/filled.ts'
import { AttachmentsAccessPage, ItemAccessPage } from '../pages/who-may-see-item.tsx'
import { ItemsAccessPage, MeetingAccessPage } from '../pages/who-may-see-meeting.tsx'
import { WriteExtractPage } from '../pages/write-extract.tsx'
import { itemPath } from '../paths.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { slugIn } from './addressed.ts'
import { meetingCrumbs } from './crumbs.ts'
import { filled } from './filled.ts'
import { submit, type Work } from './submit.ts'

/** A page where the secretary of a meeting says something of it, and what is done with the form that it sends. */
export type Door = {
  readonly show: (db: Database, asked: Asked, form?: Filled) => Promise<Answer>
  readonly save: (db: Database, asked: Asked) => Promise<Answer>
}

type SeenItem = ItemView & { readonly matter: MatterView }
type Shown = { readonly meeting: MeetingView; readonly item: SeenItem; readonly form: Filled }

export const meetingAccess: Door = {
  show: (db, asked, form = untouched) =>
    withMeeting(db, asked, (meeting) =>
      page(asked, meeting, form, <MeetingAccessPage meeting={meeting} form={form} language={asked.language} />),
    ),
  save: (db, asked) =>
    withMeeting(db, asked, (meeting) =>
      saved(db, asked, meetingAccess, meetingVisibilityForm, (tx, actor, told) =>
        setMeetingVisibility(tx, actor, meeting.id, told),
      ),
    ),
}

export const itemsAccess: Door = {
  show: (db, asked, form = untouched) =>
    withMeeting(db, asked, (meeting) =>
      page(asked, meeting, form, <ItemsAccessPage meeting={meeting} form={form} language={asked.language} />),
    ),
  save: (db, asked) =>
    withMeeting(db, asked, (meeting) =>
      saved(db, asked, itemsAccess, itemsVisibilityForm, (tx, actor, told) =>
        setItemsVisibility(tx, actor, meeting.id, told),
      ),
    ),
}

export const itemAccess = itemDoor(
  (shown, asked) => <ItemAccessPage {...shown} language={asked.language} />,
  itemVisibilityForm,
  (where) => (tx, actor, told) => setItemVisibility(tx, actor, where, told),
)

export const attachmentsAccess = itemDoor(
  (shown, asked) => <AttachmentsAccessPage {...shown} language={asked.language} />,
  attachmentVisibilityForm,
  (where) => (tx, actor, told) => setAttachmentVisibility(tx, actor, where, told),
)

const writtenExtract = itemDoor(
  (shown, asked) => <WriteExtractPage {...shown} language={asked.language} />,
  extractForm,
  (where) => (tx, actor, told) => writeExtract(tx, actor, where, told),
)

const removedExtract = itemDoor(
  (shown, asked) => <WriteExtractPage {...shown} language={asked.language} />,
  removalForm,
  (where) => (tx, actor, told) => removeExtract(tx, actor, where, told.extractVersion),
)

export const itemExtract: Door = {
  show: writtenExtract.show,
  save: (db, asked) => (removalForm.safeParse(asked.form).success ? removedExtract : writtenExtract).save(db, asked),
}

type Where = { readonly meeting: string; readonly item: string }

function itemDoor<S extends z.ZodType>(
  main: (shown: Shown, asked: Asked) => VNode,
  schema: S,
  work: (where: Where) => Work<z.infer<S>>,
): Door {
  const door: Door = {
    show: (db, asked, form = untouched) =>
      withItem(db, asked, (meeting, item) => page(asked, meeting, form, main({ meeting, item, form }, asked))),
    save: (db, asked) =>
      withItem(db, asked, (meeting, { slug }) =>
        saved(db, asked, door, schema, work({ meeting: meeting.id, item: slug })),
      ),
  }
  return door
}

async function withMeeting(
  db: Database,
  asked: Asked,
  then: (meeting: MeetingView) => Answer | Promise<Answer>,
): Promise<Answer> {
  const { actor, params } = asked
  const meeting = await db.reading(actor, (tx) => meetingPageOf(tx, slugIn(params), params.meeting ?? ''))
  return meeting !== null && isSecretaryOf(actor, meeting.organization) ? then(meeting) : missing
}

function withItem(
  db: Database,
  asked: Asked,
  then: (meeting: MeetingView, item: SeenItem) => Answer | Promise<Answer>,
): Promise<Answer> {
  return withMeeting(db, asked, (meeting) => {
    const item = meeting.items.find(({ slug }) => slug === asked.params.item)
    return item === undefined || item.matter === null ? missing : then(meeting, { ...item, matter: item.matter })
  })
}

/** Done, the browser goes to the item or the meeting; else the page comes again with what was typed and what is wrong. */
async function saved<S extends z.ZodType>(
  db: Database,
  asked: Asked,
  door: Door,
  schema: S,
  work: Work<z.infer<S>>,
): Promise<Answer> {
  const kept = await submit(db, asked, schema, work)
  if (!kept.ok) return door.show(db, asked, filled(asked, kept))
  const { item, meeting = '' } = asked.params
  return redirect(item === undefined ? kept.value : itemPath(slugIn(asked.params), meeting, item))
}

function page(asked: Asked, meeting: MeetingView, form: Filled, main: VNode): Answer {
  return {
    kind: 'page',
    status: statusOf(form),
    title: textsOfClosing(asked.language).access.title,
    main,
    crumbs: meetingCrumbs(meeting, asked.language),
    isPrivate: true,
  }
}
