import { type Appointer, appointersIn } from '../../../governance/model/appointer.ts'
import type { Office } from '../../../governance/model/rules/office.ts'
import type { Demand } from '../../../governance/model/rules/rule.ts'
import { countIn } from './counts.ts'
import type { RuleDoubt } from './proposal.ts'
import type { Statement } from './statements.ts'

/** What a sentence asks, and what is doubtful in it. */
export type Recognised = { readonly demand: Demand; readonly doubt: RuleDoubt | null }

const composing = /sammensæt|medlem|består af|bestå af|deltag|repræsent|plads|udpeg|sidder|indgår/
const optional = /(?:^|\s)(?:kan|eventuelt|evt\.?|efter behov|ad hoc)(?:\s|$)/
const each =
  /(?:fra|for|af|i|pr\.?)\s+hver(?:\s+(?:af|enkelt|deltagende))*\s+(?:\S+\s+){0,4}?kommun|hver\s+(?:\S+\s+){0,2}(?:kommun|byråd)|pr\.?\s+kommune|kommunerne\s+(?:\S+\s+){0,3}hver/

/** Whose seats words are about. The first that fits is meant. */
const parties: readonly (readonly [behalf: string, words: RegExp])[] = [
  ['general-practice', /almen praksis|praktiserende læge|plo(?![a-zæøå])|alment praktiserende|praksisområdet/],
  [
    'council',
    /patientrepræsentant|pårørenderepræsentant|repræsentant\S* (?:for|fra) patient|patienter og pårørende|patientinddragelsesudvalg|patientorganisation/,
  ],
  ['psychiatry', /psykiatri/],
  ['hospital', /hospital|sygehus/],
  ['region', /region/],
  ['municipality', /kommun|borgmest|byråd/],
]

const listening = /observatør|uden stemmeret|uden stemme|lytter med/
const administrative = /administrativ\S* (?:repræsent|deltag|medarbejd)|embeds|sekretær|sekretariat/
const elsewhere = /arbejdsgruppe|styregruppe|følgegruppe|projektgruppe|underudvalg|tovholder/
const appointed = /(?:udpeg\p{L}*|valgt|vælges|indstill\p{L}*|udvalgt) (?:af|gennem|ved) ([^.;()]+)/u
const appoints =
  /(?:^|som |,\s*)([^,.;]+?) (?:har )?(?:udpeger|udpeget|vælger|valgt|indstiller|peger på)(?!\s(?:af|gennem|ved))/u
const aboutChairs = /formandskab|medform|^(?:formandspost|næstformand|formanden (?!for ))/
const besides = /øvrige|yderligere|ud over|foruden|derudover/

/** For whom those sit whom somebody appoints, where nothing else is said. */
const appointedFor: Readonly<Partial<Record<Appointer, string>>> = {
  'regional-council': 'region',
  'municipal-council': 'municipality',
  kkr: 'municipality',
  plo: 'general-practice',
}

/** What a sentence says about who sits where: seats, offices, observers. */
export function seatsIn(statement: Statement): Recognised[] {
  if (isElsewhere(statement) || administrative.test(statement.folded)) return []
  if (listening.test(statement.folded)) return observersIn(statement)
  if (!isComposing(statement) || optional.test(statement.folded) || aboutChairs.test(statement.folded)) return []
  return clausesOf(statement.folded).flatMap((clause) => seatIn(clause, statement.isPoint))
}

function isElsewhere({ folded, heading, lead }: Statement): boolean {
  return elsewhere.test(folded) || elsewhere.test(heading) || elsewhere.test(lead)
}

function isComposing({ folded, heading, lead, isPoint }: Statement): boolean {
  return composing.test(folded) || composing.test(lead) || (isPoint && composing.test(heading))
}

/** `to fra regionsrådet, én fra hver kommune og to praktiserende læger` are three clauses; each begins with its number. */
function clausesOf(text: string): string[] {
  const clauses: string[] = []
  for (const piece of text.split(
    /;|,\s+(?!herunder|heraf|hvoraf|heriblandt|som|der|udpeget|valgt|eller)|\s+samt\s+|\s+og\s+(?=(?:mindst |højst |op til )?(?:\d{1,2}|en|et|én|ét|to|tre|fire|fem|seks) )/u,
  )) {
    const last = clauses.length - 1
    const isOwn =
      countIn(piece) !== null ||
      each.test(piece) ||
      /^(?:regionsrådsformand|formanden? for regionsrådet|borgmest)/.test(piece)
    if (clauses.length === 0 || isOwn) clauses.push(piece)
    else clauses[last] = `${clauses[last]}, ${piece}`
  }
  return clauses
}

function seatIn(clause: string, isPoint: boolean): Recognised[] {
  if (isOneEach(clause)) return [municipalitiesIn(clause)]
  const chair = chairIn(clause)
  const own = withoutChair(clause)
  const said = countIn(own)
  const appointer = appointed.exec(own)?.[1] ?? appoints.exec(own)?.[1]
  const by = appointer === undefined ? [] : appointersOf(appointer)
  const behalf = behalfOf(own, by)
  const isNamed = behalf.length > 0 || by.length > 0
  if (!isNamed || (said === null && (!isPoint || chair.length > 0))) return chair
  const { atLeast, atMost } = said ?? { atLeast: 1, atMost: null }
  const range = { atLeast, atMost }
  const demand: Demand =
    by.length === 0 ? { kind: 'seats', behalf, ...range } : { kind: 'appointed', behalf, by, ...range }
  return [{ demand, doubt: doubtOf(own, said === null, appointer !== undefined && by.length === 0) }, ...chair]
}

/** `en fra hver kommune`; `borgmestrene`, and `borgmestre` without a number of them, are one of each too. */
function isOneEach(clause: string): boolean {
  if (each.test(clause) || /borgmestrene/.test(clause)) return true
  const [before, after] = clause.split('borgmestre')
  return after !== undefined && /kommun/.test(after) && countIn(before ?? '') === null
}

function doubtOf(clause: string, isWithoutNumber: boolean, isUnknownAppointer: boolean): RuleDoubt | null {
  if (isWithoutNumber) return 'no-number'
  if (isUnknownAppointer) return 'unknown-appointer'
  return besides.test(clause) ? 'several-numbers' : null
}

/** Whom those of a clause sit for: by its own words, else by who appoints them. */
function behalfOf(clause: string, by: readonly Appointer[]): string[] {
  const words = clause.replace(appointed, '').replace(appoints, '')
  const party =
    parties.find(([, named]) => named.test(words)) ??
    (by.length > 0 ? undefined : parties.find(([, named]) => named.test(clause)))
  if (party !== undefined) return [party[0]]
  return by.flatMap((one) => appointedFor[one] ?? [])
}

function appointersOf(words: string): Appointer[] {
  return appointersIn(words.split(/,| som | for /)[0] ?? words)
}

const chairWords = /regionsrådsformand\S*|formand\S* for (?:regions)?rådet|regionsrådets formand/

/** The chair of the regional council is a member, by name of the office. */
function chairIn(clause: string): Recognised[] {
  if (!chairWords.test(clause) || /næstformand/.test(clause)) return []
  return [{ demand: { kind: 'office', office: 'regional-chair' }, doubt: null }]
}

function withoutChair(clause: string): string {
  return clause.replace(
    new RegExp(`(?:,\\s*)?(?:herunder|heraf|hvoraf|heriblandt)\\s.*?(?:${chairWords.source}).*$`, 'u'),
    '',
  )
}

function municipalitiesIn(clause: string): Recognised {
  const offices: Office[] = []
  if (/borgmest/.test(clause)) offices.push('mayor')
  if (/rådmand|rådmænd|rådkvinde|fagborgmest/.test(clause)) offices.push('alderman')
  const count = each.test(clause) ? countIn(clause.replace(/hver af de \S+/, 'hver')) : null
  const isMany = count !== null && count.atLeast > 1
  const atMost = count === null ? 1 : count.atMost
  return { demand: { kind: 'municipalities', offices, atMost }, doubt: isMany ? 'more-than-one-each' : null }
}

function observersIn({ folded }: Statement): Recognised[] {
  if (!/udvalgsform[aæ]nd|form[aæ]nd\S* for (?!regionsrådet)/.test(folded)) return []
  return [{ demand: { kind: 'observers', office: 'committee-chair' }, doubt: null }]
}
