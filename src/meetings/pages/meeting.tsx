import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import { EmptyState, Notice, PageHead } from '../../ui/components/pieces.tsx'
import { dayText } from '../../ui/format.ts'
import type { Sought } from '../model/clash.ts'
import type { ItemView, MeetingHead, MeetingView } from '../model/meeting-view.ts'
import { notInTheRoom } from '../model/reading.ts'
import { itemAnchor, itemPath, meetingPath, newItemPath } from '../paths.ts'
import { texts } from '../texts.ts'
import { AccessForm } from './access-form.tsx'
import { Asked } from './asked.tsx'
import { AttendanceList } from './attendance.tsx'
import { Amounts, Attachments } from './belongings.tsx'
import { Cited } from './cited.tsx'
import { SoughtElsewhere } from './clashes.tsx'
import { Decided, NotThere } from './decided.tsx'
import type { Filled } from './filled.ts'
import { FiledUnder, itemLabel, matterSections, Sections } from './matter.tsx'
import { matterTitle } from './matter-title.ts'
import { convenerText, meetingLead } from './sentences.ts'

type MeetingPageProperties = {
  readonly meeting: MeetingView
  readonly language: Language
  readonly today: Day
  readonly canWrite: boolean
  /** Who of those that sit here is to be elsewhere too; told its secretary. */
  readonly sought: readonly Sought[]
  /** How the secretary's form on who may see it was filled last. */
  readonly form: Filled
}

/** Møde: a sentence first; the agenda at the side; then, item by item, what was asked and what came of it. */
export function MeetingPage({ meeting, language, today, canWrite, sought, form }: MeetingPageProperties) {
  const t = texts(language).meeting
  return (
    <>
      <PageHead
        over={convenerText(meeting.organization, language)}
        title={meeting.title === null ? t.title(dayText(meeting.day, language)) : inDanish(meeting.title)}
        lead={meetingLead(meeting, language, today)}
      />
      <SeenBy meeting={meeting} language={language} />
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
          {canWrite ? (
            <>
              <p class="actions">
                <A to={newItemPath(meeting.organization.slug, meeting.slug)} class="button button-secondary">
                  {t.addItem}
                </A>
              </p>
              <AccessForm
                action={`${meetingPath(meeting.organization.slug, meeting.slug)}/adgang`}
                visibility={meeting.access.visibility}
                asksForAttachments={false}
                language={language}
                hint={texts(language).write.meetingAccessHint}
                form={form}
              />
            </>
          ) : null}
          <AttendanceList meeting={meeting} language={language} />
        </div>
      </div>
    </>
  )
}

/** What only some may see says so, with the reason and the day on which that is looked at again. */
export function SeenBy({
  meeting,
  language,
}: {
  readonly meeting: Pick<MeetingHead, 'access'>
  readonly language: Language
}) {
  const { visibility, reason, reviewOn } = meeting.access
  if (visibility === 'public') return null
  const t = texts(language)
  return (
    <Notice>
      <p>
        {t.meeting.closedTo(t.visibilities[visibility])} {reason}
        {reviewOn === null ? '' : ` ${t.meeting.reviewOn(dayText(reviewOn, language))}`}
      </p>
    </Notice>
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
              <span class="muted">{t.agendaItem.closed}</span>
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
  if (item.matter === null) return <ClosedItem item={item} label={label} language={language} />
  const path = itemPath(meeting.organization.slug, meeting.slug, item.slug)
  const further = matterSections(item)
  return (
    <article class="agenda-item" id={itemAnchor(item.slug)}>
      <h2>
        <span class="agenda-number">{label}</span> <A to={path}>{matterTitle(item.matter.title, language)}</A>
        <Cited source={item.matter.source} />
      </h2>
      {item.matter.visibility === meeting.access.visibility ? null : (
        <p>
          <span class="mark needs-you">
            {texts(language).meeting.closedTo(texts(language).visibilities[item.matter.visibility])}
          </span>
        </p>
      )}
      <FiledUnder item={item} language={language} />
      <Asked heading="h3" item={item} language={language} kind={meeting.kind} />
      <Decided heading="h3" decisions={item.decisions} held={meeting.day} language={language} />
      <NotThere names={notInTheRoom(meeting.attendance, item.number).map(({ name }) => name)} language={language} />
      <Attachments heading="h3" attached={item.attachments} language={language} />
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

/** Number and nothing else; only an attachment that was opened by itself is named. */
function ClosedItem({
  item,
  label,
  language,
}: {
  readonly item: ItemView
  readonly label: string
  readonly language: Language
}) {
  return (
    <article class="agenda-item is-closed" id={itemAnchor(item.slug)}>
      <h2>
        <span class="agenda-number">{label}</span> {texts(language).agendaItem.closed}
      </h2>
      <Attachments heading="h3" attached={item.attachments} language={language} />
    </article>
  )
}
