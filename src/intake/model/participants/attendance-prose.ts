import { splitOutsideBrackets, tidy } from '../lines/words.ts'
import { isOffice, nameIn } from './names.ts'
import { type Presence, presenceIn } from './presence.ts'

/** What a sentence says of somebody's attendance. */
export type AttendanceFact = {
  readonly people: readonly NamedPerson[]
  readonly mark: 'present' | 'apology' | 'absent' | null
  readonly presence: readonly Presence[]
  /** not there for the item at which the sentence stands */
  readonly notHere: boolean
  readonly substituteFor: string | null
}

export type NamedPerson = { readonly name: string; readonly party: string | null }

const VERB =
  /(?<!\p{L})(?:deltog|deltager|havde|har|var|er|forlod|ankom|mødte|møder|kom|gik|tiltrådte|erklærede|meldte|udeblev|melder)(?!\p{L})/u
const ALL_BUT =
  /^(?:deltagere:\s)?(?:alle|samtlige)(?!\p{L}).{0,80}?\s(?:undtagen|undtaget|bortset\sfra|på\snær|med\sundtagelse\saf)\s(.+)$/iu
const APOLOGY_FROM = /^(?:der\s(?:var|er|blev)\s)?(?:meldt\s)?(?:afbud|forfald)(?:\sfra|:)\s(.+)$/iu
const ABSENT_WERE = /^(?:fraværende|ikke\stil\sstede|ikke\smødt)(?:\svar|\ser|:)\s(.+)$/iu
const PRESENT_WERE = /^(?:til\sstede|tilstede|mødt)(?:\svar|\ser)\s(.+)$/iu
const ALSO_THERE = /^(?:fra|for)\s\p{L}[\p{L}\s]{2,40}\s(?:deltog|deltager)\s(.+)$/iu
const RELATIVE = /,?\s(?:der|som)\s(?:havde|har|var|er|ikke)\s.*$/iu

/** Reads a sentence about attendance; empty where it says nothing of that kind. */
export function attendanceIn(printed: string): AttendanceFact[] {
  const sentence = tidy(printed.slice(0, 1500))
    .replace(/^(?:bemærkninger?|note):\s/i, '')
    .replace(/[.;:]$/, '')
  const whole = wholeSentence(sentence)
  if (whole !== null) return [whole]
  return clausesOf(sentence).flatMap((clause) => clauseFacts(clause))
}

function wholeSentence(sentence: string): AttendanceFact | null {
  const allBut = ALL_BUT.exec(sentence)?.[1]
  if (allBut !== undefined) {
    return factOf(peopleOf(allBut.replace(RELATIVE, '')), /afbud|forfald/i.test(allBut) ? 'apology' : 'absent')
  }
  const apology = APOLOGY_FROM.exec(sentence)?.[1]
  if (apology !== undefined) return factOf(peopleOf(apology.replace(/\s(?:på\sgrund|pga|grundet).*$/i, '')), 'apology')
  const absent = ABSENT_WERE.exec(sentence)?.[1]
  if (absent !== undefined) return factOf(peopleOf(absent), 'absent')
  const present = PRESENT_WERE.exec(sentence)?.[1] ?? ALSO_THERE.exec(sentence)?.[1]
  return present === undefined ? null : factOf(peopleOf(present), 'present')
}

function factOf(people: readonly NamedPerson[] | null, mark: AttendanceFact['mark']): AttendanceFact | null {
  if (people === null || people.length === 0) return null
  return { people, mark, presence: [], notHere: false, substituteFor: null }
}

/** "A ankom kl. 16.42, og B forlod mødet kl. 17.55" is two clauses, "A og B deltog ikke" is one. */
function clausesOf(sentence: string): string[] {
  const clauses: string[] = []
  let open = ''
  for (const piece of sentence.split(/(,?\s(?:og|mens|men)\s|,\s)(?=\p{Lu})/u)) {
    if (open !== '' && VERB.test(open) && startsClause(piece)) {
      clauses.push(open)
      open = piece
    } else open += piece
  }
  return [...clauses, open].map((clause) => tidy(clause).replace(/(?:,|\sog|\smens|\smen)$/, ''))
}

function startsClause(piece: string): boolean {
  const verb = VERB.exec(piece)
  return verb !== null && peopleOf(piece.slice(0, verb.index)) !== null
}

function clauseFacts(clause: string): AttendanceFact[] {
  const verb = VERB.exec(clause)
  if (verb === null || verb.index === 0 || verb.index > 600) return []
  const subject = clause.slice(0, verb.index).trim()
  if (/[-–—:]$/.test(subject)) return []
  const people = peopleOf(subject)
  if (people === null) return []
  const fact = predicateFact(people, clause.slice(verb.index))
  return fact === null ? [] : [fact]
}

const INSTEAD =
  /^(?:deltog|deltager|mødte|møder|var|er|kom)\s(?:mødt\s|indkaldt\s)?(?:i\sstedet\sfor|(?:som\s)?(?:stedfortræder|suppleant|afløser)\sfor|for|på\svegne\saf)\s(.{3,80}?)(?:\s(?:under|ved|i|på|som|fra)\s.*)?$/iu
const NOT_THERE =
  /^(?:deltog\sikke|var\s(?:ikke\stil\sstede|fraværende|forhindret|ikke\smødt|inhabil)|er\sfraværende|udeblev|mødte\sikke|forlod\s(?:lokalet|mødet)\s(?:under|ved)|erklærede\ssig\sinhabil)/iu
const THIS_ITEM =
  /(?:behandling(?:en)?(?:\saf\s(?:punktet|sagen|dette\spunkt|denne\ssag|det))?|sagens\sbehandling|punktets\sbehandling|i\s(?:punktet|sagen|dette\spunkt|drøftelsen|beslutningen)|under\s(?:punktet|sagen|dette\spunkt|behandlingen|punktets\sbehandling|sagens\sbehandling)|ved\s(?:punktet|sagen|behandlingen))(?!\p{L})/iu

function predicateFact(people: readonly NamedPerson[], predicate: string): AttendanceFact | null {
  const base = { people, presence: [], notHere: false, substituteFor: null }
  if (/^(?:havde|har|meldte|melder)\s(?:\p{L}+\s){0,2}?(?:afbud|forfald)(?!\p{L})/iu.test(predicate))
    return { ...base, mark: 'apology' }
  if (/^(?:er|var)\s(?:fraværende\smed\safbud|meldt\safbud)/iu.test(predicate)) return { ...base, mark: 'apology' }
  const instead = INSTEAD.exec(predicate)?.[1]
  const insteadOf = instead === undefined ? null : nameIn(instead.replace(/\s?\(.{1,3}\)$/, ''))
  if (insteadOf !== null) return { ...base, mark: 'present', substituteFor: insteadOf.name }
  const presence = /\d/.test(predicate) ? presenceIn(predicate) : null
  const numbered =
    presence !== null &&
    (presence.not !== undefined ||
      presence.only !== undefined ||
      presence.fromItem !== undefined ||
      presence.untilItem !== undefined)
  if (NOT_THERE.test(predicate)) {
    if (numbered && presence !== null) return { ...base, mark: null, presence: [presence] }
    if (THIS_ITEM.test(predicate) || /inhabil/i.test(predicate)) return { ...base, mark: null, notHere: true }
    return /^(?:var|er|udeblev|mødte|deltog\sikke(?:\si\smødet)?$)/iu.test(predicate)
      ? { ...base, mark: 'absent' }
      : null
  }
  if (presence !== null && /^(?:deltog|deltager|forlod|ankom|mødte|kom|gik|tiltrådte|var)/iu.test(predicate)) {
    return {
      ...base,
      mark: numbered || /^(?:deltog|deltager)/iu.test(predicate) ? 'present' : null,
      presence: [presence],
    }
  }
  return /^(?:deltog|deltager)(?:\s(?:via|på|virtuelt|online|i\smødet|pr\.|telefonisk|fra)|$)/iu.test(predicate)
    ? { ...base, mark: 'present' }
    : null
}

/** A list of names in running text, with their party letters; null where it is no such list. */
export function peopleOf(list: string): NamedPerson[] | null {
  const parts = splitOutsideBrackets(list, ',;').flatMap((part) => part.split(/(?:^|\s)(?:og|samt)\s/))
  const people: NamedPerson[] = []
  for (const part of parts) {
    const text = tidy(part)
    if (text === '') continue
    const party = /[([/]([A-ZÆØÅ]{1,2})(?:[)\]]|$)/.exec(text)?.[1] ?? null
    const named = nameIn(text.replace(/\s?(?:\([^)]{0,60}\)|\[[^\]]{0,60}\]|\s\/[A-ZÆØÅ]{1,2}$)/g, ' '))
    if (named !== null) people.push({ name: named.name, party })
    else if (!isOffice(text) || people.length === 0) return null
  }
  return people.length === 0 ? null : people
}
