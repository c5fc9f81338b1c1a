import type { ListFileRefusal } from './extraction/refusal.ts'
import type { ImportDeedRefusal, ImportState } from './model/import-record.ts'
import type { SettingRefusal } from './model/import-settings.ts'
import type { ColumnRefusal } from './model/importing/columns.ts'
import type { LineNo } from './model/importing/line-refusals.ts'

type Sentence = (given: string) => string

const fileRefusals: Readonly<Record<ListFileRefusal, Sentence>> = {
  empty: () => 'Filen er tom: der er ingen linjer under overskriften. Skriv mindst én, og send filen igen.',
  'too-large': (most) => `Filen fylder mere end ${most} MB. Del listen, og send delene hver for sig.`,
  'not-text': () =>
    'Filen er ikke en tekst. Gem listen som CSV UTF-8 (kommasepareret) eller som JSON, og send den nye fil.',
  spreadsheet: () =>
    'Filen er et regneark. Åbn det, vælg Gem som, og vælg CSV UTF-8 (kommasepareret) (*.csv). Send den nye fil.',
  'wrong-encoding': (line) =>
    `Bogstaverne i filen kan ikke læses (første gang på linje ${line}): den er ikke gemt som UTF-8, så æ, ø og å ville blive forkerte. Vælg Gem som og CSV UTF-8 (kommasepareret), og send den nye fil.`,
  'bad-sign': (line) =>
    `Filen har et tegn, der ikke kan skrives${line === '' ? '' : `, på linje ${line}`}. Skriv linjen om, og send filen igen.`,
  'open-quote': (line) =>
    `Et anførselstegn på linje ${line} bliver ikke lukket. Luk det, eller fjern det, og send filen igen.`,
  'too-many-lines': (most) =>
    `Filen har flere linjer end de ${most}, der kan læses ind på én gang. Del listen, og send delene hver for sig.`,
  'too-many-columns': (line) =>
    `Der er flere end 200 kolonner på linje ${line}. Fjern dem, der ikke skal bruges, og send filen igen.`,
  'too-long-cell': (line) =>
    `En celle på linje ${line} er længere end 2.000 tegn. Skriv den kortere, og send filen igen.`,
  'bad-json': (line) =>
    `Filen begynder som JSON, men er det ikke${line === '' ? '' : `: noget mangler eller er til overs på linje ${line}`}. Gem den igen fra det program, den kom fra.`,
  'not-a-list': () =>
    'Filen er ikke en liste af linjer. Skriv den som en tabel (CSV) eller som en JSON-liste af poster.',
  'nested-entry': (entry) =>
    `Post ${entry} i JSON-listen har noget i sig, der ikke er en tekst eller et tal. Skriv ét felt for hver kolonne.`,
  'too-deep': (most) => `JSON-filen har lister i lister i mere end ${most} lag. Skriv den fladere, og send den igen.`,
  'too-slow': (seconds) =>
    `Filen kunne ikke læses inden for ${seconds} sekunder. Del den, og send delene hver for sig.`,
  'too-much-memory': () => 'Filen kræver mere hukommelse, end der er sat af til en liste. Del den i mindre dele.',
  unreadable: () => 'Filen kunne ikke læses. Gem den igen, og send den nye fil.',
}

const columnRefusals: Readonly<Record<ColumnRefusal, Sentence>> = {
  'unknown-column': (name) =>
    `Der er en kolonne, som ikke kendes her: ${name}. Ret overskriften, så den er en af dem, der står på siden, eller fjern kolonnen.`,
  'column-twice': (name) => `Kolonnen ${name} står der to gange. Fjern den ene.`,
  'missing-column': (name) =>
    `Kolonnen ${name} mangler. Skriv den i den øverste linje med én værdi på hver linje under den.`,
}

const settingRefusals: Readonly<Record<SettingRefusal, Sentence>> = {
  'setting-missing': () => 'Her mangler et svar.',
  'setting-too-long': () => 'Svaret er længere end 500 tegn. Skriv det kortere.',
  'setting-not-a-day': () => 'Det er ikke en dato. Skriv den som 2022-07-01.',
  'setting-not-an-address': () =>
    'Det er ikke en adresse på nettet. Skriv den med https:// foran, eller lad feltet stå tomt.',
  'setting-unknown': () => 'Vælg et af de svar, der står.',
}

/** What is wrong with a line and how it is mended; `given` is what stood there. */
const lines: Readonly<Record<LineNo, Sentence>> = {
  'too-many-cells': () =>
    'Linjen har flere celler end overskriften. Sæt anførselstegn om en celle, der selv indeholder skilletegnet.',
  'no-name': () => 'Navnet mangler.',
  'name-too-long': () => 'Navnet er længere end 200 tegn. Skriv det kortere.',
  'no-kind': (given) =>
    `»${given}« er ikke en art, der kan læses ind. Skriv sundhedsråd, klynge, udvalg, råd, almen praksis eller psykiatri.`,
  'no-region': () => 'Regionen mangler. Skriv regionens navn eller kode, fx 1081.',
  'unknown-region': (given) =>
    `Registret kender ingen region, der hedder »${given}«. Skriv regionens navn eller kode, fx 1081.`,
  'region-not-then': (given) => `${given} fandtes ikke på periodens første dag. Ret regionen eller dagen.`,
  'no-start': () => 'Periodens første dag mangler. Skriv den som 2022-07-01.',
  'not-a-day': (given) => `»${given}« er ikke en dato. Skriv den som 2022-07-01.`,
  'period-backwards': (given) => `Perioden slutter den ${given}, før den begynder. Ret en af dagene.`,
  'not-a-code': (given) => `»${given}« er ikke en kommunekode. Den har fire cifre, fx 0860; nullet foran må mangle.`,
  'not-whole': (given) =>
    `${given} er ikke et helt tal. En kommunekode har hverken komma eller punktum: skriv fx 0860.`,
  christiansoe: () => 'Christiansø (0411) er ikke en kommune og ligger uden for regionerne. Fjern linjen.',
  'region-code': (given) => `${given} er koden for en region, ikke for en kommune. Skriv kommunens kode, fx 0860.`,
  'county-code': (given) =>
    `${given} er højst en amtskode; amterne blev nedlagt 1. januar 2007. Skriv kommunens kode, fx 0860.`,
  'old-code': (given) =>
    `${given} har ikke været en kommunes kode siden kommunalreformen 1. januar 2007. Skriv koden for den kommune, som området hører til nu.`,
  'unknown-code': (given) => `${given} er ikke en kommunes kode. Se koderne på siden Kommuner.`,
  'unknown-municipality': (given) =>
    `Registret kender ingen kommune, der hedder »${given}«. Se navnene på siden Kommuner.`,
  'no-municipality': () => 'Kommunen mangler. Skriv dens kode, fx 0860.',
  'name-and-code-differ': (given) => `Koden hører til en anden kommune end »${given}«. Ret den af dem, der er forkert.`,
  'municipality-not-then': (given) => `Kommunen ${given} fandtes ikke på periodens første dag.`,
  'other-region': (given) =>
    `Kommunen ${given} lå i en anden region på periodens første dag. Ret regionen eller kommunen.`,
  'no-seats-in-kind': () => 'Kun klynger og sundhedsråd har pladser til kommuner. Lad kolonnen være tom for denne art.',
  'kinds-differ': (given) => `${given} står med en anden art på en linje ovenfor. Skriv den samme art på dem alle.`,
  'other-period': (given) =>
    `${given} står allerede i registret eller på en linje ovenfor i en anden periode, der overlapper denne. Skriv den samme første og sidste dag begge steder.`,
  overlaps: (given) =>
    `${given} står der allerede i en anden periode, der overlapper denne. Ret dagene, eller fjern linjen.`,
  doubled: (given) => `${given} står allerede på en linje ovenfor. Fjern den ene.`,
  'reserved-address': (given) => `»${given}« kan ikke blive til en adresse på siderne. Skriv det fulde navn.`,
  'no-source': () => 'Kilden mangler. Skriv, hvor det står.',
  'not-an-address': (given) => `»${given}« er ikke en adresse på nettet. Den begynder med https://`,
  'no-set': () => 'Samlingens nøgle mangler i kolonnen set.',
  'bad-set-key': (given) =>
    `»${given}« kan ikke være en nøgle. Brug små bogstaver a–z, tal og _ imellem, fx liste_2019.`,
  'no-cluster': () => 'Klyngens navn mangler.',
  'unknown-cluster': (given) =>
    `Registret kender ingen klynge, der hedder »${given}« i den region og den periode. Ret navnet, eller vælg, at ukendte klynger oprettes.`,
  'several-clusters': (given) =>
    `Flere klynger hedder »${given}« i den region og den periode. Skriv en periode, hvor der kun er én.`,
  'unknown-certainty': (given) =>
    `»${given}« er ikke en sikkerhed. Skriv bekræftet, udledt, antaget, modstrid eller hukommelse.`,
  'no-municipality-read': (given) => `Der kunne ikke læses nogen kommuner for ${given}.`,
}

export const da = {
  title: 'Indlæste lister',
  lead: 'Lister, som er eller kan komme ind i registret. En liste vises først; den kommer først ind, når nogen har set, hvad den ændrer, og den kan tages ud igen.',
  choose: 'Læs en liste ind',
  chooseThis: (label: string) => `Læs ind: ${label}`,
  none: 'Ingen lister er læst ind endnu. Vælg en slags ovenfor.',
  lists: 'Lister, der er kommet',
  caption: 'De nyeste først',
  head: { file: 'Fil', kind: 'Slags', state: 'Hvordan den står', at: 'Kom ind' },
  states: {
    proposed: 'Venter på, at nogen ser den igennem',
    applied: 'I registret',
    undone: 'Taget ud igen',
    refused: 'Lagt til side',
  } satisfies Record<ImportState, string>,
  unknownKind: 'En slags, der ikke findes længere',
  form: {
    file: 'Filen',
    fileHint: (endings: string) => `${endings}, gemt som UTF-8. Højst 20 MB.`,
    noFile: 'Vælg en fil.',
    preview: 'Vis, hvad den ændrer',
    columns: 'Kolonner i filen',
    columnsCaption: 'Navnene står i den øverste linje, i vilkårlig rækkefølge',
    column: 'Kolonne',
    holds: 'Hvad der står i den',
    example: 'Hent et eksempel, der kan udfyldes',
  },
  counts: {
    added: (count: string) => `${count} ${count === '1' ? 'ny' : 'nye'}`,
    changed: (count: string) => `${count} ændres`,
    unchanged: (count: string) => `${count} er der allerede`,
    refused: (count: string) => `${count} ${count === '1' ? 'linje' : 'linjer'} kan ikke læses ind`,
  },
  preview: {
    proposed: 'Intet er i registret endnu.',
    applied: (day: string) => `Taget ind ${day}.`,
    undone: (day: string) => `Taget ud igen ${day}. Registret er, som det var.`,
    refused: (day: string) => `Lagt til side ${day}. Intet kom i registret.`,
    findings: 'Det lagde programmet mærke til',
    refusals: 'Linjer, der ikke kan læses ind',
    refusalsLead: 'Ret dem i filen, og send den igen; så længe de står her, kommer intet ind.',
    lines: 'Hvad listen ændrer',
    linesCaption: 'Linje for linje',
    refusalsCaption: 'Linje, kolonne og grund',
    line: 'Linje',
    deed: 'Hvad der sker',
    why: 'Hvorfor, og hvad der hjælper',
    shown: (shown: string, all: string) => `De første ${shown} af ${all} er vist.`,
    all: 'Hent dem alle som CSV',
    nothing: 'Listen ændrer intet: alt i den er i registret allerede.',
    deeds: { new: 'Ny', changed: 'Ændres', unchanged: 'Er der allerede' },
    settings: 'Sagt ved siden af filen',
  },
  deeds: {
    apply: 'Tag listen ind',
    good: 'Tag de gode linjer ind uden dem, der er afvist',
    aside: 'Læg til side',
    undo: 'Tag listen ud igen',
    undoLead: 'Registret bliver, som det var, linje for linje. Er noget ændret siden, sker der intet.',
    again: 'Registret er ændret, siden listen blev vist. Her er, hvad den nu ændrer; se den igennem igen.',
  },
  desk: {
    title: 'Registret, som du fører',
    waiting: 'Disse lister venter på, at nogen ser dem igennem:',
    disagreements: 'Det, kilderne er uenige om',
  },
  asWord: { new: 'ny', changed: 'ændres', unchanged: 'er der', refused: 'afvist' },
  deedRefusals: {
    'no-right': () => 'Kun den, der fører registret, kan læse lister ind.',
    'no-such-import': () => 'Listen findes ikke.',
    'unknown-kind': () => 'Den slags liste findes ikke længere.',
    'changed-meanwhile': () => 'Nogen har ændret noget ved listen imens. Se den igennem igen.',
    'is-over': () => 'Listen er taget ind, taget ud eller lagt til side imens.',
    'not-in-the-register': () => 'Listen er ikke i registret, så der er intet at tage ud.',
    'has-refused-lines': () =>
      'Nogle linjer er afvist, så intet er taget ind. Ret dem, eller vælg at tage de gode linjer ind.',
    'nothing-new': () => 'Listen ændrer intet: alt i den er i registret allerede.',
    'file-gone': () => 'Filen er der ikke længere. Send den igen.',
    'register-says-no': () =>
      'Registret er ændret imens, så listen ikke længere passer ind. Send filen igen for at se hvorfor.',
    'changed-since': (named) =>
      `Nogen har ændret det siden, så listen kan ikke tages ud: ${named}. Ret det tilbage først.`,
    'used-since': () =>
      'Noget, der er skrevet siden, bygger på listen: et medlemskab, et møde, en anden liste. Tag det ud først.',
  } satisfies Record<ImportDeedRefusal, Sentence>,
  fileRefusals,
  columnRefusals,
  settingRefusals,
  lines,
  noClusters: 'Der står ingen klynger i teksten. En linje ser sådan ud: **Navn:** hospital, A, B og C Kommune.',
  at: (line: string, column: string) => `Linje ${line}${column === '' ? '' : `, ${column}`}`,
  /** Any other word that a kind of another room may answer. */
  unknownRefusal: (word: string) => `Filen kan ikke læses ind (${word}).`,
}
