import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { generateRows } from '../../test/generate-rows.ts'

test('the row types are those of the schema; otherwise run bin/generate-rows', async () => {
  const committed = await readFile(join(import.meta.dirname, 'rows.ts'), 'utf8')
  expect(committed).toBe(await generateRows(inject('template')))
})
