import { breaksEarly, type Paragraph, paragraphsOf, printedNumber } from '../lines/paragraphs.ts'
import type { Row, Sheet } from '../lines/rows.ts'
import { tidy } from '../lines/words.ts'
import type { Recommendation } from '../meeting-document.ts'
import type { Part } from './sections.ts'
import { verbOf } from './verbs.ts'

const LEAD_VERB = '(?:indstiller|indstilles|anbefaler|anbefales|foreslår|foreslås|bedes|anmodes(?:\\som)?)'
/** "Det indstilles, at", "Sundhedschefen indstiller til byrådet, at", "Indstilling om, at" */
const LEAD_WITH_AT = new RegExp(
  `^(?:(?!at\\s)(.{2,120}?)\\s${LEAD_VERB}(?:\\s(?:til|over\\sfor)\\s[^,:]{2,120}?)?|indstilling\\som)\\s?[,:]?\\s?\\bat(?:\\s|$|:)`,
  'i',
)
/** the same before a list, where 'at' may stand in each point */
const LEAD_ONLY = new RegExp(
  `^(?:(?!at\\s)(.{2,120}?)\\s${LEAD_VERB}(?:\\s(?:til|over\\sfor)\\s.{2,160}?)?(?:\\s\\p{L}{3,20})?|indstilling\\som)\\s?[,:]?$`,
  'iu',
)
/** "Det indstilles, at udvalget" over lines that go on with verbs */
const BEFORE_POINTS = /(?:indstilles|indstiller|foreslår|anbefaler),? at [\p{L}\s/-]{3,70}$/iu
const VERB_FIRST =
  /^(?:tager|drøfter|godkender|træffer|beslutter|fastsætter|orienterer|gensidigt|anbefaler|indstiller|vælger|udpeger|tiltræder)\s/i
const FORMER = /^(?:Det|Der|det|der)$/
const BY_BELOW = /^\((\p{Lu}[\p{L} -]{3,60})\)$/u
const TREATMENT_NUMBER = /^\(\d\. behandling\)$/

/** The points of a recommendation and who makes it. */
export function recommendationsOf(part: Part, sheet: Sheet): Recommendation[] {
  const paragraphs = paragraphsOf(withPoints(part, sheet), sheet)
  let by = part.heading?.by ?? null
  const points: string[] = []
  let leadOpen = part.heading?.lead === true
  for (const [at, paragraph] of paragraphs.entries()) {
    const signed = BY_BELOW.exec(paragraph.text)
    if (signed !== null && points.length > 0) by = signed[1] ?? by
    if (signed !== null || TREATMENT_NUMBER.test(paragraph.text)) continue
    const lead = paragraph.point === null ? leadOf(paragraph.text, paragraphs[at + 1]) : null
    if (lead !== null) {
      by = lead.by ?? by
      leadOpen = true
      points.push(...lead.points)
    } else if (paragraph.point === 'bullet' && paragraphs[at - 1]?.point === 'number' && points.length > 0) {
      points[points.length - 1] += ` ${paragraph.text}`
    } else if (paragraph.point !== null || leadOpen || points.length === 0 || /^at\s/i.test(paragraph.text)) {
      points.push(...pointsIn(paragraph))
    } else if (isPoint(paragraph.text)) points.push(...pointsIn(paragraph))
  }
  return points
    .map(bare)
    .filter((text) => text !== '')
    .map((text) => ({ text, verb: verbOf(text), ...(by === null ? {} : { by }) }))
}

/** Points that nothing marks: lines under a lead that each begin with a verb of their own, or end in a comma. */
function withPoints({ rows, heading }: Part, sheet: Sheet): Row[] {
  const lead =
    heading?.lead === true ? -1 : rows.findIndex(({ text }) => /(?:\sat|:|,)$/i.test(text) || BEFORE_POINTS.test(text))
  const below = rows.slice(lead + 1)
  const marked = below.some((row) => row.bullet || row.marker !== null || printedNumber(row.text) !== null)
  if (marked || below.length === 0 || (lead < 0 && heading?.lead !== true)) return [...rows]
  return rows.map((row, at) => {
    const above = rows[at - 1]
    if (at <= lead) return row
    const early = above !== undefined && at > lead + 1 && breaksEarly(above, row, sheet)
    const ends = early && (/(?:,|, og|;)$/.test(above.text) || /^at\s/.test(row.text))
    return VERB_FIRST.test(row.text) || ends || (at === lead + 1 && /\sat:?$/i.test(above?.text ?? ''))
      ? { ...row, bullet: true }
      : row
  })
}

type Lead = { readonly by: string | null; readonly points: readonly string[] }

/** Reads a lead, with the points that run on in the same sentence. */
function leadOf(text: string, next: Paragraph | undefined): Lead | null {
  const beforeList = next !== undefined && (next.point !== null || /^at\s/i.test(next.text)) && !/[.!?]$/.test(text)
  const only = beforeList ? LEAD_ONLY.exec(text) : null
  if (only !== null) return { by: recommender(only[1]), points: [] }
  const within = LEAD_WITH_AT.exec(text)
  if (within === null) return null
  const rest = text.slice(within[0].length).trim()
  if (beforeList || rest === '') return { by: recommender(within[1]), points: [] }
  return { by: recommender(within[1]), points: chain(rest) }
}

function recommender(subject: string | undefined): string | null {
  const name = tidy(subject ?? '')
  return name === '' || FORMER.test(name) ? null : name
}

function pointsIn(paragraph: Paragraph): string[] {
  const printed = printedNumber(paragraph.text)
  const text = printed === null ? paragraph.text : printed.rest
  const inline = text.split(/(?<=[,;.]|\sog)\s(?=\d{1,2}[.)]\sat\s)/)
  if (inline.length > 1) return inline.map((each) => printedNumber(each)?.rest ?? each)
  return /^at\s/i.test(text) && paragraph.point === null ? chain(text.replace(/^at\s/i, '')) : [text]
}

/** What governs a following ", at": then it is part of the same point and not a new one. */
const GOVERNS =
  /(?:godkender|beslutter|anbefaler|indstiller|foreslår|bemærker|noterer(?: sig)?|konstaterer|tilkendegiver|ønsker|sikrer|betyder|medfører|forudsætter|tiltræder|meddeler|oplyser|orienterer|orienteres|drøfter|vurderer|tager til efterretning|over for [^,]{2,80}|beslutning om|beslutning|således|sådan|så|idet|forudsat|betingelse af|forudsætning af|henblik på|hensyn til|\s(?:om|på|for|til|efter|af|i|med))$/i

/** "at A godkendes, at B drøftes, og at C": points in one sentence. An 'at' that a verb governs stays in its point. */
function chain(text: string): string[] {
  const points: string[] = []
  let from = 0
  let governed = false
  for (const joint of text.matchAll(/([,;])?\s((?:og|samt)\s)?at\s/g)) {
    if (joint[1] === undefined && joint[2] === undefined) continue
    const before = text.slice(from, joint.index)
    const after = text.slice(joint.index + joint[0].length)
    governed =
      GOVERNS.test(before.slice(-100)) || (governed && verbOf(after.split(/,? (?:og )?at /, 1)[0] ?? '') === 'other')
    if (governed) continue
    points.push(before)
    from = joint.index + joint[0].length
  }
  return [...points, text.slice(from)]
}

/** A sentence without a lead that asks for something: "Orienteringen tages til efterretning." */
function isPoint(text: string): boolean {
  return text.length < 300 && verbOf(text) !== 'other'
}

function bare(point: string): string {
  return tidy(point)
    .replace(/^(?:og\s)?at:?\s/i, '')
    .replace(/(?:[,;]\sog|[,;]|\sog)$/, '')
    .trim()
}
