import type { RuleDoubt } from '../model/terms/proposal.ts'

const doubts: Readonly<Record<RuleDoubt, string>> = {
  usually: 'Teksten åbner for undtagelser.',
  'no-number': 'Teksten nævner intet tal; mindst én er antaget.',
  'more-than-one-each': 'Hver kommune har flere end én plads; reglen kan kun sige, hvor mange der højst må være.',
  'unknown-appointer': 'Klynge kender ikke den, der udpeger, så kun antallet er med.',
  'another-body': 'Sætningen handler om et andet organ end resten af teksten.',
  'several-numbers': 'Tallet kommer oven i et andet, som står ved siden af.',
}

export const terms = {
  doubts,
  link: 'Læs det som kommissorium eller forretningsorden',
  title: 'Regler i teksten',
  lead: (count: number) =>
    count === 0
      ? 'Der blev ikke fundet noget, som en regel kan sige. Teksten kan stadig gemmes som en version.'
      : count === 1
        ? 'Én sætning i teksten kan blive en regel. Sig for den, om den skal med.'
        : `${count} steder i teksten kan blive en regel. Sig for hver, om den skal med.`,
  draftSays:
    'Det, du godkender her, bliver et udkast: en version af dokumentet og et regelsæt. Ingen er bundet af det, før det er godkendt ved en beslutning.',
  text: 'Teksten',
  rules: 'Foreslåede regler',
  place: (page: number, line: number) => `Side ${page}, linje ${line}`,
  saysText: 'Teksten siger',
  accept: 'Tag den med',
  refuse: 'Lad den ude',
  decision: 'Hvad skal der ske med den?',
  wording: 'Reglen med egne ord',
  atLeast: 'Mindst',
  atMost: 'Højst',
  atMostHint: 'Tom: ingen øvre grænse.',
  kind: 'Hvad er dokumentet?',
  kinds: { 'terms-of-reference': 'Et kommissorium', 'rules-of-procedure': 'En forretningsorden' },
  documentTitle: 'Dokumentets titel',
  visibility: 'Hvem må se det, når det er godkendt?',
  decidesBy: 'Hvordan besluttes der?',
  decides: { agreement: 'Parterne aftaler sig frem', vote: 'Der stemmes' },
  save: 'Gem som udkast',
  /** Stands with the rule as its source, in Danish on every page, as its wording does. */
  cited: (name: string, page: number, line: number) => `${name}, side ${page}, linje ${line}`,
  takenOver: 'Teksten er gemt som en version:',
  clusters: 'Klynger, som teksten nævner',
  clusterHead: ['Klynge', 'Kommuner i teksten', 'I registret'],
  same: 'de samme',
  notInRegister: 'Klyngen er ikke i registret',
  onlyInText: (names: string) => `kun i teksten: ${names}`,
  onlyInRegister: (names: string) => `kun i registret: ${names}`,
  problems: {
    'not-open': 'Dokumentet er skrevet ind som et møde. Fortryd det først.',
    'no-kind': 'Sig, om det er et kommissorium eller en forretningsorden.',
    'no-title': 'Skriv dokumentets titel.',
    'no-visibility': 'Sig, hvem der må se det, når det er godkendt.',
    'no-decides': 'Sig, hvordan der besluttes.',
    undecided: 'Sig for hver regel, om den skal med.',
    'no-wording': 'Skriv, hvad reglen siger.',
    'bad-number': 'Skriv et tal fra 0 til 99; det højeste må ikke være mindre end det mindste.',
    'changed-meanwhile': 'Dokumentet er læst igen, siden du åbnede siden. Se reglerne igennem igen.',
    'taken-over': 'Teksten er allerede gemt som en version.',
  },
}
