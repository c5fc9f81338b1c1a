import { rangeOf } from '../../db/period.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { ShippedRule, ShippedRuleSet, ShippedRuleSource } from '../model/rules/read-rules.ts'
import { type AsShipped, type CorrectedRule, columnsOf, correctRule, rulesStanding } from './correct-rules.ts'

/** What the shipped rules brought: how many sets and rules were new, and which rules they corrected. */
export type Brought = { readonly added: number; readonly corrected: readonly CorrectedRule[] }

/**
 * Adds the sets and rules that the database was never given, and corrects those that stand as they were once shipped and are shipped
 * otherwise now. What somebody has ended or changed is left alone.
 */
export async function bringRules(tx: WriteTx, sets: readonly ShippedRuleSet[]): Promise<Brought> {
  const organizations = await idsBySlug(tx)
  let added = 0
  const corrected: CorrectedRule[] = []
  for (const set of sets) {
    const brought = await bringSet(tx, set, organizations)
    added += brought.added
    corrected.push(...brought.corrected)
  }
  return { added, corrected }
}

async function bringSet(tx: WriteTx, set: ShippedRuleSet, organizations: Ids): Promise<Brought> {
  const present = await tx
    .selectFrom('rule_set')
    .select('id')
    .where('key', '=', set.key)
    .where('organization_id', 'is', null)
    .executeTakeFirst()
  const id = present?.id ?? (await addSetRow(tx, set))
  const kept = Map.groupBy(await rulesStanding(tx, id), ({ key }) => key)
  let added = present === undefined ? 1 : 0
  const corrected: CorrectedRule[] = []
  for (const rule of set.rules) {
    const shipped = await asShipped(tx, rule, organizations)
    const standing = kept.get(rule.key)
    if (standing === undefined) {
      await addRule(tx, id, rule, shipped, organizations)
      added += 1
    } else if (await correctRule(tx, standing, shipped)) {
      corrected.push({ set: set.key, key: rule.key, before: standing[0]?.says ?? shipped, after: shipped })
    }
  }
  return { added, corrected }
}

async function addSetRow(tx: WriteTx, set: ShippedRuleSet): Promise<string> {
  const id = newId()
  await tx
    .insertInto('rule_set')
    .values({
      id,
      key: set.key,
      title: set.title,
      decides_by: set.decidesBy,
      approved_on: set.approvedOn,
      valid: rangeOf(set.period),
      source_id: await sourceId(tx, set.source),
    })
    .execute()
  return id
}

async function asShipped(tx: WriteTx, rule: ShippedRule, organizations: Ids): Promise<AsShipped> {
  return {
    wording: rule.text,
    appliesTo: rule.appliesTo,
    within: rule.within === null ? null : known(organizations, rule.within),
    begins: rule.begins,
    kind: rule.demand.kind,
    parameters: rule.parameters,
    severity: rule.severity,
    certainty: rule.certainty,
    note: rule.note,
    period: rule.period,
    source: await sourceId(tx, rule.source),
  }
}

async function addRule(
  tx: WriteTx,
  set: string,
  rule: ShippedRule,
  shipped: AsShipped,
  organizations: Ids,
): Promise<void> {
  const id = newId()
  await tx
    .insertInto('rule')
    .values({ id, rule_set_id: set, key: rule.key, ...columnsOf(shipped) })
    .execute()
  for (const { organization, period, reason, decidedBy } of rule.exemptions) {
    const organizationId = organization === null ? null : known(organizations, organization)
    await tx
      .insertInto('rule_exemption')
      .values({
        id: newId(),
        rule_id: id,
        organization_id: organizationId,
        valid: rangeOf(period),
        reason,
        decided_by: decidedBy,
      })
      .execute()
  }
}

/** The register's own source of that title, where it has one. */
async function sourceId(tx: WriteTx, { title, publisher, url }: ShippedRuleSource): Promise<string> {
  const present = await tx
    .selectFrom('source')
    .select('id')
    .where('title', '=', title)
    .where('document_id', 'is', null)
    .where('organization_id', 'is', null)
    .where('page', 'is', null)
    .orderBy('id')
    .executeTakeFirst()
  if (present !== undefined) return present.id
  const id = newId()
  await tx.insertInto('source').values({ id, title, publisher, url }).execute()
  return id
}

type Ids = ReadonlyMap<string, string>

async function idsBySlug(tx: WriteTx): Promise<Ids> {
  const rows = await tx.selectFrom('organization').select(['id', 'slug']).execute()
  return new Map(rows.map(({ id, slug }) => [slug, id]))
}

function known(ids: Ids, slug: string): string {
  const id = ids.get(slug)
  if (id === undefined)
    throw new Error(`the shipped rules name an organization that the register does not know: ${slug}`)
  return id
}
