import type { Visibility } from '../governance/model/visibility.ts'
import type { RecommendationVerb } from './model/meeting-record.ts'
import type { Objection } from './model/objection.ts'
import { chairs, decided, kinds, marks, outcomes, sections, verbs } from './texts-minutes-words.da.ts'

const visibilities: Readonly<Record<Visibility, string>> = {
  public: 'Alle',
  members: 'Klyngens medlemmer',
  level: 'Kun dem, der sidder her',
  secretariat: 'Kun sekretariatet',
  author: 'Kun mig selv',
}

const objections: Readonly<Record<Objection, string>> = {
  'no-day': 'Skriv, hvilken dag mødet holdes.',
  'no-items-and-no-people': 'Et møde skal have mindst ét punkt eller én deltager.',
  'no-such-time': 'Skriv klokkeslættet som 15:00.',
  'name-missing': 'En deltager mangler et navn.',
  'name-too-long': 'Et navn kan højst være 200 tegn langt.',
  'title-missing': 'Et bilag mangler en titel.',
  'for-author-alone': 'Et møde, som andre kan se, kan ikke have dele, som kun du kan se.',
  'amount-out-of-range': 'Beløbet eller året er ikke et, der kan gemmes.',
  'unprintable-text': 'Teksten indeholder tegn, der ikke kan gemmes. Skriv den igen.',
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} personer`
}

export const da = {
  outcomes,
  decided,
  verbs,
  marks,
  chairs,
  kinds,
  sections,
  visibilities,
  of: (level: string, cluster: string) => `${level} i ${cluster}`,
  quote: { before: '»', after: '«' },
  listJoin: (parts: readonly string[]) => new Intl.ListFormat('da', { type: 'conjunction' }).format(parts),
  clock: (time: string) => time.replace(':', '.'),
  between: (start: string, end: string | null) => (end === null ? `kl. ${start}` : `kl. ${start}–${end}`),

  meeting: {
    title: (weekday: string) => `Møde ${weekday}`,
    happened: (organization: string, when: string, place: string | null) =>
      `${organization} mødtes ${when}${place === null ? '' : ` (${place})`}.`,
    announced: (organization: string, when: string, place: string | null) =>
      `${organization} mødes ${when}${place === null ? '' : ` (${place})`}.`,
    calledTo: (organization: string, when: string, place: string | null) =>
      `${organization} var indkaldt til møde ${when}${place === null ? '' : ` (${place})`}.`,
    attended: (present: number, apologies: number) =>
      `${people(present)} var til stede${apologies === 0 ? '' : `, ${apologies} havde meldt afbud`}.`,
    onlyApologies: (apologies: number) => `${people(apologies)} havde meldt afbud.`,
    agendaLength: (items: number) => (items === 1 ? 'Dagsordenen har ét punkt.' : `Dagsordenen har ${items} punkter.`),
    unanswered: (count: number) =>
      count === 1
        ? 'Ved én indstilling siger referatet ikke, hvad der kom ud af den.'
        : `Ved ${count} indstillinger siger referatet ikke, hvad der kom ud af dem.`,
    contents: 'Dagsorden',
    attendance: 'Hvem var med',
    attendanceAgenda: 'Hvem er indbudt',
    closedTo: (who: string) => `Kan ses af: ${who.toLowerCase()}.`,
    reviewOn: (day: string) => `Ses efter igen ${day}.`,
    addItem: 'Tilføj et punkt',
    emptyAgenda: 'Her kommer dagsordenen, når den er skrevet ind.',
    substitute: (name: string) => `i stedet for ${name}`,
    from: (time: string) => `fra kl. ${time}`,
    until: (time: string) => `til kl. ${time}`,
    absentFrom: (numbers: string) => `ikke med ved punkt ${numbers}`,
    others: 'Øvrige',
  },

  agendaItem: {
    untitled: 'Punkt uden titel',
    place: (place: number) => `Punkt ${place}`,
    asked: 'Det blev mødet bedt om',
    askedAhead: 'Det bliver mødet bedt om',
    askedBy: (who: string) => `Indstillet af ${who}`,
    unanswered: 'Referatet siger ikke, hvad der kom ud af det',
    decision: 'Det kom der ud af det',
    decisionBy: (organization: string, day: string) => `${organization}, ${day}`,
    notThere: 'Ikke til stede ved punktet',
    dissent: (who: string) => `${who} mente noget andet`,
    attachments: 'Bilag',
    amounts: 'Penge, som punktet nævner',
    estimated: 'anslået',
    year: (year: number) => `for ${year}`,
    caseNumber: (number: string) => `Sag ${number}`,
    documentNumber: (number: string) => `Dokument ${number}`,
    fullText: 'Læs sagen',
    matter: 'Sagen',
    previous: 'Forrige punkt',
    next: 'Næste punkt',
    backToMeeting: 'Hele mødet',
    of: (meeting: string) => `Punkt på mødet ${meeting}`,
    leadDecided: 'Det endte sådan:',
    leadNothing: 'Referatet nævner ingen beslutning ved punktet.',
    leadAhead: 'Punktet er ikke behandlet endnu.',
    neighbours: 'Andre punkter på mødet',
  },

  notYetHeld: {
    sentence: (day: string, held: string) => `Mødet var ikke holdt den ${day}. Dets dag er den ${held}.`,
    see: (held: string) => `Se mødet pr. ${held}`,
  },

  meetings: {
    title: 'Møder',
    all: 'Møder i klyngerne',
    lead: (total: number) =>
      total === 1 ? 'Ét møde kan læses her.' : `${total} møder kan læses her, det nyeste først.`,
    noneUntil: (day: string) => `Der er ingen møder til og med ${day} i det, der er lagt ind.`,
    none: 'Her kommer møderne, når sekretariatet har lagt en dagsorden eller et referat ind.',
    caption: 'Møder, det nyeste først',
    columns: ['Dag', 'Organisation', 'Sted', 'Punkter', 'Foreligger'],
    add: 'Skriv et møde ind',
    csv: ['dag', 'start', 'slut', 'organisation', 'klynge', 'sted', 'punkter', 'foreligger', 'adresse'],
  },

  decisions: {
    title: 'Beslutninger',
    all: 'Beslutninger i klyngerne',
    lead: (total: number) =>
      total === 1
        ? 'Én beslutning er skrevet ind, med det, der stod i referatet.'
        : `${total} beslutninger, de nyeste først, med det, der stod i referatet.`,
    noneUntil: (day: string) => `Der er ingen beslutninger til og med ${day} i det, der er lagt ind.`,
    none: 'Her kommer beslutningerne, når et referat er lagt ind.',
    caption: 'Beslutninger, de nyeste først',
    columns: ['Dag', 'Punkt', 'Udfald', 'Ordlyd'],
    csv: [
      'dag',
      'organisation',
      'klynge',
      'besluttet af',
      'møde',
      'punkt',
      'titel',
      'udfald',
      'ordlyd',
      'adresse',
      'gengivelse',
    ],
  },

  pages: {
    label: 'Sider',
    newer: 'Nyere',
    older: 'Ældre',
    here: (page: number, pages: number) => `Side ${page} af ${pages}`,
  },

  panels: {
    decisions: 'Senest besluttet',
    allDecisions: 'Alle beslutninger',
    meetings: 'Møder',
    lastMeeting: 'Sidst',
    nextMeeting: 'Næste gang',
    noNext: 'Næste møde er ikke lagt ind endnu.',
    allMeetings: 'Alle møder',
    attended: 'Møder',
  },

  write: {
    newMeeting: 'Skriv et møde ind',
    newMeetingLead: (organization: string) => `Et møde i ${organization}, skrevet i hånden. Punkterne kommer bagefter.`,
    newItem: 'Tilføj et punkt',
    newItemLead: (meeting: string) => `Et punkt til mødet ${meeting}.`,
    day: 'Dag',
    start: 'Begynder',
    end: 'Slutter',
    timeHint: 'For eksempel 15:00. Lad feltet stå tomt, hvis det ikke vides.',
    location: 'Sted',
    meetingTitle: 'Navn på mødet',
    meetingTitleHint: 'Kun hvis mødet har et særligt navn.',
    kind: 'Hvad foreligger?',
    kindOptions: { agenda: 'Dagsorden: mødet er indkaldt', minutes: 'Referat: mødet er holdt' },
    visibility: 'Hvem må se det?',
    visibilityHint: 'Der er intet forvalg. Det, der ikke er åbnet, er lukket.',
    reason: 'Hvorfor ikke alle?',
    reasonHint: 'Skriv grunden, hvis det er lukket for nogen.',
    number: 'Nummer',
    numberHint: 'Som det står på dagsordenen. Står det tomt, bruges pladsen.',
    title: 'Titel',
    text: 'Sagsfremstilling',
    recommendation: 'Indstilling',
    recommendationHint: 'Én indstilling på hver linje.',
    verb: 'Hvad bliver mødet bedt om?',
    decision: 'Beslutning',
    decisionHint: 'Det, der kom ud af det, som det skal stå i referatet.',
    outcome: 'Udfald',
    noOutcome: 'Ikke besluttet endnu',
    save: 'Gem',
    problems: 'Der er noget, der skal rettes',
    verbOptions: {
      note: 'Tage til efterretning',
      discuss: 'Drøfte',
      approve: 'Godkende',
      decide: 'Beslutte',
      inform: 'Orientere hinanden',
      recommend: 'Anbefale',
      other: 'Andet',
    } satisfies Record<RecommendationVerb, string>,
  },

  refusals: {
    ...objections,
    'not-secretary': 'Kun sekretariatet kan skrive møder ind.',
    'no-such-organization': 'Organisationen findes ikke.',
    'no-such-meeting': 'Mødet findes ikke.',
    'no-such-item': 'Punktet findes ikke.',
    'title-needed': 'Skriv punktets titel.',
    'day-needed': 'Skriv dagen som år-måned-dag, for eksempel 2022-11-08.',
    'visibility-needed': 'Sig, hvem der må se det.',
    'kind-needed': 'Sig, om det er en dagsorden eller et referat.',
    'decision-needs-outcome': 'Vælg, hvad udfaldet blev.',
    'outcome-needs-decision': 'Skriv beslutningen, når der er valgt et udfald.',
    'too-long': 'Teksten er for lang til feltet.',
    'not-an-answer': 'Vælg et af svarene.',
  },
}
