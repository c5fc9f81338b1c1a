import { record } from '../../db/journal.ts'
import type { WriteTx } from '../../db/transactions.ts'
import type { Actor } from '../../kernel/actor.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { freeSlug, slugOf } from '../../kernel/slug.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { mayWriteRules, rightIn } from '../model/rights.ts'
import { readSet, type SetForm, type SetFormRefusal } from '../model/rules/set-form.ts'
import { addOwnSet, lockSetsOf, setKeysFor, storeDraftSet } from '../storage/own-rules.ts'
import { ownSet } from './rules-at-hand.ts'

export type WriteSetRefusal = SetFormRefusal | 'no-such-organization' | 'no-right'

/** Words that mean something else in the address of a set. */
const reserved = new Set(['nyt'])

/** Begins a set of rules of an organization's own, as a draft that holds nobody. Answers its short name. */
export async function writeRuleSet(
  tx: WriteTx,
  actor: Actor,
  slug: string,
  form: SetForm,
): Promise<Result<string, WriteSetRefusal>> {
  const organization = await organizationBySlug(tx, slug)
  if (organization === null) return refuse('no-such-organization')
  if (!mayWriteRules(actor, organization)) return refuse('no-right')
  const written = readSet(form)
  if (!written.ok) return written
  const word = slugOf(written.value.title).slice(0, 60).replace(/-+$/, '')
  if (word === '') return refuse('no-title', 'title')
  await lockSetsOf(tx, organization.id)
  const taken = await setKeysFor(tx, organization.id)
  const key = freeSlug(word, (one) => taken.has(one) || reserved.has(one))
  const id = await addOwnSet(tx, organization.id, key, written.value)
  await record(tx, actor, {
    action: 'write-rule-set',
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule-set',
    objectId: id,
    organization: organization.id,
    payload: { key, ...written.value },
  })
  return done(key)
}

export type ChangeSetRefusal = SetFormRefusal | 'no-such-set' | 'no-right' | 'is-approved' | 'changed-meanwhile'

/** Writes a draft set over. What is approved stands. */
export async function changeRuleSet(
  tx: WriteTx,
  actor: Actor,
  at: { readonly organization: string; readonly set: string },
  form: SetForm,
  version: number,
): Promise<Result<null, ChangeSetRefusal>> {
  const own = await ownSet(tx, actor, at.organization, at.set)
  if (!own.ok) return own
  const { organization, set } = own.value
  if (set.approvedOn !== null) return refuse('is-approved')
  const written = readSet(form)
  if (!written.ok) return written
  if (!(await storeDraftSet(tx, set.id, version, written.value))) return refuse('changed-meanwhile')
  await record(tx, actor, {
    action: 'change-rule-set',
    rightHeld: rightIn(actor, organization),
    objectKind: 'rule-set',
    objectId: set.id,
    organization: organization.id,
    payload: { before: set, after: written.value },
  })
  return done(null)
}
