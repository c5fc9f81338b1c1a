import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { anyone, countAs, operator } from '../../test/cast.ts'
import { testDatabase } from '../../test/database.ts'
import { loadRegister } from '../structure/actions/load-register.ts'
import { loadExample, removeExample } from './example.ts'

test('the example brings two approved documents, and takes them away with everything else', async () => {
  const database = await testDatabase()
  const folder = await mkdtemp(join(tmpdir(), 'klynge-example-'))
  try {
    if (operator.kind !== 'operator') throw new Error('the operator is one')
    await loadRegister(database, operator)
    await loadExample(database, folder)
    expect(await countAs(database, anyone, 'governing_document_version')).toBe(2)
    expect(await countAs(database, anyone, 'governing_document_approval')).toBe(2)
    expect(await removeExample(database)).toBe(true)
    expect(await countAs(database, operator, 'governing_document_version')).toBe(0)
    expect(await countAs(database, anyone, 'governing_document_approval')).toBe(0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
