import { readFileSync, writeSync } from 'node:fs'
import type { Result } from '../../kernel/result.ts'
import { refuse } from '../../kernel/result.ts'
import type { Text } from '../model/text.ts'
import { extractText } from './extract-text.ts'
import type { ExtractionRefusal } from './refusal.ts'

/** Runs in a process of its own, within limits: the file's bytes come on standard input, the answer goes out as one line of JSON. */
async function answer(): Promise<Result<Text, ExtractionRefusal>> {
  try {
    return await extractText(readFileSync(process.stdin.fd))
  } catch (error) {
    return refuse(isOutOfMemory(error) ? 'too-much-memory' : 'unreadable')
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof RangeError && /allocation failed|Invalid (string|array|typed array) length/.test(error.message)
  )
}

function say(text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(process.stdout.fd, bytes, at)
}

say(JSON.stringify(await answer()))
process.exit(0)
