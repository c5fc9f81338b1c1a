import { type RawBuilder, sql } from 'kysely'
import { rangeOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import { newId } from '../../kernel/id.ts'
import type { Period } from '../../kernel/period.ts'
import { organizations } from '../../structure/storage/organizations.ts'
import { type NameRow, nameOf, namesOf, organizationOf } from '../../structure/storage/shapes.ts'
import type { Visibility } from '../model/visibility.ts'
import type { LedToGroup, Mandate, MandateStep, StepKind, WorkingGroup } from '../model/working-group.ts'

type MandateRow = Omit<Mandate, 'reportsTo'> & {
  readonly reportsTo: { readonly id: string; readonly slug: string; readonly names: readonly NameRow[] }
}

const mandateOf: RawBuilder<MandateRow | null> = sql<MandateRow | null>`(
  select json_build_object('id', a.id, 'task', a.task, 'begins', a.begins, 'visibility', a.visibility, 'version', a.version,
    'reportsTo', (select json_build_object('id', t.id, 'slug', t.slug, 'names', ${namesOf('t')}) from organization t where t.id = a.reports_to_id),
    'steps', (select coalesce(json_agg(json_build_object('kind', s.kind, 'on', s.on_day, 'until', s.until, 'decision', s.decision,
        'reason', s.reason, 'source', (select w.title from source w where w.id = s.source_id)) order by s.id), '[]')
      from mandate_step s where s.mandate_id = a.id))
  from mandate a where a.organization_id = o.id)`

function groups(tx: ReadTx) {
  return organizations(tx).select(mandateOf.as('mandate')).where('o.classification', '=', 'working-group')
}

type Row = Awaited<ReturnType<ReturnType<typeof groups>['execute']>>[number]

function groupOf(row: Row): WorkingGroup {
  const { mandate } = row
  const reportsTo = mandate?.reportsTo
  return {
    organization: organizationOf(row),
    mandate:
      mandate === null || reportsTo === undefined
        ? null
        : { ...mandate, reportsTo: { ...reportsTo, names: reportsTo.names.map(nameOf) } },
  }
}

/** Working groups of some circles, by their outermost organizations' ids; mandates as far as the reader sees them. */
export async function groupsIn(tx: ReadTx, roots: readonly string[]): Promise<WorkingGroup[]> {
  const rows = await groups(tx)
    .where(sql<boolean>`o.root_id = any(${[...roots]}::uuid[])`)
    .orderBy(sql`lower(o.valid)`, (order) => order.desc())
    .orderBy('o.slug')
    .execute()
  return rows.map(groupOf)
}

/** One by its public id; null where that is no working group. */
export async function groupBySlug(tx: ReadTx, slug: string): Promise<WorkingGroup | null> {
  const row = await groups(tx).where('o.slug', '=', slug).executeTakeFirst()
  return row === undefined ? null : groupOf(row)
}

/** Groups that a decided item led to: set up, prolonged or closed. */
export async function groupsDecidedBy(tx: ReadTx, decision: string): Promise<LedToGroup[]> {
  const rows = await groups(tx)
    .innerJoin('mandate as named', 'named.organization_id', 'o.id')
    .innerJoin('mandate_step as step', 'step.mandate_id', 'named.id')
    .select(sql<StepKind>`step.kind`.as('stepKind'))
    .where('step.decision', '=', decision)
    .orderBy('step.id')
    .execute()
  return rows.map((row) => ({ kind: row.stepKind, group: groupOf(row) }))
}

export type NewMandate = Pick<Mandate, 'task' | 'begins' | 'visibility'> & {
  readonly organization: string
  readonly reportsTo: string
  readonly visibility: Visibility
  readonly createdBy: string | null
}

export async function addMandate(tx: WriteTx, mandate: NewMandate): Promise<string> {
  const id = newId()
  const { organization, task, reportsTo, begins, visibility, createdBy } = mandate
  await tx
    .insertInto('mandate')
    .values({
      id,
      organization_id: organization,
      task,
      reports_to_id: reportsTo,
      begins,
      visibility,
      created_by: createdBy,
    })
    .execute()
  return id
}

/** `source` is the id of one. */
export async function addStep(
  tx: WriteTx,
  mandate: string,
  { kind, on, until, decision, reason, source }: MandateStep,
  createdBy: string | null,
): Promise<void> {
  await tx
    .insertInto('mandate_step')
    .values({
      id: newId(),
      mandate_id: mandate,
      kind,
      on_day: on,
      until,
      decision,
      reason,
      source_id: source,
      created_by: createdBy,
    })
    .execute()
}

/** Counts a change of a mandate, where nobody stored anything since it was read. */
export async function storeMandateVersion(tx: WriteTx, id: string, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mandate')
    .set({ version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Gives the group its last day in the register. */
export async function endGroup(tx: WriteTx, id: string, period: Period, lastDay: Day): Promise<void> {
  await tx
    .updateTable('organization')
    .set({ valid: rangeOf({ ...period, endDate: lastDay }) })
    .where('id', '=', id)
    .execute()
}
