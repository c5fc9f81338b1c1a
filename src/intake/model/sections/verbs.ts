import type { RecommendationVerb } from '../meeting-document.ts'

/** Words by which a point of a recommendation says what the meeting is asked to do. */
const VERBS: readonly [RecommendationVerb, RegExp][] = [
  [
    'note',
    /(?<!\p{L})(?:tag(?:er|es|e|et)|blive[r]?\staget)(?!\p{L})(?=.{0,160}?til\sefterretning)|(?<!\p{L})til\sefterretning(?!\p{L})/iu,
  ],
  [
    'discuss',
    /(?<!\p{L})(?:(?:tema)?drøft(?:er|es|e|et)|til\s(?:videre\s)?drøftelse|har\sen\sdrøftelse|diskuter(?:er|es|e))(?!\p{L})/iu,
  ],
  ['approve', /(?<!\p{L})(?:godkend(?:er|es|e|t)|til\sgodkendelse|tiltræd(?:er|es|e)|vedtag(?:er|es|e))(?!\p{L})/iu],
  [
    'decide',
    /(?<!\p{L})(?:(?:træff?(?:er|es|e)|tag(?:er|es|e))\s(?:\p{L}+\s)?(?:beslutning|stilling)|beslutt?(?:er|es|e)|fastsæt(?:ter|tes|te)|fastlæg(?:ger|ges|ge)|til\sbeslutning|afgør(?:es|e)?)(?!\p{L})/iu,
  ],
  ['inform', /(?<!\p{L})(?:orienter(?:er|es|e)|til\s(?:gensidig\s)?orientering)(?!\p{L})/iu],
  [
    'recommend',
    /(?<!\p{L})(?:anbefal(?:er|es|e)|indstil(?:ler|les|le)(?=(?:\s[^,.;:]{1,60})?\s(?:over\sfor|til)(?!\p{L})))(?!\p{L})/iu,
  ],
]

/** The verb of one point: the first that it uses. */
export function verbOf(point: string): RecommendationVerb {
  let verb: RecommendationVerb = 'other'
  let earliest = Number.POSITIVE_INFINITY
  const text = point.slice(0, 2000)
  for (const [candidate, pattern] of VERBS) {
    const at = pattern.exec(text)?.index ?? Number.POSITIVE_INFINITY
    if (at < earliest) {
      earliest = at
      verb = candidate
    }
  }
  return verb
}
