import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { apply, importWorkplace, preview, registerAsText, undo } from '../../test/import-house.ts'
import { countsOf } from './model/import.ts'

const shared = process.env.KLYNGE_SHARED ?? join(import.meta.dirname, '../../../shared')
const seeds = join(shared, 'seeds')
const claims = join(shared, 'data/clusters.csv')
const isHere = existsSync(seeds) && existsSync(claims)
if (!isHere) process.stderr.write(`SKIPPED: ${seeds} and ${claims} are not here; set KLYNGE_SHARED to their folder.\n`)

const at = await importWorkplace()
const beside = { title: 'Opdigtet samling', source: 'Opdigtet kilde', from: '2019-10-01', exhaustive: 'yes' }

describe.skipIf(!isHere)('the founding document’s list of clusters', () => {
  const name = isHere ? readdirSync(seeds).find((file) => file.startsWith('004')) : undefined
  const text = name === undefined ? '' : readFileSync(join(seeds, name), 'utf8')

  test('the program finds by itself that Køge is missing and that seven municipalities stand twice', async () => {
    const { plan } = await preview(at, 'klyngetekst', text, { ...beside, set: 'proeve_2019' })
    expect(plan.refusals).toEqual([])
    expect(plan.findings.find(({ finding }) => finding === 'missing')?.named).toEqual([
      'proeve_2019',
      '97',
      '98',
      'Køge',
    ])
    const twice = plan.findings.find(({ finding }) => finding === 'twice')?.named.slice(1)
    expect(twice?.toSorted()).toEqual([
      'Faxe',
      'Jammerbugt',
      'Kalundborg',
      'København',
      'Lejre',
      'Roskilde',
      'Vordingborg',
    ])
    const seats = plan.changes.filter(({ table, after }) => table === 'register_claim' && after?.kind === 'seat')
    expect(seats).toHaveLength(104)
  })

  test('taken in and out again it leaves the register as it was', async () => {
    const before = await registerAsText(at)
    const shown = await preview(at, 'klyngetekst', text, { ...beside, set: 'proeve_2019' })
    expect(await apply(at, shown)).toMatchObject({ value: 'applied' })
    expect(await registerAsText(at)).toContain('proeve_2019')
    expect(await undo(at, shown)).toMatchObject({ value: 'undone' })
    expect(await registerAsText(at)).toBe(before)
  })

  test('in the collection that ships with Klynge everything it says of municipalities stands already', async () => {
    const { plan } = await preview(at, 'klyngetekst', text, { ...beside, set: 'seed004_2019' })
    expect(plan.changes).toEqual([])
    expect(countsOf(plan)).toMatchObject({ added: 0, refused: 0 })
  })

  test('the reference list is read line by line: what fits stands already, what does not is refused with why', async () => {
    const { plan } = await preview(at, 'udsagn', readFileSync(claims), { ...beside, source: '' })
    expect(new Set(plan.refusals.map(({ refusal }) => refusal))).toEqual(new Set(['unknown-cluster']))
    for (const set of ['seed004_2019', 'actual_2022']) {
      const said = plan.lines.filter(({ cells }) => cells.at(-1) === set)
      expect(said.length).toBeGreaterThan(36)
      expect(new Set(said.map(({ deed }) => deed))).toEqual(new Set(['unchanged']))
    }
  })
})
