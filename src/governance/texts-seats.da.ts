import type { AddOfficeRefusal } from './actions/add-office.ts'
import type { EndOfficeRefusal } from './actions/end-office.ts'
import type { AppointmentRefusal } from './actions/state-appointment.ts'
import type { Post } from './model/membership.ts'
import type { Office } from './model/rules/office.ts'

const offices: Readonly<Record<Office, string>> = {
  'regional-chair': 'Regionsrådsformand',
  'regional-member': 'Regionsrådsmedlem',
  mayor: 'Borgmester',
  alderman: 'Rådmand',
  'committee-chair': 'Udvalgsformand',
}

const appointmentRefusals: Readonly<Record<AppointmentRefusal, string>> = {
  'no-such-membership': 'Medlemskabet findes ikke her.',
  'no-right': 'Kun sekretæren for klyngen eller for dette niveau kan skrive, hvem der har udpeget.',
  'no-such-appointer': 'Skriv navnet på den, der har udpeget, med højst 200 tegn, eller en myndigheds adresse.',
  'not-a-substitute': 'Kun en stedfortræder sidder for en anden.',
  'no-such-seat': 'Vælg en plads her fra listen.',
  'own-substitute': 'Ingen er stedfortræder for sig selv.',
  'changed-meanwhile':
    'En anden har ændret medlemskabet imens. Det, der gælder nu, står ovenfor. Gem igen, hvis dit skal gælde.',
}

const addOfficeRefusals: Readonly<Record<AddOfficeRefusal, string>> = {
  'no-such-person': 'Personen findes ikke.',
  'no-right': 'Kun registerføreren skriver embeder ind.',
  'no-page': 'Embeder er offentlige: personen skal først have en offentlig side.',
  'no-office': 'Vælg et embede.',
  'no-such-authority': 'Vælg en region eller en kommune fra listen.',
  'no-such-office-there':
    'Det embede findes ikke i den myndighed: borgmestre og rådmænd er i kommuner, regionsrådet i regioner.',
  'not-a-day': 'Det er ikke en dato. Skriv den som 2022-11-08.',
  'period-backwards': 'Den sidste dag ligger før den første.',
  'held-already': 'Personen har allerede det embede i hele eller en del af perioden.',
  'no-source': 'Skriv, hvor det står.',
}

const endOfficeRefusals: Readonly<Record<EndOfficeRefusal, string>> = {
  'no-such-office': 'Embedet findes ikke.',
  'no-right': 'Kun registerføreren afslutter embeder.',
  'not-a-day': 'Det er ikke en dato. Skriv den som 2022-11-08.',
  'ends-before-start': 'Den sidste dag ligger før embedets første.',
  'ends-later': 'Embedet slutter allerede før den dag.',
  'changed-meanwhile':
    'En anden har ændret embedet imens. Perioden ovenfor er den, der gælder nu. Gem igen, hvis din dag skal gælde.',
}

const posts: Readonly<Record<Post, string>> = {
  chair: 'leder møderne',
  'co-chair': 'leder møderne sammen med en ligestillet',
  'vice-chair': 'leder møderne, når formanden ikke kan',
  member: 'har plads i egen ret',
  observer: 'kommer og taler med, men tæller ikke som medlem',
  substitute: 'kommer, når den, der sidder, ikke kan',
  secretary: 'indkalder, skriver referat og fører medlemslisten',
  administrative: 'kommer for en myndighed og hjælper dens medlemmer',
}

export const da = {
  appointedBy: 'udpeget af',
  substituteFor: (name: string) => `for ${name}`,
  posts: {
    title: 'Hvad hvervene betyder',
    lead: 'Et hverv kommer fra kommissoriet. Hvor der stemmes, har kun de, der tæller som medlemmer, en stemme; i en klynge aftaler parterne sig frem.',
    caption: 'Hvervene, og hvad de giver',
    post: 'Hverv',
    means: 'Det betyder',
    ownVoice: 'Tæller som medlem',
    takesPart: 'Kommer til møder',
    serves: 'Betjener',
    each: posts,
    yes: 'ja',
    no: 'nej',
  },
  search: {
    label: 'Find et medlem ved navn',
    find: 'Find',
    all: 'Vis alle',
    found: (count: number, wanted: string) =>
      count === 0
        ? `Ingen hedder noget med »${wanted}«.`
        : count === 1
          ? `Ét medlemskab fundet for »${wanted}«.`
          : `${count} medlemskaber fundet for »${wanted}«.`,
    pages: 'Sider',
    here: (page: number, pages: number) => `Side ${page} af ${pages}`,
    before: 'Forrige',
    after: 'Næste',
  },
  appointment: {
    title: 'Hvem har udpeget?',
    lead: (name: string, organization: string) => `${name} i ${organization}`,
    now: (said: string) => `Nu står der: ${said}.`,
    nothing: 'Nu står der ikke, hvem der har udpeget.',
    column: 'Ret',
    link: 'Udpegning',
    linkOf: (name: string) => `Udpegning af ${name}`,
    appointedBy: 'Udpeget af',
    appointedByHint:
      'Fx Regionsrådet, KKR Nordjylland, PLO-Nordjylland eller en kommune. Må stå tomt, hvis ingen ved det.',
    substituteFor: 'Stedfortræder for',
    substituteForHint: 'Kun for en stedfortræder.',
    nobody: 'Ingen bestemt',
    save: 'Gem',
    refusals: appointmentRefusals,
  },
  offices,
  held: {
    title: 'Embeder',
    none: (day: string) => `Intet embede er kendt for den ${day}.`,
    other: 'På andre dage',
    add: 'Skriv et embede ind',
    end: 'Afslut',
    endOf: (office: string) => `Afslut embedet ${office}`,
    in: 'i',
  },
  newOffice: {
    title: 'Nyt embede',
    lead: (name: string) => `Hvad er ${name} i en region eller kommune, og hvornår?`,
    office: 'Embede',
    choose: 'Vælg',
    authority: 'Region eller kommune',
    officeTitle: 'Som det skrives',
    officeTitleHint: 'Fx formand for Sundhedsudvalget. Må stå tomt.',
    from: 'Første dag',
    fromHint: 'Lad feltet stå tomt, hvis kun senere dage er kendt.',
    to: 'Sidste dag',
    toHint: 'Lad feltet stå tomt, hvis ingen kender den.',
    source: 'Hvor står det?',
    save: 'Skriv ind',
    refusals: addOfficeRefusals,
  },
  endOffice: {
    title: 'Afslut embede',
    lead: (name: string, office: string) => `${name}: ${office}`,
    now: (period: string) => `Embedet gælder nu ${period}.`,
    to: 'Sidste dag',
    toHint: 'Pladser i klynger løber videre; tjekket ser, at embedet er slut.',
    save: 'Afslut embedet',
    refusals: endOfficeRefusals,
  },
}
