import { type RawBuilder, sql } from 'kysely'
import { rangeOf } from '../../db/period.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import { newId } from '../../kernel/id.ts'
import type { Period } from '../../kernel/period.ts'
import type { Certainty, Classification } from '../../structure/model/organization.ts'
import { isOneOf, nameOf, namesOf, periodColumns } from '../../structure/storage/shapes.ts'
import type { HeldOffice } from '../model/held-office.ts'
import type { MembershipSource } from '../model/membership.ts'
import type { Office } from '../model/rules/office.ts'

const source: RawBuilder<MembershipSource> = sql<MembershipSource>`(
  select json_build_object('title', s.title, 'url', s.url, 'page', s.page, 'line', s.line) from source s where s.id = f.source_id)`

function offices(tx: ReadTx) {
  return tx
    .selectFrom('office as f')
    .innerJoin('organization as o', 'o.id', 'f.organization_id')
    .select(['f.id', 'f.person_id as person', 'f.kind', 'f.title', 'f.certainty', 'f.version'])
    .select(['o.id as authority', 'o.slug', 'o.classification'])
    .select(namesOf('o').as('names'))
    .select(periodColumns('f.valid'))
    .select(source.as('source'))
    .orderBy(sql`lower(f.valid)`, (order) => order.desc().nullsLast())
    .orderBy('f.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof offices>['execute']>>[number]

function officeOf({ authority, slug, classification, names, kind, startDate, endDate, ...row }: Row): HeldOffice {
  return {
    ...row,
    authority: { id: authority, slug, names: names.map(nameOf), classification: classification as Classification },
    office: kind as Office,
    period: { startDate, endDate },
  }
}

/** Every office that these persons hold and held, as far as the reader sees the persons; the latest first. */
export async function officesOf(tx: ReadTx, persons: readonly string[]): Promise<HeldOffice[]> {
  if (persons.length === 0) return []
  return (await offices(tx).where(isOneOf('f.person_id', persons)).execute()).map(officeOf)
}

export async function officeWithId(tx: ReadTx, id: string): Promise<HeldOffice | null> {
  const row = await offices(tx).where('f.id', '=', id).executeTakeFirst()
  return row === undefined ? null : officeOf(row)
}

export type NewOffice = {
  readonly person: string
  /** The authority's id. */
  readonly authority: string
  readonly office: Office
  readonly title: string | null
  readonly period: Period
  readonly certainty: Certainty
  readonly source: string
}

export async function addOfficeRow(tx: WriteTx, office: NewOffice): Promise<string> {
  const id = newId()
  await tx
    .insertInto('office')
    .values({
      id,
      person_id: office.person,
      organization_id: office.authority,
      kind: office.office,
      title: office.title,
      valid: rangeOf(office.period),
      certainty: office.certainty,
      source_id: office.source,
    })
    .execute()
  return id
}

/** Makes those who write one person's offices take turns; who keeps the register may not write the person. */
export async function lockOffices(tx: WriteTx, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${person}, 14))`.execute(tx)
}

/** Gives an office another period, where nobody stored anything since it was read. */
export async function storeOfficePeriod(tx: WriteTx, id: string, period: Period, version: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('office')
    .set({ valid: rangeOf(period), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
