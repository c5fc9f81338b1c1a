import { fold, startsUpper, withoutClosing } from '../lines/words.ts'
import type { AttendanceMark, Chair } from '../meeting-document.ts'
import { type Presence, presenceIn } from './presence.ts'

/** A heading over names, and what it says of them all. */
export type ListHead = {
  /** the heading as printed */
  readonly label: string
  /** who belongs to the body, whether or not they came */
  readonly isRoster: boolean
  /** null where the heading only says who was there */
  readonly group: string | null
  readonly mark: AttendanceMark | null
  readonly chair: Chair | null
  readonly presence: Presence | null
  /** a function in the meeting ('Mødeleder', 'Referent'), beside which the name may stand in a list too */
  readonly isFunction: boolean
  /** groups are named inside the list: "Afbud: Bestyrelsen: N.N." */
  readonly nests: boolean
  /** what follows the colon on the same line */
  readonly rest: string
}

const GENERIC =
  /^(?:(?:møde)?deltager(?:e|liste)?|deltagende|til stede|tilstede|tilstedeværende|fremmødte?|fremmøde|medlemmer(?: af .{3,60})?|mødte|mødt|udvalgets medlemmer|deltog|følgende deltog|til stede var|tilstede var|inviterede|indkaldte|mødedeltagelse|deltagere i mødet|medlemmer til stede|mødte medlemmer)$/
const APOLOGY =
  /^(?:afbud(?: fra| til mødet)?|meldt afbud|forfald|fraværende med afbud|med afbud|afbud\/fraværende|fraværende\/afbud|afbud og fravær|afbud modtaget fra)$/
const ABSENT =
  /^(?:fraværende(?: medlemmer)?|ikke til stede|ikke mødt|udeblevet|fraværende uden afbud|uden afbud|ikke fremmødte|medlemmer fraværende)$/
const CHAIR = /^(?:mødeledere?|ordstyrer|dirigent|mødeledelse|formand|forperson)$/
const CO_CHAIR = /^(?:medformænd|formandskab(?:et)?|medformandskab(?:et)?)$/
const VICE_CHAIR = /^(?:næstformand|næstformænd)$/
const SECRETARY = /^(?:referent(?:er)?|sekretær|protokolfører)$/
const GROUP =
  /^(?:(?:\p{L}[\p{L}-]*(?:,| og)? ){0,4}(?:deltagere|medlemmer|repræsentanter|observatører|suppleanter|gæster|tilforordnede|politikere|patientrepræsentanter|pårørenderepræsentanter)(?: (?:fra|for|i|på) .{2,60})?|(?:gæst|gæster|observatør|oplægsholder|oplægsholdere)(?: (?:under|ved|til|på) .{2,40})?|(?:\p{L}+ ){0,2}sekretariat(?:et)?|(?:desuden|endvidere|herudover|derudover|ligeledes)(?: deltog| deltager)?(?: .{2,50})?|(?:fra|for) .{2,50}?(?: deltog| deltager)?|øvrige|almen praksis|praktiserende læger|plo(?:-\p{L}+)?|region(?:en|er)?|kommuner(?:ne)?|hospital(?:et|er)?|sygehus(?:et|e)?|psykiatri(?:en)?|administration(?:en)?|forvaltning(?:en)?|patient- og pårørenderepræsentanter)$/u

/** Reads a line as the heading of a list of people; null where its words are no such heading. */
export function listHead(text: string): ListHead | null {
  const colon = text.indexOf(':')
  const label = colon > 0 && colon < 90 ? text.slice(0, colon) : text
  if (label.length > 90 || !startsUpper(label)) return null
  const rest = colon > 0 && colon < 90 ? text.slice(colon + 1).trim() : ''
  return headOf(label, rest)
}

function headOf(label: string, rest: string): ListHead | null {
  const folded = fold(label)
  const none = {
    label: withoutClosing(label),
    isRoster: /medlemmer|inviterede|indkaldte/.test(folded),
    group: null,
    mark: null,
    chair: null,
    presence: null,
    isFunction: false,
    nests: false,
    rest,
  }
  if (GENERIC.test(folded)) return none
  if (APOLOGY.test(folded)) return { ...none, mark: 'apology' }
  if (ABSENT.test(folded)) return { ...none, mark: 'absent' }
  const group = withoutClosing(label)
  if (CHAIR.test(folded))
    return rest === '' && !/leder/.test(folded) ? null : { ...none, group, chair: 'chair', isFunction: true }
  if (CO_CHAIR.test(folded)) return { ...none, group, chair: 'co-chair', isFunction: true }
  if (VICE_CHAIR.test(folded)) return rest === '' ? null : { ...none, group, chair: 'vice-chair', isFunction: true }
  if (SECRETARY.test(folded)) return { ...none, group, isFunction: true }
  if (!GROUP.test(folded)) return null
  return { ...none, group, presence: /\d/.test(label) ? presenceIn(label) : null }
}

/** A heading that only its place over names makes one: "Danske Patienter", "Sygehus Vest:" */
export function placedHead(text: string): ListHead {
  return {
    label: withoutClosing(text),
    isRoster: false,
    group: withoutClosing(text),
    mark: null,
    chair: null,
    presence: null,
    isFunction: false,
    nests: false,
    rest: '',
  }
}
