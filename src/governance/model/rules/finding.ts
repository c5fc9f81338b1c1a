import type { Day } from '../../../kernel/day.ts'
import type { Certainty, Classification } from '../../../structure/model/organization.ts'
import type { Appointer } from '../appointer.ts'
import type { Post } from '../membership.ts'
import { type Body, type Placed, restsOnTitle, type Shortcoming, type Sitting } from './facts.ts'
import type { Office } from './office.ts'
import type { Behalf, Exemption, FactName, Rule } from './rule.ts'

export const verdicts = ['not-met', 'cannot-judge', 'met'] as const
export type Verdict = (typeof verdicts)[number]

/** A person or fact that a verdict rests on, with the page that tells more. */
export type Evidence = {
  readonly label: string
  /** The day that it happened, where it is something that did. */
  readonly on: Day | null
  readonly to: string | null
  readonly certainty: Certainty | null
  /** It rests on the office that the title names, as printed: nobody has told when that is held. */
  readonly byTitle?: boolean
}

type Nothing = Readonly<Record<never, never>>

/** What a rule found, in the terms of its kind. */
type SaidOf = {
  readonly seats: {
    readonly behalf: Behalf
    readonly found: number
    readonly atLeast: number
    readonly atMost: number | null
  }
  readonly appointed: {
    readonly behalf: Behalf
    readonly by: readonly Appointer[]
    readonly found: number
    readonly atLeast: number
    readonly atMost: number | null
  }
  readonly 'appointed-each': { readonly count: number; readonly others: readonly string[] }
  readonly 'appointer-unknown': { readonly names: readonly string[] }
  readonly office: { readonly office: Office; readonly found: number }
  readonly municipalities: {
    readonly offices: readonly Office[]
    readonly count: number
    readonly without: readonly string[]
    readonly twice: readonly string[]
    readonly foreign: readonly string[]
  }
  readonly 'no-municipalities': Nothing
  readonly 'co-chairs': { readonly found: number; readonly hasRegion: boolean; readonly hasMayor: boolean }
  readonly observers: { readonly office: Office; readonly voting: readonly string[]; readonly found: number }
  readonly levels: { readonly missing: readonly Classification[] }
  readonly anchored: { readonly found: number }
  readonly 'one-region': { readonly found: number }
  readonly covered: { readonly what: 'municipality' | 'hospital'; readonly missing: readonly string[] }
  readonly 'one-body': { readonly found: number }
  readonly 'each-cluster': { readonly missing: readonly string[] }
  readonly balance: { readonly wanted: 'as-many' | 'more'; readonly region: number; readonly municipalities: number }
  readonly 'post-for': {
    readonly post: Post
    readonly behalf: Behalf
    readonly office: Office | null
    readonly found: number
  }
  readonly secretariat: { readonly hasRegion: boolean; readonly hasMunicipality: boolean }
  readonly happened: {
    readonly fact: FactName
    readonly found: number
    readonly atLeast: number
    readonly year: string | null
  }
  readonly exempt: { readonly reason: string; readonly decidedBy: string }
  readonly 'nobody-known': Nothing
  readonly 'whose-unknown': Nothing
  readonly 'no-observers-known': { readonly office: Office }
  readonly 'not-told': { readonly fact: FactName }
  readonly 'none-told': { readonly fact: FactName; readonly year: string | null }
  readonly 'each-invited': { readonly count: number; readonly without: readonly string[] }
  readonly 'nothing-to-invite-to': Nothing
  readonly 'falls-short': { readonly fact: FactName; readonly lacks: Shortcoming }
  readonly 'year-not-over': { readonly year: string; readonly found: number; readonly atLeast: number }
  readonly hidden: Nothing
  readonly 'in-doubt': Nothing
  readonly 'rule-in-doubt': Nothing
  readonly 'unknown-kind': Nothing
}

export type SaidWord = keyof SaidOf

/** One of them; rooms' texts make sentences of it. */
export type Said<Word extends SaidWord = SaidWord> = {
  [Each in Word]: { readonly word: Each; readonly of: SaidOf[Each] }
}[Word]

/** A sentence for each. */
export type Saying<Sentence = string> = { readonly [Word in SaidWord]: (of: SaidOf[Word]) => Sentence }

export function sayWith<Word extends SaidWord, Sentence>(saying: Saying<Sentence>, said: Said<Word>): Sentence {
  return saying[said.word](said.of)
}

/** What one rule says of one organization. */
export type Outcome = {
  readonly verdict: Verdict
  readonly says: Said
  readonly evidence: readonly Evidence[]
  /** It is not met for want of something that may exist without being seen: a seat, or a happening. */
  readonly lacks?: 'seats' | 'happenings' | undefined
}

/** Fund: a rule, and what it says of an organization on a day. */
export type Finding = {
  readonly rule: Rule
  readonly verdict: Verdict
  readonly says: Said
  readonly evidence: readonly Evidence[]
  /** Exemptions that are told of here and change no verdict. */
  readonly noted: readonly Exemption[]
}

/** Everything that was found of one organization on a day. */
export type Check = { readonly organization: Body; readonly day: Day; readonly findings: readonly Finding[] }

export function countOf({ findings }: Pick<Check, 'findings'>, verdict: Verdict): number {
  return findings.filter((finding) => finding.verdict === verdict).length
}

/** Findings that a law is not met; a command ends with 1 on them. */
export function brokenLaws({ findings }: Pick<Check, 'findings'>): Finding[] {
  return findings.filter(({ rule, verdict }) => verdict === 'not-met' && rule.severity === 'law')
}

export function bodyEvidence(body: Body | Placed): Evidence {
  return { label: body.name, on: null, to: `/${body.slug}`, certainty: 'certainty' in body ? body.certainty : null }
}

/** Somebody who sits, as a verdict names them. */
export function sittingEvidence({ person, page, title, behalf, certainty }: Sitting): Evidence {
  const about = [title, behalf?.name].filter((part) => part !== null && part !== undefined).join(', ')
  return { label: about === '' ? person : `${person} (${about})`, on: null, to: page, certainty }
}

/** The same of somebody whom a verdict takes to hold one of these offices. */
export function holderEvidence(sitting: Sitting, offices: readonly Office[]): Evidence {
  const evidence = sittingEvidence(sitting)
  return restsOnTitle(sitting, offices) ? { ...evidence, byTitle: true } : evidence
}
