import type { Visibility } from '../../governance/model/visibility.ts'
import type {
  AttendanceMark,
  Chair,
  Outcome,
  RecommendationVerb,
  SectionKind,
} from '../../meetings/model/meeting-record.ts'
import { extractionTexts } from '../extraction/texts.da.ts'
import type { DocumentState } from '../model/document.ts'
import type { Reason } from '../model/matching.ts'
import type { About } from '../model/verdicts.ts'

const about: Readonly<Record<About, string>> = {
  kind: 'Dokumentet er',
  organization: 'Hvem der mødtes',
  title: 'Dokumentets titel',
  day: 'Mødedag',
  start: 'Begyndte',
  end: 'Sluttede',
  location: 'Sted',
  participant: 'Deltager',
  heading: 'Punkt',
  openness: 'Åbent eller lukket',
  caseNumber: 'Sagsnummer',
  documentNumber: 'Dokumentnummer',
  section: 'Afsnit',
  recommendation: 'Indstilling',
  decision: 'Beslutning',
  attachment: 'Bilag',
  amount: 'Beløb',
  remark: 'Bemærkning fra læsningen',
}

const states: Readonly<Record<DocumentState, string>> = {
  waiting: 'Bliver læst',
  read: 'Klar til gennemgang',
  unreadable: 'Kunne ikke læses',
  accepted: 'Skrevet ind',
  'taken-over': 'Blev til et udkast',
  refused: 'Lagt til side',
}

const visibilities: Readonly<Record<Visibility, string>> = {
  public: 'Alle',
  members: 'Klyngens medlemmer',
  level: 'Kun dem, der sidder i organisationen',
  secretariat: 'Kun sekretariatet',
  author: 'Kun mig selv',
}

const marks: Readonly<Record<AttendanceMark, string>> = {
  present: 'til stede',
  apology: 'afbud',
  absent: 'fraværende',
  invited: 'indbudt',
}

const chairs: Readonly<Record<Chair, string>> = {
  chair: 'formand',
  'co-chair': 'medformand',
  'vice-chair': 'næstformand',
}

const outcomes: Readonly<Record<Outcome, string>> = {
  approved: 'godkendt',
  noted: 'taget til efterretning',
  discussed: 'drøftet',
  agreed: 'enighed',
  recommended: 'anbefalet',
  postponed: 'udsat',
  rejected: 'ikke godkendt',
  removed: 'taget af dagsordenen',
  'no-remarks': 'ingen bemærkninger',
  other: 'andet udfald',
}

const verbs: Readonly<Record<RecommendationVerb, string>> = {
  note: 'tage til efterretning',
  discuss: 'drøfte',
  approve: 'godkende',
  decide: 'beslutte',
  inform: 'orientere',
  recommend: 'anbefale',
  other: 'andet',
}

const sections: Readonly<Record<SectionKind, string>> = {
  statement: 'sagsfremstilling',
  background: 'baggrund',
  'relation-to-policy': 'sammenhæng til andre politikker',
  economy: 'økonomi',
  legal: 'lovgrundlag',
  hearing: 'høring',
  treatment: 'sagsgang',
  recommendation: 'indstilling',
  decision: 'beslutning',
  absence: 'fravær',
  attachments: 'bilag',
  other: 'andet',
}

const reasons: Readonly<Record<Reason, string>> = {
  'same-name': 'samme navn',
  'similar-name': 'navnet ligner',
  'seat-here': 'havde plads her den dag',
  'same-office': 'havde det hverv den dag',
}

export const da = {
  about,
  states,
  visibilities,
  marks,
  chairs,
  outcomes,
  verbs,
  sections,
  reasons,
  extraction: extractionTexts,
  kinds: { agenda: 'en dagsorden', minutes: 'et referat', case: 'en sag' },
  openness: { open: 'åbent', closed: 'lukket', silent: 'ikke sagt' },
  nothing: 'ikke nævnt',
}
