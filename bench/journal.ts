import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { joinServer } from '../src/db/embedded/server.ts'
import { digestOf } from '../src/db/journal.ts'
import { openAt } from '../src/db/open.ts'
import { fromTheStart, sealNext } from '../src/db/sealer.ts'
import type { Database } from '../src/db/transactions.ts'
import { verifyJournal } from '../src/db/verify-journal.ts'
import { danishDay } from '../src/kernel/day.ts'
import type { Row } from './main.ts'

const entries = 100_000
const perSeal = 50
const operator = { kind: 'operator', day: danishDay(new Date()) } as const

/** What verifying a long journal costs, beside reading the same rows and doing nothing with them. */
export async function journalVerifying(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-journal-'))
  const server = await joinServer(folder)
  if (!server.ok) throw new Error(server.refusal)
  const opened = await openAt(server.value.owner, null)
  if (!opened.ok) throw new Error(opened.refusal)
  try {
    await fill(opened.value)
    const bare = await timed(() => opened.value.jobs(readAll))
    const ours = await timed(async () => {
      const verdict = await opened.value.jobs((tx) => verifyJournal(tx))
      if (verdict.entries !== entries || verdict.broken.length > 0)
        throw new Error('the journal of the bench is not whole')
    })
    const perSecond = (milliseconds: number) => Math.round((entries / milliseconds) * 1_000).toLocaleString('en')
    return [
      {
        what: `verifying a journal of ${entries.toLocaleString('en')} entries, entries/s`,
        ours: perSecond(ours),
        baseline: perSecond(bare),
        ratio: (bare / ours).toFixed(2),
        goal: '',
      },
    ]
  } finally {
    await opened.value.close()
    await server.value.leave()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(database: Database): Promise<void> {
  const payload = JSON.stringify({ before: { title: 'Økonomi' }, after: { title: 'Anlæg' } })
  const digest = digestOf(payload)
  let reach = fromTheStart
  for (let place = 0; place < entries; place += perSeal) {
    await database.writing(operator, async (tx) => {
      await sql`with written as (
          insert into journal_entry (actor_kind, right_held, action, object_kind, object_id, digest)
          select 'operator', 'operator', 'bench', 'bench', n::text, ${digest} from generate_series(1, ${perSeal}::integer) n
          returning id)
        select set_config('klynge.bench', (select string_agg(id::text, ',') from written), true)`.execute(tx)
      await sql`insert into journal_payload (entry_id, payload)
        select id::bigint, ${payload} from unnest(string_to_array(current_setting('klynge.bench'), ',')) id`.execute(tx)
    })
    const sealed = await database.jobs((tx) => sealNext(tx, reach))
    reach = sealed.reach
  }
}

async function readAll(tx: Parameters<typeof verifyJournal>[0]): Promise<void> {
  await sql`select * from journal_seal`.execute(tx)
  await sql`select e.*, p.payload from journal_entry e join journal_payload p on p.entry_id = e.id`.execute(tx)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
