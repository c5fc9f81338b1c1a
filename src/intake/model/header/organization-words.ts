import { tidy } from '../lines/words.ts'

/** Ends of words that name a body which meets: "Sundhedsudvalget", "Styregruppen", "Åmoseklyngen". */
const BODY =
  /(?:udvalg|klynge|råd|kommunalbestyrelse|bestyrelse|gruppe|nævn|forum|komit[eé]e?|repræsentation|magistrat|direktion|niveau|kreds|samarbejdsfora|partnerskab|repræsentantskab|^kkr)(?:et|en|met|n|t)?s?$/i

/** Ends of words that name an authority, institution or association: never a person's name. */
const AUTHORITY =
  /(?:hospital|sygehus|psykiatri|forening|forbund|center|centr|forvaltning|styrelse|ministeri|sekretariat|ældre ?sag|samvirke|praksis|organisation|afdeling|stab|værn|væsen|område|universitet|koncern|ledelse|klinik|kontor|administration|kommun|region|hus|selskab)(?:et|en|er|erne|e|n|t|um)?s?$/i

const WHOLE_WORDS = new Set(
  'danske dansk plo plo-k kl piu dsam falck lægerne patienter pårørende borgere medlemmer deltagere ældre sagen apotekerforening'.split(
    ' ',
  ),
)

/** A name longer than this is none; it also bounds the search. */
const LONGEST = 300

/** Whether a text names a body that meets. */
export function namesBody(text: string): boolean {
  return wordsOf(text).some((word) => BODY.test(word.slice(-30)))
}

/** Whether a text names an authority, institution or body, and so not a person. */
export function namesAuthority(text: string): boolean {
  return wordsOf(text).some((word) => isAuthorityWord(word) || BODY.test(word.slice(-30)))
}

function isAuthorityWord(word: string): boolean {
  return AUTHORITY.test(word.slice(-30)) || WHOLE_WORDS.has(word.toLowerCase()) || /^plo-/i.test(word)
}

function wordsOf(text: string): string[] {
  return text.slice(0, LONGEST).split(/[^\p{L}\d-]+/u)
}

/** "Forretningsudvalgets" → "Forretningsudvalget" */
export function nominative(organization: string): string {
  return tidy(organization).replace(/(?:['’]s|s['’]?)$/u, '')
}
