import type { Nature } from './model/claim.ts'
import type { MemberKind } from './model/organization.ts'
import type { Decider } from './model/ruling.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** Names in one line; one that itself lists several stands in quotation marks. */
function named(places: readonly string[]): string {
  return list.format(places.map((place) => (/,| og /.test(place) ? `»${place}«` : place)))
}

/** What is asked; `isPast` where the period is over. */
const questions: Readonly<Record<MemberKind, (who: string, isPast: boolean) => string>> = {
  seat: (who, isPast) => `Hvor ${isPast ? 'hørte' : 'hører'} ${who} til?`,
  'anchor-hospital': (who, isPast) => `Hvilke klynger ${isPast ? 'var' : 'er'} forankret i ${who}?`,
  'takes-part': (who, isPast) => `Hvor ${isPast ? 'sad' : 'sidder'} ${who} med?`,
}

const says: Readonly<Record<Nature, string>> = { statement: 'siger', proposal: 'foreslog' }

function decider({ isOperator, name }: Decider): string {
  return isOperator ? 'driften' : (name ?? 'en registerfører')
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`
}

export const da = {
  title: 'Uenigheder',
  see: 'Se, hvad kilderne er uenige om',
  questions,
  lead: (open: number, ruled: number) =>
    open + ruled === 0
      ? 'Her kommer det, som kilderne siger forskelligt om, hvem der hører til hvor.'
      : `Kilderne siger forskelligt om, hvem der hører til hvor. ${open === 0 ? 'Intet er åbent' : `${counted(open, 'spørgsmål er åbent', 'spørgsmål er åbne')}`}${ruled === 0 ? '' : `, og ${counted(ruled, 'er afgjort', 'er afgjort')}`}.`,
  onDay: (day: string) => `Kun det, som gælder den ${day}.`,
  all: 'Vis alle uenigheder, uanset dag',
  none: 'Registret kender ingen uenighed mellem kilderne.',
  noneOn: (day: string) => `Kilderne er ikke uenige om nogen den ${day}.`,
  noneHow: 'Når en indlæst liste siger noget andet end det, registret kender, kommer spørgsmålet her.',
  open: 'Åbne spørgsmål',
  ruled: 'Afgjort',
  caption: 'Hvem siger hvad',
  says: (nature: Nature, isOnly: boolean, places: readonly string[]) =>
    `${says[nature]} ${isOnly ? 'kun ' : ''}${named(places)}`,
  marks: (places: readonly string[]) => `nævner ${named(places)} og siger selv, at det er uafklaret`,
  isSilent: (who: string) => `nævner ikke ${who}`,
  meanwhile: (followed: readonly string[], countedIn: string | null) => {
    const follows = `Imens følger registret ${named(followed)}`
    if (countedIn === null) return followed.length === 0 ? 'Imens lader registret det stå uafklaret.' : `${follows}.`
    if (followed.length === 0)
      return `Imens lader registret det stå uafklaret, men tæller borgerne med i ${named([countedIn])}.`
    return followed.length === 1 && followed[0] === countedIn
      ? `${follows} og tæller borgerne med dér.`
      : `${follows} og tæller borgerne med i ${named([countedIn])}.`
  },
  decided: (day: string, places: readonly string[], countedIn: string | null) => {
    const where = places.length === 0 ? 'ingen af stederne' : named(places)
    const counts = countedIn === null || places.length < 2 ? '' : `; borgerne tælles i ${named([countedIn])}`
    return `Afgjort den ${day}: ${where}${counts}.`
  },
  state: { open: 'åbent', ruled: 'afgjort' },
  reasons: {
    'sources-differ': 'Kilderne siger forskelligt.',
    missing: 'En kilde, der ellers nævner alle kommuner i regionen, nævner den ikke.',
    marked: 'En kilde siger selv, at det er uafklaret.',
    'agreed-since': 'Kilderne er ikke længere uenige, men afgørelsen gælder stadig.',
  },
  csv: [
    'id', 'slags', 'hvem', 'navn', 'fra', 'til', 'tilstand', 'hvorfor', 'sted', 'stedets navn', 'siger ja', 'siger nej', 'registret følger',
    'borgerne tælles her', 'valgt i afgørelsen',
  ], // biome-ignore format: read as a list of words

  question: {
    over: 'Uenighed mellem kilder',
    openLead: (period: string) => `Spørgsmålet gælder ${period}, og ingen har afgjort det.`,
    ruledLead: (period: string) => `Spørgsmålet gælder ${period}, og det er afgjort.`,
    claims: 'Hvad kilderne siger',
    source: 'Kilde',
    yes: 'ja',
    no: 'nej, kun et andet sted',
    missing: 'nævnes ikke',
    nothing: 'siger intet',
    proposal: 'forslag',
    register: 'Hvad registret følger',
    registerCaption: 'Det, som registret regner med, og hvor det står',
    place: 'Sted',
    role: 'Hvordan',
    roles: { followed: 'hører til', undecided: 'uafklaret, tæller ikke med', counted: 'borgerne tælles her' },
    registerEmpty: 'Registret følger ingen af stederne i perioden.',
    rejected: 'Udsagn, som registret ikke følger',
    rulings: 'Afgørelser',
    noRulings: 'Ingen har afgjort spørgsmålet.',
    decidedOn: (moment: string, who: Decider) => `Afgjort ${moment} af ${decider(who)}`,
    reversedOn: (moment: string, who: Decider) => `Omgjort ${moment} af ${decider(who)}.`,
    chose: (places: readonly string[], countedIn: string | null) =>
      `${places.length === 0 ? 'Ingen af stederne' : named(places)}${countedIn === null ? '.' : `; borgerne tælles i ${named([countedIn])}.`}`,
    stands: 'gælder',
    isReversed: 'omgjort',
    back: 'Alle uenigheder',
  },

  form: {
    title: 'Afgør spørgsmålet',
    lead: (period: string) =>
      `Registret følger det, du vælger, ${period}. Udsagnene bliver stående ved siden af, og afgørelsen kan omgøres.`,
    chosenHint: 'Vælg ét sted eller flere. Kun det, som en kilde siger, kan vælges.',
    nowhere: 'Ingen af stederne',
    countedIn: 'Hvor skal borgerne tælle med?',
    countedInHint: 'Hver borger tælles ét sted. Du behøver kun at svare, når du har valgt flere steder.',
    countedOnly: 'Det sted, jeg har valgt',
    reason: 'Hvorfor?',
    reasonHint: 'Skriv, hvem der har svaret, og hvor det står. Alle kan læse det. Højst 2.000 tegn.',
    save: 'Afgør',
    youWrote: (text: string) => `Du skrev: ${text}`,
    refusals: {
      'no-right': 'Kun en registerfører kan afgøre, hvad registret følger.',
      'no-such-question': 'Kilderne er ikke uenige om det.',
      'already-ruled':
        'En anden har afgjort spørgsmålet i mellemtiden. Afgørelsen står nedenfor og skal omgøres, før der kan afgøres på ny.',
      'changed-meanwhile': 'Udsagnene eller registret er ændret, siden du åbnede siden. Se det igen, og afgør så.',
      'nothing-chosen': 'Vælg et sted, eller vælg ingen af stederne.',
      'none-and-some': 'Du har valgt både et sted og ingen af stederne. Vælg det ene.',
      'not-claimed': 'Et af stederne står ikke i nogen kilde. Vælg blandt dem, der vises.',
      'not-counted': 'Du har valgt flere steder. Vælg det, hvor borgerne skal tælle med.',
      'counted-elsewhere': 'Borgerne kan kun tælle med et sted, som du også har valgt.',
      'no-reason': 'Skriv, hvorfor. Afgørelsen skal kunne forstås af den næste.',
      'reason-too-long': 'Begrundelsen er for lang. Skriv højst 2.000 tegn.',
    },
  },
  reversal: {
    title: 'Omgør afgørelsen',
    lead: 'Registret kommer til at stå præcis, som det stod før afgørelsen, og spørgsmålet bliver åbent igen.',
    why: 'Hvorfor skal den omgøres?',
    save: 'Omgør',
    refusals: {
      'no-right': 'Kun en registerfører kan omgøre en afgørelse.',
      'no-such-ruling': 'Afgørelsen findes ikke.',
      'already-reversed': 'Afgørelsen er allerede omgjort.',
      'register-changed':
        'Nogen har ændret registret efter afgørelsen, så den kan ikke omgøres uden at overskrive det. Begge dele står her. Ret registret tilbage, eller lad det stå.',
      'no-reason': 'Skriv, hvorfor afgørelsen skal omgøres.',
      'reason-too-long': 'Begrundelsen er for lang. Skriv højst 2.000 tegn.',
    },
    left: 'Sådan efterlod afgørelsen registret',
    now: 'Sådan står det nu',
    nothing: 'Ingen rækker.',
  },
  api: {
    list: 'Hvad kilderne er uenige om, hvem der siger hvad, hvad registret følger, og hvad der er afgjort.',
    one: 'Én uenighed: hvem der siger hvad, hvad registret følger, og hvad der er afgjort.',
  },
}
