import { type ChildLimits, runLimited } from '../../files/limited-child.ts'
import { type Result, refuse } from '../../kernel/result.ts'
import type { ListFile } from '../model/list-file.ts'
import type { Manner } from './list-file.ts'
import { limits as fileLimits, type ListFileRefusal } from './refusal.ts'

const usual: ChildLimits = { seconds: 10, megabytes: 512 }

/** Reads a file where it can do no harm: at most 10 seconds and 512 MB, whatever is in it. */
export async function readListInChild(
  bytes: Uint8Array,
  { reads, mostLines }: Manner,
  limits: ChildLimits = usual,
): Promise<Result<ListFile, ListFileRefusal>> {
  if (bytes.length === 0) return refuse('empty')
  if (bytes.length > fileLimits.fileBytes) return refuse('too-large', String(fileLimits.fileBytes / 1024 / 1024))
  const manner = Buffer.from(`${JSON.stringify({ reads, mostLines })}\n`)
  const end = await runLimited(new URL('./child.ts', import.meta.url), Buffer.concat([manner, bytes]), limits)
  switch (end.how) {
    case 'answered':
      return JSON.parse(end.answer)
    case 'too-slow':
      return refuse('too-slow', String(limits.seconds))
    case 'too-much-memory':
      return refuse('too-much-memory', String(limits.megabytes))
    case 'too-long':
      return refuse('too-large', String(fileLimits.fileBytes / 1024 / 1024))
    case 'failed':
      return refuse('unreadable')
  }
}
