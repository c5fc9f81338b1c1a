import { expect, test } from 'vitest'
import { attendee, forSecretariat } from '../../../test/cast-meeting.ts'
import { day } from '../../kernel/day.ts'
import type { AttendanceMark, MeetingKind } from '../model/meeting-record.ts'
import type { MeetingView } from '../model/meeting-view.ts'
import { meetingLead } from './sentences.ts'

function meeting(kind: MeetingKind, marks: readonly AttendanceMark[]): MeetingView {
  return {
    id: 'm',
    slug: '2023-02-07',
    day: day('2023-02-07'),
    start: null,
    end: null,
    location: null,
    title: null,
    kind,
    access: forSecretariat,
    organization: { id: 'o', slug: 'fjordklyngen', root: 'o', name: 'Fjordklyngen', cluster: null },
    source: null,
    attendance: marks.map((mark) => ({ ...attendee('Ane Berg', { mark }), person: null, source: null })),
    items: [],
    version: 1,
    openedOn: null,
    changes: [],
  }
}

const lead = (kind: MeetingKind, marks: readonly AttendanceMark[]) =>
  meetingLead(meeting(kind, marks), 'da', day('2023-02-07'))

test('the lead says who came, and also where the minutes only name those who did not', () => {
  expect(lead('minutes', ['present', 'apology'])).toContain('1 person var til stede, 1 havde meldt afbud.')
  expect(lead('minutes', ['apology'])).toContain('1 person havde meldt afbud.')
  expect(lead('minutes', [])).not.toContain('afbud')
})

test('an agenda says of nobody that they came', () => {
  expect(lead('agenda', ['present', 'present'])).toBe('Fjordklyngen mødes tirsdag den 7. februar 2023.')
})
