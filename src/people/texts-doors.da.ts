import type { BrowserKind, System } from './model/browser.ts'
import type { JoinRefusal, ProviderRefusal } from './model/provider.ts'
import { idleHours, sessionHours } from './model/session.ts'

const refusals: Readonly<Record<ProviderRefusal | JoinRefusal, (label: string) => string>> = {
  'provider-away': (label) => `${label} svarer ikke lige nu. Prøv igen om lidt, eller få et link på e-mail.`,
  'provider-refused': (label) => `${label} lod dig ikke komme igennem, eller du afbrød. Prøv igen, eller få et link på e-mail.`,
  'not-trusted': (label) => `Svaret fra ${label} kunne ikke bekræftes, så du er ikke logget ind. Begynd forfra.`,
  'no-attempt': () => 'Dette login er ikke begyndt i denne browser, eller det er mere end 10 minutter siden. Begynd forfra.',
  'no-email': (label) =>
    `${label} siger ikke, hvad din e-mailadresse er, og så kan vi ikke finde din adgang. Få et link på e-mail i stedet, og sig det til dit sekretariat.`,
  'unverified-email': (label) =>
    `${label} siger ikke, at din e-mailadresse er bekræftet, og så kan vi ikke finde din adgang. Få et link på e-mail i stedet, og sig det til dit sekretariat.`,
  'foreign-domain': (label) =>
    `Her må ${label} kun logge brugere ind med organisationens egne e-mailadresser, og din er ikke en af dem. Få et link på e-mail i stedet.`,
  'no-account': (label) =>
    `Du kom igennem hos ${label}, men der er ingen adgang til Klynge med din e-mailadresse derfra. Der er ikke oprettet noget. Bed klyngens sekretariat om en adgang til netop den adresse.`,
  'other-identity': (label) =>
    `Adgangen med din e-mailadresse hører til en anden bruger hos ${label}. Er den din, så få et link på e-mail, og fjern den gamle bruger under Mine login.`,
} // biome-ignore format: read as a list

const browsers: Readonly<Record<BrowserKind, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
  opera: 'Opera',
  samsung: 'Samsungs browser',
  other: 'En browser',
}

const systems: Readonly<Record<System, string>> = {
  windows: 'på Windows',
  mac: 'på en Mac',
  linux: 'på Linux',
  chromeos: 'på en Chromebook',
  android: 'på Android',
  iphone: 'på en iPhone',
  ipad: 'på en iPad',
  other: 'på en maskine, vi ikke kender',
}

export const da = {
  signIn: {
    byProvider: 'Fra din arbejdsplads',
    with: (label: string) => `Log ind med ${label}`,
    byLink: 'Med et link på e-mail',
    linkLead: 'Skriv din e-mailadresse, så sender vi et link, der logger dig ind.',
    lead: 'Du behøver ingen ny adgangskode.',
  },
  onward: {
    title: (label: string) => `Videre til ${label}`,
    lead: (label: string) => `Du bliver sendt videre til ${label} for at logge ind. Derfra kommer du tilbage hertil.`,
    go: (label: string) => `Fortsæt til ${label}`,
  },
  refused: {
    title: 'Du er ikke logget ind',
    refusals,
    again: 'Tilbage til log ind',
  },
  sessions: {
    title: 'Mine login',
    desk: 'Mit',
    lead: `Her er du logget ind. Hvert login slutter af sig selv efter ${sessionHours} timer, og før, hvis det ikke bruges i ${idleHours} timer.`,
    open: 'Åbne login',
    over: 'Tidligere login',
    overCaption: 'Dine seneste login, der er slut',
    noneOver: 'Der er ingen tidligere login den sidste måned.',
    browser: 'Fra',
    where: (browser: BrowserKind, system: System) => `${browsers[browser]} ${systems[system]}`,
    door: 'Hvordan',
    byLink: 'Link på e-mail',
    began: 'Begyndt',
    seen: 'Sidst brugt',
    opened: (door: string, began: string, seen: string) => `${door}. Begyndt ${began}, sidst brugt ${seen}.`,
    here: 'Denne browser',
    endThis: 'Log ud her',
    endOne: 'Log ud',
    endOneOf: (where: string, began: string) => `Log ud: ${where}, begyndt ${began}`,
    endOthers: 'Log ud alle andre steder',
    strange: 'Er der et login, du ikke kender, så log det ud, og sig det til dit sekretariat.',
    doors: 'Andre måder at logge ind på',
    doorsLead: 'Din bruger disse steder kan logge dig ind her, foruden linket på e-mail.',
    noDoors: 'Kun linket på e-mail logger dig ind.',
    noDoorsHow: (label: string) => `Logger du en gang ind med ${label}, bliver din bruger dér knyttet til din adgang.`,
    unknownProvider: (key: string) => `${key} (bruges ikke længere)`,
    joined: (since: string, lastUsed: string) => `Knyttet ${since}, sidst brugt ${lastUsed}.`,
    remove: 'Fjern',
    removeOf: (label: string) => `Fjern brugeren hos ${label}`,
    removeNote:
      'Fjerner du en bruger, bliver det, den har åbnet andre steder, logget ud. Den bliver knyttet igen, næste gang du logger ind derfra.',
  },
}
