import { nominative } from '../header/organization-words.ts'
import { fold, sentences, tidy } from '../lines/words.ts'
import type { Decision } from '../meeting-document.ts'
import { type AttendanceFact, attendanceIn, type NamedPerson, peopleOf } from '../participants/attendance-prose.ts'
import { isDissent, outcomeOf } from './outcome.ts'

/** What a decision's part says, before it is known whose meeting it is. */
export type DecisionDraft = {
  readonly organization: string | null
  readonly date: string | null
  readonly text: string
  readonly attendance: readonly AttendanceFact[]
}

const ABSENT_LINE = /^(?:fraværende|afbud|ikke til stede|forfald)(?:\s(?:med afbud|var|fra))?\s?:\s?(.*)$/i
const CLOSING_LINE = /^mødet\s(?:sluttede|blev hævet|hævet|afsluttet|slut).{0,60}\d/i

/** Takes the sentences about who was there out of a decision's text. */
export function decisionDraft(organization: string | null, date: string | null, text: string): DecisionDraft {
  const attendance: AttendanceFact[] = []
  const paragraphs = text.split('\n').map((line) => {
    const absent = ABSENT_LINE.exec(line)?.[1]
    if (absent !== undefined) {
      const people = peopleOf(absent)
      if (people !== null) attendance.push({ people, mark: null, presence: [], notHere: true, substituteFor: null })
      return people !== null || absent === '' || /^ingen/i.test(absent) ? '' : line
    }
    return sentences(line)
      .filter((sentence) => !isAttendance(sentence, attendance))
      .join(' ')
  })
  return {
    organization,
    date,
    text: paragraphs
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    attendance,
  }
}

function isAttendance(sentence: string, attendance: AttendanceFact[]): boolean {
  if (CLOSING_LINE.test(sentence)) return true
  const facts = attendanceIn(sentence.replace(/^[-•]\s/, '')).filter(
    (fact) => fact.notHere || fact.mark !== 'present' || fact.presence.length > 0,
  )
  attendance.push(...facts)
  return facts.length > 0
}

/** One decision per organization, in printed order; the meeting's own organization and day are left out. */
export function decisionsOf(
  drafts: readonly DecisionDraft[],
  own: { organization: string | null; date: string | null },
): Decision[] {
  const decisions: { draft: DecisionDraft; text: string; absent: NamedPerson[] }[] = []
  for (const draft of drafts) {
    const absent = draft.attendance
      .filter((fact) => fact.notHere || (fact.mark === 'absent' && fact.presence.length === 0))
      .flatMap(({ people }) => people)
    const same = decisions.find(
      (each) => each.draft.organization === draft.organization && each.draft.date === draft.date,
    )
    if (same === undefined) {
      if (draft.text !== '') decisions.push({ draft, text: draft.text, absent })
      continue
    }
    same.text = [same.text, draft.text].filter((text) => text !== '').join('\n\n')
    same.absent.push(...absent)
  }
  return decisions.map(({ draft, text, absent }) => decision(draft, text, absent, own))
}

function decision(
  draft: DecisionDraft,
  text: string,
  absent: readonly NamedPerson[],
  own: { organization: string | null; date: string | null },
): Decision {
  const isOwn = draft.organization === null || isSameBody(draft.organization, own.organization)
  const dissent = dissentIn(text)
  const unique = [...new Map(absent.map((person) => [fold(person.name), person])).values()]
  return {
    ...(isOwn ? {} : { organization: draft.organization }),
    ...(draft.date === null || draft.date === own.date ? {} : { date: draft.date }),
    text,
    outcome: outcomeOf(text),
    ...(unique.length > 0 && { absent: unique.map(({ name, party }) => ({ name, ...(party !== null && { party }) })) }),
    ...(dissent.length > 0 && { dissent }),
  }
}

export function isSameBody(a: string, b: string | null): boolean {
  if (b === null) return false
  const bare = (name: string) => fold(name).replace(/\s?\(\d{4}-\d{4}\)$|\s\d{4}-\d{4}$/, '')
  return bare(a) === bare(b) || bare(nominative(a)) === bare(b) || bare(a) === bare(nominative(b))
}

/** Sentences in which somebody says no or makes a reservation, with who it is. */
function dissentIn(text: string): { name: string; party?: string; text: string }[] {
  return text
    .split('\n')
    .flatMap((line) => sentences(line))
    .filter((sentence) => isDissent(sentence) && !/^(?:fire|tre|to|fem|seks|\d+)\s/i.test(sentence))
    .flatMap((sentence) =>
      dissenters(sentence).map(({ name, party }) => ({ name, ...(party !== null && { party }), text: sentence })),
    )
}

const DISSENT_VERB =
  /\s(?:stemte|stemmer|kan|kunne|ønskede|ønsker|tager|tog|forbeholder|forbeholdt|begærer|undlod)(?!\p{L})/u

function dissenters(sentence: string): NamedPerson[] {
  const verb = DISSENT_VERB.exec(sentence)
  if (verb === null || verb.index > 300) return []
  const subject = tidy(sentence.slice(0, verb.index))
  if (/^undlod/.test(verb[0].trim())) return []
  const people = peopleOf(subject.replace(/,\s[^,]{1,40},?$/, '')) ?? peopleOf(subject)
  if (people !== null) return people
  const party = /\(([A-ZÆØÅ]{1,2})\)/.exec(subject)?.[1] ?? null
  const name = tidy(subject.replace(/\s?\([^)]{0,40}\)/g, ''))
  return /^\p{Lu}/u.test(name) && name.length < 80 && !/^(?:Et|Der|Det|Udvalget|Punktet)\s/.test(`${name} `)
    ? [{ name, party }]
    : []
}
