import type { Row } from '../lines/rows.ts'
import { tidy } from '../lines/words.ts'

/** What a line under (or over) an item's title says of the case: numbers and whether it is open. */
export type CaseFacts = {
  readonly caseNumber: string | null
  readonly documentNumber: string | null
  readonly public: boolean | null
  /** what else stood on the line */
  readonly rest: string
}

const NUMBER = '([A-ZÆØÅ]{0,6}[-\\s]?\\d[\\p{L}\\d_./-]{0,40})'
const CASE_LABEL =
  '(?:esdh-?)?sags?(?:\\s?-?\\s?(?:nr|nummer|id|no))?|acadre\\s?(?:nr|sag)?|journal\\s?(?:nr|nummer)|j\\.?\\s?nr|jnr|emnenr'
const DOCUMENT_LABEL = 'brev\\s?-?\\s?id|dok(?:ument)?\\.?\\s?-?\\s?(?:nr|nummer|id)?'
const CASE_NUMBER = new RegExp(`(?<![\\p{L}\\d])(?:${CASE_LABEL})\\.?\\s?:?\\s?${NUMBER}`, 'iu')
const DOCUMENT_NUMBER = new RegExp(`(?<![\\p{L}\\d])(?:${DOCUMENT_LABEL})\\.?\\s?:?\\s?${NUMBER}`, 'iu')
const STARTS_WITH_LABEL = new RegExp(`^(?:${CASE_LABEL}|${DOCUMENT_LABEL})\\.?\\s?:?\\s?[A-ZÆØÅ]{0,6}[-\\s]?\\d`, 'iu')
const LABEL_ALONE = new RegExp(`^(?:${CASE_LABEL}|${DOCUMENT_LABEL})\\.?\\s?:?$`, 'iu')
/** "22/5318 Åben Sag" */
const NUMBER_AND_ACCESS = /^(\d{2,4}\/\d{1,7})\s(åben|lukket)\ssag\b/i
const ACCESS = /(?<!\p{L})(åbent?|åbne|lukket|lukkede)(?:\s(?:sag|punkt|møde|dagsordenspunkt))?(?!\p{L})/iu
const ACCESS_ALONE = /^\(?(?:åbent?|lukket|fortroligt?)(?:\s(?:sag|punkt|møde|dagsordenspunkt|behandling))?\)?[.:]?$/i
const INITIALS = /(?<!\p{L})(?:initialer|sagsbehandler|forfatter|ref)\.?:\s?[\p{L} .]{0,40}$/iu

/** Reads a line of case facts; null where the line is something else. */
export function caseFacts(row: Row): CaseFacts | null {
  const text = row.text
  if (text.length > 200) return null
  const opens = NUMBER_AND_ACCESS.exec(text)
  if (opens !== null) {
    return { caseNumber: opens[1] ?? null, documentNumber: null, public: isOpen(opens[2] ?? ''), rest: '' }
  }
  if (ACCESS_ALONE.test(text)) return { caseNumber: null, documentNumber: null, public: isOpen(text), rest: '' }
  const document = DOCUMENT_NUMBER.exec(text)
  const beside = document === null ? text : text.replace(document[0], ' ')
  const matter = CASE_NUMBER.exec(beside)
  if (document === null && matter === null) return INITIALS.test(text) && text.length < 60 ? nothing(text) : null
  const left = tidy(matter === null ? beside : beside.replace(matter[0], ' '))
  if (!STARTS_WITH_LABEL.test(text) && (left.length > 90 || /[.!?]$/.test(left))) return null
  if (left.length > 110) return null
  const access = ACCESS.exec(left)
  return {
    caseNumber: withoutStop(matter?.[1]),
    documentNumber: withoutStop(document?.[1]),
    public: access === null ? null : isOpen(access[1] ?? ''),
    rest: tidy(left.replace(ACCESS, ' ')),
  }
}

/** A label whose number stands on the next line. */
export function caseFactsOver(row: Row, next: Row | undefined): CaseFacts | null {
  if (
    next === undefined ||
    !LABEL_ALONE.test(row.text) ||
    !/^[A-ZÆØÅ]{0,6}[-\s]?\d[\p{L}\d_./-]{0,40}$/u.test(next.text)
  )
    return null
  return caseFacts({ ...row, text: `${row.text} ${next.text}` })
}

/** Whether a line can be nothing but case facts: a label with its number, at the line's start. */
export function isCaseFactsLine(row: Row): boolean {
  return (STARTS_WITH_LABEL.test(row.text) || NUMBER_AND_ACCESS.test(row.text)) && caseFacts(row) !== null
}

function nothing(rest: string): CaseFacts {
  return { caseNumber: null, documentNumber: null, public: null, rest }
}

function isOpen(word: string): boolean {
  return /^\(?åb/i.test(word)
}

function withoutStop(number: string | undefined): string | null {
  return number === undefined ? null : tidy(number).replace(/[./-]{1,3}$/, '')
}
