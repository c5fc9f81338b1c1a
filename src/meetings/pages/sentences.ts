import type { Day } from '../../kernel/day.ts'
import type { Language } from '../../kernel/language.ts'
import { weekdayText } from '../../ui/format.ts'
import type { AttendeeView, MeetingHead, MeetingView, OrganizationView } from '../model/meeting-view.ts'
import { attendanceCounts, unanswered } from '../model/reading.ts'
import { texts } from '../texts.ts'

type When = Pick<MeetingHead, 'day' | 'start' | 'end'>

/** tirsdag den 8. november 2022 kl. 15.00–17.00 */
export function whenText({ day, start, end }: When, language: Language): string {
  const t = texts(language)
  const weekday = weekdayText(day, language)
  if (start === null) return weekday
  return `${weekday} ${t.between(t.clock(start), end === null ? null : t.clock(end))}`
}

/** Politisk niveau i Klynge Nord */
export function convenerText(
  { name, cluster }: Pick<OrganizationView, 'name' | 'cluster'>,
  language: Language,
): string {
  return cluster === null || name.includes(cluster) ? name : texts(language).of(name, cluster)
}

type Told = When & Pick<MeetingHead, 'kind' | 'location' | 'organization'>

/** The meeting as a sentence: held, called, or to come. */
export function meetingSentence(meeting: Told, language: Language, today: Day): string {
  const t = texts(language).meeting
  const tell = meeting.kind === 'minutes' ? t.happened : meeting.day < today ? t.calledTo : t.announced
  return tell(convenerText(meeting.organization, language), whenText(meeting, language), meeting.location)
}

/** The first sentences of a meeting's page. */
export function meetingLead(meeting: MeetingView, language: Language, today: Day): string {
  const t = texts(language).meeting
  const { present, apology } = attendanceCounts(meeting.attendance)
  const open = meeting.items.flatMap((item) => unanswered(meeting.kind, item)).length
  return [
    meetingSentence(meeting, language, today),
    meeting.kind === 'agenda' ? null : attendanceSentence(present, apology, language),
    meeting.items.length === 0 ? null : t.agendaLength(meeting.items.length),
    open === 0 ? null : t.unanswered(open),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function attendanceSentence(present: number, apologies: number, language: Language): string | null {
  const t = texts(language).meeting
  if (present > 0) return t.attended(present, apologies)
  return apologies > 0 ? t.onlyApologies(apologies) : null
}

/** What the minutes add to a mark: the substitute, the clock, the items missed. */
export function attendanceDetails(attendee: AttendeeView, language: Language): string[] {
  const t = texts(language)
  const details = [
    attendee.substituteFor === null ? null : t.meeting.substitute(attendee.substituteFor),
    ...attendee.presence.flatMap(({ from, to }) => [
      from === null ? null : t.meeting.from(t.clock(from)),
      to === null ? null : t.meeting.until(t.clock(to)),
    ]),
    attendee.absentFrom.length === 0 ? null : t.meeting.absentFrom(t.listJoin(attendee.absentFrom)),
  ]
  return details.filter((detail) => detail !== null)
}
