import { fold } from '../lines/words.ts'
import type { SectionKind } from '../meeting-document.ts'

/** Headings that Danish authorities use in agendas and minutes, folded, with what stands under them. */
const WORDS: readonly [SectionKind, string][] = [
  [
    'statement',
    `
    sagsfremstilling | sagsbeskrivelse | sagens kerne | beskrivelse af sagen | sagens indhold | sagens
    fremstilling | redegørelse | sagsfremstilling og vurdering | supplerende sagsfremstilling | ny
    sagsfremstilling
    `,
  ],
  [
    'background',
    `
    baggrund | sagens baggrund | baggrund for sagen | baggrund for sagens fremlæggelse | baggrund og formål |
    sagens forhistorie
    `,
  ],
  [
    'relation-to-policy',
    `
    politikker og strategier | politiske målsætninger | relation til politikker | strategisk sammenhæng |
    politikrelation
    `,
  ],
  [
    'economy',
    `
    økonomi | økonomiske konsekvenser | økonomi og finansiering | økonomiske forhold | økonomi og personale |
    økonomi og bevilling | økonomiske og personalemæssige konsekvenser | økonomi, personale og miljø |
    budgetmæssige konsekvenser | bevillingsmæssige konsekvenser | økonomi og bevillingsmæssige konsekvenser |
    finansiering | økonomiske bemærkninger | budget
    `,
  ],
  [
    'legal',
    `
    retsgrundlag | lovgrundlag | lovgrundlag - link | juridiske forhold | juridisk grundlag | retligt grundlag |
    hjemmel | lovhjemmel | jura | juridiske konsekvenser
    `,
  ],
  [
    'hearing',
    `
    høring | høringer | inddragelse | borgerinddragelse | brugerinddragelse | patientinddragelse | høring og
    inddragelse | inddragelse og høring | høring og borgerinddragelse | høringssvar | høringsparter | udtalelser
    `,
  ],
  [
    'treatment',
    `
    sagsgang | politisk behandling | sagsforløb | sagsgang og sagstype | tidligere behandling | tidligere politisk
    behandling | tidligere beslutninger | sagens tidligere behandling | sagens gang | videre sagsgang | politisk
    proces | behandlingsplan | sagens videre gang
    `,
  ],
  [
    'recommendation',
    `
    indstilling | indstillinger | indstilling om | forslag til beslutning | beslutningsforslag | administrationens
    indstilling | forvaltningens indstilling | direktionens indstilling | sekretariatets indstilling |
    formandskabets indstilling | indstilling til beslutning | anbefaling | administrationens anbefaling | det
    indstilles | det anbefales | det foreslås
    `,
  ],
  [
    'decision',
    `
    beslutning | beslutninger | referat | referat af drøftelsen | referat af punktet | konklusion | konklusioner |
    beslutning/konklusion | konklusion/beslutning | referat/beslutning | beslutning/referat | drøftelse og
    beslutning | udvalgets beslutning | vedtagelse | afgørelse | protokollat | protokoltilførsel | mødets
    beslutning | beslutningsreferat
    `,
  ],
  [
    'absence',
    `
    fraværende | afbud | fravær | ikke til stede | fremmøde | fremmøde og inhabilitet | inhabilitet | afbud og
    fravær | afbud/fravær | fraværende med afbud | mødedeltagelse
    `,
  ],
  [
    'attachments',
    `
    bilag | bilagsliste | bilagsoversigt | bilag til sagen | bilag til punktet | bilag i sagen | vedlagte bilag |
    vedhæftede bilag | vedhæftninger | øvrige bilag | åbne bilag | lukkede bilag | bilag vedlagt | materiale |
    vedlagt | link | links
    `,
  ],
  [
    'other',
    `
    resume | resumé | sagsresume | sagsresumé | kort resume | præsentation | kompetence | beslutningskompetence |
    beslutningstema | problemstilling | løsning | videre proces | det videre forløb | videre forløb | den videre
    proces | konsekvenser | risikovurdering | risiko | kommunikation | opfølgning | tidsplan | tidsplan og proces
    | proces | formål | vurdering | administrationens vurdering | forvaltningens vurdering | administrationens
    bemærkninger | forvaltningens bemærkninger | bemærkninger | sundhedsmæssige konsekvenser | personalemæssige
    konsekvenser | miljømæssige konsekvenser | klimamæssige konsekvenser | konsekvenser for borgere | konsekvenser
    for patienter | konsekvenser for klima og miljø | konsekvenser for børn og unge | øvrige konsekvenser |
    alternativ indstilling | beskrivelse af alternativ indstilling | alternativer | handlemuligheder |
    konsekvenser for andre udvalg | sagens videre forløb | borgmesterens bemærkninger | afledte konsekvenser |
    administrativ behandling | sagshistorik | sagshistorik, henvisninger | bæredygtighed | verdensmål | fns
    verdensmål | evaluering | perspektiver | sagen afgøres i | sagen afgøres af | afgøres af | bemærkning |
    sagstype | type | ansvarlig | tovholder | indledning | indhold | supplerende oplysninger | effekt |
    ligestilling | næste skridt | aktion | opsamling | drøftelse | drøftelsespunkter | spørgsmål til drøftelse |
    implementering | organisering | personale | klima | miljø | klima og miljø | sundhed | oplæg | orientering |
    status | mål | målgruppe | metode | resultater | mødeforberedelse | kontaktperson | sagsbehandler | deadline
    `,
  ],
]

const KIND_OF_WORD = new Map(
  WORDS.flatMap(([kind, words]) => listed(words).map((word): [string, SectionKind] => [word, kind])),
)

/** Words that are also ordinary lines in a text: headings only where the line stands as one. */
const ALSO_ORDINARY = new Set(
  listed(`
    budget | type | materiale | link | links | vedlagt | orientering | status | mål | indhold | oplæg | sundhed
    | personale | klima | miljø | risiko | proces | metode | resultater | organisering | effekt | aktion |
    drøftelse | målgruppe | evaluering | udtalelser | jura
  `),
)

/** Beginnings that a heading may have with more words after it. */
const BEGINNINGS: readonly [SectionKind, RegExp][] = [
  [
    'relation-to-policy',
    /^(?:sammenhæng (?:til|med|mellem)|relation til|relationer til|sammenhæng og relation) .{3,100}$/,
  ],
  [
    'economy',
    /^(?:økonomi|økonomiske)(?:,? (?:og|mv|m\.v|konsekvenser|forhold|rammer|bemærkninger|perspektiver))(?: .{1,60})?$/,
  ],
  ['legal', /^(?:lovgrundlag|retsgrundlag|hjemmel)(?: (?:og|mv|m\.v|-|for) ?.{0,50})?$/],
  [
    'hearing',
    /^(?:inddragelse af|høring af|høring i|høring hos|høring og|inddragelse og|udtalelse fra|udtalelser fra|høringssvar fra) .{2,60}$/,
  ],
  ['background', /^baggrund(?:en)? (?:for|og) .{2,50}$/],
  ['statement', /^(?:sagsfremstilling|sagsbeskrivelse) (?:til|for|og) .{2,60}$/],
  ['attachments', /^(?:bilag|bilagsliste) (?:til|vedr|vedrørende|for) (?:punkt|pkt|sag)\.? ?.{0,20}$/],
  [
    'treatment',
    /^(?:sagsgang|tidligere behandling|sagens behandling|politisk behandling|tidligere behandlet)(?: (?:og|i|den) .{1,50})$/,
  ],
  [
    'other',
    /^(?:\p{L}{4,30} konsekvenser|konsekvenser for \p{L}.{1,40}|kommunikation(?: og .{2,30})|\p{L}{4,20}ens (?:vurdering|bemærkninger))$/u,
  ],
]

export type HeadingWord = {
  readonly kind: SectionKind
  readonly sure: boolean
  /** the words alone, with nothing of the author's own after them */
  readonly whole: boolean
}

/** What stands under a heading, by its words alone; null where the words are no known heading. */
export function headingWord(text: string): HeadingWord | null {
  if (text.length > 130) return null
  const folded = fold(text)
  const kind = KIND_OF_WORD.get(folded)
  if (kind !== undefined) return { kind, sure: !ALSO_ORDINARY.has(folded), whole: true }
  if (/[.,;]$/.test(text)) return null
  for (const [begins, pattern] of BEGINNINGS)
    if (pattern.test(folded)) return { kind: begins, sure: begins !== 'other', whole: false }
  return null
}

function listed(words: string): string[] {
  return words.split('|').map((word) => word.replace(/\s+/g, ' ').trim())
}
