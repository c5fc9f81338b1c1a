import { z } from 'zod'
import { record } from '../../db/journal.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { seenVersion } from '../../db/version.ts'
import type { Actor } from '../../kernel/actor.ts'
import { type Day, parseDay } from '../../kernel/day.ts'
import { done, type Result, refuse } from '../../kernel/result.ts'
import { organizationBySlug } from '../../structure/storage/organizations.ts'
import { mayHaveApproved, type Succession, successionFrom } from '../model/governing/approving.ts'
import type { DocumentKind, DocumentVersion } from '../model/governing/governing-document.ts'
import { mayWriteGoverningDocuments, rightIn } from '../model/rights.ts'
import { versionsOf } from '../storage/governing-documents.ts'
import { endRulesCarried, type HeldSet, holdRulesCarried } from '../storage/rules-carried.ts'
import { addApprovalRow, lockVersion, storeVersionPeriod } from '../storage/write-governing-documents.ts'
import type { DecisionFinder } from './decision-finder.ts'

const line = z.string().trim().max(300).catch('').default('')

/** An approval as it is typed. */
export const approvalForm = z
  .object({
    /** Public id of who approved it; empty: the organization itself. */
    by: line,
    /** The decision's key; empty where none is named. */
    decision: line,
    /** Empty: the day of the decision. */
    on: line,
    /** The first day on which it holds; empty: the day of the approval. */
    from: line,
    version: seenVersion.default(0),
  })
  .catch({ by: '', decision: '', on: '', from: '', version: 0 })
export type ApprovalForm = z.infer<typeof approvalForm>

export type ApprovalRefusal =
  | 'no-such-organization'
  | 'no-such-version'
  | 'no-right'
  | 'no-such-authority'
  | 'no-such-decision'
  | 'no-day'
  | 'not-a-day'
  | 'another-day'
  | 'not-yet'
  | 'later-version'
  | 'changed-meanwhile'

/**
 * Writes down who approved a version, and when. The first approval puts a draft in force: the earlier version ends the day
 * before, and the rules that the version carries hold with it. Who has approved it already does so only once.
 */
export async function approveVersion(
  tx: WriteTx,
  actor: Actor,
  finder: DecisionFinder,
  slug: string,
  kind: DocumentKind,
  number: number,
  form: ApprovalForm,
): Promise<Result<number, ApprovalRefusal>> {
  const organization = await organizationBySlug(tx, slug)
  if (organization === null) return refuse('no-such-organization')
  const version = await lockVersion(tx, organization.id, kind, number)
  if (version === null) return refuse('no-such-version')
  if (!mayWriteGoverningDocuments(actor, version.organization)) return refuse('no-right')
  const by = form.by === '' ? organization : await organizationBySlug(tx, form.by)
  if (by === null || !mayHaveApproved(by, organization)) return refuse('no-such-authority', 'by')
  if (version.approvals.some((approval) => approval.by.id === by.id)) return done(number)
  if (version.version !== form.version) return refuse('changed-meanwhile')
  const approved = await readApproval(tx, finder, organization.root, form, actor.day)
  if (!approved.ok) return approved
  const succession = version.period === null ? await succeed(tx, version, approved.value.from) : null
  if (succession !== null && !succession.ok) return succession
  const { on, decision } = approved.value
  const held = succession === null ? [] : await putInForce(tx, version, { on, decision }, succession.value)
  const createdBy = actor.kind === 'person' ? actor.person : null
  await addApprovalRow(tx, { version: version.id, organization: organization.id, by: by.id, on, decision, createdBy })
  await record(tx, actor, {
    action: 'approve-version',
    rightHeld: rightIn(actor, version.organization),
    objectKind: 'governing-document-version',
    objectId: version.id,
    organization: version.organization.id,
    payload: { kind, number, by: by.slug, on, decision, inForce: succession?.value ?? null },
  })
  for (const set of held) {
    await record(tx, actor, {
      action: 'approve-rule-set',
      rightHeld: rightIn(actor, version.organization),
      objectKind: 'rule-set',
      objectId: set.id,
      organization: version.organization.id,
      payload: { set: set.key, on, decision, rules: set.rules, version: version.id },
    })
  }
  return done(number)
}

type Approved = { readonly on: Day; readonly from: Day; readonly decision: string | null }

async function readApproval(
  tx: ReadTx,
  finder: DecisionFinder,
  root: string,
  form: ApprovalForm,
  today: Day,
): Promise<Result<Approved, 'no-such-decision' | 'no-day' | 'not-a-day' | 'another-day' | 'not-yet'>> {
  const found = form.decision === '' ? null : (await finder.withKeys(tx, [form.decision])).get(form.decision)
  if (found === undefined || (found !== null && found.root !== root)) return refuse('no-such-decision', 'decision')
  const typed = form.on === '' ? null : parseDay(form.on)
  if (form.on !== '' && typed === null) return refuse('not-a-day', 'on')
  const on = typed ?? found?.on ?? null
  if (on === null) return refuse('no-day', 'on')
  if (found !== null && found.on !== on) return refuse('another-day', 'on')
  if (on > today) return refuse('not-yet', 'on')
  const from = form.from === '' ? on : parseDay(form.from)
  return from === null ? refuse('not-a-day', 'from') : done({ on, from, decision: found?.key ?? null })
}

async function succeed(tx: ReadTx, { organization, kind }: DocumentVersion, from: Day) {
  const versions = await versionsOf(tx, organization.id, kind)
  const standing = versions.flatMap(({ id, period }) => (period === null ? [] : [{ id, period }]))
  return successionFrom(from, standing)
}

async function putInForce(
  tx: WriteTx,
  { id }: DocumentVersion,
  approved: { readonly on: Day; readonly decision: string | null },
  { period, ends }: Succession,
): Promise<HeldSet[]> {
  for (const earlier of ends) {
    await storeVersionPeriod(tx, earlier.id, earlier.period)
    await endRulesCarried(tx, earlier.id, earlier.period)
  }
  await storeVersionPeriod(tx, id, period)
  return holdRulesCarried(tx, id, approved, period)
}
