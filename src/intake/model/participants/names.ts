import { namesAuthority } from '../header/organization-words.ts'
import { tidy } from '../lines/words.ts'

const PARTICLE = /^(?:von|van|de|der|den|af|la|le|du|da|di|bin|ibn|al|el|ten|zu|dos|av)$/
const NAME_WORD = /^\p{Lu}[\p{L}'’.]*(?:[-–]\p{L}[\p{L}'’.]*)*$/u
const OFFICE =
  /(?:borgmester|rådmand|rådmænd|direktør|direktion|chef|formand|formænd|forperson|forkvinde|leder|ledelse|koordinator|konsulent|sekretær|læge|sygeplejerske|repræsentant|medlem|professor|jordemoder|fuldmægtig|referent|terapeut|assistent|specialist|rådgiver|ordfører|suppleant|stedfortræder|observatør|gæst|kasserer|redaktør|forsker|psykolog|farmaceut|tovholder|medarbejder|planlægger|jurist|bestyrer|inspektør|politiker|deltager|deltagere|kandidat|analytiker|vejleder|udvikler)(?:en|e|er|ne)?$/i
/** Capitalised words that begin lines in minutes and never a name. */
const NEVER =
  /^(?:Alle|Der|Det|De|Den|Dette|Mødet|Møde|Medlemmer|Medlemmerne|Udvalget|Deltagere|Afbud|Fraværende|Referat|Dagsorden|Punkt|Pkt|Sag|Bilag|Sted|Dato|Tid|Mandag|Tirsdag|Onsdag|Torsdag|Fredag|Lørdag|Søndag|Januar|Februar|Marts|April|Juni|Juli|September|Oktober|November|December|Godkendelse|Orientering|Beslutning|Indstilling|Eventuelt|Meddelelser|Drøftelse|Status|Fra|Til|Ved|Med|Og|I|På|Af|Om|Efter|Under|Mellem|Hvis|Når|Som|En|Et|Vi|Ifølge|Forankret|Denne|Disse|Herefter|Derefter|Adm|Administrerende|Konstitueret|Fungerende|Praktiserende|Regionale|Kommunale|Politiske|Administrative|Øvrige|Almen|Ingen|Ældre|Fælles|Faglig|Fagligt|Lokale|Mødelokale|Navn|Titel|Funktion|Organisation|Deltog|Rolle|Enhed|Gæst|Gæster|Endvidere|Desuden|Herudover|Sundhedsklynge|Klynge|Teams|Skype|Zoom|Virtuelt|Tekst|Side|Indhold|Emne|Sygehus|Hospital|Sundhed|Psykiatri|Center)$/u

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) && !NEVER.test(word.replace(/\.$/, '')) && !isOffice(word) && !namesAuthority(word)
}

export function isOffice(word: string): boolean {
  return OFFICE.test(word.slice(-40))
}

/** Whether words have the shape of a person's name: two to seven capitalised words that name no office or authority. */
export function isName(text: string): boolean {
  if (text.length > 90) return false
  const words = text.split(' ')
  if (words.length < 2 || words.length > 7) return false
  return (
    isNameWord(words[0] ?? '') &&
    isNameWord(words.at(-1) ?? '') &&
    words.every((word) => isNameWord(word) || PARTICLE.test(word)) &&
    !namesAuthority(text)
  )
}

/** A name and the office printed before it ("Direktør Lone Vad") or after it without a comma. */
export type Named = { readonly name: string; readonly office: string | null }

export function nameIn(printed: string): Named | null {
  const text = tidy(printed)
  if (text.length > 160) return null
  if (isName(text)) return { name: text, office: null }
  const words = text.split(' ')
  const lastOther = words.findLastIndex((word) => !isNameWord(word) && !PARTICLE.test(word))
  const after = words.slice(lastOther + 1).join(' ')
  const before = words.slice(0, lastOther + 1)
  if (isName(after) && leadsToName(before)) return { name: after, office: before.join(' ') || null }
  const firstOther = words.findIndex((word, at) => at > 0 && !isNameWord(word) && !PARTICLE.test(word))
  if (firstOther < 2 || !words.slice(firstOther).some((word) => isOffice(word) || namesAuthority(word))) return null
  const first = words.slice(0, firstOther).join(' ')
  return isName(first) ? { name: first, office: words.slice(firstOther).join(' ') } : null
}

/** An office, or the mark of one ("PLO-m"), may stand before a name; a body's name may not. */
function leadsToName(words: readonly string[]): boolean {
  return words.some((word) => isOffice(word)) || (words.length === 1 && /^\p{L}{2,6}-\p{L}/u.test(words[0] ?? ''))
}
