import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { Day } from '../../kernel/day.ts'
import type { Handover } from '../model/changes.ts'
import { type SuccessionKind, successionKinds } from '../model/organization.ts'

/** What went on as what, on a day after `from` and not after `to`. merges-into is kept from the earlier one, the others from the later one. */
export async function handoversWithin(tx: ReadTx, from: Day, to: Day): Promise<Handover[]> {
  const rows = await tx
    .selectFrom('organization_relation as r')
    .select(['r.kind', 'r.subject_id', 'r.object_id'])
    .where(sql<boolean>`r.kind = any(${[...successionKinds]}::text[])`)
    .where(sql<boolean>`lower(r.valid) > ${from}::date and lower(r.valid) <= ${to}::date`)
    .orderBy('r.id')
    .execute()
  return rows.map(({ kind, subject_id, object_id }) =>
    kind === 'merges-into'
      ? { kind, earlier: subject_id, later: object_id }
      : { kind: kind as SuccessionKind, earlier: object_id, later: subject_id },
  )
}
