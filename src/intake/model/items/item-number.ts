import { printedDays } from '../header/dates.ts'
import type { Row } from '../lines/rows.ts'
import { startsUpper } from '../lines/words.ts'

/** How an item's number is printed. Items of one document are printed alike. */
export type NumberForm = 'word' | 'dotted' | 'bare' | 'automatic' | 'ad' | 'roman' | 'bracket'

export type ItemNumber = {
  readonly form: NumberForm
  /** as printed, without a closing dot; null where the word processor made it */
  readonly number: string | null
  /** the number that the word processor made */
  readonly automatic?: string
  readonly major: number
  readonly minor: number
  /** what stands after the number on the line; '' where the title is on the next */
  readonly title: string
}

/** Where an item begins: its row, its number, the first line of its title. */
export type ItemStart = { readonly at: number; readonly number: ItemNumber }

const WORD =
  /^(?:dagsordens)?(?:punkt|pkt\.?|sag)\s?(?:nr\.?\s?)?(\d{1,3})(?:\.(\d{1,2}))?(?:\s?[.:)–-]\s?|\s+|$)(.*)$/i
const DOTTED = /^(\d{1,3})(?:\.(\d{1,2}))?(?:\.|\)|\s?:)(?:\s+(.*))?$/
const BRACKET = /^[\d.]{1,6}\)/
const MINOR = /^(\d{1,3})\.(\d{1,2})\s+(.*)$/
const BARE = /^(\d{1,3})(?:\s[-–]\s|\s)((?:\((?:[Åå]bent?|ÅBENT?|[Ll]ukket|LUKKET)\)\s)?\p{Lu}.*)$/u
const AUTOMATIC = /^(\d{1,3})(?:\.(\d{1,2}))?[.):]?$/
const AD = /^ad\s?(?:punkt\s|pkt\.?\s)?(\d{1,3})\s?[.):–-]\s?(.*)$/i
const ROMAN = /^([IVXL]{1,7})[.)]\s+(\p{Lu}.*)$/u
const ROMAN_DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
/** Agendas with a timetable print the time before the number. */
const TIME_BEFORE = /^(?:kl\.?\s?)?\d{1,2}[.:]\d{2}\s?(?:[-–]\s?\d{1,2}[.:]\d{2})?[\s:]{1,3}(?=\d{1,3}[.)]\s)/i
const UNIT = /^(?:kr|mio|mia|pct|procent|t\.kr|tkr|stk|år|dage|timer|uger|måneder|borgere|personer)(?!\p{L})/iu

/** Reads the number that a line may begin an item with; whether it does is for the whole document to say. */
export function itemNumber(row: Row): ItemNumber | null {
  const printed = row.cells !== null && /^\d{1,3}[.)]?$/.test(row.cells[0] ?? '') ? row.cells.join(' ') : row.text
  if (row.marker !== null) return automatic(row)
  const roman = ROMAN.exec(printed)
  if (roman?.[1] !== undefined)
    return { form: 'roman', number: roman[1], major: romanValue(roman[1]), minor: 0, title: roman[2] ?? '' }
  if (!/^[\ddpsak(]/i.test(printed)) return null
  const text = printed.replace(TIME_BEFORE, '')
  const word = WORD.exec(text)
  if (word !== null) return wordNumber(word, text)
  const ad = AD.exec(text)
  if (ad !== null) return numbered('ad', ad[1], undefined, ad[2] ?? '')
  const dotted = DOTTED.exec(text) ?? MINOR.exec(text)
  if (dotted !== null) return numbered(BRACKET.test(text) ? 'bracket' : 'dotted', dotted[1], dotted[2], dotted[3] ?? '')
  const bare = BARE.exec(text)
  return bare === null ? null : numbered('bare', bare[1], undefined, bare[2] ?? '')
}

function wordNumber(match: RegExpExecArray, text: string): ItemNumber | null {
  const title = match[3] ?? ''
  const separated = /^\D{3,24}[\d.]{1,6}\s?[.:)–-]/.test(text)
  if (title !== '' && !separated && !/^(?:punkt|pkt|sag\snr)/i.test(text)) return null
  if (title !== '' && !separated && !startsUpper(title)) return null
  return numbered('word', match[1], match[2], title)
}

function automatic(row: Row): ItemNumber | null {
  const match = AUTOMATIC.exec(row.marker ?? '')
  if (match === null) return null
  return {
    form: 'automatic',
    number: null,
    automatic: (row.marker ?? '').replace(/[.):]$/, ''),
    major: Number(match[1]),
    minor: Number(match[2] ?? 0),
    title: row.text,
  }
}

function numbered(form: NumberForm, major = '', minor: string | undefined, title: string): ItemNumber | null {
  const beginning = title.slice(0, 40)
  if (UNIT.test(beginning) || isDayBeginning(major, beginning)) return null
  const number = minor === undefined ? major : `${major}.${minor}`
  return { form, number, major: Number(major), minor: Number(minor ?? 0), title: title.trim() }
}

/** "1. oktober 2023", "4. maj" */
function isDayBeginning(number: string, title: string): boolean {
  if (/^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)(?!\p{L})/iu.test(title))
    return true
  return printedDays(`${number}. ${title}`)[0]?.index === 0
}

function romanValue(printed: string): number {
  const digits = [...printed].map((digit) => ROMAN_DIGITS[digit] ?? 0)
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0)
}
