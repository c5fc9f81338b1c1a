import type { Database, ReadTx } from '../../db/transactions.ts'
import { isSecretaryOf } from '../../governance/model/rights.ts'
import { groupsDecidedBy } from '../../governance/storage/working-groups.ts'
import { dayText, weekdayText } from '../../ui/format.ts'
import { type Answer, type Asked, missing, type PageAnswer } from '../../ui/route.ts'
import { meetingPageOf } from '../actions/meeting-page-of.ts'
import {
  decisionCells,
  decisionsAsData,
  itemPageAsData,
  meetingAsData,
  meetingCells,
  meetingsAsData,
  notYetHeldAsData,
} from '../model/as-data.ts'
import { itemPlace, meetingPlace } from '../model/closing.ts'
import {
  linesPerDataPart,
  linesPerPage,
  type MeetingHead,
  type MeetingView,
  type OrganizationView,
  pageNumber,
} from '../model/meeting-view.ts'
import { DecisionsPage } from '../pages/decisions.tsx'
import { ItemPage, itemTitle } from '../pages/item.tsx'
import { MeetingPage } from '../pages/meeting.tsx'
import { MeetingsPage } from '../pages/meetings.tsx'
import { NotYetHeldPage } from '../pages/not-yet-held.tsx'
import { convenerText } from '../pages/sentences.ts'
import { soughtElsewhere } from '../storage/clashing.ts'
import { organizationAt } from '../storage/find-organization.ts'
import { decisionLines, meetingLines, meetingsAround } from '../storage/lists.ts'
import { texts } from '../texts.ts'
import { goneOrMissing, movedOrMissing, slugIn } from './addressed.ts'
import { meetingCrumbs, organizationCrumbs } from './crumbs.ts'

/** One meeting. What the asker may not see is not there. */
export async function meetingAnswer(db: Database, asked: Asked): Promise<Answer> {
  const { actor, language, params } = asked
  return db.reading(actor, async (tx) => {
    const meeting = await meetingPageOf(tx, slugIn(params), params.meeting ?? '')
    if (meeting === null) return goneOrMissing(tx, asked, meetingPlace(params.meeting ?? ''))
    if (isAskedBefore(asked, meeting)) return notYetHeld(asked, meeting)
    const canWrite = isSecretaryOf(actor, meeting.organization)
    const sought = canWrite && meeting.day >= actor.day ? await soughtElsewhere(tx, meeting) : []
    const shown = { meeting, language, today: actor.day, canWrite, sought }
    const main = <MeetingPage {...shown} />
    return {
      kind: 'page',
      title: `${convenerText(meeting.organization, language)}, ${dayText(meeting.day, language)}`,
      main,
      json: meetingAsData(meeting),
      showsAsOf: asked.isAsOfChosen,
      crumbs: meetingCrumbs(meeting, language).slice(0, -1),
    }
  })
}

/** One item. A closed one is as if it were not there, but for what is told of it, and but for its address where it was open once. */
export async function itemAnswer(db: Database, asked: Asked): Promise<Answer> {
  const { actor, language, params } = asked
  return db.reading(actor, async (tx) => {
    const meeting = await meetingPageOf(tx, slugIn(params), params.meeting ?? '')
    const place = itemPlace(params.meeting ?? '', params.item ?? '')
    if (meeting === null) return goneOrMissing(tx, asked, place)
    const item = meeting.items.find(({ slug }) => slug === params.item)
    if (item === undefined || (item.matter === null && item.extract === null)) return goneOrMissing(tx, asked, place)
    if (isAskedBefore(asked, meeting)) return notYetHeld(asked, meeting)
    const canWrite = isSecretaryOf(actor, meeting.organization)
    const led = item.matter === null ? [] : await groupsDecidedBy(tx, `${meeting.id}/${item.slug}`)
    return {
      kind: 'page',
      title: `${itemTitle(meeting, item, language)}, ${weekdayText(meeting.day, language)}`,
      main: <ItemPage {...{ meeting, item, canWrite, language, led }} day={asked.asOf} />,
      json: itemPageAsData(meeting, item),
      showsAsOf: asked.isAsOfChosen,
      crumbs: meetingCrumbs(meeting, language),
    }
  })
}

/** Asked about a day before the meeting, nothing of what came of it is told. */
function isAskedBefore({ isAsOfChosen, asOf }: Asked, { day }: MeetingHead): boolean {
  return isAsOfChosen && asOf < day
}

function notYetHeld({ asOf, language, path }: Asked, meeting: MeetingView): PageAnswer {
  return {
    kind: 'page',
    title: `${convenerText(meeting.organization, language)}, ${dayText(meeting.day, language)}`,
    main: <NotYetHeldPage meeting={meeting} path={path} asOf={asOf} language={language} />,
    json: notYetHeldAsData(meeting, asOf),
    showsAsOf: true,
    crumbs: meetingCrumbs(meeting, language).slice(0, -1),
  }
}

/** Meetings of the country. */
export async function allMeetingsAnswer(db: Database, asked: Asked): Promise<Answer> {
  return db.reading(asked.actor, (tx) => meetingsPage(tx, asked, null))
}

/** Meetings of one organization, and of all that is part of it. */
export async function meetingsAnswer(db: Database, asked: Asked): Promise<Answer> {
  return ofOrganization(db, asked, meetingsPage)
}

export async function allDecisionsAnswer(db: Database, asked: Asked): Promise<Answer> {
  return db.reading(asked.actor, (tx) => decisionsPage(tx, asked, null))
}

export async function decisionsAnswer(db: Database, asked: Asked): Promise<Answer> {
  return ofOrganization(db, asked, decisionsPage)
}

type Page = (tx: ReadTx, asked: Asked, organization: OrganizationView | null) => Promise<Answer>

async function ofOrganization(db: Database, asked: Asked, page: Page): Promise<Answer> {
  return db.reading(asked.actor, async (tx) => {
    const organization = await organizationAt(tx, slugIn(asked.params), asked.asOf)
    return organization === null ? movedOrMissing(tx, asked) : page(tx, asked, organization)
  })
}

/** Asked about a day, the list ends with that day. */
function wanted(asked: Asked, organization: OrganizationView | null) {
  const until = asked.isAsOfChosen ? asked.asOf : null
  const perPage = asked.isForData ? linesPerDataPart : linesPerPage
  return { organization: organization?.id ?? null, until, page: pageNumber(asked.query.side), perPage }
}

async function meetingsPage(tx: ReadTx, asked: Asked, organization: OrganizationView | null): Promise<Answer> {
  const { actor, language, path } = asked
  const meetings = await meetingLines(tx, wanted(asked, organization))
  if (meetings.page > meetings.pages) return missing
  const around = await meetingsAround(tx, { organization: organization?.id ?? null, day: asked.asOf, count: 1 })
  const canWrite = organization !== null && isSecretaryOf(actor, organization)
  const shown = { organization, path, meetings, next: around.next[0] ?? null, canWrite, language, today: asked.asOf }
  const t = texts(language).meetings
  return listPage(asked, organization, {
    title: organization === null ? t.all : `${t.title}, ${convenerText(organization, language)}`,
    main: <MeetingsPage {...shown} />,
    json: meetingsAsData(meetings),
    csv: [t.csv, ...meetings.lines.map(meetingCells)],
    label: t.title,
  })
}

async function decisionsPage(tx: ReadTx, asked: Asked, organization: OrganizationView | null): Promise<Answer> {
  const { language, path } = asked
  const decisions = await decisionLines(tx, wanted(asked, organization))
  if (decisions.page > decisions.pages) return missing
  const t = texts(language).decisions
  return listPage(asked, organization, {
    title: organization === null ? t.all : `${t.title}, ${convenerText(organization, language)}`,
    main: <DecisionsPage organization={organization} path={path} decisions={decisions} language={language} />,
    json: decisionsAsData(decisions),
    csv: [t.csv, ...decisions.lines.map(decisionCells)],
    label: t.title,
  })
}

type List = Pick<PageAnswer, 'title' | 'main' | 'json'> & {
  readonly csv: NonNullable<PageAnswer['csv']>
  readonly label: string
}

function listPage({ path }: Asked, organization: OrganizationView | null, { label, ...list }: List): PageAnswer {
  const above = organization === null ? [] : organizationCrumbs(organization)
  return { kind: 'page', ...list, showsAsOf: true, crumbs: [...above, { label, to: path }] }
}
