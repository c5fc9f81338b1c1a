import { sentences } from '../lines/words.ts'
import type { Outcome } from '../meeting-document.ts'

/** Where points differ, the first of these that applies is the decision's. */
const PRECEDENCE: readonly Outcome[] = [
  'removed',
  'postponed',
  'rejected',
  'approved',
  'agreed',
  'recommended',
  'noted',
  'discussed',
  'no-remarks',
]

const MATTER =
  '(?:(?:\\d+\\.\\s|ad\\s\\d+[.):]?\\s)?(?:(?:hele\\s)?(?:punktet|sagen|sag|indstillingen|behandlingen(?:\\saf\\s(?:punktet|sagen))?|beslutningen|forslaget|emnet|drøftelsen|punkt(?:et)?\\s\\d+|indstillingens?\\spunkt\\s\\d+|\\d+\\.?\\sat|at))?)'
const BECOMES = '(?:\\s?(?:er|blev|bliver|blevet|herefter|derfor|således|hermed|enstemmigt|dermed|foreløbigt|og)){0,6}'

function word(pattern: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu')
}

/** Of the matter itself, not of something that the sentence mentions. */
function ofTheMatter(pattern: string): RegExp {
  return new RegExp(`^${MATTER}${BECOMES}\\s?(?:${pattern})(?!\\p{L})`, 'iu')
}

const REMOVED = ofTheMatter(
  'udgår|udgik|udgået|bortfald(?:er|t)|bortfaldet|trukket|trækkes|tages\\saf\\sdagsordenen|taget\\saf\\sdagsordenen|slettet|annulleret',
)
const POSTPONED = word(
  'udsat|udsættes|udsattes|udskudt|udskydes|genoptages|behandles\\spå\\s(?:et\\s)?(?:næste|kommende|senere)|tages\\sop\\sigen|sendes\\stilbage|sendt\\stilbage|overføres\\stil\\snæste\\smøde',
)
/** "Punkt 7 udsættes" under the approval of an agenda speaks of another item. */
const OTHER_ITEM = /^(?:punkt|pkt\.?|sag)\s(?:nr\.?\s)?\d/i
const REJECTED = word(
  'forkastet|forkastedes|forkastes|afvist|afvistes|afvises|afviste|afslået|nedstemt|ikke\\s(?:godkendt|vedtaget|tiltrådt|imødekommet)|kan\\sikke\\s(?:godkende|imødekomme|tiltræde|anbefale)s?|kunne\\sikke\\s(?:godkende|imødekomme|tiltræde)s?|stemmes\\sned|stemt\\sned',
)
const APPROVED = word(
  'godkendt|godkendte|godkendtes|godkendes|tiltrådt|tiltrådte|tiltrådtes|tiltrædes|tiltræder|vedtaget|vedtog|vedtoges|vedtages|bevilget|bevilgede|imødekommet|godkender|indstillingen\\s(?:følges|følgedes|blev\\sfulgt|er\\sfulgt)|følger\\sindstillingen|fulgte\\sindstillingen|som\\sindstillet|besluttet|besluttede|besluttedes|beslutter|besluttes|stadfæstet',
)
const RECOMMENDED = word(
  'anbefalet|anbefaler|anbefales|anbefalede|anbefaledes|indstilles|indstillet|indstiller|indstillede',
)
const AGREED = word(
  'enig|enige|enighed|enedes|aftalt|aftalte|aftaltes|opbakning|bakker\\sop|bakkede\\sop|tilslutning|tilsluttede\\ssig|tilslutter\\ssig|tilsluttes|konsensus',
)
/** "Det aftales, at N.N. skriver": an errand, and the outcome only where nothing else is. */
const ARRANGED = word('aftales')
const NOTED = word(
  'til\\sefterretning|ad\\snotam|orienteringen\\s(?:blev\\s)?(?:givet|taget)|(?:blev|er)\\s(?:hermed\\s)?orienteret|orienteredes|til\\sorientering',
)
const NOTED_SHORT = /^(?:orienteret|orientering givet|orienteringen givet|meddelt|forelagt)\.?$/i
const DISCUSSED = word(
  'drøftet|drøftede|drøftedes|drøftes|drøfter|temadrøftet|temadrøftede|diskuteret|diskuterede|drøftelse|drøftelser|debatterede|debatteret',
)
const NO_REMARKS =
  /^(?:der (?:var|er|fremkom|blev fremsat) )?(?:ingen|ikke (?:noget|nogen)|intet(?: at)?)(?: (?:bemærkninger?|at bemærke|kommentarer|bemærke|til punktet|punkter|yderligere|andet|under eventuelt|til eventuelt|nyt|referere|emner|spørgsmål).{0,60})?\.?$/i

/** From here on a sentence says on what terms or why; the outcome stands before. */
const TERMS =
  /,?\s(?:idet|med den (?:ændring|bemærkning|tilføjelse|tilretning)|med (?:følgende|disse|to|tre|en|den)? ?(?:bemærkning|ændring|tilføjelse|rettelse)|under forudsætning|dog|således at|men således)(?!\p{L}).*$/isu

/** What a decision came to, by its words; 'other' where it uses none of those that minutes use. */
export function outcomeOf(text: string): Outcome {
  const found = new Set(outcomesOf(text))
  const outcome = PRECEDENCE.find((each) => found.has(each))
  return outcome ?? (ARRANGED.test(text.slice(0, 20_000)) ? 'agreed' : 'other')
}

/** The outcomes of a text's sentences and list points, in order. */
export function outcomesOf(text: string): Outcome[] {
  const ofAgenda = /(?<!\p{L})dagsorden(?:en)?(?!\p{L})/iu.test(text.slice(0, 2000))
  return text
    .slice(0, 20_000)
    .split('\n')
    .flatMap((line) => sentences(line))
    .filter((sentence) => !(ofAgenda && OTHER_ITEM.test(sentence)))
    .flatMap((sentence) => sentenceOutcomes(sentence))
}

function sentenceOutcomes(printed: string): Outcome[] {
  const sentence = printed.slice(0, 3000).replace(/^(?:[-•]|\d{1,2}[.)]|ad\s\d{1,2}[.):]?|[a-z]\))\s/i, '')
  if (NO_REMARKS.test(sentence)) return ['no-remarks']
  if (NOTED_SHORT.test(sentence)) return ['noted']
  if (isDissent(sentence)) return []
  const main = sentence.replace(TERMS, '')
  if (REMOVED.test(main)) return ['removed']
  if (POSTPONED.test(main)) return ['postponed']
  if (REJECTED.test(main)) return ['rejected']
  const others = new Set<Outcome>()
  if (RECOMMENDED.test(main)) others.add('recommended')
  else if (APPROVED.test(main)) others.add('approved')
  if (AGREED.test(main)) others.add('agreed')
  if (NOTED.test(main)) others.add('noted')
  if (DISCUSSED.test(main)) others.add('discussed')
  return [...others]
}

const DISSENT =
  /(?<!\p{L})(?:stemte\s(?:imod|nej|hverken|blankt)|stemmer\simod|(?:kan|kunne|ønskede|ønsker)\sikke\s(?:at\s)?(?:tiltræde|godkende|anbefale|stemme|tilslutte|støtte)|tager?\sforbehold|tog\sforbehold|forbeholder\ssig|forbeholdt\ssig|undlod\sat\sstemme|begærer\ssagen|mindretalsudtalelse|et\smindretal)(?!\p{L})/iu
const WHOLE_BODY =
  /^(?:udvalget|rådet|regionsrådet|byrådet|kommunalbestyrelsen|bestyrelsen|klyngen|gruppen|styregruppen|niveauet|endelig kan udvalget|kredsen|indstillingen|forslaget|punktet|der|det)(?!\p{L})/iu

/** Somebody's no or reservation: not what the whole body came to. */
export function isDissent(sentence: string): boolean {
  return DISSENT.test(sentence.slice(0, 1500)) && !WHOLE_BODY.test(sentence)
}
