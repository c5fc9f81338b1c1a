import type { SuccessionKind } from './model/organization.ts'

const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** A sentence around a link: what stands before it and after it. */
export type Around = { readonly verb: string; readonly tail: string }

type Deed = { readonly past: string; readonly coming: string }

/** Said of the later one about the earlier one. */
const before: Readonly<Record<SuccessionKind, Deed>> = {
  succeeds: { past: 'afløste', coming: 'afløser' },
  'merges-into': { past: 'overtog', coming: 'overtager' },
  'splits-from': { past: 'blev', coming: 'bliver' },
  'continues-area-of': { past: 'overtog', coming: 'overtager' },
}

/** Said of the earlier one about the later one. */
const after: Readonly<Record<SuccessionKind, Deed>> = {
  succeeds: { past: 'blev', coming: 'bliver' },
  'merges-into': { past: 'gik', coming: 'går' },
  'splits-from': { past: 'afgav', coming: 'afgiver' },
  'continues-area-of': { past: 'gav', coming: 'giver' },
}

const objects = {
  before: {
    succeeds: '',
    'merges-into': ' hele',
    'splits-from': ' skilt ud af',
    'continues-area-of': ' området fra',
  },
  after: {
    succeeds: ' afløst af',
    'merges-into': ' op i',
    'splits-from': ' en del til',
    'continues-area-of': ' området videre til',
  },
} as const

/** The words of a step around the link to the other form; `on` is the day in words. */
function step(way: 'before' | 'after', kind: SuccessionKind, on: string | null, isComing: boolean): Around {
  const deed = (way === 'before' ? before : after)[kind][isComing ? 'coming' : 'past']
  return { verb: `${deed}${on === null ? '' : ` den ${on}`}${objects[way][kind]}`, tail: '' }
}

export const da = {
  lineage: {
    title: 'Sådan er den blevet til',
    titleAfter: 'Sådan går det videre',
    step,
    /** Klynge Nord (2019–2022) */
    form: (name: string, from: string | null, to: string | null) =>
      to !== null ? `${name} (${from ?? ''}–${to})` : from === null ? name : `${name} (fra ${from})`,
    sameMunicipalities: 'De samme kommuner.',
    sameBut: (names: string) => `De samme kommuner, når der ses bort fra ${names}, som kilderne er uenige om.`,
    joined: (names: string) => `Kom til: ${names}.`,
    left: (names: string) => `Kom ikke med: ${names}.`,
    wasCalled: (name: string, until: string) => `Hed ${name} indtil ${until}.`,
    willBe: (name: string, from: string) => `Hedder ${name} fra ${from}.`,
  },
  participants: {
    title: 'Hvem sidder ellers med',
    sitsIn: 'Sidder med i',
    sitsInCaption: 'Klynger, hvor pladsen er, i hvilken periode, og hvor sikkert det er',
    lead: (name: string, region: string | null, clusters: readonly string[]) => {
      const place = region === null ? '' : ` i ${region}`
      return clusters.length === 0 ? `${name}${place}.` : `${name} sidder med i ${list.format(clusters)}.`
    },
  },
  body: {
    lead: (kind: string, region: string | null, period: string) =>
      region === null ? `${kind}, ${period}.` : `${kind} i ${region}, ${period}.`,
  },
  counted: {
    countsIn: 'tæller i',
    sum: (count: string, day: string) => `${count} borgere tæller her (pr. ${day}), hver kommune ét sted i landet.`,
    assumedHere: (names: string) => `Det er antaget, at ${names} tæller her.`,
    withSeats: (count: string, names: string) => `Med ${names}, som tæller et andet sted, er det ${count}.`,
    rules: 'Sådan tælles borgerne',
    where: 'Hvor borgerne tæller',
    whereItSits: 'I opgørelser tæller kommunens borgere, hvor den har plads:',
    onceOnly: 'En kommune kan have plads flere steder, men dens borgere tæller kun ét sted i opgørelser:',
  },
  rejected: {
    title: 'Hvad andre kilder siger',
    lead: 'Det siger kilder om dagen, uden at registret følger dem.',
    kinds: { seat: 'Plads:', 'anchor-hospital': 'Forankring:', 'takes-part': 'Sidder med:' },
    saidBy: 'sagt i',
    proposedBy: 'foreslået i',
    open: 'Se, hvad der er uafklaret',
    all: 'Alle uenigheder',
  },
  councils: {
    title: 'Sundhedsråd',
    what: 'sundhedsråd',
    listLead: (count: number, day: string) =>
      count === 1 ? `Registret kender 1 sundhedsråd pr. ${day}.` : `Registret kender ${count} sundhedsråd pr. ${day}.`,
    membersUnknown: 'ikke kendt endnu',
    restTitle: 'Der er flere, end der står her',
    rest: 'Der skal være 17 sundhedsråd i landet. Registret har kun dem, der er fundet en kilde til, og gætter ikke på resten.',
    importThem: 'Indlæs en liste over sundhedsråd med deres kommuner',
    keeperImports: 'Den, der fører registret, kan indlæse resten som en liste, når en kilde foreligger.',
    lead: (name: string, region: string | null, municipalities: readonly string[]) => {
      const place = region === null ? '' : ` i ${region}`
      return municipalities.length === 0
        ? `${name} er et sundhedsråd${place}. Registret kender ikke dets kommuner endnu.`
        : `${name} er et sundhedsråd${place}, hvor ${list.format(municipalities)} har plads.`
    },
    seats: 'Kommuner med plads i rådet',
    seatsCaption: 'Kommuner, perioder og kilder',
    worksTitle: 'Hvad der vides om sundhedsråd',
    works: [
      'Et sundhedsråd har selv et politisk og forvaltningsmæssigt ansvar. En klynge er en aftale mellem myndigheder.',
      'Sundhedsråd stemmer, hvor klynger bliver enige: i 2026 kom én indstilling med flertal og én enstemmigt.',
    ],
    worksUnknown: 'Vides ikke: hvor mange pladser regionen har i rådet, og de nærmere regler for afstemning.',
    ofMunicipality: 'Plads i sundhedsråd',
    ofRegion: 'Sundhedsråd i regionen',
  },
  notOnDay: {
    begins: (day: string) => `Registret ved ikke noget om tiden før den ${day}.`,
    before: 'Den dag var det:',
    after: 'Den dag er det:',
    noClusters: (day: string) => `Ingen klynge er i kraft den ${day}.`,
    councils: 'Sundhedsråd overtager klyngernes opgaver.',
    seeCouncils: 'Se sundhedsrådene',
  },
  titles: {
    earlierForm: (region: string | null) =>
      region === null ? 'Samarbejde før sundhedsklyngerne' : `Samarbejde i ${region} før sundhedsklyngerne`,
  },
  timeline: {
    title: 'Over tid',
    drawing: (name: string) => `Tidslinje for ${name}`,
    summary: (name: string, from: string, until: string, lanes: number, day: string) =>
      `${name} fra ${from} til ${until} på ${lanes === 1 ? 'én linje' : `${lanes} linjer`}. Den lodrette streg er den ${day}; en stiplet bjælke er uafklaret.`,
    asList: 'Det samme som liste',
    disputed: 'kilderne er uenige',
    kinds: {
      form: 'Form',
      name: 'Navn',
      region: 'Region',
      seat: 'Plads i klynge',
      council: 'Plads i sundhedsråd',
      member: 'Kommune',
      anchor: 'Forankring for',
      'takes-part': 'Sidder med i',
    },
  },
  hospitals: {
    title: 'Hospitaler',
    acute: 'Akuthospitaler og deres matrikler',
    others: 'Andre hospitaler, der sidder med',
    othersCaption: 'Hospitaler, som ingen klynge er bygget op om, og hvor de sidder med',
    sitsIn: 'Sidder med i',
  },
  clusters: {
    sharedWith: 'delt med',
    leadBefore: (count: number, day: string) =>
      `${count} samarbejder dækkede landet pr. ${day}. Loven om sundhedsklynger kom først den 1. juli 2022.`,
  },
  years: {
    earlier: (oldest: string) => `Tidligere tal, fra ${oldest}`,
    caption: 'Tidligere tal for borgere i kommunen',
  },
}
