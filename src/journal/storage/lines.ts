import { sql } from 'kysely'
import type { ReadTx } from '../../db/transactions.ts'
import type { JournalLine, LineChoice, Told } from '../model/line.ts'

type Row = {
  readonly id: bigint
  readonly at: Date
  readonly actorKind: 'person' | 'operator' | 'system'
  readonly person: string | null
  readonly rightHeld: string
  readonly action: string
  readonly kind: string
  readonly object: string
  readonly organization: string | null
  readonly payload: string | null
  readonly isOpen: boolean | null
  readonly seal: bigint | null
  readonly place: number | null
  readonly hash: string | null
}

/** Whether a line is asked for. Days are days in Denmark. */
function isChosen({ organizations, things, doneBy, kind, from, until, before }: LineChoice) {
  const inDenmark = sql`at time zone 'Europe/Copenhagen'`
  const conditions = [
    organizations && sql`organization_id = any (${[...organizations]}::uuid[])`,
    things &&
      sql`(object_kind, object_id) in (select * from unnest(
        ${things.map((thing) => thing.kind)}::text[], ${things.map(({ id }) => id)}::text[]))`,
    doneBy && sql`person_id = ${doneBy}`,
    kind && sql`object_kind = ${kind}`,
    from && sql`at >= ${from}::timestamp ${inDenmark}`,
    until && sql`at < (${until}::date + 1)::timestamp ${inDenmark}`,
    before !== undefined && sql`id < ${before}`,
  ].filter((condition) => typeof condition === 'object')
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}

/** So many characters of payloads are read at once: each change of a meeting tells the whole of it twice. */
const mostToldAtOnce = 8_000_000

/** Lines that the reader may see, newest first, each with what it tells and its seal; fewer than asked for where what they tell is long. */
export async function journalLines(tx: ReadTx, choice: LineChoice, count: number): Promise<JournalLine[]> {
  const { rows } = await sql<Row>`
    with chosen as materialized (
      select * from journal_entry where ${isChosen(choice)} order by id desc limit ${count}),
    weighed as materialized (
      select c.id, coalesce(sum(length(p.payload)) over (order by c.id desc rows between unbounded preceding and 1 preceding), 0) as above
        from chosen c left join journal_payload p on p.entry_id = c.id)
    select e.id, e.at, e.actor_kind as "actorKind", e.person_id as person, e.right_held as "rightHeld", e.action,
      e.object_kind as kind, e.object_id as object, e.organization_id as organization, p.payload,
      case when p.entry_id is null then journal_payload_is_open(w, klynge_person(), klynge_operator(), klynge_keeper(),
        klynge_secretariats()) end as "isOpen",
      s.id as seal, array_position(s.entries, e.id) as place, encode(s.hash, 'hex') as hash
    from chosen e
    join weighed on weighed.id = e.id and weighed.above < ${mostToldAtOnce}
    join journal_entry w on w.id = e.id
    left join journal_payload p on p.entry_id = e.id
    left join journal_seal s on s.entries @> array[e.id]
    order by e.id desc`.execute(tx)
  return rows.map(lineOf)
}

/** Whether there is any such line for the reader. */
export async function isAnyLine(tx: ReadTx, choice: LineChoice): Promise<boolean> {
  const { rows } = await sql`select from journal_entry where ${isChosen(choice)} limit 1`.execute(tx)
  return rows.length > 0
}

/** Everybody who did something in these organizations, and the kinds of things that were changed: what there is to choose from. */
export async function choicesIn(tx: ReadTx, organizations: readonly string[]) {
  const { rows } = await sql<{ persons: string[]; kinds: string[] }>`
    select coalesce(array_agg(distinct person_id::text) filter (where person_id is not null), '{}') as persons,
      coalesce(array_agg(distinct object_kind), '{}') as kinds
      from journal_entry where organization_id = any (${[...organizations]}::uuid[])`.execute(tx)
  return rows[0] ?? { persons: [], kinds: [] }
}

function lineOf(row: Row): JournalLine {
  const { seal, place, hash } = row
  return {
    id: row.id,
    at: row.at,
    doer: { kind: row.actorKind, person: row.person },
    rightHeld: row.rightHeld,
    action: row.action,
    thing: { kind: row.kind, id: row.object },
    organization: row.organization,
    told: toldOf(row),
    seal: seal === null || place === null || hash === null ? null : { seal, place, hash },
  }
}

function toldOf({ payload, isOpen }: Pick<Row, 'payload' | 'isOpen'>): Told {
  if (payload === null) return { kind: isOpen === true ? 'erased' : 'hidden' }
  return { kind: 'told', payload: JSON.parse(payload) }
}
