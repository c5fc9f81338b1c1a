import { tidy } from '../lines/words.ts'

/** Ends of words that name a body which meets: "Sundhedsudvalget", "Styregruppen", "Horsensklyngen". */
const BODY =
  /(?:udvalg(?:et)?s?|klyngen?s?|regionsråd(?:et)?s?|byråd(?:et)?s?|ældreråd(?:et)?|\p{L}{3,}råd(?:et)?|kommunalbestyrelsen?s?|bestyrelsen?s?|styregruppen?s?|arbejdsgruppen?s?|gruppen?|nævn(?:et)?|kontaktforum|forum(?:met)?|komit(?:é|e)en?|borgerrepræsentationen?s?|magistraten|direktionen|\p{L}*niveau|kreds(?:en)?|kkr|samordningsforum|samarbejdsfora|partnerskab(?:et)?|repræsentantskab(?:et)?)(?!\p{L})/iu

/** An authority, hospital, association or office: never a person's name. */
const AUTHORITY =
  /(?<!\p{L})(?:kommuner?s?|regionen?s?|region|\p{L}*hospital(?:et|er)?s?|\p{L}*sygehus(?:et|e)?s?|\p{L}*psykiatri(?:en)?|\p{L}*forening(?:en)?|\p{L}*forbund(?:et)?|\p{L}*center|\p{L}*centret|\p{L}*forvaltning(?:en)?|\p{L}*styrelsen?|\p{L}*ministeriet?|\p{L}*sekretariat(?:et)?|\p{L}*sagen|\p{L}*samvirket?|\p{L}*praksis|\p{L}*organisation(?:en)?|\p{L}*organisationer|\p{L}*afdeling(?:en)?|\p{L}*staben?|\p{L}*værnet?|\p{L}*væsenet?|\p{L}*området?|\p{L}*universitet(?:et)?|\p{L}*huset|danske?|plo(?:-\p{L}+)?|kl|kkr|piu|dsam|lægerne|patienter|pårørende|borgere|præhospitalet?|\p{L}*koncernen?|kommunerne|regioner|medlemmer|deltagere|\p{L}*ledelsen?|falck|\p{L}*klinik(?:ken)?|\p{L}*kontoret?|administrationen?|forvaltningen|\p{L}*hus)s?(?!\p{L})/iu

/** A name longer than this is none; it also bounds the search. */
const LONGEST = 300

/** Whether a text names a body that meets. */
export function namesBody(text: string): boolean {
  return BODY.test(text.slice(0, LONGEST))
}

/** Whether a text names an authority, institution or body, and so not a person. */
export function namesAuthority(text: string): boolean {
  return AUTHORITY.test(text.slice(0, LONGEST)) || namesBody(text)
}

/** "Forretningsudvalgets" → "Forretningsudvalget" */
export function nominative(organization: string): string {
  return tidy(organization).replace(/(?:['’]s|s['’]?)$/u, '')
}
