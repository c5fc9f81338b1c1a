import { parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import {
  attendanceMarks,
  chairs,
  outcomes,
  recommendationVerbs,
  sectionKinds,
} from '../../meetings/model/meeting-record.ts'
import type { About, Said } from './verdicts.ts'
import { amountText, namedLines, parseAmount, parsePresence } from './written.ts'

/** What a person wrote in the fields of a correction, by the field's name. */
export type Fields = Readonly<Record<string, string | undefined>>

export type CorrectionNo =
  | 'not-a-day'
  | 'not-a-time'
  | 'not-an-amount'
  | 'not-a-year'
  | 'not-a-choice'
  | 'needed'
  | 'too-long'
  | 'not-correctable'

type Correction = Result<Partial<Said>, CorrectionNo>

const longestLine = 1_000
const longestName = 200
const longestText = 200_000

/** Reads what a person wrote in place of a claim. A refusal names the field. */
export function correctionOf(about: About, fields: Fields): Correction {
  const tooLong = longest(about, fields)
  if (tooLong !== undefined) return refuse('too-long', tooLong)
  switch (about) {
    case 'participant':
      return participant(fields)
    case 'heading':
      return done({ heading: { number: line(fields.number), title: line(fields.title) } })
    case 'section':
      return section(fields)
    case 'recommendation':
      return recommendation(fields)
    case 'decision':
      return decision(fields)
    case 'attachment':
      return attachment(fields)
    case 'amount':
      return amount(fields)
    default:
      return single(about, fields.value)
  }
}

function longest(about: About, fields: Fields): string | undefined {
  const most = (name: string) => {
    if (about === 'participant' && name === 'name') return longestName
    return ['text', 'absent', 'dissent'].includes(name) ? longestText : longestLine
  }
  return Object.entries(fields).find(([name, value]) => [...(value ?? '')].length > most(name))?.[0]
}

/** One line as it is kept: single spaces; null where nothing is left. */
function line(text: string | undefined): string | null {
  const kept = (text ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return kept === '' ? null : kept
}

/** A longer text as it is kept: its own line breaks, nothing unprintable. */
function prose(text: string | undefined): string {
  return (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
}

function choice<T extends string>(choices: readonly T[], text: string | undefined): T | null {
  return choices.find((one) => one === text) ?? null
}

function single(about: About, value: string | undefined): Correction {
  const text = line(value)
  switch (about) {
    case 'kind': {
      const kind = choice(['agenda', 'minutes', 'case'], value)
      return kind === null ? refuse('not-a-choice', 'value') : done({ kind })
    }
    case 'day':
      return text !== null && parseDay(text) === null ? refuse('not-a-day', 'value') : done({ day: text })
    case 'start':
    case 'end': {
      const time = clockTime(text)
      if (text !== null && time === null) return refuse('not-a-time', 'value')
      return done(about === 'start' ? { start: time } : { end: time })
    }
    case 'openness':
      return openness(value)
    case 'organization':
      return done({ organization: text })
    case 'title':
      return done({ title: text })
    case 'location':
      return done({ location: text })
    case 'caseNumber':
      return done({ caseNumber: text })
    case 'documentNumber':
      return done({ documentNumber: text })
    default:
      return refuse('not-correctable')
  }
}

/** `9.05`, `9:05` and `09:05` are 09:05. */
function clockTime(text: string | null): string | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text ?? '') ?? []
  return hours === '' || Number(hours) > 23 || Number(minutes) > 59 ? null : `${hours.padStart(2, '0')}:${minutes}`
}

const opennessWords: Readonly<Record<string, boolean | null>> = { open: true, closed: false, silent: null }

function openness(value: string | undefined): Correction {
  const says = opennessWords[value ?? '']
  return says === undefined ? refuse('not-a-choice', 'value') : done({ openness: says })
}

function participant(fields: Fields): Correction {
  const name = line(fields.name)
  if (name === null) return refuse('needed', 'name')
  const attendance = choice(attendanceMarks, fields.attendance)
  if (attendance === null) return refuse('not-a-choice', 'attendance')
  const presence = parsePresence(fields.presence ?? '')
  if (presence === null) return refuse('not-a-time', 'presence')
  const absentFrom = (fields.absentFrom ?? '').split(/[,;]/).flatMap((number) => line(number) ?? [])
  return done({
    participant: {
      name,
      title: line(fields.title),
      group: line(fields.group),
      party: line(fields.party),
      chair: choice(chairs, fields.chair),
      attendance,
      substituteFor: line(fields.substituteFor),
      absentFrom,
      presence,
    },
  })
}

function section(fields: Fields): Correction {
  const kind = choice(sectionKinds, fields.kind)
  if (kind === null) return refuse('not-a-choice', 'kind')
  return done({ section: { heading: line(fields.heading), kind, text: prose(fields.text) } })
}

function recommendation(fields: Fields): Correction {
  const text = prose(fields.text)
  if (text === '') return refuse('needed', 'text')
  const verb = choice(recommendationVerbs, fields.verb)
  if (verb === null) return refuse('not-a-choice', 'verb')
  return done({ recommendation: { text, verb, by: line(fields.by), outcome: choice(outcomes, fields.outcome) } })
}

function decision(fields: Fields): Correction {
  const text = prose(fields.text)
  if (text === '') return refuse('needed', 'text')
  const outcome = choice(outcomes, fields.outcome)
  if (outcome === null) return refuse('not-a-choice', 'outcome')
  const date = line(fields.date)
  if (date !== null && parseDay(date) === null) return refuse('not-a-day', 'date')
  const absent = namedLines(fields.absent ?? '').map(({ name, party }) => ({ name, party }))
  const dissent = namedLines(fields.dissent ?? '')
  return done({ decision: { organization: line(fields.organization), date, text, outcome, absent, dissent } })
}

function attachment(fields: Fields): Correction {
  const title = line(fields.title)
  if (title === null) return refuse('needed', 'title')
  const says = opennessWords[fields.public ?? 'silent']
  if (says === undefined) return refuse('not-a-choice', 'public')
  const { number, documentNumber, caseReference } = fields
  return done({
    attachment: {
      number: line(number),
      title,
      documentNumber: line(documentNumber),
      caseReference: line(caseReference),
      public: says,
    },
  })
}

function amount(fields: Fields): Correction {
  const oere = parseAmount(fields.kroner ?? '')
  if (oere === null) return refuse('not-an-amount', 'kroner')
  const year = line(fields.year)
  if (year !== null && !/^[12]\d{3}$/.test(year)) return refuse('not-a-year', 'year')
  return done({
    amount: {
      oere,
      year: year === null ? null : Number(year),
      estimated: fields.estimated === 'yes',
      text: line(fields.text) ?? amountText(oere),
      party: line(fields.party),
    },
  })
}
