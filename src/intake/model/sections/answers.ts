import { sentences } from '../lines/words.ts'
import type { Outcome, Recommendation } from '../meeting-document.ts'
import { outcomeOf, outcomesOf } from './outcome.ts'

const SETTLES_ALL: ReadonlySet<Outcome> = new Set(['approved', 'recommended', 'postponed', 'rejected', 'removed'])
/** Outcomes by which a decision answers what a point asked for. */
const ANSWERS: Readonly<Record<Recommendation['verb'], readonly Outcome[]>> = {
  note: ['noted'],
  discuss: ['discussed', 'agreed'],
  approve: ['approved', 'agreed', 'recommended', 'rejected', 'postponed'],
  decide: ['approved', 'agreed', 'recommended', 'rejected', 'postponed'],
  inform: ['noted', 'discussed'],
  recommend: ['recommended', 'approved', 'agreed'],
  other: ['approved', 'agreed', 'recommended', 'noted', 'discussed', 'rejected'],
}
const STARTS_WITH_OUTCOME =
  /^(?:(?:enstemmigt|indstillingen|indstillingerne)\s)?(?:blev\s)?(?:godkendt|tiltrådt|tiltrædes|vedtaget|vedtages|anbefal(?:et|es)|indstilles|udsat|udsættes|afvist|udgår|bortfaldt)(?!\p{L})/iu
const NAMES_RECOMMENDATION =
  /(?<!\p{L})indstillingen(?:\s(?:blev|er|godkend|tiltråd|tiltræd|anbefal|følges|vedt)|$)|som\sindstillet/iu
const POINTS =
  /(?:(?:ad|punkt(?:erne)?|pkt\.?|led|indstillingens\s(?:punkt|pkt\.?))\s?(\d{1,2}(?:\.?\s?(?:[-–,]|og)\s?\d{1,2}){0,8})|(\d{1,2}(?:\.?\s?(?:[-–,]|og)\s?\d{1,2}){0,8})\.?\sat(?:-punkt|\b)|^(\d{1,2})[.)]\s)/giu

/** What came of each point: by its number, by a word that settles all of them, or by an outcome that answers it. */
export function answered(points: readonly Recommendation[], decisionText: string | null): Recommendation[] {
  if (decisionText === null || decisionText === '') return points.map((point) => ({ ...point, outcome: null }))
  const numbered = byNumber(decisionText, points.length)
  const all = settlesAll(decisionText)
  const outcomes = outcomesOf(decisionText)
  const only = points.length === 1 ? outcomeOf(decisionText) : null
  const informed = /(?<!\p{L})orienter(?:ede|et|er)(?!\p{L})/iu.test(decisionText.slice(0, 5000))
  return points.map((point, at) => {
    const byVerb =
      ANSWERS[point.verb].find((outcome) => outcomes.includes(outcome)) ??
      (point.verb === 'inform' && informed ? 'noted' : null)
    return { ...point, outcome: numbered.get(at + 1) ?? all ?? only ?? byVerb }
  })
}

function settlesAll(text: string): Outcome | null {
  const first = sentences(text)[0] ?? ''
  const outcome = outcomeOf(first)
  if (!SETTLES_ALL.has(outcome)) return null
  if (/\d/.test(first.slice(0, 40)) && !NAMES_RECOMMENDATION.test(first)) return null
  return STARTS_WITH_OUTCOME.test(first) ||
    NAMES_RECOMMENDATION.test(first) ||
    outcome === 'removed' ||
    /^(?:punktet|sagen)\s/i.test(first)
    ? outcome
    : null
}

/** "Punkt 1 og 3 blev godkendt. Punkt 2 blev udsat." */
function byNumber(text: string, count: number): Map<number, Outcome> {
  const found = new Map<number, Outcome>()
  for (const sentence of text.split('\n').flatMap((line) => sentences(line))) {
    const outcome = outcomeOf(sentence)
    if (outcome === 'other' || sentence.length > 400) continue
    for (const match of sentence.matchAll(POINTS)) {
      for (const number of expand(match[1] ?? match[2] ?? match[3] ?? ''))
        if (number <= count && !found.has(number)) found.set(number, outcome)
    }
  }
  return found
}

function expand(printed: string): number[] {
  const numbers = printed.match(/\d{1,2}/g)?.map(Number) ?? []
  const [first, last] = numbers
  if (/^\d{1,2}\s?[-–]\s?\d{1,2}$/.test(printed) && first !== undefined && last !== undefined) {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k)
  }
  return numbers
}
