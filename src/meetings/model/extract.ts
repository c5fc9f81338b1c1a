import type { Visibility } from '../../governance/model/visibility.ts'
import type { Day } from '../../kernel/day.ts'
import type { Outcome } from './meeting-record.ts'

/** Uddrag: what others than those who see a closed item are told of it. A person writes it; nothing of it comes from what is closed. */
export type Extract = {
  readonly item: string
  /** What the closed item is called to those outside. */
  readonly title: string
  /** Why it is closed, in words for those outside. */
  readonly reason: string | null
  /** What is told of the decision, and what it came to; both or none. */
  readonly text: string | null
  readonly outcome: Outcome | null
  /** secretariat: a draft */
  readonly visibility: Visibility
  readonly writtenOn: Day
  /** Who wrote it last, for readers who may know the person. */
  readonly by: string | null
  readonly version: number
}

export const extractVisibilities = [
  'public',
  'members',
  'level',
  'secretariat',
] as const satisfies readonly Visibility[]
