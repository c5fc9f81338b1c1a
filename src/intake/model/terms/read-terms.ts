import type { Text } from '../text.ts'
import { conductIn } from './conduct.ts'
import type { Body, ListedCluster, ProposedRule, TermsReading } from './proposal.ts'
import { type Recognised, seatsIn } from './seats.ts'
import { type Statement, statementsOf } from './statements.ts'

/**
 * Reads terms of reference, or rules of procedure, as a proposal of rules: each with its kind, its parameters, the sentence that it
 * was read from and where that stands. What no kind of rule can say is left alone; nothing is taken over unseen.
 */
export function readTerms(text: Text): TermsReading {
  const statements = statementsOf(text)
  const about = mostSaid(statements)
  const rules: ProposedRule[] = []
  for (const statement of statements) {
    const { folded, lead, heading } = statement
    const body = bodyIn(folded) ?? bodyIn(lead) ?? bodyIn(heading) ?? about
    for (const found of [...seatsIn(statement), ...conductIn(statement)])
      rules.push(proposed(found, statement, body, about))
  }
  return {
    title: titleOf(text),
    about,
    decidesBy: decidesBy(statements),
    rules: eachOnce(rules),
    clusters: statements.flatMap(listedClusters),
  }
}

function proposed(
  { demand, doubt }: Recognised,
  { text, place }: Statement,
  body: Body | null,
  about: Body | null,
): ProposedRule {
  const isElsewhere = body !== null && about !== null && body !== about
  const said = isElsewhere ? 'another-body' : doubt
  return { demand, certainty: said === null ? 'confirmed' : 'inferred', doubt: said, quote: text, place, about: body }
}

/** The same demand said twice is one rule, where it stands first. */
function eachOnce(rules: readonly ProposedRule[]): ProposedRule[] {
  const seen = new Set<string>()
  return rules.filter(({ demand, about }) => {
    const name = JSON.stringify([demand, about])
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}

const bodyWords: readonly (readonly [Body, RegExp])[] = [
  ['political-level', /(?:^|[^\p{L}])(?:det )?politiske? (?:niveau|sundhedsklynge|klynge)/u],
  ['professional-level', /(?:^|[^\p{L}])(?:det )?faglig\S*(?:\/| og |-)?(?:strategisk\S*)? niveau/u],
  ['committee', /sundhedssamarbejdsudvalg/],
  ['council', /^patientinddragelsesudvalget (?:består|har|sammensættes)/],
]

/** Which body a sentence begins by speaking of; null where it names none, or several. */
function bodyIn(folded: string): Body | null {
  const start = folded.slice(0, 60)
  const named = bodyWords.filter(([, words]) => words.test(start))
  return named.length === 1 ? (named[0]?.[0] ?? null) : null
}

function mostSaid(statements: readonly Statement[]): Body | null {
  const counts = bodyWords.map(([body, words]) => ({
    body,
    count: statements.filter(({ folded, heading }) => words.test(folded) || words.test(heading)).length,
  }))
  const most = counts.toSorted((a, b) => b.count - a.count)[0]
  return most === undefined || most.count === 0 ? null : most.body
}

const firstLines = 12
const titleWords = /kommissorium|forretningsorden|vedtægt/i

/** The line near the top that names the document; a line of one word goes on in the next. */
function titleOf({ pages }: Text): string | null {
  const lines = (pages[0]?.lines ?? [])
    .map(({ text }) => text.replace(/^#+\s+/, '').trim())
    .filter((text) => text !== '')
  const at = lines
    .slice(0, firstLines)
    .findIndex((text) => titleWords.test(text) && !/[.:;]$/.test(text) && text.length <= 160)
  const found = lines[at]
  if (found === undefined) return null
  return /\s/.test(found) ? found : `${found} ${lines[at + 1] ?? ''}`.trim()
}

/** How the body comes to a decision, as the text says it; null where it says neither, or both. */
function decidesBy(statements: readonly Statement[]): TermsReading['decidesBy'] {
  const says = (words: RegExp) => statements.some(({ folded }) => words.test(folded))
  const isAgreed = says(/(?:i|ved|er|opnås|er der) enighed|konsensus|enstemmig/)
  const isVoted = says(/stemmeflertal|simpelt flertal|ved afstemning|flertallet afgør/)
  return isAgreed === isVoted ? null : isAgreed ? 'agreement' : 'vote'
}

const begins = /(?=(?:\p{Lu}\p{L}*klyngen?|(?:Sundhedsk|K)lynge \p{Lu}\p{L}+)\s?:)/u
const listed = /^([^:]{2,60}?)\s?:\s*(.+)$/u

/** `Klynge Øst: Havnby Kommune, Skovby Kommune og Region Solbjerg.` */
function listedClusters({ text, place }: Statement): ListedCluster[] {
  return text.split(begins).flatMap((entry) => {
    const [, name = '', said = ''] = listed.exec(entry.trim()) ?? []
    const municipalities = /klynge/i.test(name) ? municipalitiesIn(said) : []
    return municipalities.length === 0 ? [] : [{ name: name.trim(), municipalities, place }]
  })
}

/** Names before `Kommune`; before `kommuner`, every name that is no other party. */
function municipalitiesIn(said: string): string[] {
  const isJoint = /\skommuner(?:\s|,|\.|$)/i.test(said)
  return said
    .replace(/\.\s*$/, '')
    .split(/,|\s(?:og|samt)\s/)
    .map((piece) => piece.trim())
    .filter((piece) => (isJoint ? !/^region|^plo|praksis|hospital|sygehus/i.test(piece) : /\skommune$/i.test(piece)))
    .map((piece) => piece.replace(/\s+kommuner?$/i, '').trim())
    .filter((piece) => piece !== '')
}
