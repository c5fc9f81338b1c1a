import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { freeSlug, slugOf } from '../../kernel/slug.ts'
import type { Certainty } from '../../structure/model/organization.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import type { DocumentKind, DocumentSection } from '../model/governing/governing-document.ts'
import { mayWriteGoverningDocuments, rightIn } from '../model/rights.ts'
import type { Demand, RuleSet } from '../model/rules/rule.ts'
import type { Visibility } from '../model/visibility.ts'
import { addOwnRule, addOwnSet, lockSetsOf, setKeysFor } from '../storage/own-rules.ts'
import { carryRules } from '../storage/rules-carried.ts'
import { addDraft, type Original } from './write-version.ts'

/** A rule that a person has taken over from a text, with where it stands there. */
export type TakenRule = {
  readonly demand: Demand
  readonly wording: string
  readonly certainty: Certainty
  /** Page and line, in words. */
  readonly source: string
}

/** A text with the rules that were taken over from it. */
export type ProposedDocument = {
  readonly organization: string
  readonly kind: DocumentKind
  readonly title: string
  readonly sections: readonly DocumentSection[]
  readonly visibility: Visibility
  readonly original: Original
  readonly source: string
  readonly decidesBy: RuleSet['decidesBy']
  readonly rules: readonly TakenRule[]
}

export type ProposalRefusal = 'no-such-organization' | 'no-right'

const letters: Readonly<Record<DocumentKind, string>> = { 'terms-of-reference': 'K', 'rules-of-procedure': 'F' }

/** Keeps a text as a draft version and its rules as a draft set that the version carries. Nobody is bound by either. Answers the version's number. */
export async function proposeRules(
  tx: WriteTx,
  actor: Actor,
  proposed: ProposedDocument,
): Promise<Result<number, ProposalRefusal>> {
  const organization = await organizationBySlug(tx, proposed.organization)
  if (organization === null) return refuse('no-such-organization')
  if (!mayWriteGoverningDocuments(actor, organization)) return refuse('no-right')
  await lockSetsOf(tx, organization.id)
  const { kind, title, sections, visibility, original, source, decidesBy, rules } = proposed
  const draft = await addDraft(tx, actor, organization, kind, { title, sections, visibility }, source, original)
  if (rules.length === 0) return done(draft.number)
  const taken = await setKeysFor(tx, organization.id)
  const key = freeSlug(
    slugOf(title).slice(0, 60).replace(/-+$/, '') || 'regler',
    (one) => taken.has(one) || one === 'nyt',
  )
  const period = { startDate: actor.day, endDate: null }
  const setSource = { title: source, publisher: null, url: null }
  const set = await addOwnSet(tx, organization.id, key, { title, decidesBy, period, source: setSource })
  for (const [place, rule] of rules.entries()) {
    const { kind: _kind, ...parameters } = rule.demand
    await addOwnRule(
      tx,
      { set, key: `${letters[kind]}-${String(place + 1).padStart(2, '0')}`, setSource },
      {
        demand: rule.demand,
        parameters,
        about: organization,
        wording: rule.wording,
        note: null,
        severity: 'local',
        certainty: rule.certainty,
        period,
        source: { ...setSource, title: rule.source },
        decision: null,
      },
    )
  }
  await carryRules(tx, set, draft.id)
  await record(tx, actor, {
    action: 'propose-rules',
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule-set',
    objectId: set,
    organization: organization.id,
    payload: { key, version: draft.id, rules },
  })
  return done(draft.number)
}
