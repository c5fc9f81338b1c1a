import type { Language } from '../../kernel/language.ts'
import { personPath } from '../../people/paths.ts'
import { inDanish } from '../../ui/components/danish.tsx'
import { A } from '../../ui/components/link.tsx'
import type { AttendeeView, MeetingView } from '../model/meeting-view.ts'
import { texts } from '../texts.ts'
import { Cited } from './cited.tsx'
import { attendanceDetails } from './sentences.ts'

/** Who came, in the groups and the order of the document. */
export function AttendanceList({ meeting, language }: { readonly meeting: MeetingView; readonly language: Language }) {
  if (meeting.attendance.length === 0) return null
  const t = texts(language).meeting
  const groups = grouped(meeting.attendance)
  return (
    <section id="deltagere" class="attendance">
      <h2>{meeting.kind === 'agenda' ? t.attendanceAgenda : t.attendance}</h2>
      {groups.map(({ heading, attendees }, place) => (
        <div key={place}>
          {heading === null && groups.length === 1 ? null : <h3>{heading === null ? t.others : inDanish(heading)}</h3>}
          <ul>
            {attendees.map((attendee, line) => (
              <AttendeeLine key={line} attendee={attendee} language={language} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function AttendeeLine({ attendee, language }: { readonly attendee: AttendeeView; readonly language: Language }) {
  const t = texts(language)
  const details = attendanceDetails(attendee, language)
  const added = [
    attendee.chair === null || says(attendee.title, t.chairs[attendee.chair]) ? null : t.chairs[attendee.chair],
    attendee.party,
  ]
  return (
    <li>
      {attendee.person === null ? attendee.name : <A to={personPath(attendee.person)}>{attendee.name}</A>}
      <span class="muted">
        {attendee.title === null || attendee.title === '' ? null : <>, {inDanish(attendee.title)}</>}
        {added
          .filter(Boolean)
          .map((part) => `, ${part}`)
          .join('')}
        {details.length === 0 ? '' : ` (${details.join(', ')})`}
      </span>
      {attendee.mark === 'present' || attendee.mark === 'invited' ? null : (
        <>
          {' '}
          <span class="mark quiet">{t.marks[attendee.mark]}</span>
        </>
      )}
      <Cited source={attendee.source} />
    </li>
  )
}

/** Whether the printed office already says that the person is in the chair. */
function says(title: string | null, word: string): boolean {
  return title?.toLowerCase().includes(word) ?? false
}

type Group = { readonly heading: string | null; readonly attendees: AttendeeView[] }

function grouped(attendance: readonly AttendeeView[]): Group[] {
  const groups: Group[] = []
  for (const attendee of attendance) {
    const last = groups.at(-1)
    if (last !== undefined && last.heading === attendee.group) last.attendees.push(attendee)
    else groups.push({ heading: attendee.group, attendees: [attendee] })
  }
  return groups
}
