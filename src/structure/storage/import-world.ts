import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { ImportWorld } from '../model/importing/world.ts'
import type { MemberKind, RelationKind } from '../model/organization.ts'
import { organizations } from './organizations.ts'
import { organizationOf, periodColumns } from './shapes.ts'

/** The register on all days, as a list meets it. The same register is answered in the same order. */
export async function importWorld(tx: ReadTx): Promise<ImportWorld> {
  const bodies = await organizations(tx)
    .where(sql<boolean>`o.parent_id is null or o.classification = 'hospital'`)
    .orderBy('o.slug')
    .execute()
  return {
    organizations: bodies.map(organizationOf),
    relations: await relations(tx),
    slugs: await slugs(tx),
    sources: await tx
      .selectFrom('source')
      .select(['id', 'title', 'url'])
      .where('document_id', 'is', null)
      .where('organization_id', 'is', null)
      .orderBy('id')
      .execute(),
    sets: await sets(tx),
    claims: await claims(tx),
  }
}

async function relations(tx: ReadTx): Promise<ImportWorld['relations']> {
  const rows = await tx
    .selectFrom('organization_relation as r')
    .select(['r.kind', 'r.subject_id as subject', 'r.object_id as object'])
    .select(periodColumns('r.valid'))
    .orderBy('r.id')
    .execute()
  return rows.map(({ kind, subject, object, ...period }) => ({ kind: kind as RelationKind, subject, object, period }))
}

async function claims(tx: ReadTx): Promise<ImportWorld['claims']> {
  const rows = await tx
    .selectFrom('register_claim as r')
    .select(['r.kind', 'r.subject_id as subject', 'r.object_id as object', 'r.claim_set_id as set'])
    .select(periodColumns('r.valid'))
    .orderBy('r.id')
    .execute()
  return rows.map(({ kind, subject, object, set, ...period }) => ({
    ...{ kind: kind as MemberKind, subject, object, set },
    period,
  }))
}

async function sets(tx: ReadTx): Promise<ImportWorld['sets']> {
  const rows = await tx
    .selectFrom('claim_set as c')
    .select(['c.id', 'c.key', 'c.source_id as source', 'c.is_exhaustive as isExhaustive'])
    .select(periodColumns('c.valid'))
    .orderBy('c.id')
    .execute()
  return rows.map(({ startDate, endDate, ...set }) => ({ ...set, period: { startDate, endDate } }))
}

async function slugs(tx: ReadTx): Promise<ReadonlySet<string>> {
  const present = await tx.selectFrom('organization').select('slug').execute()
  const former = await tx.selectFrom('former_slug').select('slug').execute()
  return new Set([...present, ...former].map(({ slug }) => slug))
}
