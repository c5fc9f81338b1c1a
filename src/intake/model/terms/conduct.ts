import type { Demand, FactName } from '../../../governance/model/rules/rule.ts'
import { countIn, numberWord } from './counts.ts'
import type { Recognised } from './seats.ts'
import type { Statement } from './statements.ts'

const usually =
  /som udgangspunkt|som hovedregel|som regel|normalt|almindeligvis|typisk|sædvanligvis|tilstræbes|cirka|ca\.|omtrent/
const optional = /(?:^|\s)kan(?:\s|$)/

/** What a sentence says about how a body works: meetings, chairs, secretariat, its own rules, patients. */
export function conductIn(statement: Statement): Recognised[] {
  const { folded } = statement
  const found = [
    meetings(folded),
    hosting(folded),
    ownProcedure(folded),
    approvedTerms(folded),
    patients(folded),
    secretariat(folded),
    ...chairs(folded),
    balance(folded),
  ].filter((one) => one !== null)
  return found.map((demand) => ({ demand, doubt: usually.test(folded) ? 'usually' : null }))
}

const yearly = /om året|årlig|pr\.? år|per år|hvert år|i løbet af (?:et|kalender)|kalenderår|i hvert? (?:kalender)?år/
const everySo: readonly (readonly [RegExp, number])[] = [
  [/hver anden måned/, 6],
  [/hver tredje måned|kvartalsvis|hvert kvartal|i kvartalet/, 4],
  [/halvårlig|hvert halve? ?år|hver sjette måned/, 2],
  [/månedligt|hver måned/, 12],
]

function meetings(text: string): Demand | null {
  if (!/mød(?:er|e|es)(?![a-zæøå])|mødes|møderække|mødefrekvens/.test(text)) return null
  const each = everySo.find(([words]) => words.test(text))
  if (each !== undefined) return held(each[1])
  if (!yearly.test(text)) return null
  const near = new RegExp(
    `((?:mindst|minimum|som minimum|mellem)?\\s*(?<!\\p{L})${numberWord}(?:\\s?(?:-|til|eller)\\s?${numberWord})?)\\s+(?:\\S+\\s+){0,3}?(?:møder?|gange?)(?!\\p{L})`,
    'u',
  )
  const count = countIn(near.exec(text)?.[1]?.trim() ?? '')
  return count === null || count.atLeast === 0 ? null : held(count.atLeast)
}

function held(atLeast: number): Demand {
  return { kind: 'happened', fact: 'meetings-held', atLeast, each: 'year' }
}

function once(fact: FactName): Demand {
  return { kind: 'happened', fact, atLeast: 1, each: 'ever' }
}

function hosting(text: string): Demand | null {
  const takesTurns = /på skift|skiftes|skiftevis|alterner|går på tur|på omgang/.test(text)
  return takesTurns && /mød|vært|afhold/.test(text) && !/formandsk\S+ (?:går|skifter)/.test(text)
    ? once('hosting')
    : null
}

function ownProcedure(text: string): Demand | null {
  const isAdopted = /fastsæt|vedtag|fastlæg|beslut|udarbejd|godkend/.test(text)
  return /forretningsorden/.test(text) && isAdopted && !optional.test(text) ? once('rules-of-procedure') : null
}

function approvedTerms(text: string): Demand | null {
  const isApproved =
    /kommissori\S*\s+(?:\S+\s+){0,4}?(?:godkend|vedtag|tiltræd)|(?:godkend|vedtag|tiltræd)\S*\s+(?:\S+\s+){0,4}?kommissori/.test(
      text,
    )
  return isApproved ? once('terms-of-reference') : null
}

function patients(text: string): Demand | null {
  const areInvited = /invit|indbyd/.test(text) && !/kan\s+(?:\S+\s+){0,3}?(?:invit|indbyd)/.test(text)
  return areInvited && /patientinddragelsesudvalg|patient|pårørende/.test(text) ? { kind: 'each-invited' } : null
}

function secretariat(text: string): Demand | null {
  if (!/sekretariat|sekretærbistand|sekretærfunktion/.test(text)) return null
  const region = /region/.test(text)
  const municipal = /kommun/.test(text)
  const isJoint = /fælles|i fællesskab|sammen|deles|delt|begge/.test(text)
  if (region && municipal && (isJoint || / og /.test(text))) return { kind: 'secretariat' }
  if (region === municipal || !/varetages|ligger|placer|udgør|betjen|stilles|løses|leverer|står for/.test(text))
    return null
  return { kind: 'post-for', post: 'secretary', behalf: [region ? 'region' : 'municipality'], office: null }
}

const shared =
  /formandskab\S* (?:består|udgøres|varetages|dannes|deles)|(?:delt|fælles|deler) formandskab|medform[aæ]nd|(?:to|ligestillede) (?:\S+ )?form[aæ]nd/
const otherwise = /observatør|herunder|forretningsorden|sekretariat|på skift|udvalgsform[aæ]nd for|vært/

function chairs(text: string): Demand[] {
  if (!/form[aæ]nd/.test(text) || otherwise.test(text)) return []
  const isBoth = /region/.test(text) && /kommun|borgmest/.test(text)
  if (isBoth && shared.test(text) && !/næstform/.test(text)) return [{ kind: 'co-chairs' }]
  return [postFor(text, 'chair'), postFor(text, 'vice-chair')].filter((one) => one !== null)
}

const chairIs = /(?:^|\s)(?:er|bliver|vælges som|fungerer som|udpeges som|varetager)\s+(?:født\s+)?form(?:and|ands)/
const chairComes = /(?:^|\s)formand(?:en|s?posten|skabet)?\s+(?:\S+\s+){0,3}?(?:er|vælges|udpeges|kommer|varetages)/
const viceIs =
  /næstformand(?:en|sposten)?\s+(?:\S+\s+){0,3}?(?:er|vælges|udpeges|kommer)|næstformand(?:en)?(?= (?:blandt|fra))|(?:er|bliver)\s+næstformand/

function postFor(text: string, post: 'chair' | 'vice-chair'): Demand | null {
  const clause = text
    .split(/,\s*(?:og|mens)\s+|;\s*|\s+mens\s+|\s+og\s+(?=\S*(?:næst)?formand)/u)
    .find((one) => isAbout(one, post))
  if (clause === undefined) return null
  const isRegion = /region/.test(clause)
  if (isRegion === /kommun|borgmest/.test(clause)) return null
  const office = /regionsrådsformand|formand\S* for regionsrådet|regionsrådets formand/.test(clause)
    ? 'regional-chair'
    : /borgmest/.test(clause)
      ? 'mayor'
      : null
  return { kind: 'post-for', post, behalf: [isRegion ? 'region' : 'municipality'], office }
}

function isAbout(clause: string, post: 'chair' | 'vice-chair'): boolean {
  if (post === 'vice-chair') return viceIs.test(clause)
  return !/næstformand/.test(clause) && (chairIs.test(clause) || chairComes.test(clause))
}

function balance(text: string): Demand | null {
  const isEven = /lige mange|samme antal|lige antal|paritet/.test(text)
  return isEven && /region/.test(text) && /kommun/.test(text) ? { kind: 'balance', region: 'as-many' } : null
}
