import { buffer } from 'node:stream/consumers'
import type { Result } from '../../kernel/result.ts'
import { refuse } from '../../kernel/result.ts'
import type { Text } from '../model/text.ts'
import { extractText } from './extract-text.ts'
import type { ExtractionRefusal } from './refusal.ts'

/** Runs in a process of its own, within limits: the file's bytes come on standard input, the answer goes out as JSON. */
async function answer(): Promise<Result<Text, ExtractionRefusal>> {
  const bytes = await buffer(process.stdin)
  try {
    return await extractText(bytes)
  } catch (error) {
    return refuse(isOutOfMemory(error) ? 'too-much-memory' : 'unreadable')
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof RangeError && /allocat|Invalid (string|array|typed array) length/i.test(error.message)
}

process.stdout.write(JSON.stringify(await answer()), () => process.exit(0))
