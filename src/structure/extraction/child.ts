import { buffer } from 'node:stream/consumers'
import { type Result, refuse } from '../../kernel/result.ts'
import type { ListFile } from '../model/list-file.ts'
import { type Manner, readListFile } from './list-file.ts'
import type { ListFileRefusal } from './refusal.ts'

/** Runs in a process of its own, within limits: one line says how to read, the file's bytes follow, the answer goes out as JSON. */
async function answer(): Promise<Result<ListFile, ListFileRefusal>> {
  const given = await buffer(process.stdin)
  const end = given.indexOf(10)
  const manner: Manner = JSON.parse(given.subarray(0, end).toString())
  try {
    return readListFile(given.subarray(end + 1), manner)
  } catch (error) {
    return refuse(error instanceof RangeError ? 'too-much-memory' : 'unreadable')
  }
}

process.stdout.write(JSON.stringify(await answer()), () => process.exit(0))
