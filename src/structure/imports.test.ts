import { expect, test } from 'vitest'
import { apply, importWorkplace, preview, registerAsText, undo } from '../../test/import-house.ts'
import { countsOf } from './model/import.ts'
import { organizationsExample } from './model/importing/examples.ts'

const at = await importWorkplace()
const source = { source: 'Opdigtet liste' }

test('a list of organizations is shown, taken in and taken out again, and the register is then as it was, byte for byte', async () => {
  const before = await registerAsText(at)
  const shown = await preview(at, 'organisationer', organizationsExample.text, source)
  expect(shown.plan.refusals).toEqual([])
  expect(countsOf(shown.plan)).toEqual({ added: 2, changed: 0, unchanged: 0, refused: 0 })
  expect(await registerAsText(at)).toBe(before)
  expect(await apply(at, shown)).toEqual({ ok: true, value: 'applied' })
  expect(await registerAsText(at)).toContain('sundhedsraad-eksempel-nordjylland')
  expect(await undo(at, shown)).toEqual({ ok: true, value: 'undone' })
  expect(await registerAsText(at)).toBe(before)
})
