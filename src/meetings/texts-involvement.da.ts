import type { AnswerNo, OutcomeNo } from './actions/answer-invitation.ts'
import type { InviteNo } from './actions/invite-committee.ts'
import type { Answer, Subject } from './model/involvement.ts'

const subjects: Readonly<Record<Subject, string>> = {
  'dialogue-meeting': 'Dialogmøde',
  'working-group': 'Arbejdsgruppe',
  project: 'Projekt',
}

const answers: Readonly<Record<Answer, string>> = {
  accepted: 'Ja tak',
  declined: 'Nej tak',
  'no-answer': 'Svarede ikke inden fristen',
}

const notADay = 'Det er ikke en dato. Skriv den som 2022-11-08.'

const refusals: Readonly<Record<InviteNo, string>> = {
  'no-such-organization': 'Vælg klyngen eller et af dens niveauer.',
  'no-right': 'Kun sekretæren for den, der inviterer, kan skrive invitationen ind.',
  'no-subject': 'Vælg, hvad der inviteres til.',
  'no-such-meeting': 'Mødet er ikke et af klyngens. Vælg et fra listen, eller lad feltet stå tomt.',
  'no-such-group': 'Vælg en af klyngens arbejdsgrupper.',
  'no-topic': 'Skriv, hvad det handler om, på højst 500 tegn.',
  'not-a-day': notADay,
  'no-visibility': 'Vælg, hvem der må se invitationen.',
  'no-such-committee': 'Udvalget hører ikke til klyngens region den dag. Vælg et fra listen.',
}

const answerRefusals: Readonly<Record<AnswerNo | OutcomeNo, string>> = {
  'no-such-invitation': 'Der er ingen sådan invitation.',
  'no-right': 'Kun sekretæren for den, der inviterede, eller for udvalget kan skrive det ind.',
  'no-answer-chosen': 'Vælg, hvad udvalget svarede.',
  'not-a-day': notADay,
  'before-invited': 'Dagen ligger før invitationen.',
  'not-a-number': 'Skriv et tal fra 1 til 99, eller lad feltet stå tomt.',
  'no-outcome': 'Skriv, hvad der kom ud af det.',
  'not-an-address': 'Skriv en adresse, der begynder med https://, eller lad feltet stå tomt.',
}

export const da = {
  title: 'Patientinddragelse',
  titleOf: (name: string) => `Patientinddragelse, ${name}`,
  api: 'Hvem der er inviteret til patientinddragelse i hvad, hvornår, hvad de svarede, og hvad der kom ud af det.',
  apiOne: 'Én invitation til patientinddragelse med svar og udbytte.',
  lead: (count: number) => (count === 1 ? 'Én invitation er skrevet ind.' : `${count} invitationer er skrevet ind.`),
  none: (day: string) => `Der er ikke skrevet nogen invitationer ind til og med den ${day}.`,
  noneHow:
    'Når regionens patientinddragelsesudvalg inviteres til et dialogmøde, en arbejdsgruppe eller et projekt, skriver klyngens sekretær det ind her, og svaret bagefter.',
  caption: 'Invitationer til patientinddragelse',
  head: ['Inviteret', 'Til hvad', 'Hvem', 'Svar', 'Hvad der kom ud af det'],
  csv: ['inviteret_af', 'inviteret', 'til', 'sted', 'emne', 'inviteret_den', 'svar', 'svar_den', 'antal', 'udbytte'],
  subjects,
  answers,
  unanswered: 'Intet svar endnu',
  representatives: (count: number) => (count === 1 ? 'én repræsentant' : `${count} repræsentanter`),
  by: (inviter: string, invited: string) => `${inviter} inviterede ${invited}`,
  closed: 'lukket',
  source: 'Kilde',
  answerTitle: 'Svar',
  outcomeTitle: 'Hvad der kom ud af det',
  noOutcome: 'Der er ikke skrevet noget om det endnu.',
  readMore: 'Læs mere',
  all: 'Alle invitationer',
  panel: {
    cluster: 'Patientinddragelse',
    committee: 'Inviteret til',
    group: 'Patienter og pårørende',
    groupNone: 'Det er ikke skrevet ind, at patientinddragelsesudvalget er inviteret til gruppen.',
  },
  desk: {
    title: 'Invitationer, der venter på svar',
    lead: 'I er inviteret og har ikke svaret endnu.',
  },
  invite: {
    title: 'Skriv en invitation ind',
    lead: 'Klynge sender ikke invitationen. Den skriver ned, at den er sendt, så alle kan se, hvem der er inviteret til hvad.',
    organization: 'Hvem inviterer?',
    invited: 'Hvem er inviteret?',
    noCommittee:
      'Registret kender intet patientinddragelsesudvalg i klyngens region. Det skrives ind under Klynger som et råd, der hører til regionen, med et navn, der begynder med Patientinddragelsesudvalg.',
    subject: 'Til hvad?',
    meeting: 'Hvilket møde?',
    meetingHint: 'Kun for et dialogmøde, der står i Klynge.',
    group: 'Hvilken arbejdsgruppe?',
    groupHint: 'Kun når der inviteres til en arbejdsgruppe.',
    topic: 'Emne',
    topicHint: 'Hvad det handler om; for et projekt dets navn.',
    on: 'Inviteret den',
    visibility: 'Hvem må se invitationen?',
    visibilityHint: 'De, der sidder i udvalget, ser den altid.',
    source: 'Hvor det står',
    sourceHint: 'Fx: brev af 3. maj 2024.',
    choose: 'Vælg',
    none: 'Intet valgt',
    save: 'Skriv invitationen ind',
    refusals,
  },
  answer: {
    title: 'Skriv svaret ind',
    again: 'Skriv et nyt svar ind',
    answer: 'Hvad svarede udvalget?',
    on: 'Svarede den',
    representatives: 'Hvor mange kommer?',
    representativesHint: 'Navne skrives ikke her. De, der skal sidde i gruppen, skrives ind som medlemmer.',
    note: 'Bemærkning',
    save: 'Gem svaret',
  },
  outcome: {
    title: 'Skriv ind, hvad der kom ud af det',
    text: 'Hvad kom der ud af det?',
    on: 'Hvornår',
    url: 'Hvor det kan læses',
    save: 'Gem',
  },
  answerRefusals,
}
