import { z } from 'zod'
import type { Visibility } from '../../governance/model/visibility.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import type { Access } from '../model/access.ts'

/** A line as typed: trimmed; empty is nothing. */
export const line = z
  .string()
  .default('')
  .transform((text) => text.trim())
  .pipe(z.string().max(300, 'too-long'))
  .transform((text) => (text === '' ? null : text))

/** A longer text as typed; browsers send CRLF. */
export const prose = z
  .string()
  .default('')
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(100_000, 'too-long'))
  .transform((text) => (text === '' ? null : text))

/** Who may see it must be said; why, where it is not everyone, may be. */
export const accessFields = { visibility: z.enum(visibilities, 'visibility-needed'), reason: line }

export function accessOf(told: { readonly visibility: Visibility; readonly reason: string | null }): Access {
  return { visibility: told.visibility, reason: told.visibility === 'public' ? null : told.reason, reviewOn: null }
}
