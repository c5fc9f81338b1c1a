import type { LedToGroup } from '../../governance/model/working-group.ts'
import { LedTo } from '../../governance/pages/led-to.tsx'
import { HistoryLink } from '../../journal/pages/history-link.tsx'
import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { A } from '../../ui/components/link.tsx'
import { PageHead } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { ItemView, MeetingView } from '../model/meeting-view.ts'
import { neighbours, notInTheRoom } from '../model/reading.ts'
import { attachmentsAccessPath, extractPath, itemAccessPath, itemPath, meetingPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { textsOfClosing } from '../texts-closing.ts'
import { AccessHistory } from './access-history.tsx'
import { Asked } from './asked.tsx'
import { Amounts, Attachments } from './belongings.tsx'
import { Cited } from './cited.tsx'
import { ClosedBecause, ClosedTitle, closedTitle, ExtractOf, OpenedOn, ToldToOthers } from './closed.tsx'
import { Decided, NotThere } from './decided.tsx'
import { FiledUnder, itemLabel, matterSections, Sections } from './matter.tsx'
import { matterTitle } from './matter-title.ts'
import { OutcomeMark } from './outcome.tsx'
import { SeenBy } from './seen-by.tsx'
import { convenerText } from './sentences.ts'

type ItemPageProperties = {
  readonly meeting: MeetingView
  readonly item: ItemView
  readonly language: Language
}

type Writing = {
  readonly canWrite: boolean
  /** Working groups that came of it, and the day on which they are told of. */
  readonly led: readonly LedToGroup[]
  readonly day: Day
}

/** Punkt: the one matter with its text, and the way to its neighbours. */
export function ItemPage({ meeting, item, canWrite, led, day, language }: ItemPageProperties & Writing) {
  if (item.matter === null) return <ClosedItemPage meeting={meeting} item={item} language={language} />
  const t = texts(language)
  return (
    <>
      <PageHead
        over={t.agendaItem.of(`${convenerText(meeting.organization, language)}, ${dayText(meeting.day, language)}`)}
        title={
          <>
            {itemLabel(item, meeting.items.indexOf(item), language)} {matterTitle(item.matter.title, language)}
          </>
        }
        lead={
          <>
            <Ending meeting={meeting} item={item} language={language} />
            <Cited source={item.matter.source} />
          </>
        }
      />
      <SeenBy access={item.matter.access} ground={item.closing?.ground ?? null} language={language} />
      <ToldToOthers extract={item.extract} language={language} />
      <OpenedOn day={item.openedOn} language={language} />
      <article class="meeting-column item-column">
        <FiledUnder item={item} language={language} />
        <Asked heading="h2" item={item} language={language} kind={meeting.kind} />
        <Decided heading="h2" decisions={item.decisions} held={meeting.day} language={language} />
        <LedTo led={led} day={day} />
        <NotThere names={notInTheRoom(meeting.attendance, item.number).map(({ name }) => name)} language={language} />
        <Matter item={item} language={language} />
        <Attachments
          heading="h2"
          attached={item.attachments}
          outer={item.matter.access.visibility}
          language={language}
        />
        <Amounts heading="h2" named={item.amounts} language={language} />
      </article>
      <AccessHistory meeting={meeting} item={item.slug} language={language} />
      {canWrite ? <Deeds meeting={meeting} item={item} language={language} /> : null}
      <Neighbours meeting={meeting} item={item} language={language} />
    </>
  )
}

/** What is told of an item to those who do not see it. */
function ClosedItemPage({ meeting, item, language }: ItemPageProperties) {
  const t = texts(language)
  const { extract, closing } = item
  return (
    <>
      <PageHead
        over={t.agendaItem.of(`${convenerText(meeting.organization, language)}, ${dayText(meeting.day, language)}`)}
        title={
          <>
            {itemLabel(item, meeting.items.indexOf(item), language)}{' '}
            <ClosedTitle extract={extract} language={language} />
          </>
        }
        lead={textsOfClosing(language).extractLead}
      />
      <article class="meeting-column item-column">
        <ClosedBecause extract={extract} closing={closing} language={language} />
        {extract === null ? null : <ExtractOf extract={extract} language={language} />}
        <Attachments heading="h2" attached={item.attachments} outer={null} language={language} />
      </article>
      <AccessHistory meeting={meeting} item={item.slug} language={language} />
      <Neighbours meeting={meeting} item={item} language={language} />
    </>
  )
}

/** Where its secretary opens and closes the item and its attachments, and writes what others are told. */
function Deeds({ meeting, item, language }: ItemPageProperties) {
  const t = textsOfClosing(language).access
  const { organization, slug } = meeting
  return (
    <nav class="actions deeds" aria-label={t.deeds}>
      <A to={itemAccessPath(organization.slug, slug, item.slug)}>{t.toItem}</A>
      {item.attachments.length === 0 ? null : (
        <A to={attachmentsAccessPath(organization.slug, slug, item.slug)}>{t.toAttachments}</A>
      )}
      {item.matter?.access.visibility === 'public' ? null : (
        <A to={extractPath(organization.slug, slug, item.slug)}>{t.toExtract}</A>
      )}
      <HistoryLink word="moede" id={meeting.id} />
    </nav>
  )
}

/** 6. Fælles midler */
export function itemTitle(meeting: MeetingView, item: ItemView, language: Language): string {
  const label = itemLabel(item, meeting.items.indexOf(item), language)
  if (item.matter === null) return `${label} ${closedTitle(item.extract, language)}`
  return `${label} ${item.matter.title ?? texts(language).agendaItem.untitled}`
}

/** How it ended, in a sentence. */
function Ending({ meeting, item, language }: ItemPageProperties) {
  const t = texts(language).agendaItem
  if (meeting.kind === 'agenda') return <>{t.leadAhead}</>
  const ends = [...new Set(item.decisions.map(({ outcome }) => outcome))]
  if (ends.length === 0) return <>{t.leadNothing}</>
  return (
    <>
      {t.leadDecided}{' '}
      {ends.map((outcome) => (
        <OutcomeMark key={outcome} outcome={outcome} language={language} />
      ))}
    </>
  )
}

function Matter({ item, language }: { readonly item: ItemView; readonly language: Language }) {
  const sections = matterSections(item)
  if (sections.length === 0) return null
  return (
    <section>
      <h2>{texts(language).agendaItem.matter}</h2>
      <Sections sections={sections} language={language} />
    </section>
  )
}

/** The items before and after that the reader may open. */
function Neighbours({ meeting, item, language }: ItemPageProperties) {
  const t = texts(language).agendaItem
  const openItems = meeting.items.filter(({ slug, matter }) => matter !== null || slug === item.slug)
  const { previous, next } = neighbours(openItems, item.slug)
  const path = (other: ItemView) => itemPath(meeting.organization.slug, meeting.slug, other.slug)
  return (
    <nav class="neighbours" aria-label={t.neighbours}>
      {previous === null ? null : (
        <A to={path(previous)}>
          ← {t.previous}: {matterTitle(previous.matter?.title ?? null, language)}
        </A>
      )}
      <A to={meetingPath(meeting.organization.slug, meeting.slug)}>{t.backToMeeting}</A>
      {next === null ? null : (
        <A to={path(next)}>
          {t.next}: {matterTitle(next.matter?.title ?? null, language)} →
        </A>
      )}
    </nav>
  )
}
