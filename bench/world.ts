import type { Database } from '../src/db/transactions.ts'
import { day } from '../src/kernel/day.ts'
import { recordMeeting } from '../src/meetings/actions/record-meeting.ts'
import type { AgendaItem, Attendee, MeetingRecord } from '../src/meetings/model/meeting-record.ts'
import { addBodies, addSecretary } from '../test/cast.ts'

const open = { visibility: 'public', reason: null, reviewOn: null } as const
const sentence = 'Klyngen ser på, hvordan borgere kommer hjem fra hospitalet, og hvem der ringer til dem dagen efter. '

/** A meeting of 20 items and 30 people, as long as the longest that offices send. */
export async function furnishBench(
  database: Database,
): Promise<{ readonly path: string; readonly organization: string; readonly slug: string }> {
  const bodies = await addBodies(database)
  const secretary = await addSecretary(database, bodies.fjordklyngen)
  const kept = await database.writing(secretary, (tx) =>
    recordMeeting(tx, secretary, longMeeting(bodies.fjordPolitical)),
  )
  if (!kept.ok) throw new Error(`the bench's meeting was not kept: ${kept.refusal}`)
  const { organization, slug } = kept.value
  return { path: `/${organization}/moeder/${slug}`, organization, slug }
}

function longMeeting(organization: string): MeetingRecord {
  return {
    organization,
    day: day('2024-03-05'),
    start: '14:00',
    end: '16:00',
    location: 'Rådhuset i Havnby',
    title: 'Referat',
    kind: 'minutes',
    access: open,
    source: null,
    attendance: Array.from({ length: 30 }, (_, place) => attendee(place)),
    items: Array.from({ length: 20 }, (_, place) => agendaItem(place + 1)),
  }
}

function attendee(place: number): Attendee {
  return {
    name: `Deltager Nummer${place}`,
    title: 'Borgmester, Havnby Kommune',
    group: place < 20 ? 'Politiske deltagere' : 'Administrative deltagere',
    party: null,
    chair: null,
    mark: place % 6 === 5 ? 'apology' : 'present',
    substituteFor: null,
    absentFrom: [],
    presence: [],
    person: null,
    access: null,
    source: null,
  }
}

function agendaItem(number: number): AgendaItem {
  return {
    number: String(number),
    slug: null,
    matter: {
      title: `Hjem fra hospitalet, del ${number}`,
      caseNumber: `24/${1000 + number}`,
      documentNumber: null,
      isMarkedOpen: null,
    },
    access: null,
    source: null,
    sections: [
      { heading: 'Sagsfremstilling', kind: 'statement', text: sentence.repeat(6), source: null },
      { heading: 'Økonomi', kind: 'economy', text: sentence, source: null },
    ],
    recommendations: [
      { text: 'drøfter forslaget', verb: 'discuss', by: 'Sekretariatet', outcome: 'discussed', source: null },
      { text: 'godkender forslaget', verb: 'approve', by: 'Sekretariatet', outcome: 'approved', source: null },
    ],
    decisions: [
      {
        organization: null,
        day: null,
        text: 'Forslaget blev drøftet og godkendt.',
        outcome: 'approved',
        absent: [],
        dissent: [],
        source: null,
      },
    ],
    attachments: [
      {
        number: '1',
        title: 'Notat om udskrivning',
        documentNumber: null,
        caseReference: null,
        file: null,
        access: null,
        source: null,
      },
    ],
    amounts: [{ oere: 1_250_000_00n, year: 2024, isEstimated: false, text: null, party: null, source: null }],
  }
}
