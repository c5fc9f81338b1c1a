import type { ChildLimits } from '../../files/limited-child.ts'
import { runLimited } from '../../files/limited-child.ts'
import type { Result } from '../../kernel/result.ts'
import { refuse } from '../../kernel/result.ts'
import type { MeetingDocument } from '../model/meeting-document.ts'
import type { Text } from '../model/text.ts'
import type { ExtractionRefusal } from './refusal.ts'
import { limits as fileLimits } from './refusal.ts'

/** A file's text with page and line, and what a reader makes of it. */
export type Reading = { readonly text: Text; readonly reading: MeetingDocument }

const usual: ChildLimits = { seconds: 10, megabytes: 512 }

/** Extracts and reads a file where it can do no harm: at most 10 seconds and 512 MB, whatever is in it. */
export async function readInChild(
  bytes: Uint8Array,
  limits: ChildLimits = usual,
): Promise<Result<Reading, ExtractionRefusal>> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > fileLimits.fileBytes) return refuse('too-large', `${Math.ceil(bytes.length / 1024 / 1024)} MB`)
  const end = await runLimited(new URL('./child.ts', import.meta.url), bytes, limits)
  switch (end.how) {
    case 'answered':
      return JSON.parse(end.answer)
    case 'too-slow':
      return refuse('too-slow', String(limits.seconds))
    case 'too-much-memory':
      return refuse('too-much-memory', String(limits.megabytes))
    case 'too-long':
      return refuse('too-large')
    case 'failed':
      return refuse('unreadable')
  }
}
