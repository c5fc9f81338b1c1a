import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addBodies, addSecretary, anyone, operator } from '../../test/cast.ts'
import { again, apply, importWorkplace, preview, propose, registerAsText, undo } from '../../test/import-house.ts'
import { newId } from '../kernel/id.ts'
import { putImportAside } from './actions/put-import-aside.ts'
import { countsOf } from './model/import.ts'
import { organizationsExample } from './model/importing/examples.ts'
import { writeChanges } from './storage/import-rows.ts'

const at = await importWorkplace()
const source = { source: 'Opdigtet liste' }
const head = 'navn;art;region;kommunekoder;fra;til;kilde;adresse'
const list = (...lines: string[]) => [head, ...lines].join('\n')
const register = await registerAsText(at)

test('a list of organizations is shown, taken in and taken out again, and the register is then as it was, byte for byte', async () => {
  const shown = await preview(at, 'organisationer', organizationsExample.text, source)
  expect(shown.plan.refusals).toEqual([])
  expect(countsOf(shown.plan)).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 0 })
  expect(await registerAsText(at)).toBe(register)
  expect(await apply(at, shown)).toEqual({ ok: true, value: 'applied' })
  expect(await registerAsText(at)).toContain('sundhedsraad-eksempel-nordjylland')
  expect(await undo(at, shown)).toEqual({ ok: true, value: 'undone' })
  expect(await registerAsText(at)).toBe(register)
})

const day = fc.integer({ min: 2007, max: 2031 }).map((year) => `${year}-01-01`)
const code = fc.constantFrom('860', '0813', '0810', '825', '0851', '101', '0411', '301', '1081', 'x', '')
const line = fc
  .tuple(
    fc.constantFrom('Opdigtet Råd', 'Prøveklyngen', 'Klynge Nord', 'Opdigtet Udvalg'),
    fc.constantFrom('sundhedsråd', 'klynge', 'udvalg', 'flok'),
    fc.constantFrom('1081', 'Region Sjælland', 'Region Østdanmark', 'Utopia'),
    fc.uniqueArray(code, { maxLength: 4 }).map((codes) => codes.join(' ')),
    day,
    fc.option(day, { nil: '' }),
    fc.constantFrom('', 'En kilde', 'En anden kilde'),
    fc.constantFrom('', 'https://example.org/'),
  )
  .map((cells) => cells.join(';'))

test('whatever a list says: taking it out again restores the register byte for byte, and twice in one row adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      const shown = await preview(at, 'organisationer', list(...lines), source)
      const taken = await apply(at, shown, true)
      if (shown.plan.changes.length === 0) {
        expect(taken).toMatchObject({ refusal: 'nothing-new' })
        return
      }
      expect(taken).toEqual({ ok: true, value: 'applied' })
      const second = await preview(at, 'organisationer', list(...lines), source)
      expect(second.plan.changes).toEqual([])
      expect(await undo(at, shown)).toEqual({ ok: true, value: 'undone' })
      expect(await registerAsText(at)).toBe(register)
    }),
    { numRuns: 15 },
  )
})

test('one row for each municipality, or all in one cell, or a JSON list: the same organization', async () => {
  const inOne = await preview(
    at,
    'organisationer',
    list('Prøverådet;sundhedsråd;Nordjylland;860 813;2026-01-01'),
    source,
  )
  const onTwo = await preview(
    at,
    'organisationer',
    list('Prøverådet;sundhedsråd;1081;0860;2026-01-01', 'Prøverådet;sundhedsråd;1081;0813;01-01-2026'),
    source,
  )
  const json = JSON.stringify([
    { navn: 'Prøverådet', art: 'sundhedsråd', region: '1081', kommunekoder: [860, '0813'], fra: '2026-01-01' },
  ])
  const asJson = await preview(at, 'organisationer', json, source)
  const tables = ({ plan }: typeof inOne) => plan.changes.map(({ table, after }) => [table, after?.slug, after?.kind])
  expect(tables(onTwo)).toEqual(tables(inOne))
  expect(tables(asJson)).toEqual(tables(inOne))
})

test('an organization that is there already is extended with the seats that are missing, not doubled', async () => {
  const first = await preview(at, 'organisationer', list('Prøverådet;sundhedsråd;1081;860;2026-01-01'), source)
  await apply(at, first)
  const more = await preview(at, 'organisationer', list('Prøverådet;sundhedsråd;1081;860 813;2026-01-01'), source)
  expect(more.plan.changes.map(({ table }) => table)).toEqual(['organization_relation'])
  await apply(at, more)
  expect(await undo(at, first)).toMatchObject({ refusal: 'used-since' })
  await undo(at, more)
  await undo(at, first)
  expect(await registerAsText(at)).toBe(register)
})

test('what the region goes up in later is the organization’s region from then on', async () => {
  const { plan } = await preview(
    at,
    'organisationer',
    list('Prøverådet;sundhedsråd;Region Sjælland;;2026-01-01'),
    source,
  )
  const lies = plan.changes.filter(({ after }) => after?.kind === 'in-region').map(({ after }) => after?.valid)
  expect(lies).toEqual(['[2026-01-01,2026-12-31]', '[2027-01-01,]'])
})

test('what was changed since is named, and nothing is taken out', async () => {
  const shown = await preview(at, 'organisationer', list('Prøverådet;sundhedsråd;1081;860;2026-01-01'), source)
  await apply(at, shown)
  const seat = await at.db.writing(operator, (tx) =>
    tx
      .updateTable('organization_relation')
      .set({ note: 'rettet' })
      .where('kind', '=', 'seat')
      .where('valid', '=', '[2026-01-01,)')
      .where('object_id', 'in', (eb) =>
        eb.selectFrom('organization').select('id').where('slug', 'like', 'proeveraadet%'),
      )
      .returning('id')
      .execute(),
  )
  expect(seat).toHaveLength(1)
  expect(await undo(at, shown)).toEqual({ ok: false, refusal: 'changed-since', at: 'Hjørring – Prøverådet' })
  await at.db.writing(operator, (tx) =>
    tx.updateTable('organization_relation').set({ note: null }).where('note', '=', 'rettet').execute(),
  )
  expect(await undo(at, shown)).toMatchObject({ ok: true })
  expect(await registerAsText(at)).toBe(register)
})

test('a register that has changed since the preview is not written over: a new preview waits', async () => {
  const file = list('Prøverådet;sundhedsråd;1081;860;2026-01-01', 'Andet råd;råd;1081;;2026-01-01')
  const shown = await preview(at, 'organisationer', file, source)
  const other = await preview(at, 'organisationer', list('Prøverådet;sundhedsråd;1081;860;2026-01-01'), source)
  await apply(at, other)
  expect(await apply(at, shown)).toEqual({ ok: true, value: 'plan-changed' })
  const renewed = await again(at, shown.id)
  expect(countsOf(renewed.plan)).toMatchObject({ added: 1, unchanged: 1 })
  expect(await apply(at, renewed)).toEqual({ ok: true, value: 'applied' })
  await undo(at, renewed)
  await undo(at, other)
  expect(await registerAsText(at)).toBe(register)
})

test('only who keeps the register proposes, takes in, takes out or puts aside', async () => {
  const bodies = await addBodies(at.db)
  const secretary = await addSecretary(at.db, bodies.fjordklyngen)
  const shown = await preview(at, 'organisationer', list('Tredje råd;råd;1081;;2026-01-01'), source)
  for (const actor of [anyone, secretary]) {
    expect(await propose(at, 'organisationer', organizationsExample.text, source, actor)).toMatchObject({
      refusal: 'no-right',
    })
    expect(await apply(at, shown, false, actor)).toMatchObject({ refusal: 'no-right' })
    expect(await undo(at, shown, actor)).toMatchObject({ refusal: 'no-right' })
    const aside = at.db.writing(at.keeper, (tx) => putImportAside(tx, actor, shown))
    expect(await aside).toMatchObject({ refusal: 'no-right' })
    const behind = at.db.writing({ ...secretary, keepsRegister: true }, (tx) =>
      tx
        .insertInto('register_import')
        .values({
          id: newId(),
          kind: 'x',
          file_name: 'x',
          file_sha256: '0'.repeat(64),
          plan: '{}',
          plan_digest: '',
          state: 'proposed',
        })
        .execute(),
    )
    await expect(behind).rejects.toThrow('row-level security')
  }
  for (const actor of [at.keeper, operator]) {
    const mine = await preview(at, 'organisationer', list(`Råd af ${actor.kind};råd;1081;;2026-01-01`), source)
    expect(await apply(at, mine, false, actor)).toMatchObject({ ok: true })
    expect(await undo(at, mine, actor)).toMatchObject({ ok: true })
  }
  expect(await at.db.writing(at.keeper, (tx) => putImportAside(tx, at.keeper, shown))).toMatchObject({ ok: true })
  expect(await apply(at, shown)).toMatchObject({ refusal: 'is-over' })
})

test('every deed stands in the journal with by what right', async () => {
  const entries = await at.db.jobs((tx) =>
    tx.selectFrom('journal_entry').select(['action', 'right_held']).where('object_kind', '=', 'import').execute(),
  )
  const actions = new Set(
    entries.filter(({ right_held }) => right_held === 'keeper of the register').map(({ action }) => action),
  )
  const deeds = ['apply-import', 'propose-import', 'put-import-aside', 'renew-import-preview', 'undo-import']
  expect([...actions].toSorted()).toEqual(deeds)
})

test('no import changes a table that is not the register’s, whatever its rows say', async () => {
  const change = { table: 'account', before: null, after: { id: newId() } }
  await expect(at.db.writing(operator, (tx) => writeChanges(tx, [change]))).rejects.toThrow(/no import changes/)
})

test('the database itself keeps no source whose address is not one of the web', async () => {
  const added = at.db.writing(at.keeper, (tx) =>
    tx.insertInto('source').values({ id: newId(), title: 'Prøve', url: 'javascript:alert(1)' }).execute(),
  )
  await expect(added).rejects.toThrow(/source_url/)
})
