import { z } from 'zod'
import { seenVersion } from '../../db/version.ts'
import { visibilities } from '../../governance/model/visibility.ts'
import { parseDay } from '../../kernel/day.ts'
import type { Access } from '../model/access.ts'
import { type ClosingWords, grounds } from '../model/closing.ts'
import { line } from './typed.ts'

const ground = z
  .enum([...grounds, ''], 'ground-needed')
  .default('')
  .transform((word) => (word === '' ? null : word))

const dayOrNone = line
  .transform((text) => (text === null ? null : (parseDay(text) ?? undefined)))
  .refine((day) => day !== undefined, 'not-a-day')
  .transform((day) => day ?? null)

/** Why something is closed, until when, and who may read why; with the version that was looked at. */
export const closingFields = {
  ground,
  reason: line,
  reviewOn: dayOrNone,
  tells: z.enum(['members', 'seers'], 'not-an-answer').default('members'),
  version: seenVersion,
}

export const closingForm = z.object({ visibility: z.enum(visibilities, 'visibility-needed'), ...closingFields })

export type Closing = z.infer<typeof closingForm>
type Reasons = Omit<Closing, 'visibility'>

/** A closing has its ground; the ground that is none of those named has words. */
export function hasGround({ visibility, ground }: Pick<Closing, 'visibility' | 'ground'>): boolean {
  return visibility === 'public' || ground !== null
}

export function hasWords({ visibility, ground, reason }: Closing): boolean {
  return visibility === 'public' || ground !== 'other' || reason !== null
}

export const groundNeeded = { path: ['ground'], message: 'ground-needed' }
export const wordsNeeded = { path: ['reason'], message: 'words-needed' }

export function accessOfClosing({ visibility, reason, reviewOn }: Closing): Access {
  return visibility === 'public' ? { visibility, reason: null, reviewOn: null } : { visibility, reason, reviewOn }
}

export function wordsOfClosing({ ground, tells }: Reasons): ClosingWords {
  return { ground, isToldToMembers: tells === 'members' }
}
