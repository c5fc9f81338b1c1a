import type { CloseGroupNo } from './actions/close-group.ts'
import type { StepNo } from './actions/prolong-group.ts'
import type { SetUpGroupNo } from './actions/set-up-group.ts'
import type { GroupState, StepKind } from './model/working-group.ts'

const states: Readonly<Record<GroupState, string>> = {
  overdue: 'over tiden',
  running: 'i gang',
  'not-begun': 'ikke begyndt',
  ended: 'afsluttet',
}

const steps: Readonly<Record<StepKind, string>> = {
  'set-up': 'Nedsat',
  prolonged: 'Forlænget',
  closed: 'Nedlagt',
}

const notADay = 'Det er ikke en dato. Skriv den som 2022-11-08.'
const decisionRefusals = {
  'no-decision': 'Vælg beslutningen, eller skriv, hvor den står.',
  'no-such-decision': 'Beslutningen findes ikke i klyngen. Vælg en fra listen.',
} as const

const setUpRefusals: Readonly<Record<SetUpGroupNo, string>> = {
  ...decisionRefusals,
  'no-right': 'Kun klyngens sekretær kan nedsætte arbejdsgrupper.',
  'no-such-organization': 'Der er ingen klynge med den adresse.',
  'no-such-municipality': 'En af kommunerne findes ikke.',
  'no-name': 'Skriv et navn på højst 200 tegn.',
  'no-kind': 'Vælg, hvad det er.',
  'no-region': 'Vælg en region.',
  'no-start': 'Skriv den første dag.',
  'not-a-day': notADay,
  'ends-before-it-starts': 'Slutdagen ligger før den første dag.',
  'outside-the-whole': 'Klyngen findes ikke i hele perioden.',
  'no-source': 'Skriv, hvor beslutningen står.',
  'reserved-address': 'Det navn bruges til en af klyngens egne sider. Vælg et andet.',
  'already-there': 'Klyngen har allerede en gruppe med det navn.',
  'no-task': 'Skriv, hvad gruppen skal, på højst 2000 tegn.',
  'no-such-level': 'Vælg klyngen eller et af dens niveauer.',
  'no-visibility': 'Vælg, hvem der må se opgaven.',
}

const stepRefusals: Readonly<Record<StepNo | CloseGroupNo | 'not-later', string>> = {
  ...decisionRefusals,
  'no-such-group': 'Der er ingen sådan arbejdsgruppe.',
  'no-right': 'Kun klyngens sekretær kan forlænge og nedlægge arbejdsgrupper.',
  'not-a-day': notADay,
  'closed-already': 'Gruppen er allerede nedlagt.',
  'not-later': 'Den nye slutdag skal ligge efter den, der gælder nu.',
  'ends-before-start': 'Den sidste dag ligger før gruppens første.',
  'ends-later': 'Gruppen slutter allerede før den dag.',
  'no-reason': 'Skriv, hvorfor gruppen nedlægges.',
  'seat-begins-later': 'Et medlemskab begynder først efter den dag. Ret det først under Medlemmer.',
  'changed-meanwhile': 'Nogen har ændret gruppen eller dens medlemmer imens. Se den igennem igen, som den står nu.',
}

export const da = {
  title: 'Arbejdsgrupper',
  titleOf: (name: string) => `Arbejdsgrupper, ${name}`,
  api: 'Arbejdsgrupper i en klynge på en dag: opgave, hvem de refererer til, hvornår de slutter, og hvad der er besluttet om dem.',
  lead: (running: number, ended: number, day: string) =>
    `Den ${day} er ${running === 0 ? 'ingen arbejdsgruppe' : running === 1 ? 'én arbejdsgruppe' : `${running} arbejdsgrupper`} i gang${ended === 0 ? '' : ended === 1 ? '; én er afsluttet' : `; ${ended} er afsluttet`}.`,
  none: (day: string) => `Registret kender ingen arbejdsgrupper den ${day}.`,
  noneHow: 'Klyngens sekretær nedsætter en arbejdsgruppe her, når den er besluttet.',
  all: 'Alle arbejdsgrupper',
  running: 'I gang',
  ended: 'Afsluttede',
  caption: { running: 'Arbejdsgrupper, der er i gang', ended: 'Afsluttede arbejdsgrupper' },
  head: ['Gruppe', 'Refererer til', 'Opgave', 'Slutter', 'Hvordan det står'],
  csv: ['gruppe', 'navn', 'tilstand', 'foerste_dag', 'sidste_dag', 'svarer_til', 'opgave', 'beslutning'],
  states,
  steps,
  noTask: 'Opgaven er ikke skrevet ind eller ikke åben.',
  noEnd: 'ingen slutdag sat',
  panel: 'Opgave',
  panelOver: 'Gruppen er over den tid, den fik. Den skal forlænges eller nedlægges.',
  reportsTo: 'Refererer til',
  period: 'Arbejder',
  from: (day: string) => `fra ${day}`,
  expected: (day: string) => `skal være færdig ${day}`,
  until: (day: string) => `til og med ${day}`,
  history: 'Hvad der er besluttet',
  decided: 'Se beslutningen',
  decisionClosed: 'Beslutningen er ikke åben for alle.',
  members: 'Skriv medlemmer ind',
  setUp: {
    title: 'Nedsæt en arbejdsgruppe',
    of: (name: string) => `Gruppen hører til ${name}. Den får sin egen side, medlemmer og møder.`,
    name: 'Navn',
    nameHint: 'Navnet og den første dag står i registret og kan ses af alle.',
    task: 'Opgave',
    taskHint: 'Hvad gruppen skal, i en eller få sætninger.',
    reportsTo: 'Refererer til',
    decision: 'Besluttet her',
    decisionHint: 'Det punkt, hvor gruppen blev nedsat. Linket vises kun for dem, der må se punktet.',
    notInKlynge: 'Beslutningen står ikke i Klynge',
    source: 'Hvor beslutningen ellers står',
    sourceHint: 'Fx: referat af 8. november 2022, punkt 6. Kan ses af dem, der må se opgaven.',
    from: 'Første dag',
    until: 'Skal være færdig',
    untilHint: 'Lad feltet stå tomt, hvis der ikke er sat en slutdag.',
    visibility: 'Hvem må se opgaven?',
    choose: 'Vælg',
    save: 'Nedsæt gruppen',
    refusals: setUpRefusals,
  },
  prolong: {
    title: 'Forlæng arbejdsgruppen',
    link: 'Forlæng',
    until: 'Ny slutdag',
    now: (end: string) => `Som det står nu: ${end}.`,
    on: 'Besluttet den',
    reason: 'Hvorfor',
    save: 'Forlæng gruppen',
  },
  close: {
    title: 'Nedlæg arbejdsgruppen',
    link: 'Nedlæg',
    lead: 'Gruppen og alle pladser i den slutter med den dag, du skriver. Adgangen slutter ved midnat.',
    until: 'Gruppens sidste dag',
    reason: 'Hvorfor nedlægges den?',
    seats: 'Disse pladser slutter',
    seatsHead: ['Person', 'Hverv', 'Nu'],
    noSeats: 'Ingen sidder i gruppen.',
    save: 'Nedlæg gruppen og afslut pladserne',
  },
  stepRefusals,
  desk: {
    title: 'Arbejdsgrupper over tiden',
    line: (end: string) => `skulle være færdig ${end}`,
  },
  ledTo: {
    title: 'Førte til',
    'set-up': (name: string) => `Arbejdsgruppe nedsat: ${name}`,
    prolonged: (name: string) => `Arbejdsgruppe forlænget: ${name}`,
    closed: (name: string) => `Arbejdsgruppe nedlagt: ${name}`,
  },
}
