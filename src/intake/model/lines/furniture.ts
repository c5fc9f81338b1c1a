import { fold } from './words.ts'

const PAGE_NUMBER = /^(?:.{0,140}\s)?side\s\d{1,5}(?:\s?(?:af|\/|ud af)\s?\d{1,5})?$|^\d{1,3}\s(?:af|ud af)\s\d{1,3}$/i

/** Buttons and links that a website's page brings along when its text is saved. */
const WEBSITE_WORDS = new Set([
  'abonner',
  'abonnér',
  'til toppen',
  'tilbage til toppen',
  'se alle bilag',
  'luk alle punkter',
  'luk alle punkter referat',
  'åbn alle punkter',
  'fold alle ud',
  'fold alle ind',
  'udskriv',
  'print',
  'søg',
  'læs op',
  'del',
  'video',
  'gå til indhold',
  'skip til primært indhold',
  'se alle dagsordener og referater fra dette mødeforum',
])

/** Page numbers and website buttons: shown to the reviewer, not read. */
export function isFurniture(text: string): boolean {
  if (text.length > 170) return false
  return PAGE_NUMBER.test(text) || WEBSITE_WORDS.has(fold(text))
}

/** "fold dette punkt ind Resume" is the heading "Resume" with a website's button before it. */
export function withoutWebsiteWords(text: string): string {
  return text.replace(/^(?:fold dette punkt (?:ind|ud) |vis\/skjul |indholdsfortegnelse(?=\d))/i, '')
}
