import { HistoryLink } from '../../journal/pages/history-link.tsx'
import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Mark, PageHead } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { Sought } from '../model/clash.ts'
import type { ItemView, MeetingView } from '../model/meeting-view.ts'
import { notInTheRoom } from '../model/reading.ts'
import { itemAnchor, itemPath, itemsAccessPath, meetingAccessPath, newItemPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { AccessHistory } from './access-history.tsx'
import { Asked } from './asked.tsx'
import { AttendanceList } from './attendance.tsx'
import { Amounts, Attachments } from './belongings.tsx'
import { Cited } from './cited.tsx'
import { SoughtElsewhere } from './clashes.tsx'
import { ClosedBecause, ClosedTitle, ExtractOf, groundText, OpenedOn, ToldToOthers } from './closed.tsx'
import { Decided, NotThere } from './decided.tsx'
import { FiledUnder, itemLabel, matterSections, Sections } from './matter.tsx'
import { matterTitle } from './matter-title.ts'
import { SeenBy } from './seen-by.tsx'
import { convenerText, meetingLead } from './sentences.ts'

type MeetingPageProperties = {
  readonly meeting: MeetingView
  readonly language: Language
  readonly today: Day
  readonly canWrite: boolean
  /** Who of those that sit here is to be elsewhere too; told its secretary. */
  readonly sought: readonly Sought[]
}

/** Møde: a sentence first; the agenda at the side; then, item by item, what was asked and what came of it. */
export function MeetingPage({ meeting, language, today, canWrite, sought }: MeetingPageProperties) {
  const t = texts(language).meeting
  return (
    <>
      <PageHead
        over={convenerText(meeting.organization, language)}
        title={meeting.title === null ? t.title(dayText(meeting.day, language)) : inDanish(meeting.title)}
        lead={meetingLead(meeting, language, today)}
      />
      <SeenBy access={meeting.access} ground={groundOf(meeting)} language={language} />
      <OpenedOn day={meeting.openedOn} language={language} />
      <SoughtElsewhere sought={sought} language={language} />
      <p class="muted small">
        {texts(language).kinds[meeting.kind]}
        <Cited source={meeting.source} />
      </p>
      <div class="meeting">
        <Contents meeting={meeting} language={language} />
        <div class="meeting-column">
          {meeting.items.length === 0 ? <EmptyState>{t.emptyAgenda}</EmptyState> : null}
          {meeting.items.map((item, place) => (
            <Item key={item.slug} item={item} place={place} meeting={meeting} language={language} />
          ))}
          {canWrite ? <Deeds meeting={meeting} language={language} /> : null}
          <AttendanceList meeting={meeting} language={language} />
          <AccessHistory meeting={meeting} item={null} language={language} />
        </div>
      </div>
    </>
  )
}

function groundOf({ changes }: MeetingView) {
  return changes.findLast(({ item }) => item === null)?.ground ?? null
}

/** What its secretary does with a meeting. */
function Deeds({ meeting: { id, organization, slug }, language }: Pick<MeetingPageProperties, 'meeting' | 'language'>) {
  const t = textsOfClosing(language).access
  return (
    <nav class="actions deeds" aria-label={t.deeds}>
      <A to={newItemPath(organization.slug, slug)} class="button button-secondary">
        {texts(language).meeting.addItem}
      </A>
      <A to={meetingAccessPath(organization.slug, slug)}>{t.toMeeting}</A>
      <A to={itemsAccessPath(organization.slug, slug)}>{t.toItems}</A>
      <HistoryLink word="moede" id={id} />
    </nav>
  )
}

function Contents({ meeting, language }: { readonly meeting: MeetingView; readonly language: Language }) {
  const t = texts(language)
  return (
    <nav class="agenda" aria-label={t.meeting.contents}>
      <h2>{t.meeting.contents}</h2>
      <ol>
        {meeting.items.map((item, place) => (
          <li key={item.slug}>
            <span class="agenda-number">{itemLabel(item, place, language)}</span>{' '}
            {item.matter === null ? (
              <span class="muted">
                <ClosedTitle extract={item.extract} language={language} />
              </span>
            ) : (
              <a href={`#${itemAnchor(item.slug)}`}>{matterTitle(item.matter.title, language)}</a>
            )}
          </li>
        ))}
        {meeting.attendance.length === 0 ? null : (
          <li>
            <a href="#deltagere">{meeting.kind === 'agenda' ? t.meeting.attendanceAgenda : t.meeting.attendance}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}

type ItemProperties = {
  readonly item: ItemView
  readonly place: number
  readonly meeting: MeetingView
  readonly language: Language
}

function Item({ item, place, meeting, language }: ItemProperties) {
  const t = texts(language).agendaItem
  const label = itemLabel(item, place, language)
  if (item.matter === null) return <ClosedItem item={item} label={label} meeting={meeting} language={language} />
  const path = itemPath(meeting.organization.slug, meeting.slug, item.slug)
  const further = matterSections(item)
  return (
    <article class="agenda-item" id={itemAnchor(item.slug)}>
      <h2>
        <span class="agenda-number">{label}</span> <A to={path}>{matterTitle(item.matter.title, language)}</A>
        <Cited source={item.matter.source} />
      </h2>
      {item.matter.access.visibility === meeting.access.visibility ? null : (
        <>
          <p>
            <Mark tone="needs-you">
              {texts(language).meeting.closedTo(texts(language).visibilities[item.matter.access.visibility])}
            </Mark>{' '}
            {groundText({ ground: item.closing?.ground ?? null, reason: item.matter.access.reason }, language)}
          </p>
          <ToldToOthers extract={item.extract} language={language} />
        </>
      )}
      <OpenedOn day={item.openedOn} language={language} />
      <FiledUnder item={item} language={language} />
      <Asked heading="h3" item={item} language={language} kind={meeting.kind} />
      <Decided heading="h3" decisions={item.decisions} held={meeting.day} language={language} />
      <NotThere names={notInTheRoom(meeting.attendance, item.number).map(({ name }) => name)} language={language} />
      <Attachments heading="h3" attached={item.attachments} outer={item.matter.access.visibility} language={language} />
      <Amounts heading="h3" named={item.amounts} language={language} />
      {further.length === 0 ? null : (
        <details>
          <summary>{t.fullText}</summary>
          <Sections sections={further} language={language} />
        </details>
      )}
    </article>
  )
}

/** Number, and what is told of it, if anything; an attachment that is open by itself is named. */
function ClosedItem({
  item,
  label,
  meeting,
  language,
}: {
  readonly item: ItemView
  readonly label: string
  readonly meeting: MeetingView
  readonly language: Language
}) {
  const { extract, closing } = item
  const title = <ClosedTitle extract={extract} language={language} />
  return (
    <article class="agenda-item is-closed" id={itemAnchor(item.slug)}>
      <h2>
        <span class="agenda-number">{label}</span>{' '}
        {extract === null ? title : <A to={itemPath(meeting.organization.slug, meeting.slug, item.slug)}>{title}</A>}
      </h2>
      <ClosedBecause extract={extract} closing={closing} language={language} />
      {extract === null ? null : <ExtractOf extract={extract} language={language} />}
      <Attachments heading="h3" attached={item.attachments} outer={null} language={language} />
    </article>
  )
}
