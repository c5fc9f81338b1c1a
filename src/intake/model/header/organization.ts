import { tidy, withoutClosing } from '../lines/words.ts'
import { printedDays } from './dates.ts'
import { namesBody, nominative } from './organization-words.ts'

export type DocumentType = 'agenda' | 'minutes'

const TYPE_WORD =
  '(?:(?:åbent?|åben|lukket|endeligt?|foreløbigt?|godkendt|udkast\\stil|revideret|offentligt|kort)\\s){0,2}(?:beslutningsreferat|mødereferat|referat|beslutningsprotokol|mødeprotokol|protokol|dagsorden(?:er)?|dagsordner|mødeindkaldelse|indkaldelse|mødemateriale)(?:\\sog\\s(?:referat(?:er)?|beslutningsreferat))?'
const TYPE_FIRST = new RegExp(`^(${TYPE_WORD})(?!\\p{L})[\\s:,–-]{0,4}(.*)$`, 'iu')
const TYPE_LAST = new RegExp(`^(.{3,160}?)\\s?[,–—-]\\s?(${TYPE_WORD}|mødesager)(?!\\p{L})(.*)$`, 'iu')
const CONNECT = /^(?:(?:fra|af|til|for|over|om|vedr\.?|i)\s){0,2}/i
const MEETING =
  /^(?:det\s|et\s)?(?:(?:ordinære?|ordinært|ekstraordinære?|ekstraordinært|konstituerende|fælles|virtuelt|fysisk|første|næste|\d{1,2}\.)\s){0,2}\p{L}{0,24}møde(?:t|r)?(?:\s(?:nr\.\s?)?\d{1,3})?(?:\s(?:i|for|med|af|mellem)(?:\s|$)|(?=\s(?:den|d\.|kl)|[,\s]*$))/iu
const GENITIVE_MEETING =
  /^(.{4,120}?s)\s(?:(?:ordinære?|ekstraordinære?|konstituerende|\d{1,2}\.)\s)?møde(?:t)?(?:\s(.{0,60}))?$/i

/** "Hermed indkaldes til møde i X." */
const INVITES = /(?<!\p{L})indkald(?:es|else)\s(?:hermed\s|alle\s)?til\s(?:\p{L}+\s)?møde\si\s([^.]{4,120})/iu

/** What a title line says: the kind of document, the body that met. */
export type TitleLine = {
  readonly type: DocumentType | null
  readonly organization: string | null
  readonly isType: boolean
}

/** Reads a line of a document's title; null where it is none. */
export function titleLine(line: string): TitleLine | null {
  if (line.length > 260) return null
  const text = tidy(line)
  const first = TYPE_FIRST.exec(text)
  if (first?.[1] !== undefined) {
    const rest = first[2] ?? ''
    return { type: typeOf(first[1]), organization: bodyAfterType(rest), isType: true }
  }
  const last = TYPE_LAST.exec(text)
  if (last?.[1] !== undefined && last[2] !== undefined) {
    return { type: typeOf(last[2]), organization: bodyIn(last[1]), isType: true }
  }
  if (/^(?:referat|dagsorden)\p{L}{0,3}$/iu.test(text)) return { type: typeOf(text), organization: null, isType: true }
  const invited = INVITES.exec(text)?.[1]
  if (invited !== undefined) return { type: 'agenda', organization: bodyIn(invited), isType: true }
  const meeting = /^møde(?:t)? i\s/i.test(text) ? bodyAfterType(text) : null
  return meeting === null ? null : { type: null, organization: meeting, isType: false }
}

function typeOf(word: string): DocumentType | null {
  if (/mødesager|mødemateriale/i.test(word)) return null
  return /referat|protokol/i.test(word) ? 'minutes' : 'agenda'
}

/** "fra møde i Sundhedsklynge X den 4. maj" → "Sundhedsklynge X" */
function bodyAfterType(printed: string): string | null {
  const rest = printed.replace(CONNECT, '')
  const genitive = GENITIVE_MEETING.exec(withoutDay(rest))
  if (genitive?.[1] !== undefined && namesBody(genitive[1])) return nominative(genitive[1])
  const met = rest.replace(MEETING, '')
  return bodyIn(met)
}

/** A body's name without the day, time and place that follow it. */
export function bodyIn(printed: string): string | null {
  const name = withoutDay(printed)
    .replace(/(?:\s|^)(?:kl\.?|klokken)\s?\d.*$/i, '')
    .replace(/\s(?:til|fra|af)\smøde(?:t)?(?:\si)?$/i, '')
    .replace(/[\s,–—-]{1,4}$/, '')
  const body = withoutClosing(tidy(name))
  return body.length < 3 || /^(?:den|d\.|i|til|mødet|møde)$/i.test(body) || !/\p{L}{2}/u.test(body) ? null : body
}

function withoutDay(printed: string): string {
  const day = printedDays(printed)[0]
  const before = day === undefined ? printed : printed.slice(0, day.index)
  return before.replace(
    /[\s,–—-]{0,4}(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)?[\s,]{0,3}(?:den|d\.)?[\s,]{0,2}$/i,
    '',
  )
}
