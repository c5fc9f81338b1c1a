import type { Visibility } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'
import type { VisibilityChange } from './closing.ts'
import type { Extract } from './extract.ts'
import type {
  AttachmentView,
  DecisionLine,
  ItemView,
  MeetingHead,
  MeetingLine,
  MeetingView,
  OrganizationView,
  Paged,
} from './meeting-view.ts'

type Data = Readonly<Record<string, unknown>>

/** A meeting as programs read it: public ids instead of keys, a closed item as its number and nothing else. */
export function meetingAsData(meeting: MeetingView): Data {
  return {
    ...headAsData(meeting),
    ...accessAsData(meeting.access.visibility),
    ...openedAsData(meeting.openedOn),
    source: meeting.source,
    attendance: meeting.attendance,
    items: meeting.items.map(itemAsData),
  }
}

/** One item, with the meeting it belongs to. */
export function itemPageAsData(meeting: MeetingView, item: ItemView): Data {
  return { meeting: headAsData(meeting), ...itemAsData(item) }
}

/** A meeting on a day before it was held: that it will be, and nothing of what came of it. */
export function notYetHeldAsData(meeting: MeetingView, asOf: Day): Data {
  const { id, organization, day } = headAsData(meeting)
  return { id, organization, day, asOf, isHeld: false }
}

function headAsData({
  slug,
  day,
  start,
  end,
  location,
  title,
  kind,
  organization,
}: Omit<MeetingHead, 'id' | 'access' | 'source'>): Data {
  const id = `${organization.slug}/moeder/${slug}`
  return { id, organization: organizationAsData(organization), day, start, end, location, title, kind }
}

function organizationAsData({ slug, name, cluster }: OrganizationView): Data {
  return { id: slug, name, cluster }
}

function itemAsData(item: ItemView): Data {
  const { number, slug } = item
  const attachments = item.attachments.map(attachmentAsData)
  if (item.matter === null) return { ...closedAsData(item), attachments }
  const { title, caseNumber, documentNumber, access, source } = item.matter
  return {
    number,
    slug,
    isClosed: false,
    title,
    caseNumber,
    documentNumber,
    ...accessAsData(access.visibility),
    ...openedAsData(item.openedOn),
    source,
    sections: item.sections,
    recommendations: item.recommendations,
    decisions: item.decisions,
    attachments,
    amounts: item.amounts,
  }
}

/** A closed item: its number, and what is told of it. */
function closedAsData({ number, slug, extract, closing }: ItemView): Data {
  return {
    number,
    slug,
    isClosed: true,
    ...(extract === null ? {} : { extract: extractAsData(extract) }),
    ...(closing === null ? {} : { closing: closingAsData(closing) }),
  }
}

function extractAsData({ title, reason, text, outcome, writtenOn, visibility }: Extract): Data {
  return { title, reason, text, outcome, writtenOn, ...accessAsData(visibility) }
}

function closingAsData({ on, ground, reason, reviewOn }: VisibilityChange): Data {
  return { on, ground, reason, reviewOn }
}

function attachmentAsData({ openedOn, ...attachment }: AttachmentView): Data {
  return { ...attachment, ...openedAsData(openedOn) }
}

function openedAsData(openedOn: Day | null): Data {
  return openedOn === null ? {} : { openedOn }
}

function accessAsData(visibility: Visibility): Data {
  return visibility === 'public' ? {} : { visibility }
}

export function meetingsAsData({ lines, total, page, pages }: Paged<MeetingLine>): Data {
  return { total, page, pages, meetings: lines.map(meetingAsLine) }
}

/** A meeting as a list tells of it. */
export function meetingAsLine({ visibility, items, ...line }: MeetingLine): Data {
  return { ...headAsData(line), ...accessAsData(visibility), items }
}

export function decisionsAsData({ lines, total, page, pages }: Paged<DecisionLine>): Data {
  return { total, page, pages, decisions: lines.map(decisionAsData) }
}

export function decisionAsData({ organization, meeting, item, ...decision }: DecisionLine): Data {
  const { number, title, slug } = item
  const id = `${organization.slug}/moeder/${meeting}/${slug}`
  return { ...decision, organization: organizationAsData(organization), item: { id, number, title } }
}

type Cells = readonly (string | number | null)[]

export function meetingCells({ organization, slug, day, start, end, location, items, kind }: MeetingLine): Cells {
  const { name, cluster } = organization
  return [day, start, end, name, cluster, location, items, kind, `/${organization.slug}/moeder/${slug}`]
}

export function decisionCells(line: DecisionLine): Cells {
  const { organization, meeting, item, day, decidedBy, outcome, text, isExtract } = line
  const { name, cluster, slug } = organization
  const address = `/${slug}/moeder/${meeting}/${item.slug}`
  return [
    day,
    name,
    cluster,
    decidedBy,
    meeting,
    item.number,
    item.title,
    outcome,
    text,
    address,
    isExtract ? 'extract' : null,
  ]
}
