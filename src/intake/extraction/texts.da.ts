import type { ExtractionRefusal } from './refusal.ts'
import { limits } from './refusal.ts'

/** What is wrong, where, and how it is mended. `at` is what the refusal points at: a part of the file, a kind of file, a number. */
export type ExtractionTexts = Readonly<Record<ExtractionRefusal, (at?: string) => string>>

export const extractionTexts: ExtractionTexts = {
  empty: () => 'Filen er tom. Gem dokumentet igen, og send den nye fil.',
  unreadable: (at) =>
    `Filen er beskadiget${where(at)}, måske fordi den ikke blev hentet helt. Åbn den i det program, den er lavet i, gem den igen, og send den nye fil.`,
  encrypted: () => 'Filen er låst med en adgangskode. Gem en udgave uden adgangskode, og send den.',
  'unknown-format': (at) =>
    `Filen er hverken PDF, Word (.docx) eller ren tekst${at === undefined ? '' : `, men ${at}`}. Gem dokumentet som en af de tre, og send den nye fil.`,
  'too-many-pages': (at) =>
    `Filen har${at === undefined ? '' : ` ${at} sider og dermed`} flere end de ${limits.pages} sider, der kan læses på én gang. Del den, og send delene hver for sig.`,
  'too-large': (at) =>
    `Filen fylder for meget${where(at)}. Den må højst fylde ${limits.fileBytes / 1024 / 1024} MB og udpakket ${limits.unpackedBytes / 1024 / 1024} MB. Del den, eller gem den uden billeder.`,
  'too-slow': (at) =>
    `Filen kunne ikke læses inden for ${at ?? '10'} sekunder. Del den i mindre dele, eller gem den igen som PDF.`,
  'too-much-memory': (at) =>
    `Filen kræver mere end de ${at ?? '512'} MB hukommelse, der er sat af til at læse den. Del den i mindre dele, eller gem den igen uden billeder.`,
  'no-text': () =>
    'Filen indeholder ingen tekst, kun billeder af sider. Den er nok scannet: Send det oprindelige dokument, eller kør tekstgenkendelse (OCR) på den først.',
}

function where(at: string | undefined): string {
  return at === undefined ? '' : ` (${at})`
}
