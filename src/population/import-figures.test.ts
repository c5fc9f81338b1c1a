import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addKeeper, anyone, operator } from '../../test/cast.ts'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import type { Actor } from '../kernel/actor.ts'
import { applyImport } from '../structure/actions/apply-import.ts'
import { loadRegister } from '../structure/actions/load-register.ts'
import { proposeImport } from '../structure/actions/propose-import.ts'
import { undoImport } from '../structure/actions/undo-import.ts'
import { importWithId } from '../structure/storage/imports.ts'
import { figuresKind } from './figures-kind.ts'
import { statCsv } from './testing/statbank.ts'

let db: TestDatabase
let keeper: Actor
const files = mkdtempSync(join(tmpdir(), 'klynge-figures-'))

beforeAll(async () => {
  db = await testDatabase()
  if (operator.kind !== 'operator') throw new Error('the operator operates')
  await loadRegister(db, operator)
  keeper = await addKeeper(db)
})
afterAll(() => rmSync(files, { recursive: true, force: true }))

function propose(text: string, actor = keeper) {
  const given = { source: 'Folketal, prøve', publisher: '', url: '' }
  return proposeImport({ db, files }, actor, figuresKind, {
    fileName: 'folketal.csv',
    bytes: Buffer.from(text),
    given,
    submit: null,
  })
}

async function proposed(text: string) {
  const id = await propose(text)
  if (!id.ok) throw new Error(`${id.refusal} ${id.at ?? ''}`)
  const record = await db.reading(keeper, (tx) => importWithId(tx, id.value))
  if (record === null) throw new Error('what was proposed is there')
  return record
}

async function figures(): Promise<string> {
  const { rows } = await db.readingPublic((tx) =>
    sql<{ all: string }>`select
        coalesce((select jsonb_agg(to_jsonb(p) order by p.organization_id, p.on_day) from population p), '[]')::text ||
        coalesce((select jsonb_agg(to_jsonb(b) order by b.organization_id, b.on_day, b.from_age, b.sex) from population_band b), '[]')::text
        as all`.execute(tx),
  )
  return rows[0]?.all ?? ''
}

const newer = statCsv(
  'OMRÅDE;TID;INDHOLD',
  '825;2023K1;1789',
  '825;2022K1;1',
  '825;2024K1;1790',
  '999;2024K1;5',
  '411;2024K1;90',
)

test('what stands and is equal is left alone, what differs is shown with both numbers, what is new is new', async () => {
  const { plan } = await proposed(newer)
  const stands = await db.readingPublic((tx) =>
    sql<{ day: string; persons: number }>`select p.on_day::text as day, p.persons from population p
      join organization o on o.id = p.organization_id where o.code = '0825' and p.on_day >= '2022-01-01'`.execute(tx),
  )
  const before = new Map(stands.rows.map(({ day, persons }) => [day, String(persons)]))
  expect(plan.lines.map(({ line, cells: [, day, , , now] }) => [line, day, now])).toEqual([
    [2, '2023-01-01', '1789'],
    [3, '2022-01-01', '1'],
    [4, '2024-01-01', '1790'],
  ])
  expect(plan.lines[0]).toMatchObject({ deed: 'unchanged' })
  expect(plan.lines[1]).toMatchObject({
    deed: 'changed',
    cells: ['Læsø', '2022-01-01', '', before.get('2022-01-01'), '1'],
  })
  expect(plan.lines[2]).toMatchObject({ deed: 'new', cells: ['Læsø', '2024-01-01', '', '', '1790'] })
  expect(plan.refusals).toEqual([{ line: 5, column: null, refusal: 'unknown-area', given: '999' }])
  expect(plan.findings).toContainEqual({ finding: 'incomplete-days', named: ['2024-01-01: 1/98'] })
  expect(plan.findings).toContainEqual({ finding: 'outside', named: ['411'] })
})

test('taken in and taken back, the register’s figures are as before, byte for byte', async () => {
  const before = await figures()
  const { id, version } = await proposed(newer)
  const applied = await applyImport({ db, files }, keeper, [figuresKind], { id, version, takesGoodLines: true })
  expect(applied).toMatchObject({ ok: true, value: 'applied' })
  const now = await figures()
  expect(now).toContain('1790')
  const record = await db.reading(keeper, (tx) => importWithId(tx, id))
  expect(await undoImport(db, keeper, { id, version: record?.version ?? 0 })).toMatchObject({ ok: true })
  expect(await figures()).toBe(before)
})

test('ages come along, once; other groups of the same day are refused', async () => {
  const head = 'OMRÅDE;KØN;ALDER;TID;INDHOLD'
  const ages = statCsv(
    head,
    '825;Mænd;0-64 år;2023K1;600',
    '825;Mænd;65 år og derover;2023K1;300',
    '825;Kvinder;0-64 år;2023K1;569',
    '825;Kvinder;65 år og derover;2023K1;300',
  )
  const { id, version, plan } = await proposed(ages)
  expect(plan.lines.map(({ cells }) => cells[2])).toEqual(['', '0–65+ (4)'])
  await applyImport({ db, files }, keeper, [figuresKind], { id, version, takesGoodLines: false })
  const again = await proposed(ages)
  expect(again.plan.changes).toEqual([])
  const other = await proposed(statCsv(head, '825;Mænd;60-69 år;2023K1;100'))
  expect(other.plan.refusals).toMatchObject([{ refusal: 'other-ages', given: 'Læsø' }])
})

test('nobody but a keeper of the register proposes figures', async () => {
  expect(await propose(newer, anyone)).toMatchObject({ ok: false, refusal: 'no-right' })
})

test('every word that a reading may give has its sentence in both languages', async () => {
  const refusal = { line: 1, column: null, refusal: 'old-code', given: '841' }
  for (const language of ['da', 'en'] as const) {
    expect(figuresKind.lineSentence(language, refusal)).toContain('841')
    expect(figuresKind.findingSentence(language, { finding: 'dots', named: ['3'] })).toContain('3')
    expect(figuresKind.fileSentence(language, 'no-total', 'CIVILSTAND')).toContain('CIVILSTAND')
    expect(figuresKind.fileSentence(language, 'too-large', '20')).toBeNull()
  }
})
