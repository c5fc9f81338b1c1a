import { printedDays } from '../header/dates.ts'
import { namesBody, nominative } from '../header/organization-words.ts'
import { tidy } from '../lines/words.ts'

/** A heading over what one organization decided on one day. */
export type DecisionHeading = {
  readonly organization: string | null
  readonly date: string | null
  /** only a body and a day */
  readonly bare: boolean
}

const IN_BODY =
  /^(?:beslutning|beslutninger|behandling|behandlet|referat|vedtagelse|afgørelse|protokol)\s(?:truffet\s)?(?:i|fra|af|ved|hos)\s(.{3,140})$/i
const BODYS = /^(\p{Lu}.{3,140}?)\s(?:beslutning|behandling|afgørelse|indstilling og beslutning)(?:\s(.{0,60}))?$/u
const ON_DAY =
  /^(?:beslutning|behandling|referat)(?:\s(?:for|til)\s(?:punkt|pkt\.?|sag)\s?(?:nr\.?\s?)?[\d.]{1,6}.{0,120}|,?\s(?:den|d\.|på mødet|på møde|i mødet|fra mødet)\s.{0,50})$/i
const BODY_FIRST = /^(?:[Bb]eslutning|BESLUTNING),?\s(\p{Lu}.{3,120})$/u
const POINT = /,?\s?(?:punkt|pkt\.?|sag|dagsordenspunkt)\s?(?:nr\.?\s?)?\d{1,4}(?:\.\d{1,2})?$/i
const WEEKDAY =
  /[\s,]{0,3}(?:(?:på|i) møde(?:t)?)?\s?(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)?(?:s)?[\s,]{0,3}(?:den|d\.)?[\s,]{0,3}$/i
const GENERIC = /^(?:udvalget|mødet|møde|rådet|bestyrelsen|gruppen|klyngen|punktet|sagen|forummet|niveauet)$/i

/** Reads a decision's heading; null where the line is none. The line's closing colon does not matter. */
export function decisionHeading(line: string): DecisionHeading | null {
  if (line.length > 190) return null
  const text = line.replace(/[\s:.]{1,3}$/, '')
  const days = printedDays(text)
  const at = days[0]
  const before = at === undefined ? text : text.slice(0, at.index)
  const after = at === undefined ? '' : text.slice(at.index + at.length)
  if (at !== undefined && !isOnlyPoint(after)) return null
  const lead = at === undefined ? text.replace(POINT, '') : before
  const inBody = IN_BODY.exec(lead)
  if (inBody?.[1] !== undefined && (at !== undefined || namesBody(inBody[1]))) return heading(inBody[1], at?.day)
  const bodys = BODYS.exec(lead)
  if (bodys?.[1] !== undefined && isShortLead(bodys[2])) return genitive(bodys[1], at?.day)
  if (ON_DAY.test(text)) return { organization: null, date: at?.day ?? null, bare: false }
  const first = BODY_FIRST.exec(lead)
  if (first?.[1] !== undefined && namesBody(first[1]) && first[1].length < 90) return heading(first[1], at?.day)
  return at === undefined || isSentence(line, before) ? null : bodyAndDay(before, at.day, after)
}

/** A sentence that happens to end in a day: "Loven, som udvalget bad om, fik virkning den 1. juli 2022." */
function isSentence(line: string, before: string): boolean {
  return /\d\.\s*$/.test(line) || /,\s(?:som|der|hvor|når|hvis|og)\s/i.test(before) || before.split(/\s+/).length > 10
}

function isOnlyPoint(text: string): boolean {
  return /^[\s,.:()-]{0,4}$/.test(text.replace(POINT, '').replace(/\s?kl\.?\s?[\d.:]{1,5}/i, ''))
}

function isShortLead(text: string | undefined): boolean {
  return (
    text === undefined ||
    /^(?:den|d\.|i mødet den|på mødet den|i mødet|på mødet|på møde den|fra mødet den|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|\s|,)*$/i.test(
      text,
    )
  )
}

/** "Sundhedsudvalget, 03-03-2016, pkt. 15", "Byrådet den 28. marts 2024:" */
function bodyAndDay(before: string, day: string, after: string): DecisionHeading | null {
  const organization = before.replace(WEEKDAY, '')
  const alone =
    /^\p{Lu}/u.test(organization) &&
    organization.length < 100 &&
    !/[.:;!?]/.test(organization.replace(/\(.{0,20}\)/, ''))
  if (
    !alone ||
    !namesBody(organization) ||
    /\s(?:af|fra|til|om|med|i|for)$/.test(organization) ||
    /(?<!\p{L})(?:referat|dagsorden|møde|mødet|der|blev|har|er)(?!\p{L})/iu.test(organization)
  )
    return null
  return after.length > 40 ? null : { ...heading(organization, day), bare: true }
}

function heading(organization: string, date: string | undefined): DecisionHeading {
  const name = tidy(organization.replace(WEEKDAY, '')).replace(/[\s,–-]{1,4}$/, '')
  return { organization: GENERIC.test(name) ? null : name, date: date ?? null, bare: false }
}

function genitive(organization: string, date: string | undefined): DecisionHeading | null {
  if (!/s['’]?$/.test(organization) || organization.length > 110) return null
  const name = nominative(organization)
  if (GENERIC.test(name)) return { organization: null, date: date ?? null, bare: false }
  return date !== undefined || namesBody(organization) ? { organization: name, date: date ?? null, bare: false } : null
}
