import type { Database } from '../src/db/transactions.ts'
import type { Actor } from '../src/kernel/actor.ts'
import { day } from '../src/kernel/day.ts'
import { newId } from '../src/kernel/id.ts'
import type { Access } from '../src/meetings/model/access.ts'
import type { AgendaItem, Attendee, MeetingRecord } from '../src/meetings/model/meeting-record.ts'
import { operator, today } from './cast.ts'

export type PersonActor = Extract<Actor, { kind: 'person' }>

/** Someone who is secretary of an organization from 2022 on, signed in today. */
export async function secretaryOf(db: Database, organization: string, root: string): Promise<PersonActor> {
  return seated(db, 'Sif Sand', organization, root, 'secretary')
}

/** Someone with a seat in an organization, signed in today. */
export async function seated(
  db: Database,
  name: string,
  organization: string,
  root: string,
  post: 'member' | 'secretary',
): Promise<PersonActor> {
  const person = newId()
  await db.writing(operator, async (tx) => {
    await tx.insertInto('person').values({ id: person, name, visibility: 'members' }).execute()
    const seat = { id: newId(), person_id: person, organization_id: organization, post, valid: '[2022-07-01,)' }
    await tx.insertInto('membership').values(seat).execute()
  })
  const seat = { organization, root, isSecretary: post === 'secretary', post }
  return { kind: 'person', day: today, account: newId(), person, name, seats: [seat], keepsRegister: false }
}

/** An office-holder with a public page. */
export async function officeHolder(db: Database, name: string, slug: string): Promise<string> {
  const id = newId()
  await db.writing(operator, (tx) => tx.insertInto('person').values({ id, name, slug, visibility: 'public' }).execute())
  return id
}

export const open: Access = { visibility: 'public', reason: null, reviewOn: null }
export const forSecretariat: Access = {
  visibility: 'secretariat',
  reason: 'Personforhold',
  reviewOn: day('2030-01-01'),
}

export function attendee(name: string, told: Partial<Attendee> = {}): Attendee {
  return {
    name,
    title: null,
    group: null,
    party: null,
    chair: null,
    mark: 'present',
    substituteFor: null,
    absentFrom: [],
    presence: [],
    person: null,
    access: null,
    source: null,
    ...told,
  }
}

export function agendaItem(number: string | null, title: string, told: Partial<AgendaItem> = {}): AgendaItem {
  return {
    number,
    slug: null,
    matter: { title, caseNumber: null, documentNumber: null, isMarkedOpen: null },
    access: null,
    source: null,
    sections: [],
    recommendations: [],
    decisions: [],
    attachments: [],
    amounts: [],
    ...told,
  }
}

/** Fjordklyngen's first meeting, with one item closed and one recommendation that the minutes leave open. */
export function firstMeeting(organization: string, told: Partial<MeetingRecord> = {}): MeetingRecord {
  return {
    organization,
    day: day('2023-02-07'),
    start: '15:00',
    end: '17:00',
    location: 'Byrådssalen, Havnby Rådhus',
    title: null,
    kind: 'minutes',
    access: open,
    source: { title: 'Referat, Fjordklyngen', document: null, url: null, page: 1, line: 1, endLine: null },
    attendance: [
      attendee('Ane Berg', { title: 'Borgmester', chair: 'co-chair', group: 'Politiske deltagere' }),
      attendee('Bo Dal', { title: 'Regionsrådsmedlem', mark: 'apology', group: 'Politiske deltagere' }),
      attendee('Carl Eng', { title: 'direktør', absentFrom: ['2'], group: 'Administrative deltagere' }),
    ],
    items: [
      agendaItem('1', 'Fælles kommissorium', {
        sections: [{ heading: 'Sagsfremstilling', kind: 'statement', text: 'Et udkast er sendt rundt.', source: null }],
        recommendations: [
          { text: 'godkender kommissoriet', verb: 'approve', by: null, outcome: 'approved', source: null },
        ],
        decisions: [
          {
            organization: null,
            day: null,
            text: 'Kommissoriet blev godkendt.',
            outcome: 'approved',
            absent: [],
            dissent: [],
            source: null,
          },
        ],
        attachments: [
          {
            number: '1',
            title: 'Udkast til kommissorium',
            documentNumber: '1234-23',
            caseReference: null,
            file: null,
            access: null,
            source: null,
          },
        ],
        amounts: [
          { oere: 150_000_000n, year: 2023, isEstimated: true, text: 'til fælles forløb', party: null, source: null },
        ],
      }),
      agendaItem('2', 'CANARY-TITLE ansættelse', {
        access: forSecretariat,
        matter: { title: 'CANARY-TITLE', caseNumber: 'CANARY-CASE', documentNumber: null, isMarkedOpen: false },
        sections: [{ heading: 'CANARY-HEADING', kind: 'statement', text: 'CANARY-SECTION', source: null }],
        recommendations: [{ text: 'CANARY-ASKED', verb: 'decide', by: null, outcome: 'approved', source: null }],
        decisions: [
          {
            organization: null,
            day: null,
            text: 'CANARY-DECISION',
            outcome: 'approved',
            absent: [{ name: 'CANARY-ABSENT', party: null }],
            dissent: [],
            source: null,
          },
        ],
        attachments: [
          {
            number: null,
            title: 'CANARY-ATTACHMENT',
            documentNumber: null,
            caseReference: null,
            file: null,
            access: null,
            source: null,
          },
        ],
        amounts: [
          { oere: 77_777_777n, year: null, isEstimated: false, text: 'CANARY-AMOUNT', party: null, source: null },
        ],
      }),
      agendaItem('3', 'Næste møde', {
        recommendations: [{ text: 'drøfter værtskabet', verb: 'discuss', by: null, outcome: null, source: null }],
      }),
    ],
    ...told,
  }
}
