import type { FetchNo } from './actions/fetch-figures.ts'
import type { FigureFindingWord, FigureLineNo, FiguresNo } from './model/figure-words.ts'

type Line = (given: string) => string

const lines: Readonly<Record<FigureLineNo, Line>> = {
  'old-code': (given) =>
    `${given} er ikke en kommune. Koder fra før 2007 kan ikke bruges, for de kommuner er lagt sammen. Hent tallene for kommunerne af i dag.`,
  'unknown-area': (given) => `${given} er hverken en kommune, en region eller hele landet. Ret koden eller navnet.`,
  'not-a-time': (given) => `${given} er ikke en tid. Skriv 2023K1, 2023M10, 2023 eller 2023-01-01.`,
  'yet-to-come': (given) => `${given} ligger i fremtiden. Fremskrivninger er ikke optællinger og tages ikke ind.`,
  'unknown-sex': (given) => `${given} er hverken mænd, kvinder eller i alt.`,
  'unknown-age': (given) => `${given} er ikke en alder. Skriv 17 år, 65-79 år, 80 år og derover eller i alt.`,
  doubled: (given) => `Står allerede på linje ${given}. Slet den ene.`,
  'not-whole': (given) => `${given} er ikke et helt tal. Personer tælles hele; skriv tallet uden decimaler.`,
  'not-a-number': (given) => `${given} er ikke et antal personer. Skriv det med cifre, for eksempel 161135.`,
  'not-everybody': (given) =>
    `Filen har kun en del af borgerne i ${given}, ikke dem alle. Hent tallet i alt, eller begge køn, eller alle aldre.`,
  'overlapping-ages': (given) => `Aldersgrupperne i ${given} går ind over hinanden, så nogen tælles to gange.`,
  'other-ages': (given) =>
    `${given} har allerede andre aldersgrupper for den dag. Tag den indlæsning tilbage først, eller hent de samme grupper.`,
}

const findings: Readonly<Record<FigureFindingWord, (named: string, count: number) => string>> = {
  missing: (named, count) =>
    `${count === 1 ? 'Et tal' : 'Nogle tal'} er tomme i filen (.. eller x) og skrives ikke: ${named}.`,
  outside: (named) =>
    `${named} er Christiansø, som ligger uden for kommunerne. Tallet er kun brugt til at efterprøve summen.`,
  dots: (count) => `Punktum er læst som tusindtegn på ${count} linjer.`,
  'total-differs': (named) =>
    `Filens egne summer passer ikke med dens kommuner (sum i filen ≠ kommunerne): ${named}. Landets sum har Christiansø med.`,
  'parts-differ': (named) =>
    `Delene giver ikke det tal, der står som i alt (i alt ≠ delene): ${named}. Tallet i alt er taget.`,
  'incomplete-days': (named) =>
    `Ikke alle kommuner har et tal den dag: ${named}. Kommunernes egne sider viser tallet, men summer regnes ikke på en dag, hvor nogen mangler.`,
}

const files: Readonly<Record<FiguresNo, (at: string) => string>> = {
  'no-area': () => 'Filen har ingen kolonne med område. Kald den OMRÅDE eller kommunekode.',
  'no-time': () => 'Filen har ingen kolonne med tid. Kald den TID, år eller dag.',
  'no-value': () => 'Filen har ingen kolonne med tallet. Kald den INDHOLD, antal eller personer.',
  'not-json-stat': () => 'Filen er ikke JSON-stat 1 eller 2. Hent tallene igen som JSON-stat eller CSV.',
  'wrong-size': () => 'Filen siger selv, hvor mange tal den har, og det passer ikke. Hent den igen.',
  'too-many-cells': (at) => `Filen har flere end ${at} tal. Hent færre kvartaler ad gangen.`,
  'no-total': (at) =>
    `Kolonnen ${at} deler tallene, og der er ingen linjer for i alt. Hent dem uden den opdeling, eller fjern kolonnen, hvis den ikke deler noget.`,
  'no-figures': () => 'Der er ingen tal i filen.',
}

export const da = {
  label: 'Folketal',
  about:
    'Borgere pr. kommune og dag, som Danmarks Statistik sender dem (JSON-stat eller CSV), eller som jeres egen tabel. Aldersgrupper og køn følger med, hvis de er der. Det, der står i forvejen og er ens, røres ikke.',
  fileColumns: [
    { name: 'OMRÅDE', about: 'kommunens kode eller navn; regioner og hele landet bruges til at efterprøve' },
    { name: 'TID', about: '2023K1, 2023M10, 2023 eller en dato' },
    { name: 'KØN', about: 'mænd, kvinder eller i alt; kan undværes' },
    { name: 'ALDER', about: '17 år, 65-79 år, 80 år og derover; kan undværes' },
    { name: 'INDHOLD', about: 'antal personer' },
  ],
  columns: ['Kommune', 'Dag', 'Alder (grupper)', 'Står nu', 'Bliver'],
  settings: {
    source: { label: 'Hvad hedder opgørelsen?', hint: 'For eksempel Folketal den 1. i kvartalet (FOLK1A).' },
    publisher: { label: 'Hvem har talt?', hint: 'Lad feltet stå tomt for Danmarks Statistik.' },
    url: { label: 'Hvor kan den læses?', hint: 'En adresse på nettet; kan undværes.' },
  },
  fetch: {
    refusals: {
      'no-network': (host: string) =>
        `Der er ikke forbindelse til ${host}. Er maskinen på nettet? Ellers hent filen et andet sted, og læs den ind på siden Indlæste lister.`,
      'too-slow': (seconds: string) =>
        `Der kom ikke noget svar inden for ${seconds} sekunder. Prøv igen, eller hent færre kvartaler.`,
      'too-large': (most: string) => `Svaret fylder mere end ${most} MB. Hent færre kvartaler ad gangen.`,
      busy: () => 'Danmarks Statistik beder os vente: der er spurgt for tit. Prøv igen om lidt.',
      'says-no': (message: string) =>
        `Danmarks Statistik kunne ikke svare på det${message === '' ? '.' : `: ${message}`} Findes tabellen og kvartalet?`,
      fails: (status: string) => `Danmarks Statistik har selv en fejl (${status}). Prøv igen senere.`,
      'no-times': () => 'Svaret siger ikke, hvilke kvartaler tabellen har. Sig selv et med --quarter 2023K1.',
    } satisfies Record<FetchNo, Line>,
    notAQuarter: (typed: string) => `${typed} er ikke et kvartal. Skriv det som 2023K1.`,
    notYears: () => 'Skriv to årstal, det første ikke efter det sidste: --from 2021 --to 2023.',
    eitherOr: () => 'Sig enten --quarter eller --from og --to.',
    fetched: (table: string, times: string) => `Hentet fra ${table}: ${times}.`,
    source: (table: string) => `Folketal (${table})`,
    line: (place: string, day: string, before: string, now: string) =>
      before === '' ? `${place} ${day}: ${now} (ny)` : `${place} ${day}: ${before} bliver ${now}`,
    counts: (added: number, changed: number, unchanged: number, refused: number) =>
      `${added} nye, ${changed} ændres, ${unchanged} står der allerede, ${refused} linjer kan ikke læses ind.`,
    notYet:
      'Intet er i registret endnu. Skriv --apply for at tage tallene ind, eller se dem igennem på siden Indlæste lister.',
    nothing: 'Der er intet nyt at tage ind.',
    applied: 'Tallene er i registret. De kan tages ud igen på siden Indlæste lister.',
  },
  lines,
  findings,
  files,
}
