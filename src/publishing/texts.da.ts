import type { ProsePage } from './model/prose.ts'

const about: ProsePage = {
  title: 'Om Klynge',
  lead: 'Klynge er det sted, hvor en sundhedsklynges parter har det, de er fælles om, og hvor alle kan læse, hvad de har besluttet.',
  sections: [
    {
      heading: 'Hvad en sundhedsklynge er',
      paragraphs: [
        'En sundhedsklynge er et fast samarbejde om de mennesker, der bor omkring et akuthospital. Regionen, kommunerne og de praktiserende læger er med. Et politisk niveau sætter retningen, og et fagligt niveau gør den til virkelighed.',
        'Klyngen er ikke en myndighed. Den bestemmer ved at blive enig, og hver part har sit eget sagssystem. Derfor er der brug for ét sted til det fælles.',
      ],
    },
    {
      heading: 'Hvad der står her',
      paragraphs: [
        'Alt har en kilde og en periode. Det lille mærke »kilde« fører til den linje, oplysningen er læst fra.',
      ],
      list: [
        'hvilke kommuner og hospitaler der hører til hvilken klynge, og siden hvornår',
        'hvem der sidder i klyngens politiske og faglige niveau',
        'møderne: hvad der blev indstillet, hvad der kom ud af det, og hvem der var med',
        'beslutningerne, samlet i et register',
      ],
    },
    {
      heading: 'Hvad der ikke står her',
      paragraphs: [
        'Der er ingen oplysninger om patienter. Et punkt, som klyngen behandler for lukkede døre, står som »Lukket punkt« med sit nummer og intet andet.',
        'Personer med et offentligt hverv har en side. Andre deltagere står kun med det navn, som referatet nævner dem under.',
      ],
    },
    {
      heading: 'Hvem der må hvad',
      paragraphs: [
        'Rettigheder følger af de pladser, man har på dagen, og af intet andet. Når pladsen slutter, slutter rettighederne ved midnat.',
      ],
      more: { to: '/om/rettigheder', label: 'Se, hvem der må hvad' },
    },
    {
      heading: 'Brug oplysningerne',
      paragraphs: [
        'Nederst på hver side fører Åbne data til alt, hvad der kan hentes. Hver side findes også som data: sæt .json efter adressen, og .csv efter en liste. En liste kommer i dele på højst 5.000 linjer; den næste del får du med ?side=2. Programmet selv er fri software under Mozilla Public License 2.0.',
      ],
    },
  ],
}

const help: ProsePage = {
  title: 'Hjælp',
  lead: 'Her er svar på det, man oftest leder efter.',
  sections: [
    {
      heading: 'Find en beslutning',
      paragraphs: [
        'Under Beslutninger står alt, hvad der er besluttet, det nyeste først. Vil du kun se én klynge, så gå til klyngens side og derfra til dens beslutninger.',
      ],
    },
    {
      heading: 'Se, hvordan noget var en bestemt dag',
      paragraphs: [
        'Øverst på mange sider kan du vælge en dag. Så viser siden det, der gjaldt den dag: hvem der sad, hvilke kommuner der var med, og hvad klyngen hed. Dagen bliver stående i adressen, så du kan sende den til andre.',
      ],
    },
    {
      heading: 'Følg en oplysning til kilden',
      paragraphs: [
        'Tryk på mærket »kilde«. Du kommer til dokumentet, og linjen er fremhævet. Derfra kan du også hente dokumentet, som det kom ind.',
      ],
    },
    {
      heading: 'Hvad mærkerne betyder',
      paragraphs: ['Et mærke er et ord i en ramme. Farven gentager kun, hvad ordet siger.'],
      list: [
        'Godkendt, Enighed, Taget til efterretning, Drøftet, Udsat og de andre: det, der kom ud af en indstilling',
        'Referatet siger ikke, hvad der kom ud af det: indstillingen står i referatet, men svaret gør ikke',
        'Lukket punkt: punktet er behandlet, men indholdet er ikke åbent for dig',
        'bekræftet, udledt, antaget: hvor sikker en oplysning i registret er',
      ],
    },
    {
      heading: 'For sekretariater',
      paragraphs: [
        'Log ind med din e-mailadresse: du får et link, der gælder én gang. Læg et referat ind under Indlæsning, se det igennem ved siden af det, programmet har læst, sig, hvem der må se det, og godkend. Så står mødet her. Fortryder du, kan godkendelsen tages tilbage.',
        'Et møde og dets punkter kan også skrives ind i hånden fra klyngens mødeside.',
        'Jeres egne regler skriver du under Regler på klyngens side. Inden I godkender dem, kan du se, hvad de ville sige om en hvilken som helst dag. På Mit står det, der ikke er opfyldt, og hvad der kan rette det.',
      ],
    },
  ],
}

const accessibility: ProsePage = {
  title: 'Tilgængelighed',
  lead: 'Klynge skal kunne bruges af alle. Vi bygger efter WCAG 2.2 på niveau AA og siger her, hvad vi ved, og hvad vi ikke ved.',
  sections: [
    {
      heading: 'Sådan er siderne lavet',
      paragraphs: [],
      list: [
        'Alt kan læses og bruges uden JavaScript.',
        'Alt kan nås med tastaturet, og man kan altid se, hvor man er.',
        'Siderne kan læses på en skærm på 320 punkters bredde og forstørret til 400 procent.',
        'Farver står aldrig alene om at betyde noget.',
        'Siderne har rigtige overskrifter, og sproget er angivet, så skærmlæsere læser dem rigtigt.',
      ],
    },
    {
      heading: 'Sådan er det prøvet',
      paragraphs: [
        'Siderne prøves af et program, der leder efter kendte fejl i tilgængelighed (axe), på dansk og engelsk og i smal bredde, hver gang programmet ændres. Det finder kun en del af de fejl, der kan være. Vi har endnu ikke ladet mennesker, der bruger skærmlæser, prøve siderne.',
      ],
    },
    {
      heading: 'Det, der mangler',
      paragraphs: [],
      list: [
        'Dokumenter, som andre har sendt ind, gives videre, som de er. De er ofte ikke tilgængelige. Teksten i dem kan læses her på siden, med den rækkefølge, programmet kunne finde.',
        'Et indscannet dokument uden tekst kan ikke læses op.',
        'Skemaer er brede. På en smal skærm ruller de vandret for sig selv.',
      ],
    },
    {
      heading: 'Sig til',
      paragraphs: [
        'Møder du noget, du ikke kan bruge, så sig det til klyngens sekretariat, der driver siden. Får du ikke et svar, du kan bruge, kan du klage til Digitaliseringsstyrelsen.',
      ],
    },
  ],
}

export const da = {
  about,
  help,
  accessibility,
  frontDecisions: {
    none: 'Her kommer beslutningerne, når det første referat er lagt ind.',
    noneUntil: (day: string) => `Intet af det, der er lagt ind, er besluttet til og med ${day}.`,
  },
  front: {
    title: 'Sundhedsklyngernes møder og beslutninger',
    what: 'En sundhedsklynge er et fast samarbejde mellem regionen, kommunerne og de praktiserende læger om de mennesker, der bor omkring et akuthospital. Her kan du læse, hvad klyngerne har besluttet, hvem der var med, og hvor det står.',
    decisions: 'Senest besluttet',
    allDecisions: 'Alle beslutninger',
    nextMeetings: 'Næste møder',
    lastMeetings: 'Seneste møder',
    allMeetings: 'Alle møder',
    noMeetings: 'Her kommer møderne, når den første dagsorden eller det første referat er lagt ind.',
    clusters: 'Klyngerne',
    noClusters: (day: string) => `Registret kender ingen klynger pr. ${day}.`,
    municipalities: (count: number) => (count === 1 ? '1 kommune' : `${count} kommuner`),
    citizens: (count: string) => `${count} borgere`,
    elsewhere: 'Uden for regionerne',
  },
  source: {
    over: 'Kildedokument',
    lead: (pages: number) =>
      pages === 0
        ? 'Dokumentet er gemt, men der er ikke læst nogen tekst i det.'
        : pages === 1
          ? 'Dokumentets tekst, linje for linje, som programmet har læst den. Det har én side.'
          : `Dokumentets tekst, linje for linje, som programmet har læst den. Det har ${pages} sider.`,
    cameInFor: 'Lagt ind for',
    became: 'Blev til',
    meetingOn: (day: string) => `mødet ${day}`,
    original: 'Originalen',
    download: 'Hent dokumentet, som det kom ind',
    noText: 'Her står teksten, når den er læst.',
    page: (page: number) => `Side ${page}`,
    unreadable: 'Siden viser noget, men giver ingen tekst. Den er formentlig scannet. Se den i originalen.',
    parts: 'Dokumentets sider',
    before: 'Siderne før',
    after: 'Siderne efter',
    here: (first: number, last: number, of: number) => `Side ${first}–${last} af ${of}`,
  },
}
