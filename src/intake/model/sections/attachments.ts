import { type Paragraph, paragraphsOf, printedNumber } from '../lines/paragraphs.ts'
import type { Sheet } from '../lines/rows.ts'
import { tidy } from '../lines/words.ts'
import type { Attachment } from '../meeting-document.ts'
import type { Part } from './sections.ts'

const NONE = /^(?:ingen(?:\sbilag)?|der er ingen bilag|intet|-)\.?$/i
/** "1 - 4118230 Åben Aftaletekst (51177/22) (H)" */
const REGISTERED = /^(\d{1,3})\s?[-–]\s?(\d{5,10})\s(?:(åben|åbent|lukket)\s)?(.+)$/i
const BRACKETED = /^\[(\d{1,3})\]\s(.+)$/
const NUMBERED = /^(?:[Bb]ilag|BILAG)\s(\d{1,3}(?:\.\d{1,2})?\p{L}?|\p{Lu})(?![\p{L}\d])\s?[.:–-]?\s?(.*)$/u
const DOCUMENT_FIRST = /^(?:dok\.?(?:nr\.?)?\s?)?(\d{6,10}|\d{2,4}-\d{4}-\d{3,9})\s(?:[-–]\s)?(.+)$/i
const DOCUMENT_LAST =
  /\s?(?:\((?:dok(?:ument)?\.?\s?(?:nr\.?|id)?:?\s?)?(\d{5,10})\)|\s[-–]\s(\d{6,10})|(?<=\s)dok(?:ument)?\.?\s?(?:nr|id)\.?:?\s?([\d][\d/-]{4,24}))$/i
const CASE_LAST = /\s?\((\d{1,7}\/\d{2,4})\)$/
const ACCESS_FIRST = /^(åbent?|lukket)(?:\sbilag)?\s?[:–-]?\s(?=\S)/i
const ACCESS_LAST = /\s?(?:\((åbent?|lukket)(?:\sbilag)?\)|[–-]\s(åbent?|lukket)(?:\sbilag)?)$/i
const TRAILING_MARK = /\s?\([HLÅ]\)$/

/** The attachments that a part lists, one to a line or list point. */
export function attachmentsOf(part: Part, sheet: Sheet): Attachment[] {
  const closed = /lukkede/i.test(part.heading?.text ?? '')
    ? false
    : /åbne/i.test(part.heading?.text ?? '')
      ? true
      : null
  return lines(part, sheet).flatMap((line) => {
    const attachment = attachmentIn(line)
    if (attachment === null) return []
    return [closed === null || attachment.public !== undefined ? attachment : { ...attachment, public: closed }]
  })
}

/** List points as they stand; lines without points each on their own, unless they are wrapped. */
function lines(part: Part, sheet: Sheet): string[] {
  return paragraphsOf(part.rows, sheet).flatMap((paragraph) =>
    paragraph.point === null ? unwrapped(paragraph, sheet) : [paragraph.text],
  )
}

function unwrapped(paragraph: Paragraph, sheet: Sheet): string[] {
  const rows = paragraph.rows
  const each = rows.every(
    (row, at) => at === 0 || (/^\p{Lu}|^\d/u.test(row.text) && (rows[at - 1]?.text.length ?? 0) < sheet.wrapsAt * 0.8),
  )
  return each && rows.length > 1 ? rows.map(({ text }) => text) : [paragraph.text]
}

/** Reads one attachment's line; null where it says that there are none. */
export function attachmentIn(line: string): Attachment | null {
  if (NONE.test(line) || line.length > 600) return line.length > 600 ? { title: line } : null
  const registered = REGISTERED.exec(line)
  if (registered?.[4] !== undefined) {
    const [, number = '', documentNumber = '', access] = registered
    return withEnds(registered[4], { number, documentNumber }, access === undefined ? null : isOpen(access))
  }
  const bracketed = BRACKETED.exec(line)
  if (bracketed?.[1] !== undefined) return withStart(bracketed[2] ?? line, bracketed[1])
  const numbered = NUMBERED.exec(line)
  if (numbered?.[1] !== undefined) return withStart(numbered[2] === '' ? line : (numbered[2] ?? line), numbered[1])
  const printed = printedNumber(line)
  return printed === null ? withStart(line, null) : withStart(printed.rest, printed.number)
}

function withStart(printed: string, number: string | null): Attachment {
  const access = ACCESS_FIRST.exec(printed)
  const text = access === null ? printed : printed.slice(access[0].length)
  const document = DOCUMENT_FIRST.exec(text)
  const nested = number === null ? NUMBERED.exec(document?.[2] ?? text) : null
  const found = {
    ...(number !== null && { number }),
    ...(nested?.[1] !== undefined && { number: nested[1] }),
    ...(document?.[1] !== undefined && { documentNumber: document[1] }),
  }
  return withEnds(nested?.[2] ?? document?.[2] ?? text, found, access === null ? null : isOpen(access[1] ?? ''))
}

type Found = { number?: string; documentNumber?: string }

/** Takes references, access words and marks off the end. */
function withEnds(printed: string, found: Found, open: boolean | null): Attachment {
  let title = tidy(printed)
  let access = open
  let caseReference: string | undefined
  let documentNumber = found.documentNumber
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(title)
    if (match === null || match.index === 0) return undefined
    title = tidy(title.slice(0, match.index))
    return match[1] ?? match[2] ?? match[3]
  }
  for (let turn = 0; turn < 3; turn += 1) {
    take(TRAILING_MARK)
    documentNumber = take(DOCUMENT_LAST) ?? documentNumber
    caseReference = take(CASE_LAST) ?? caseReference
    const word = take(ACCESS_LAST)
    if (word !== undefined) access = isOpen(word)
  }
  return {
    ...(found.number !== undefined && { number: found.number }),
    title,
    ...(documentNumber !== undefined && { documentNumber }),
    ...(caseReference !== undefined && { caseReference }),
    ...(access !== null && { public: access }),
  }
}

function isOpen(word: string): boolean {
  return /^åb/i.test(word)
}
