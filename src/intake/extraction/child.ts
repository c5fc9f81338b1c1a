import { buffer } from 'node:stream/consumers'
import type { Result } from '../../kernel/result.ts'
import { done, refuse } from '../../kernel/result.ts'
import { readMeetingDocument } from '../model/read.ts'
import type { Text } from '../model/text.ts'
import { extractText } from './extract-text.ts'
import type { Reading } from './read-in-child.ts'
import type { ExtractionRefusal } from './refusal.ts'

/** Runs in a process of its own, within limits: the file's bytes come on standard input, the answer goes out as JSON. */
async function answer(): Promise<Result<Reading, ExtractionRefusal>> {
  const extracted = await extract(await buffer(process.stdin))
  return extracted.ok ? done({ text: extracted.value, reading: readMeetingDocument(extracted.value) }) : extracted
}

async function extract(bytes: Uint8Array): Promise<Result<Text, ExtractionRefusal>> {
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
