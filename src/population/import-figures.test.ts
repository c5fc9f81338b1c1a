import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { anyone } from '../../test/cast.ts'
import { apply, importWorkplace, preview, propose, registerAsText, undo } from '../../test/import-house.ts'
import { figuresKind } from './figures-kind.ts'
import { statCsv } from './testing/statbank.ts'

const at = await importWorkplace()
const { db } = at
const given = { source: 'Folketal, prøve' }
const proposed = (text: string) => preview(at, 'folketal', text, given)

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

test('taken in and taken back, the register is as before, byte for byte', async () => {
  const before = await registerAsText(at)
  const record = await proposed(newer)
  expect(await apply(at, record, true)).toMatchObject({ ok: true, value: 'applied' })
  expect(await registerAsText(at)).toContain('1790')
  expect(await undo(at, record)).toMatchObject({ ok: true })
  expect(await registerAsText(at)).toBe(before)
})

test('the shipped table of figures, sent as it is, changes nothing', async () => {
  const { plan } = await preview(at, 'folketal', readFileSync('data/population.csv'), given)
  expect(plan.lines).toHaveLength(1862)
  expect(plan).toMatchObject({ changes: [], refusals: [], findings: [] })
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
  const record = await proposed(ages)
  expect(record.plan.lines.map(({ cells }) => cells[2])).toEqual(['', '0–65+ (4)'])
  await apply(at, record)
  const second = await proposed(ages)
  expect(second.plan.changes).toEqual([])
  const other = await proposed(statCsv(head, '825;Mænd;60-69 år;2023K1;100'))
  expect(other.plan.refusals).toMatchObject([{ refusal: 'other-ages', given: 'Læsø' }])
})

test('nobody but a keeper of the register proposes figures', async () => {
  expect(await propose(at, 'folketal', newer, given, anyone)).toMatchObject({ ok: false, refusal: 'no-right' })
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
