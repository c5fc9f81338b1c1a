import type { Json } from '../../db/rows.ts'
import type { ReadTx, WriteTx } from '../../db/transactions.ts'
import type { Access } from '../../meetings/model/access.ts'
import type { PersonChoice, Statements } from '../model/review.ts'
import { statementPaths } from '../model/statement-paths.ts'
import type { Said, Verdict, Verdicts } from '../model/verdicts.ts'
import { asJson } from './json.ts'

/** What people made of a document, claim by claim, and what they said beside its claims. */
export type KeptReview = {
  readonly verdicts: Verdicts
  readonly statements: Statements
  /** by path: who said it, and when */
  readonly said: ReadonlyMap<string, { readonly by: string | null; readonly at: Date }>
}

type Row = { readonly path: string; readonly verdict: string; readonly value: Json | null }

export async function keptReview(tx: ReadTx, document: string): Promise<KeptReview> {
  const rows = await tx
    .selectFrom('claim_review')
    .select(['path', 'verdict', 'value', 'created_by', 'decided_at'])
    .where('document_id', '=', document)
    .orderBy('path')
    .execute()
  const said = new Map(rows.map(({ path, created_by, decided_at }) => [path, { by: created_by, at: decided_at }]))
  const claims = rows.filter(({ path }) => !statementPaths.isOne(path))
  return { verdicts: new Map(claims.map((row) => [row.path, verdictOf(row)])), statements: statementsOf(rows), said }
}

function verdictOf({ verdict, value }: Row): Verdict {
  if (verdict === 'corrected') return { verdict, to: (value ?? {}) as unknown as Partial<Said> }
  return { verdict: verdict as 'accepted' | 'refused' }
}

function statementsOf(rows: readonly Row[]): Statements {
  const of = <T>(path: string) => (rows.find((row) => row.path === path)?.value ?? null) as unknown as T | null
  const items = rows.flatMap(({ path, value }) => {
    const item = statementPaths.itemOf(path)
    return item === null ? [] : [[item, value as unknown as Access] as const]
  })
  const persons = rows.flatMap(({ path, value }) => {
    const participant = statementPaths.participantOf(path)
    return participant === null ? [] : [[participant, value as unknown as PersonChoice] as const]
  })
  return {
    meeting: of<Access>(statementPaths.meetingAccess),
    items: new Map(items),
    persons: new Map(persons),
    isAnotherMeeting: rows.some(({ path }) => path === statementPaths.anotherMeeting),
  }
}

export type Decided = {
  readonly document: string
  readonly organization: string
  readonly by: string | null
}

/** Keeps one verdict per claim; a later one takes the place of an earlier. */
export async function keepVerdicts(tx: WriteTx, decided: Decided, verdicts: Verdicts): Promise<void> {
  const rows = [...verdicts].map(([path, verdict]) => ({
    path,
    verdict: verdict.verdict,
    value: verdict.verdict === 'corrected' ? asJson(verdict.to) : null,
  }))
  await keep(tx, decided, rows)
}

/** Keeps what was said at a path beside the claims. */
export async function keepStatements(
  tx: WriteTx,
  decided: Decided,
  statements: ReadonlyMap<string, Access | PersonChoice | Record<string, never>>,
): Promise<void> {
  const rows = [...statements].map(([path, value]) => ({ path, verdict: 'corrected', value: asJson(value) }))
  await keep(tx, decided, rows)
}

const rowsAtOnce = 500

async function keep(
  tx: WriteTx,
  { document, organization, by }: Decided,
  rows: readonly { path: string; verdict: string; value: ReturnType<typeof asJson> | null }[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const values = rows.slice(start, start + rowsAtOnce).map((row) => ({
      ...row,
      document_id: document,
      organization_id: organization,
      created_by: by,
      value: row.value as unknown as Json | null,
    }))
    await tx
      .insertInto('claim_review')
      .values(values)
      .onConflict((conflict) =>
        conflict.columns(['document_id', 'path']).doUpdateSet((e) => ({
          verdict: e.ref('excluded.verdict'),
          value: e.ref('excluded.value'),
          created_by: e.ref('excluded.created_by'),
          decided_at: e.fn('now'),
        })),
      )
      .execute()
  }
}

/** Takes back what was said at these paths, so that they are open again. */
export async function forget(tx: WriteTx, document: string, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  await tx
    .deleteFrom('claim_review')
    .where('document_id', '=', document)
    .where('path', 'in', [...paths])
    .execute()
}
