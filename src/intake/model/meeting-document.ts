/** What the intake reads out of one agenda, set of minutes or case. Shape and meaning: contracts/meeting-document.schema.json. */
export type MeetingDocument = {
  kind: 'agenda' | 'minutes' | 'case'
  organization: string | null
  title?: string | null
  meeting: MeetingHeader | null
  participants: Participant[]
  items: Item[]
  doubts: Doubt[]
}

export type MeetingHeader = { date: string | null; start: string | null; end: string | null; location: string | null }

/** Page and line (from 1) in the extracted text. */
export type SourceLines = { page: number; line: number; endLine?: number }

export type Doubt = { code: string; message: string; item?: string | null; source?: SourceLines | null }

export type Chair = 'chair' | 'co-chair' | 'vice-chair'
export type AttendanceMark = 'present' | 'apology' | 'absent' | 'invited'

export type Participant = {
  name: string
  title?: string | null
  group?: string | null
  party?: string | null
  chair?: Chair | null
  attendance: AttendanceMark
  substituteFor?: string | null
  absentFrom?: string[]
  presence?: { from?: string | null; to?: string | null }[]
  source?: SourceLines | null
}

export type SectionKind =
  | 'statement'
  | 'background'
  | 'relation-to-policy'
  | 'economy'
  | 'legal'
  | 'hearing'
  | 'treatment'
  | 'recommendation'
  | 'decision'
  | 'absence'
  | 'attachments'
  | 'other'

export type Section = { heading: string | null; kind: SectionKind; text: string; source?: SourceLines | null }

export type RecommendationVerb = 'note' | 'discuss' | 'approve' | 'decide' | 'inform' | 'recommend' | 'other'
export type Outcome =
  | 'approved'
  | 'noted'
  | 'discussed'
  | 'agreed'
  | 'recommended'
  | 'postponed'
  | 'rejected'
  | 'removed'
  | 'no-remarks'
  | 'other'

export type Recommendation = { text: string; verb: RecommendationVerb; by?: string | null; outcome?: Outcome | null }

export type Attachment = {
  number?: string | null
  title: string
  documentNumber?: string | null
  caseReference?: string | null
  public?: boolean | null
}

export type Decision = {
  organization?: string | null
  date?: string | null
  text: string
  outcome: Outcome
  absent?: { name: string; party?: string | null }[]
  dissent?: { name: string; party?: string | null; text: string }[]
}

/** Money in øre (2.217.349 kr. is 221734900). */
export type Amount = { oere: number; year?: number | null; estimated?: boolean; text?: string; party?: string | null }

export type Item = {
  number: string | null
  title: string | null
  public: boolean | null
  caseNumber?: string | null
  documentNumber?: string | null
  sections: Section[]
  recommendations: Recommendation[]
  attachments: Attachment[]
  decisions: Decision[]
  amounts?: Amount[]
  source?: SourceLines | null
}
