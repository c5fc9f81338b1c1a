import type {
  AttendanceMark,
  Chair,
  MeetingKind,
  Outcome,
  RecommendationVerb,
  SectionKind,
} from './model/meeting-record.ts'

/** A sentence around a title that is a link. */
type Around = { readonly before: string; readonly after: string }

export const outcomes: Readonly<Record<Outcome, string>> = {
  approved: 'Godkendt',
  noted: 'Taget til efterretning',
  discussed: 'Drøftet',
  agreed: 'Enighed',
  recommended: 'Anbefalet',
  postponed: 'Udsat',
  rejected: 'Ikke godkendt',
  removed: 'Taget af dagsordenen',
  'no-remarks': 'Ingen bemærkninger',
  other: 'Behandlet',
}

export const decided: Readonly<Record<Outcome, Around>> = {
  approved: { before: 'godkendte ', after: '' },
  noted: { before: 'tog ', after: ' til efterretning' },
  discussed: { before: 'drøftede ', after: '' },
  agreed: { before: 'nåede til enighed om ', after: '' },
  recommended: { before: 'anbefalede ', after: '' },
  postponed: { before: 'udsatte ', after: '' },
  rejected: { before: 'godkendte ikke ', after: '' },
  removed: { before: 'tog ', after: ' af dagsordenen' },
  'no-remarks': { before: 'havde ingen bemærkninger til ', after: '' },
  other: { before: 'behandlede ', after: '' },
}

export const verbs: Readonly<Record<RecommendationVerb, string | null>> = {
  note: 'til efterretning',
  discuss: 'til drøftelse',
  approve: 'til godkendelse',
  decide: 'til beslutning',
  inform: 'til gensidig orientering',
  recommend: 'til anbefaling',
  other: null,
}

export const marks: Readonly<Record<AttendanceMark, string>> = {
  present: 'Til stede',
  apology: 'Afbud',
  absent: 'Fraværende',
  invited: 'Indbudt',
}

export const chairs: Readonly<Record<Chair, string>> = {
  chair: 'formand',
  'co-chair': 'medformand',
  'vice-chair': 'næstformand',
}

export const kinds: Readonly<Record<MeetingKind, string>> = { agenda: 'Dagsorden', minutes: 'Referat' }

export const sections: Readonly<Record<SectionKind, string>> = {
  statement: 'Sagsfremstilling',
  background: 'Baggrund',
  'relation-to-policy': 'Sammenhæng til andre politikker',
  economy: 'Økonomi',
  legal: 'Lovgrundlag',
  hearing: 'Høring',
  treatment: 'Sagsgang',
  recommendation: 'Indstilling',
  decision: 'Beslutning',
  absence: 'Fravær',
  attachments: 'Bilag',
  other: 'Tekst',
}
