import { tidy } from '../lines/words.ts'
import type { AttendanceMark, Chair } from '../meeting-document.ts'
import { isName, nameIn } from './names.ts'
import { type Presence, presenceIn } from './presence.ts'

/** A person as one line of a list gives them. */
export type Person = {
  readonly name: string
  readonly title: string | null
  readonly party: string | null
  /** a role in this meeting printed beside the name, and whether in brackets */
  readonly role: { readonly chair: Chair; readonly bracketed: boolean } | null
  readonly mark: AttendanceMark | null
  readonly substituteFor: string | null
  readonly presence: readonly Presence[]
}

type Piece = { readonly text: string; readonly bracketed: boolean }

const APOLOGY =
  /^(?:(?:har|havde|med|meldt|melder|forfald)\s){0,3}(?:afbud|forfald|forhindret|syg|sygemeldt|orlov)(?:\spga\..{0,40})?[.!]?$/i
const ABSENT =
  /^(?:fraværende|udeblevet|udeblev|ikke\s(?:til\sstede|mødt|fremmødt|deltaget)|deltog\sikke|var\sfraværende|uden\safbud|nej)(?:\suden\safbud)?\.?$/i
const PRESENT =
  /^(?:deltog|mødt|til\sstede|tilstede|fremmødt|ja|x|deltager|deltog\s(?:via|på|pr\.)\s.{2,30}|(?:via|på)\s(?:teams|video|skype|telefon|link)|online|virtuelt)\.?$/i
const PARTY = /^(?:liste\s)?([A-ZÆØÅ]{1,2})$/
const CHAIRS: readonly [Chair, RegExp][] = [
  ['co-chair', /^(?:(?:regional|kommunal)\s)?(?:medformand|medforperson|formandskab(?:et)?|delt formand)$/i],
  ['vice-chair', /^(?:\d\.\s)?(?:næstformand|viceformand|næstforperson)$/i],
  [
    'chair',
    /^(?:formand|forperson|forkvinde|mødeleder|ordstyrer|dirigent|mødeledelse|formand og mødeleder|formand for (?:klyngen|udvalget|mødet|gruppen|styregruppen|rådet|bestyrelsen|forummet|kredsen))$/i,
  ],
]
const INSTEAD_OF =
  /^(?:(?:ja,?\s|deltog\s|deltager\s|mødt\s|mødte\s|her\s|som\s|indkaldt\s|er\s){0,3}(?:i\sstedet\sfor|(?:stedfortræder|suppleant|substitut|afløser|vikar)\sfor|på\svegne\saf|for|repræsenterer))\s(.{3,80})$/i
const SUBSTITUTE_FIRST =
  /^(?:stedfortræder|suppleant|afløser|i\sstedet\s(?:deltog|deltager|mødte))(?:\ser|\svar|\sfor\s(?:hende|ham))?:?\s(.{3,80})$/i
const SUBSTITUTE_LAST =
  /^(.{3,80}?)\s(?:(?:deltog|deltager|mødte|møder|er|var|indkaldt)\s)?(?:som\s|i\s)?(?:stedfortræder|suppleant|stedet|afløser)\.?$/i

const STANDS_IN =
  /^(?:(?:deltog|deltager|mødte|møder|indkaldt)\s)?(?:som|i)?\s?(?:stedfortræder|suppleant|stedet|afløser)\.?$/i

/** Reads the person or persons of a list's line: the named one, and a substitute named with them. */
export function peopleIn(line: string): Person[] {
  const [head, ...pieces] = piecesOf(line)
  if (head === undefined) return []
  const named = nameIn(head.text)
  if (named === null) return []
  const chair = named.office === null ? null : chairIn(named.office)
  const main = draft(named.name, chair === null ? named.office : null)
  if (chair !== null) main.role = { chair, bracketed: false }
  const people = [main]
  let current = main
  for (const [at, piece] of pieces.entries()) {
    if (STANDS_IN.test(piece.text)) continue
    const standsIn = pieces.slice(at + 1, at + 3).some(({ text }) => STANDS_IN.test(text))
    const substitute = standsIn && isName(piece.text) ? piece.text : substituteIn(piece.text)
    if (substitute === null) {
      take(current, piece)
      continue
    }
    current = draft(substitute, null)
    current.substituteFor = main.name
    main.mark ??= 'apology'
    people.push(current)
  }
  return people.map(({ titles, ...person }) => ({ ...person, title: titles.join(', ') || null }))
}

type Draft = { -readonly [K in keyof Omit<Person, 'title' | 'presence'>]: Person[K] } & {
  titles: string[]
  presence: Presence[]
}

function draft(name: string, office: string | null): Draft {
  return {
    name,
    titles: office === null ? [] : [office],
    party: null,
    role: null,
    mark: null,
    substituteFor: null,
    presence: [],
  }
}

function take(person: Draft, { text, bracketed }: Piece): void {
  const mark = markIn(text)
  const chair = chairIn(text)
  const party = PARTY.exec(text)
  const instead = INSTEAD_OF.exec(text)
  const insteadOf = instead?.[1] === undefined ? null : nameIn(instead[1])
  if (mark !== null) person.mark = mark
  else if (party?.[1] !== undefined && (bracketed || party[1].length === 1) && !/^(?:KL|DR)$/.test(party[1]))
    person.party = party[1]
  else if (chair !== null) {
    if (person.role === null || bracketed) person.role = { chair, bracketed }
    if (chair !== 'co-chair' && !bracketed) person.titles.push(text)
  } else if (insteadOf !== null) person.substituteFor = insteadOf.name
  else if (/^(?:løsgænger|uden\sfor\spartierne|ufp|udenfor\sparti(?:erne)?)$/i.test(text)) person.titles.push(text)
  else if (!takePresence(person, text)) person.titles.push(text)
}

function takePresence(person: Draft, text: string): boolean {
  const presence = /\d/.test(text) ? presenceIn(text) : null
  if (presence === null) return /^(?:deltog|deltager|kommer|gik|kom|forlod|ankom)\s/i.test(text)
  person.presence.push(presence)
  return true
}

export function markIn(text: string): AttendanceMark | null {
  if (text.length > 60) return null
  if (APOLOGY.test(text)) return 'apology'
  if (ABSENT.test(text)) return 'absent'
  return PRESENT.test(text) ? 'present' : null
}

export function chairIn(text: string): Chair | null {
  if (text.length > 40) return null
  return CHAIRS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

function substituteIn(text: string): string | null {
  if (text.length > 120 || INSTEAD_OF.test(text)) return null
  const found = SUBSTITUTE_FIRST.exec(text)?.[1] ?? SUBSTITUTE_LAST.exec(text)?.[1]
  if (found === undefined) return null
  const name = nameIn(found.replace(/\s?\(.{1,3}\)$/, ''))?.name ?? null
  return name !== null && isName(name) ? name : null
}

/** A line's head and what follows it in commas, dashes and brackets. */
function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = []
  let depth = 0
  let text = ''
  const close = () => {
    const piece = tidy(text)
    const above = pieces.at(-1)
    if (
      above !== undefined &&
      /\d$/.test(above.text) &&
      /^(?:og\s)?\d{1,3}(?:\s?(?:[-–]|og)\s?\d{1,3})*$/.test(piece)
    ) {
      pieces[pieces.length - 1] = { ...above, text: `${above.text}, ${piece}` }
    } else if (piece !== '') pieces.push({ text: piece, bracketed: depth > 0 })
    text = ''
  }
  const spaced = line
    .slice(0, 2000)
    .replace(/^([A-ZÆØÅ]{1,2})\s?[-–:]\s(\p{Lu}.*)$/su, '$2 ($1)')
    .replace(/\s?\[([A-ZÆØÅ]{1,2})\]|\s\/\s?([A-ZÆØÅ]{1,2})(?=[\s,(;]|$)/g, ' ($1$2)')
    .replace(/(?<!\d)\s[-–—]\s|\s[-–—]\s(?!\d)/g, ';')
    .replace(/\s?[-–—]\s?(?=(?:afbud|deltog|fraværende|ikke|meldt)(?!\p{L}))/giu, ';')
  for (const char of spaced) {
    if (!'(),;'.includes(char)) {
      text += char
      continue
    }
    close()
    if (char === '(') depth += 1
    if (char === ')') depth = Math.max(0, depth - 1)
  }
  close()
  return pieces
}
