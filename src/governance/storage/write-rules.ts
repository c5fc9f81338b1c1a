import { rangeOf } from '../../db/period.ts'
import type { WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { ShippedRule, ShippedRuleSet, ShippedRuleSource } from '../model/rules/read-rules.ts'

/** Adds the sets and rules that the database was never given. What stands there already, also where somebody has ended or changed it, is left alone. */
export async function addMissingRules(tx: WriteTx, sets: readonly ShippedRuleSet[]): Promise<number> {
  const organizations = await idsBySlug(tx)
  let added = 0
  for (const set of sets) added += await addSet(tx, set, organizations)
  return added
}

async function addSet(tx: WriteTx, set: ShippedRuleSet, organizations: Ids): Promise<number> {
  const present = await tx
    .selectFrom('rule_set')
    .select('id')
    .where('key', '=', set.key)
    .where('organization_id', 'is', null)
    .executeTakeFirst()
  const id = present?.id ?? (await addSetRow(tx, set))
  const kept = await tx.selectFrom('rule').select('key').where('rule_set_id', '=', id).execute()
  const keys = new Set(kept.map(({ key }) => key))
  const missing = set.rules.filter(({ key }) => !keys.has(key))
  for (const rule of missing) await addRule(tx, id, rule, organizations)
  return missing.length + (present === undefined ? 1 : 0)
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

async function addRule(tx: WriteTx, set: string, rule: ShippedRule, organizations: Ids): Promise<void> {
  const id = newId()
  await tx
    .insertInto('rule')
    .values({
      id,
      rule_set_id: set,
      key: rule.key,
      wording: rule.text,
      applies_to: rule.appliesTo,
      within_id: rule.within === null ? null : known(organizations, rule.within),
      id_begins: rule.begins,
      kind: rule.demand.kind,
      parameters: JSON.stringify(rule.parameters),
      severity: rule.severity,
      certainty: rule.certainty,
      note: rule.note,
      valid: rangeOf(rule.period),
      source_id: await sourceId(tx, rule.source),
    })
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
